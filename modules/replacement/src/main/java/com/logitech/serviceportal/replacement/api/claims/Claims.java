package com.logitech.serviceportal.replacement.api.claims;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.DeliveryPromise;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnNumber;
import com.logitech.serviceportal.replacement.api.vendors.VendorPath;
import com.logitech.serviceportal.support.api.talk.Attachments.SentFile;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.util.List;
import java.util.Optional;

/**
 * A customer says that a device failed, and hears before he does what would come of it. Troubleshooting comes first (R72), so it opens a
 * ticket; what he gave is used when the failure is confirmed, and asked for by nobody again. A stranger's device answers as unknown.
 */
public interface Claims {

    /** What would come of it if its failure were confirmed now. Read by all who see the device. */
    ClaimOutlook outlook(DeviceId device);

    /**
     * Opens a ticket about the device, under the best level there is, with what is given for its claim. Refused while it is being replaced.
     *
     * @param purchaseProof a file that shows when it was bought (R62, R70); it is kept in the ticket
     */
    ReportedFailure report(NewClaim claim, Optional<SentFile> purchaseProof);

    /**
     * A device that failed.
     *
     * @param text      what happened, 1 to {@link com.logitech.serviceportal.support.api.tickets.HelpDesk#LONGEST_TEXT} characters
     * @param language  an ISO 639-1 code
     * @param phone     a number to call; may be empty
     * @param taxNumber the customer's tax registration number where it is sent to (R71); may be empty
     */
    record NewClaim(DeviceId device, String text, String language, String phone, String taxNumber) {
    }

    /** The ticket it is examined in. */
    record ReportedFailure(TicketId ticket, TicketNumber number) {
    }

    /**
     * What would come of it.
     *
     * @param space      where it is; empty while in no Space
     * @param cover      whether it would be replaced, by what, and why
     * @param delivery   when a replacement would come if that were decided now
     * @param needed     what is asked for where it is sent to and was not given yet (R70, R71); empty where nothing is
     * @param proofAsked whether a proof of purchase is asked for (R62, R70)
     * @param taxAsked   whether the customer's tax registration number is asked for (R71)
     * @param underWay   the return by which it is being replaced already
     * @param turnTo     to whom another maker's part of it is taken where it is a bundle, and by which way (R55); our own part is
     *                   replaced as {@code cover} says. Empty where it is no bundle
     */
    record ClaimOutlook(DeviceId device, SerialNumber serial, String productTitle, CustomerId customer, String company,
            Optional<SpaceId> space, String spaceName, Decision cover, DeliveryPromise delivery, List<Finding> needed, boolean proofAsked,
            boolean taxAsked, Optional<OpenReturn> underWay, Optional<VendorPath> turnTo) {

        public ClaimOutlook {
            needed = List.copyOf(needed);
        }
    }

    /** A return that has not ended. */
    record OpenReturn(ReturnId id, ReturnNumber number) {
    }
}
