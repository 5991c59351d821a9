package com.logitech.serviceportal.contracts.terms.plans;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;

/**
 * R111: evidence is reviewed once, by somebody who did not hand it in himself, and accepted only where there is something to look at.
 *
 * <p>What was decided stays decided; who sees it otherwise hands in new evidence.
 */
public final class EvidenceReview implements Term<EvidenceReview.Facts> {

    /**
     * What it rests on.
     *
     * @param ownHand  whether who reviews has handed it in
     * @param reviewed whether it has been reviewed
     * @param files    how many files came with it: screenshots or exports
     * @param accepts  whether it is to be accepted, and not refused
     */
    public record Facts(boolean ownHand, boolean reviewed, int files, boolean accepts) {
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.PLAN_EVIDENCE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.reviewed()) {
            return Finding.fails(clause(), facts, "This evidence was reviewed already.",
                    "Hand in new evidence where this is no longer right.");
        }
        if (facts.accepts() && facts.files() == 0) {
            return Finding.fails(clause(), facts, "This evidence has no screenshot or export to look at.",
                    "Let a file be added, or refuse it.");
        }
        return facts.ownHand()
                ? Finding.fails(clause(), facts, "This evidence was handed in by the same person who would review it.",
                        "Let somebody else review it.")
                : Finding.holds(clause(), facts, "This evidence waits for a review, and was handed in by somebody else.");
    }
}
