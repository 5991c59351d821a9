package com.logitech.serviceportal.contracts;

import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.Effect;
import com.logitech.serviceportal.contracts.api.OrderId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Order;
import com.logitech.serviceportal.contracts.model.UsualStartRules;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContractEffectsTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Instant ORDERED = Instant.parse("2026-01-01T10:00:00Z");
    private static final Order ORDER = new Order(OrderId.random(), CustomerId.random(), "OC-0", "", ORDERED,
            Optional.empty(), ORDERED, "Olga");

    private static Contract plan() {
        return Contract.ofPlan(ContractId.random(), new ContractNumber(8), ORDER, ZURICH, SELECT, 1, Optional.empty(),
                "SELECT_ENTERPRISE_ROOMS", new PlanCapacity.Tier("Tier 1", 100), UsualStartRules.get());
    }

    private static Contract licenses() {
        return Contract.ofLicenses(ContractId.random(), new ContractNumber(7), ORDER, ZURICH, SELECT, 1, Optional.empty(), 5,
                UsualStartRules.get());
    }

    private static Effect effect(Contract contract, String at) {
        Instant now = Instant.parse(at);
        return ContractEffects.startOrTerm(contract, contract.termIfUsed(now, UsualStartRules.get()), UsualStartRules.get(), now);
    }

    @Nested
    @DisplayName("R23, R113: what a first use does to the term is said in the words of its contract")
    class FirstUse {

        @Test
        void earlyItStartsService() {
            assertThat(effect(plan(), "2026-02-01T10:00:00Z").kind()).isEqualTo(Effect.Kind.STARTS);
            assertThat(effect(licenses(), "2026-02-01T10:00:00Z").kind()).isEqualTo(Effect.Kind.STARTS);
        }

        @Test
        void onceTheWaitIsOverItChangesNothingWrittenDownOrNot() {
            assertThat(effect(plan(), "2026-03-01T23:00:00Z").kind()).isEqualTo(Effect.Kind.UNCHANGED);
            assertThat(effect(plan(), "2026-03-01T22:59:59Z").kind()).isEqualTo(Effect.Kind.STARTS);
        }

        @Test
        void aPlanIsActivatedAndLicensesAreAssigned() {
            assertThat(effect(plan(), "2026-06-01T10:00:00Z").what()).contains("started on 2026-03-02")
                    .contains("whenever the plan is activated");
            assertThat(effect(licenses(), "2026-06-01T10:00:00Z").what()).contains("started on 2026-03-02")
                    .contains("whenever a license is assigned");
        }
    }
}
