package com.logitech.serviceportal.contracts.terms.spaces;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KeyDevicesTest {

    private static final KeyDevices TERM = new KeyDevices();
    private static final Set<String> KEY = Set.of("Rally Camera", "Rally Bar", "Tap", "Swytch", "Scribe");

    private static KeyDevices.Facts facts(List<String> products, String... registered) {
        return new KeyDevices.Facts(products, KEY, List.of(registered));
    }

    @Nested
    @DisplayName("R57: the serial numbers a Room is asked for")
    class Asking {

        @Test
        void twoForACameraAndATap() {
            assertThat(KeyDevices.asked(facts(List.of("Rally Camera", "Mic Pod", "Tap", "Power adapter"))))
                    .containsExactly("Rally Camera", "Tap");
        }

        @Test
        void oneForEachUnit() {
            assertThat(KeyDevices.missing(facts(List.of("Tap", "Tap", "Scribe"), "Tap"))).containsExactly("Tap", "Scribe");
        }

        @Test
        void theMainCamerasWhereNoKeyDeviceIsRegistered() {
            KeyDevices.Facts room = KeyDevices.inRoom(List.of("Mic Pod"), KEY);

            assertThat(KeyDevices.missing(room)).containsExactly("Main camera device");
            assertThat(fails(TERM, room).turnedBy()).contains("Main camera device");
        }

        @Test
        void noMoreWhereAKeyDeviceIsRegistered() {
            KeyDevices.Facts room = KeyDevices.inRoom(List.of("Mic Pod", "Rally Bar"), KEY);

            assertThat(KeyDevices.missing(room)).isEmpty();
            holds(TERM, room);
        }

        @Test
        void noneForPartsAlone() {
            holds(TERM, facts(List.of("Mic Pod", "Power adapter")));
            holds(TERM, facts(List.of()));
        }
    }

    @Nested
    @DisplayName("R57: a Room without them is incomplete (D10)")
    class Incomplete {

        @Test
        void untilAllAreRegistered() {
            assertThat(fails(TERM, facts(List.of("Rally Camera", "Tap"), "Tap")).turnedBy()).contains("Rally Camera").doesNotContain("Tap");
            holds(TERM, facts(List.of("Rally Camera", "Tap"), "Tap", "Rally Camera"));
        }

        @Test
        void theSerialNumberOfAPartDoesNotCount() {
            fails(TERM, facts(List.of("Rally Bar", "Mic Pod"), "Mic Pod"));
        }

        @Test
        void aNameWithACommaIsOneProduct() {
            KeyDevices.Facts facts = new KeyDevices.Facts(List.of("Rally, the old one"), Set.of("Rally, the old one"), List.of());

            assertThat(KeyDevices.missing(facts)).hasSize(1);
            fails(TERM, facts);
        }
    }
}
