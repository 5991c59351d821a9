package com.logitech.serviceportal.contracts.api.plans;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What customers hand in to show that the Spaces of a plan are within its maximum, and what our people say of it (R111). Handed in by
 * who may give evidence for the customer, read by all who see the customer, reviewed by operations and service managers but never by
 * who handed it in. A stranger's evidence answers as unknown.
 */
public interface EvidenceDesk {

    int MOST_FILES = 20;
    int LARGEST_FILE = 5 * 1024 * 1024;
    int LARGEST_TOGETHER = 25 * 1024 * 1024;

    /** Hands evidence in, with files or without; they may follow. Refused for what is no plan, and with all that is wrong at once. */
    EvidenceSummary give(ContractId plan, NewEvidence evidence, List<NewFile> files);

    /** Adds a file to evidence that waits for its review; by who handed it in. */
    EvidenceSummary addFile(EvidenceId evidence, NewFile file);

    /** Accepts or refuses it. The same answer by the same person again changes nothing. @param reason 1 to 500 characters */
    EvidenceSummary review(EvidenceId evidence, boolean accept, String reason);

    EvidenceSummary evidence(EvidenceId evidence);

    /** Of one plan, what was handed in last first. */
    Page<EvidenceSummary> ofPlan(ContractId plan, Optional<String> after, int size);

    /** What waits for a review, of all customers, the longest waiting first. For our own people. */
    Page<EvidenceSummary> waiting(Optional<String> after, int size);

    /** A file as it was handed in; to be given as a download and never shown in a page. */
    FileContent file(EvidenceId evidence, EvidenceFileId file);

    /** Where evidence stands. */
    enum EvidenceState {
        WAITING, ACCEPTED, REFUSED
    }

    /** How many Spaces of a category. @param spaces 0 to 10,000,000 */
    record CategoryCount(SpaceCategory category, int spaces) {
    }

    /**
     * What is handed in.
     *
     * @param countedOn the day the Spaces were counted, in the contract's zone; not after today
     * @param counts    one for each category the plan serves
     * @param source    what counted them, 1 to 120 characters: the name of a tool
     * @param remark    may be empty, up to 1,000 characters
     */
    record NewEvidence(LocalDate countedOn, List<CategoryCount> counts, String source, String remark) {
        public NewEvidence {
            counts = counts == null ? List.of() : List.copyOf(counts);
        }
    }

    /** A file: PNG, JPEG, PDF, CSV or XLSX by its content, and no larger than {@link #LARGEST_FILE}. @param name 1 to 200 characters */
    record NewFile(String name, byte[] content) {
        public NewFile {
            content = content.clone();
        }
    }

    /** A file kept. @param sha256 of its content, in hex */
    record KeptFile(EvidenceFileId id, String name, String mediaType, int bytes, String sha256) {
    }

    /** A file with what is in it. */
    record FileContent(KeptFile file, byte[] content) {
    }

    /**
     * Evidence as it stands.
     *
     * @param zone       whose day it was counted on
     * @param spaces     over all categories
     * @param within     whether they are within the plan's maximum
     * @param ownHand    whether the caller handed it in
     * @param reviewedAt when it was reviewed (UTC), by whom, and the reason given; empty while it waits
     */
    record EvidenceSummary(EvidenceId id, ContractId plan, ContractNumber number, CustomerId customer, String company, ZoneId zone,
                           LocalDate countedOn, List<CategoryCount> counts, int spaces, int maximumSpaces, boolean within, String source,
                           String remark, Instant givenAt, String givenBy, boolean ownHand, EvidenceState state,
                           Optional<Instant> reviewedAt, Optional<String> reviewedBy, Optional<String> reason, List<KeptFile> files) {
    }
}
