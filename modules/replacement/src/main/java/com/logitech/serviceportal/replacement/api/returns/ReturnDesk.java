package com.logitech.serviceportal.replacement.api.returns;

import com.logitech.serviceportal.replacement.api.WarrantyExclusion;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnDetail;

/**
 * What is done with a return until it ships (R54, R63, R70, R71, R103). The customer proves and takes back, our people examine as well. A
 * stranger's answers as unknown; {@code version} is that of the return as it was last read.
 */
public interface ReturnDesk {

    /** The longest text anybody gives for an act, in characters. */
    int LONGEST_REASON = 2_000;

    /** Gives proof, or finds its serial number registered meanwhile: a return that waits is judged anew at once. */
    ReturnDetail prove(ReturnId id, long version, ClaimProofs proofs);

    /**
     * Names one of the seven grounds on which the claim is not valid (R54), with what shows it; also after it was authorized. Refused where
     * the law of the country does not let it be one.
     */
    ReturnDetail exclude(ReturnId id, long version, WarrantyExclusion ground, String evidence);

    /**
     * Answers a return that lies before our people. @param replaced whether it is, at best effort @param reason what settled it; the
     * customer reads it
     */
    ReturnDetail answer(ReturnId id, long version, boolean replaced, String reason);

    /** Takes back what has not been refused. @param reason may be empty */
    ReturnDetail cancel(ReturnId id, long version, String reason);
}
