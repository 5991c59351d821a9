package com.logitech.serviceportal.spares.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.requests.SparesRequestState;
import com.logitech.serviceportal.spares.api.units.StoragePlace;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A request for spares")
class RequestedSparesTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    private static RequestedSpares request() {
        return new RequestedSpares(new CustomerId(UUID.randomUUID()), "Northwind", SparesRow.ROOMS, Map.of("TAP", 1, "RALLY_BAR", 2),
                new StoragePlace("IT store", "Main Street 1", new CountryCode("CH")), "Taps fail most.", "x", NOW);
    }

    @Test
    @DisplayName("keeps what was asked for, and how many in all")
    void asked() {
        assertThat(request().models()).containsExactly(Map.entry("RALLY_BAR", 2), Map.entry("TAP", 1));
        assertThat(request().units()).isEqualTo(3);
        assertThat(request().state()).isEqualTo(SparesRequestState.REQUESTED);
    }

    @Test
    @DisplayName("is settled once: sent, taken back or refused")
    void settled() {
        RequestedSpares one = request();
        one.refuse("No such units.", NOW);
        assertThat(one.state()).isEqualTo(SparesRequestState.REFUSED);
        assertThat(one.reason()).isEqualTo("No such units.");
        assertThatThrownBy(() -> one.send(NOW)).isInstanceOf(Refused.class).hasMessageContaining("Refused");
        assertThatThrownBy(() -> one.cancel(NOW)).isInstanceOf(Refused.class);
    }
}
