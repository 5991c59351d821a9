package com.logitech.serviceportal.dispatch.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.dispatch.terms.FactType;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The types an endpoint can choose")
class TellableTest {

    @Test
    @DisplayName("are dotted names in order, each once")
    void types() {
        assertThat(Tellable.types()).isSorted().doesNotHaveDuplicates().contains("license.assigned", "service_term.ended",
                "ticket.opened", "first_response.given", "return.authorized", "replacement.shipped", "device.replaced")
                .allMatch(FactType::isOne);
    }

    @Test
    @DisplayName("tell of Sync, JumpStart, plans, and moves the customer was asked about")
    void told() {
        assertThat(Tellable.types()).contains("sync.linked", "sync.unlinked", "sync_link.changed", "spaces.pulled",
                "jump_start.registered", "jump_start.transferred", "jump_start.held", "enterprise_plan.outgrown",
                "enterprise_plan.upgraded", "plan_evidence.given", "sync_features.returned", "fair_use.shared", "fair_use.settled");
    }

    @Test
    @DisplayName("hold nothing of what our people noted of moves and have not shared")
    void unshared() {
        assertThat(Tellable.types()).noneMatch(type -> type.startsWith("fair_use.noted"));
    }

    @Test
    @DisplayName("fit into a row all together")
    void room() {
        assertThat(String.join(" ", Tellable.types()).length()).isLessThan(4_000 - 2);
    }

    @Test
    @DisplayName("hold nothing of what happens at the door")
    void door() {
        assertThat(Tellable.types()).noneMatch(type -> type.startsWith("password") || type.startsWith("token"));
        assertThat(Tellable.unknown(Set.of("password.changed", "license.assigned", "x"))).containsExactly("password.changed", "x");
    }
}
