package com.logitech.serviceportal.contracts.api.licenses;

import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.EffectPreview;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Licenses and the Spaces they are on. Administered by operations and the customer's administrators and users, read by all who
 * see the customer. A stranger's license or contract answers as unknown.
 */
public interface LicenseAdministration {

    /** More days than this are not told of a contract. */
    int MOST_DAYS = 200;

    /** The licenses of a contract that match, by their number. */
    Page<LicenseSummary> licenses(LicenseQuery query);

    LicenseSummary license(LicenseId license);

    /** Where a license has been, newest first. */
    List<AssignmentSummary> history(LicenseId license);

    /**
     * On which days, in the contract's zone, licenses of a contract came to Spaces and left them, the oldest first; those to come are
     * planned. The latest {@value #MOST_DAYS} of them.
     */
    List<LicenseDay> days(ContractId contract);

    /** What the assignment would bring about: starts, ends, gains, refusals for each Space. */
    EffectPreview previewAssign(AssignLicenses assign);

    /** Assigns licenses to Spaces, all or none (R15, R16). The first assignment starts the whole contract (R23). */
    List<LicenseSummary> assign(AssignLicenses assign);

    EffectPreview previewRelease(ContractId contract, Set<LicenseId> licenses);

    /** Takes licenses from their Spaces now, all or none, at most 10,000 at once. The term goes on (R25). */
    List<LicenseSummary> release(ContractId contract, Set<LicenseId> licenses);

    EffectPreview previewMove(LicenseId license, SpaceId to);

    /** Moves a license to another Space of a category it fits, at this instant (R22). */
    LicenseSummary move(LicenseId license, SpaceId to);

    /**
     * Which licenses a list shows, by whether they are on a Space now or are to be. ASSIGNED is what is or is to be on one; it is parted
     * into PLANNED (on none now, to come to one later), ENDING_SOON (on one now, for {@link ContractAdministration#ENDING_SOON_DAYS} days
     * of the contract's zone more at most) and STAYING (the others that are on one now). Of these three, who is restricted to groups of
     * Spaces is told only of licenses on Spaces he sees.
     */
    enum LicenseFilter {
        ALL, FREE, ASSIGNED, PLANNED, STAYING, ENDING_SOON
    }

    /**
     * What is asked of the licenses of a contract.
     *
     * @param text     words of the name and place of the Space a license is on or is to come to, which the caller sees; empty for all
     * @param category of that Space; of a free license, one it may go to
     */
    record LicenseQuery(ContractId contract, LicenseFilter filter, String text, Optional<SpaceCategory> category, Optional<String> after,
                        int size) {

        /** Whatever Spaces they are on. */
        public LicenseQuery(ContractId contract, LicenseFilter filter, Optional<String> after, int size) {
            this(contract, filter, "", Optional.empty(), after, size);
        }
    }

    /** A license of a contract. @param label contract number and the license's own, "1000042-7" */
    record LicenseSummary(LicenseId id, String label, ContractId contract, String offering, ServiceLevel level,
                          Set<SpaceCategory> fits, Optional<AssignedTo> assignedTo) {
    }

    /** A day on which so many licenses came to Spaces and so many left them; a move is both. */
    record LicenseDay(LocalDate on, int assigned, int released) {
    }

    /** Where a license is, or is to be. @param until exclusive; empty while it stays */
    record AssignedTo(SpaceId space, String spaceName, Instant from, Optional<Instant> until) {
    }

    /** Where a license has been, and who wrote it down. */
    record AssignmentSummary(LicenseId license, SpaceId space, String spaceName, Instant from, Optional<Instant> until,
                             Instant recordedAt, String recordedBy) {
    }

    /**
     * Licenses meant for Spaces.
     *
     * @param licenses which ones; empty to take free ones that fit, lowest number first
     * @param spaces   1 to 10,000, as many as licenses where these are named; each once
     * @param from     empty for now; a later instant for a renewal that takes over (D29); never earlier than now
     */
    record AssignLicenses(ContractId contract, List<LicenseId> licenses, List<SpaceId> spaces, Optional<Instant> from) {
        public AssignLicenses {
            licenses = List.copyOf(licenses);
            spaces = List.copyOf(spaces);
        }
    }
}
