package com.logitech.serviceportal.contracts.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.Shipped;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistrations.DeviceLine;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.spaces.Spaces.Named;
import com.logitech.serviceportal.contracts.spaces.DeviceLineReader.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A line about a device")
class DeviceLineReaderTest {

    private static final Named EIGER_4 = named("Eiger", "zurich", "main", "4");
    private static final Named EIGER_5 = named("Eiger", "zurich", "main", "5");
    private static final Named MONCH = named("Mönch", "bern", "", "");
    private static final Named SLASHED = named("A/B", "bern", "", "");

    private final DeviceLineReader reader = new DeviceLineReader(LocalDate.parse("2026-03-03"), Shipped.catalog(),
            List.of(EIGER_4, EIGER_5, MONCH, SLASHED));

    private static Named named(String name, String... way) {
        return new Named(SpaceId.random(), name, name.toLowerCase(Locale.ROOT), List.of(way), "");
    }

    @Test
    @DisplayName("is forgiven lower case, blanks, a scanner's prefix, and a product written by its name")
    void forgiven() {
        Said said = read(" ]C12347fw0a12b8 ", "rally  bar", "", "");
        assertThat(said.written()).isEqualTo("2347FW0A12B8");
        assertThat(said.product()).map(Catalog.Product::code).contains("RALLY_BAR");
        assertThat(said.problems()).isEmpty();
    }

    @ParameterizedTest(name = "without a serial number that can be: \"{0}\"")
    @ValueSource(strings = {"", "12345", "23/47"})
    void serial(String serial) {
        assertThat(read(serial, "RALLY_BAR", "", "").problems()).hasSize(1);
    }

    @Test
    @DisplayName("may stand once, and names the line of the first")
    void twice() {
        read("2347FW0A12B8", "", "", "");
        assertThat(reader.read(2, new DeviceLine("2347fw0a12b8", "", "", "")).problems()).singleElement().asString().contains("line 1");
    }

    @ParameterizedTest(name = "in \"{0}\" means one Space")
    @ValueSource(strings = {"mönch", "Bern / Mönch", "Zurich/Main/4/Eiger", "Zurich > 4 > eiger", "4/Eiger", "A/B", "bern/MÖNCH"})
    void space(String text) {
        assertThat(read("2347FW0A12B8", "", text, "").space()).isPresent();
    }

    @Test
    @DisplayName("names a Space by its id as well")
    void id() {
        assertThat(read("2347FW0A12B8", "", EIGER_5.id().toString(), "").space()).contains(EIGER_5);
    }

    @ParameterizedTest(name = "in \"{0}\": {1}")
    @CsvSource({"Eiger, 2 Spaces", "Zurich/Eiger, 2 Spaces", "Jungfrau, There is no Space", "Bern/Eiger, There is no Space",
            "4/Main/Eiger, There is no Space"})
    void noSpace(String text, String problem) {
        assertThat(read("2347FW0A12B8", "", text, "").problems()).singleElement().asString().contains(problem);
    }

    @ParameterizedTest(name = "bought {0} is bought on {1}")
    @CsvSource({"2026-03-03, 2026-03-03", "2000-01-01, 2000-01-01", "3.3.2026, 2026-03-03", "01. 02. 2026, 2026-02-01"})
    void day(String text, LocalDate day) {
        assertThat(read("2347FW0A12B8", "", "", text).purchasedOn()).isEqualTo(Optional.of(day));
    }

    @ParameterizedTest(name = "bought {0} cannot be")
    @ValueSource(strings = {"2026-03-04", "1999-12-31", "30.2.2026", "3/4/2026", "soon"})
    void noDay(String text) {
        assertThat(read("2347FW0A12B8", "", "", text).problems()).hasSize(1);
    }

    @Test
    @DisplayName("says all that is wrong with it at once")
    void all() {
        assertThat(read("?", "Toaster", "Jungfrau", "soon").problems()).hasSize(4);
    }

    private Said read(String serial, String product, String space, String day) {
        return reader.read(1, new DeviceLine(serial, product, space, day));
    }
}
