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
        assertThat(Tellable.types()).isSorted().doesNotHaveDuplicates().contains("license.assigned", "service_term.ended")
                .allMatch(FactType::isOne);
    }

    @Test
    @DisplayName("hold nothing of what happens at the door")
    void door() {
        assertThat(Tellable.types()).noneMatch(type -> type.startsWith("password") || type.startsWith("token"));
        assertThat(Tellable.unknown(Set.of("password.changed", "license.assigned", "x"))).containsExactly("password.changed", "x");
    }
}
