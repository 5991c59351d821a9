package com.logitech.serviceportal.replacement.api.returns;

import com.logitech.serviceportal.support.api.talk.TicketFileId;
import java.util.Optional;

/**
 * What is given to prove a claim. All of it may be left out; what is left out is taken back.
 *
 * @param componentSerial of a key component of the same system, for a peripheral without a serial number of its own (R63)
 * @param otherProof      another proof for such a peripheral, in words: up to {@link #LONGEST} characters
 * @param purchaseProof   a file of the return's ticket that shows when the original was bought (R62, R70)
 * @param taxNumber       the customer's tax registration number where it is sent to (R71): up to {@link #LONGEST_NUMBER} characters
 * @param taxWaiver       why our people go without that number (R71); from them alone, up to {@link #LONGEST} characters
 */
public record ClaimProofs(String componentSerial, String otherProof, Optional<TicketFileId> purchaseProof, String taxNumber,
        String taxWaiver) {

    public static final int LONGEST = 500;
    public static final int LONGEST_NUMBER = 40;

    /** Nothing was given yet. */
    public static final ClaimProofs NONE = new ClaimProofs("", "", Optional.empty(), "", "");
}
