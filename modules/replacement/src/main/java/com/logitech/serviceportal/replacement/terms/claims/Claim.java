package com.logitech.serviceportal.replacement.terms.claims;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.ReturnWay;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A claim for one unit, judged whole: how it stands, and by which way the unit is replaced. What is not known of it yet is missing from its
 * findings by name, and never taken to hold.
 *
 * @param failure      that it was examined (R72)
 * @param maker        whose product it is (R55)
 * @param hardware     that Select or its warranty replaces it (R53); empty while nobody knows by what it is covered
 * @param serial       where its serial number is registered (R56)
 * @param evidence     of a peripheral without one (R63); empty where it has one
 * @param cover        by what it is covered at the instant, and why (R58 to R62); empty while that cannot be asked
 * @param bought       whether anybody knows when it was bought, on which its cover rests
 * @param proof        whether there is a proof of purchase that our people could read that from
 * @param exclusion    that no ground stands against it (R54)
 * @param requirements what the country it goes to asks for (R70, R71)
 * @param advanced     whether it has all an advanced return needs (R66)
 */
public record Claim(Finding failure, Finding maker, Optional<Finding> hardware, Finding serial, Optional<Finding> evidence,
        List<Finding> cover, boolean bought, boolean proof, Finding exclusion, List<Finding> requirements, Finding advanced) {

    public Claim {
        cover = List.copyOf(cover);
        requirements = List.copyOf(requirements);
    }

    /**
     * Whether it is replaced, in the order in which people ask: what it is, what befell it, by what it is covered, what is needed. Of
     * another maker's product nothing more is asked: its customer would see to it in vain.
     */
    public List<Finding> findings() {
        if (!maker.holds()) {
            return List.of(maker, failure);
        }
        return Stream.of(Stream.of(maker, failure, serial), evidence.stream(), cover.stream(), Stream.of(exclusion), requirements.stream(),
                hardware.stream()).flatMap(some -> some).toList();
    }

    /**
     * How it stands by what is known. What the customer can bring is waited for; what rests on a paper that has to be read, and what would
     * be refused where the law of his country stands above the text (R103), lies before our people.
     *
     * @param guaranteed whether the law of the customer's country is such
     */
    public ReturnState standing(boolean guaranteed) {
        List<Finding> wrong = findings().stream().filter(finding -> !finding.holds()).toList();
        Predicate<Finding> mendable = finding -> finding.equals(serial) || evidence.filter(finding::equals).isPresent()
                || requirements.contains(finding) || !bought && cover.contains(finding);
        if (!wrong.stream().allMatch(mendable)) {
            return guaranteed ? ReturnState.REVIEW : ReturnState.REFUSED;
        }
        if (wrong.stream().anyMatch(finding -> !(proof && cover.contains(finding)))) {
            return ReturnState.WAITING;
        }
        return wrong.isEmpty() && !cover.isEmpty() ? ReturnState.AUTHORIZED : ReturnState.REVIEW;
    }

    /** By which way it is replaced if it is. */
    public ReturnWay way() {
        return advanced.holds() ? ReturnWay.ADVANCED : ReturnWay.BASIC;
    }
}
