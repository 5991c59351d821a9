package com.logitech.serviceportal.contracts.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserAdded;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InCustomerOrderTest {

    private static UserAdded told(Long customer, String name) {
        return new UserAdded(Optional.ofNullable(customer).map(number -> new CustomerId(new UUID(0, number))), UserId.random(), name,
                Instant.EPOCH);
    }

    @Test
    @DisplayName("Facts of several customers are told by customer, each customer's in the order they came")
    void byCustomer() {
        assertThat(InCustomerOrder.of(List.of(told(2L, "b"), told(1L, "c"), told(2L, "a"), told(null, "d"))))
                .extracting(UserAdded::name).containsExactly("d", "c", "b", "a");
    }
}
