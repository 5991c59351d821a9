package com.logitech.serviceportal.contracts.model.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.countries.api.CountryCode;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An account")
class AccountTest {

    private final Account account = new Account(CustomerId.random(), "Northwind University", new CountryCode("CA"),
            ZoneId.of("America/Toronto"),
            "https://northwind.example", "orders@northwind.example", Instant.parse("2026-03-03T12:00:00Z"));

    @Test
    @DisplayName("says what was changed, and changes how it is sorted with its name")
    void says() {
        assertThat(account.change("Southwind University", "", "orders@northwind.example"))
                .containsExactly("name Southwind University (was Northwind University)", "no website");
        assertThat(account.companyKey()).isEqualTo("southwind university");
    }

    @Test
    @DisplayName("says nothing where nothing was changed")
    void nothing() {
        assertThat(account.change("Northwind University", "https://northwind.example", "orders@northwind.example")).isEmpty();
    }

    @Test
    @DisplayName("keeps its country and zone (D26)")
    void keeps() {
        account.change("Southwind University", "", "orders@southwind.example");

        assertThat(account.country()).isEqualTo(new CountryCode("CA"));
        assertThat(account.zone()).isEqualTo(ZoneId.of("America/Toronto"));
    }
}
