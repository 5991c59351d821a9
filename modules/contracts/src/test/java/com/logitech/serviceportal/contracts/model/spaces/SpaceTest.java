package com.logitech.serviceportal.contracts.model.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceTest {

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    private final SpaceParticulars eiger = said("Eiger", "Lausanne", Optional.of(8));
    private final Space space = new Space(SpaceId.random(), new CustomerId(new UUID(1, 1)), eiger, true, AT);

    private static SpaceParticulars said(String name, String site, Optional<Integer> seats) {
        return new SpaceParticulars(name, SpaceCategory.SMALL_ROOM, site, "", "", "", seats, new CountryCode("CH"),
                ZoneId.of("Europe/Zurich"), false);
    }

    @Test
    void saysWhatItWasToldAndSinceWhen() {
        assertThat(space.particulars()).isEqualTo(eiger);
        assertThat(space.appearedAt()).isEqualTo(AT);
        assertThat(space.isRemoved()).isFalse();
    }

    @Test
    void saysWhatAChangeChanges() {
        assertThat(space.change(said("Eiger", "Bern", Optional.empty()))).contains("site: Lausanne -> Bern, seats: 8 -> nothing");
        assertThat(space.change(said("Eiger", "Bern", Optional.empty()))).isEmpty();
    }

    @Test
    @DisplayName("keeps its past where an answer could rest on it: name yes, seats no")
    void standsDifferently() {
        assertThat(space.standsDifferently(said("Eiger", "Bern", Optional.empty()))).isFalse();
        assertThat(space.standsDifferently(said("Jungfrau", "Lausanne", Optional.of(8)))).isTrue();
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChanged() {
        space.mustBeAt(0);
        assertThatThrownBy(() -> space.mustBeAt(1))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.STALE));
    }

    @ParameterizedTest(name = "\"{0}\" and \"{1}\": the same place {2}")
    @DisplayName("A place is the same however it is written")
    @CsvSource({"Eiger, EIGER, true", "Eiger, ' Eiger ', true", "Café, Cafe\u0301, true", "Straße 1, STRASSE 1, true",
            "Raum １, Raum 1, true",
        "Big  room, big room, true", "Iris, ıris, true", "Eiger, Eiger 2, false"})
    void placeKey(String one, String other, boolean same) {
        assertThat(PlaceKey.of("", "", "", one).equals(PlaceKey.of("", "", "", other))).isEqualTo(same);
    }

    @Test
    @DisplayName("and its parts do not run into each other")
    void placeKeyKeepsItsParts() {
        assertThat(PlaceKey.of("a", "b", "", "c")).isNotEqualTo(PlaceKey.of("a", "", "b", "c"));
    }
}
