package com.logitech.serviceportal.replacement.terms.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.replacement.api.ReplacementClause;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.ReturnWay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A claim for a unit")
class ClaimTest {

    private record Fact(String of) {
    }

    private Finding failure = holds("failure");
    private Finding maker = holds("maker");
    private Optional<Finding> hardware = Optional.of(holds("hardware"));
    private Finding serial = holds("serial");
    private Optional<Finding> evidence = Optional.empty();
    private List<Finding> cover = List.of(holds("cover"));
    private boolean bought = true;
    private boolean proof;
    private Finding exclusion = holds("exclusion");
    private List<Finding> requirements = List.of(holds("proof"), holds("tax"));
    private Finding advanced = holds("advanced");

    private static Finding holds(String of) {
        return Finding.holds(ReplacementClause.SELECT_REPLACEMENT, new Fact(of), of + " holds.");
    }

    private static Finding fails(String of) {
        return Finding.fails(ReplacementClause.SELECT_REPLACEMENT, new Fact(of), of + " does not hold.", "Mend it.");
    }

    private Claim claim() {
        return new Claim(failure, maker, hardware, serial, evidence, cover, bought, proof, exclusion, requirements, advanced);
    }

    private ReturnState standing() {
        return claim().standing(false);
    }

    @Test
    @DisplayName("is authorized where all holds, and goes in advance only with all that needs")
    void authorized() {
        assertThat(standing()).isEqualTo(ReturnState.AUTHORIZED);
        assertThat(claim().way()).isEqualTo(ReturnWay.ADVANCED);
        advanced = fails("advanced");
        assertThat(standing()).as("the way is no condition").isEqualTo(ReturnState.AUTHORIZED);
        assertThat(claim().way()).isEqualTo(ReturnWay.BASIC);
    }

    @Test
    @DisplayName("is refused by what nobody can bring: the failure, the maker, its cover, a ground; where a law guards it, our people look")
    void refused() {
        for (Runnable wrong : List.<Runnable>of(() -> failure = fails("failure"), () -> maker = fails("maker"),
                () -> hardware = Optional.of(fails("hardware")), () -> cover = List.of(fails("cover")),
                () -> exclusion = fails("exclusion"))) {
            allHolds();
            wrong.run();
            assertThat(standing()).isEqualTo(ReturnState.REFUSED);
            assertThat(claim().standing(true)).isEqualTo(ReturnState.REVIEW);
            requirements = List.of(fails("proof"));
            assertThat(standing()).as("also while something is missing").isEqualTo(ReturnState.REFUSED);
        }
    }

    @Test
    @DisplayName("waits for what the customer can bring: registration, evidence, papers, the day it was bought")
    void waiting() {
        for (Runnable missing : List.<Runnable>of(() -> serial = fails("serial"), () -> evidence = Optional.of(fails("evidence")),
                () -> requirements = List.of(holds("proof"), fails("tax")), this::unknownPurchase)) {
            allHolds();
            missing.run();
            assertThat(standing()).isEqualTo(ReturnState.WAITING);
            assertThat(claim().standing(true)).as("nothing is refused").isEqualTo(ReturnState.WAITING);
        }
    }

    @Test
    @DisplayName("lies before our people where it rests on a paper, and waits as long as anything else is missing")
    void review() {
        unknownPurchase();
        proof = true;
        assertThat(standing()).isEqualTo(ReturnState.REVIEW);
        requirements = List.of(fails("tax"));
        assertThat(standing()).isEqualTo(ReturnState.WAITING);
        allHolds();
        cover = List.of();
        assertThat(standing()).as("nobody knows by what it is covered").isEqualTo(ReturnState.REVIEW);
    }

    @Test
    @DisplayName("R55: for another maker's product is asked for nothing more, as nothing the customer brings would change it")
    void anotherMakers() {
        assertThat(claim().findings()).contains(serial, exclusion);
        maker = fails("maker");
        serial = fails("serial");
        requirements = List.of(fails("proof"));
        assertThat(claim().findings()).containsExactly(maker, failure);
        assertThat(standing()).isEqualTo(ReturnState.REFUSED);
    }

    private void unknownPurchase() {
        bought = false;
        hardware = Optional.empty();
        cover = List.of(fails("cover"));
    }

    private void allHolds() {
        failure = holds("failure");
        maker = holds("maker");
        hardware = Optional.of(holds("hardware"));
        serial = holds("serial");
        evidence = Optional.empty();
        cover = List.of(holds("cover"));
        bought = true;
        proof = false;
        exclusion = holds("exclusion");
        requirements = List.of(holds("proof"), holds("tax"));
    }
}
