package com.logitech.serviceportal.replacement.model.vendors;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.replacement.api.vendors.VendorRegister.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R55: The vendors customers are sent to")
class KnownVendorsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static VendorRow row(String name, List<String> products, boolean listed, LocalDate from, Instant recordedAt) {
        return new VendorRow(UUID.randomUUID(), name, products, "https://" + name.toLowerCase() + ".example", "", "", listed, from,
                recordedAt, "trial");
    }

    private static VendorRow row(String name, String... products) {
        return row(name, List.of(products), true, TODAY, NOON);
    }

    private static Optional<String> maker(List<VendorRow> rows, String... called) {
        return KnownVendors.at(rows, NOON).maker(List.of(called)).map(VendorRow::name);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Mini PC 11, Acme", "mini-pc 11, Acme", "The MINI PC 11 in the board room, Acme", "Acme dock, Acme", "Mini PC, ",
        "Mini PC 110, ", "Gemini PC 11, ", "Projector, ", "'', "})
    @DisplayName("are found by whole words of a product's name, or by their own name in it")
    void words(String called, String maker) {
        assertThat(maker(List.of(row("Acme", "Mini PC 11")), called)).isEqualTo(Optional.ofNullable(maker));
    }

    @Test
    @DisplayName("are found by the longest name, by a code as well, and not at all where two have one as long")
    void longest() {
        List<VendorRow> both = List.of(row("Acme", "Mini PC"), row("Brand", "Mini PC Pro", "ROOM_SOLUTIONS_TEAMS"));
        assertThat(maker(both, "Mini PC")).contains("Acme");
        assertThat(maker(both, "Mini PC Pro 2")).contains("Brand");
        assertThat(maker(both, "Room Solutions for Microsoft Teams", "ROOM_SOLUTIONS_TEAMS")).contains("Brand");
        assertThat(maker(List.of(row("Acme", "Mini PC"), row("Brand", "Docks 4")), "Mini PC with Docks 4")).isEmpty();
    }

    @Test
    @DisplayName("count from their day on, until the day on which they end")
    void days() {
        List<VendorRow> rows = List.of(row("Acme", List.of("Mini PC"), true, TODAY, NOON),
                row("Acme", List.of(), false, TODAY.plusDays(2), NOON));
        assertThat(KnownVendors.on(rows, TODAY.minusDays(1)).named("Acme")).isEmpty();
        assertThat(KnownVendors.on(rows, TODAY).named(" ACME ")).contains(rows.get(0));
        assertThat(KnownVendors.on(rows, TODAY.plusDays(1)).named("acme")).contains(rows.get(0));
        assertThat(KnownVendors.on(rows, TODAY.plusDays(2)).named("Acme")).isEmpty();
        assertThat(KnownVendors.at(rows, TODAY.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC)).named("Acme")).isEmpty();
    }

    @Test
    @DisplayName("are those that were recorded by the instant asked about: what is recorded later sends nobody elsewhere")
    void asKnownThen() {
        VendorRow first = row("Acme", List.of("Mini PC"), true, TODAY, NOON);
        VendorRow corrected = row("Acme", List.of("Mini PC", "Dock"), true, TODAY, NOON.plusSeconds(60));
        List<VendorRow> rows = List.of(corrected, first);
        assertThat(KnownVendors.at(rows, NOON.minusSeconds(1)).named("Acme")).isEmpty();
        assertThat(KnownVendors.at(rows, NOON).named("Acme")).contains(first);
        assertThat(KnownVendors.at(rows, NOON.plusSeconds(59)).maker(List.of("Dock"))).isEmpty();
        assertThat(KnownVendors.at(rows, NOON.plusSeconds(60)).maker(List.of("Dock"))).contains(corrected);
        assertThat(first.standing(rows, TODAY)).isEqualTo(Standing.REPLACED);
        assertThat(corrected.standing(rows, TODAY)).isEqualTo(Standing.IN_FORCE);
        assertThat(corrected.standing(rows, TODAY.minusDays(1))).isEqualTo(Standing.TO_COME);
        VendorRow end = row("Acme", List.of(), false, TODAY.plusDays(1), NOON.plusSeconds(90));
        assertThat(corrected.standing(List.of(first, corrected, end), TODAY.plusDays(1))).isEqualTo(Standing.FORMER);
        assertThat(end.standing(List.of(first, corrected, end), TODAY.plusDays(1))).as("nobody is sent there").isEqualTo(Standing.FORMER);
    }
}
