package com.logitech.serviceportal.definitions.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InCustomerOrderTest {

    private record Told(Optional<UUID> customer, String story, Instant at, List<UUID> about) implements DomainEvent {
    }

    private static Told told(Long customer, String story) {
        return new Told(Optional.ofNullable(customer).map(number -> new UUID(0, number)), story, Instant.EPOCH, List.of());
    }

    @Test
    @DisplayName("Facts of several customers are told by customer, each customer's in the order they came")
    void byCustomer() {
        assertThat(InCustomerOrder.of(List.of(told(2L, "b"), told(1L, "c"), told(2L, "a"), told(null, "d"))))
                .extracting(Told::story).containsExactly("d", "c", "b", "a");
    }
}
