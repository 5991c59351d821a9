package com.logitech.serviceportal.contracts.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.countries.api.CountryCode;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R13: who is a third party to a customer")
class CustomerDomainsTest {

    private static CustomerDomains known(String website, String contact) {
        return CustomerDomains.of(new Account(CustomerId.random(), "Somebody", new CountryCode("GB"), ZoneId.of("Europe/London"), website,
                contact, Instant.EPOCH));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @DisplayName("goes by the domain that was registered, not by the last two labels of it")
    @CsvSource({
        "ada@uni.ac.uk, https://www.uni.ac.uk, false", "ada@it.uni.ac.uk, https://uni.ac.uk, false",
        "ada@other.ac.uk, https://www.uni.ac.uk, true", "ada@ac.uk, https://www.uni.ac.uk, true",
        "ada@northwind.example, https://northwind.example, false",
        "ada@mail.northwind.example, https://www.northwind.example:8443/x, false",
        "ada@northwind.example.com, https://northwind.example, true", "ada@notnorthwind.example, https://northwind.example, true",
        "ada@NORTHWIND.Example, https://northwind.example, false", "ada@bücher.de, https://www.xn--bcher-kva.de, false",
        "ada@one.github.io, https://two.github.io, true"})
    void byTheRegisteredDomain(String email, String website, boolean foreign) {
        assertThat(known(website, "").isForeign(email)).isEqualTo(foreign);
    }

    @Test
    @DisplayName("goes by the website's domain and by the order contact's")
    void eitherDomain() {
        CustomerDomains domains = known("https://northwind.example", "orders@nw.example");

        assertThat(domains.isForeign("nora@northwind.example")).isFalse();
        assertThat(domains.isForeign("noah@nw.example")).isFalse();
        assertThat(domains.isForeign("pia@integrator.example")).isTrue();
    }

    @Test
    @DisplayName("is everybody where the customer is known by no domain")
    void noDomain() {
        assertThat(known("", "").isForeign("nora@northwind.example")).isTrue();
    }
}
