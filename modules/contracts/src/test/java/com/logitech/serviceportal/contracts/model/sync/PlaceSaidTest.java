package com.logitech.serviceportal.contracts.model.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.contracts.model.sync.PlaceSaid.ContractSaid;
import com.logitech.serviceportal.contracts.model.sync.PlaceSaid.DeviceSaid;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What Sync says of a place")
class PlaceSaidTest {

    private static final String MARK = "\uFFFD";
    private static final String WHOLE = """
            {'id': 'p-1', 'type': 'Desk', 'name': ' Eiger ', 'group': '/ Europe /Alps/', 'location': '/Campus/A/13/Green Area/',
             'seatCount': 12, 'contract': {'service': 'Select', 'number': 4711, 'expiresAt': 1767225600000}, 'license': 'Basic',
             'devices': [{'id': 'd-1', 'type': 'Logitech', 'name': 'Rally', 'serial': 'S1', 'version': '1.2',
                          'warranty': {'type': 'Standard', 'expiresAt': 1767225600000}, 'what we do not know': [1]}],
             'what we do not know': {'id': 'p-2'}}""";
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    /** Quotes are written as apostrophes. */
    private static Optional<PlaceSaid> read(String said) {
        try (JsonReader reader = Json.createReader(new StringReader(said.replace('\'', '"')))) {
            return PlaceSaid.read(reader.readObject());
        }
    }

    private static PlaceSaid with(String more) {
        return read("{'id': 'p-1', " + more + "}").orElseThrow();
    }

    private static DeviceSaid device(String more) {
        List<DeviceSaid> devices = with("'devices': [{'id': 'd-1', " + more + "}]").devices();
        assertThat(devices).hasSize(1);
        return devices.get(0);
    }

    @Test
    @DisplayName("is all taken that we know, stripped, and the rest passed over")
    void whole() {
        assertThat(read(WHOLE)).contains(new PlaceSaid("p-1", true, "Eiger", "/ Europe /Alps/", "/Campus/A/13/Green Area/", Optional.of(12),
                Optional.of(new ContractSaid("Select", Optional.of(4711L), Optional.of(NEW_YEAR))), Optional.of("Basic"),
                List.of(new DeviceSaid("d-1", "Logitech", "Rally", Optional.of("S1"), "1.2", Optional.of("Standard"),
                        Optional.of(NEW_YEAR)))));
    }

    @Test
    @DisplayName("may be as little as its id: then it is a Room of which nothing is known")
    void little() {
        assertThat(read("{'id': 'p-1'}")).contains(new PlaceSaid("p-1", false, "", "", "", Optional.empty(), Optional.empty(),
                Optional.empty(), List.of()));
    }

    @Nested
    @DisplayName("An id")
    class Ids {

        @ParameterizedTest
        @ValueSource(strings = {"{}", "{'id': null}", "{'id': ''}", "{'id': '  '}", "{'id': 7}", "{'id': ['p-1']}", "{'id': 'p 1'}",
            "{'id': 'p\u00e91'}", "{'id': 'p\\u0000'}", "{'id': 'p\\u202e1'}", "{'id': '\\ud800'}", "{'name': 'Eiger'}"})
        @DisplayName("that is missing, empty, no text or not plainly legible is none, and so is the place")
        void none(String said) {
            assertThat(read(said)).isEmpty();
        }

        @ParameterizedTest(name = "{0}, {1}")
        @CsvSource({"140, 210, true, true", "141, 211, false, false"})
        @DisplayName("has 140 characters at most, that of a device 210; what is longer is no place, and no device of one")
        void longest(int place, int device, boolean isPlace, boolean isDevice) {
            assertThat(read("{'id': '" + "p".repeat(place) + "'}").isPresent()).isEqualTo(isPlace);
            assertThat(with("'devices': [{'id': '" + "d".repeat(device) + "'}]").devices()).hasSize(isDevice ? 1 : 0);
        }
    }

    @Nested
    @DisplayName("What is of another kind than it should be")
    class OtherKinds {

        @ParameterizedTest
        @ValueSource(strings = {"'seatCount': '12'", "'seatCount': 0", "'seatCount': -1", "'seatCount': 2147483648", "'seatCount': null",
            "'seatCount': true", "'seatCount': {}"})
        @DisplayName("is no number of seats, nor is one beyond all rooms")
        void seats(String said) {
            assertThat(with(said).seatCount()).isEmpty();
        }

        @Test
        @DisplayName("leaves the largest and the smallest number of seats")
        void seatsThatAre() {
            assertThat(with("'seatCount': 1").seatCount()).contains(1);
            assertThat(with("'seatCount': 2147483647").seatCount()).contains(Integer.MAX_VALUE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"'contract': 'Select'", "'contract': []", "'contract': {}", "'contract': {'number': 4711}",
            "'contract': {'service': ''}", "'contract': {'service': 3}", "'contract': null"})
        @DisplayName("is no contract, and without a service there is none")
        void contract(String said) {
            assertThat(with(said).contract()).isEmpty();
        }

        @Test
        @DisplayName("in a contract leaves the rest of it")
        void inContract() {
            assertThat(with("'contract': {'service': 'Select', 'number': 'many', 'expiresAt': 'soon'}").contract())
                    .contains(new ContractSaid("Select", Optional.empty(), Optional.empty()));
        }

        @Test
        @DisplayName("is no device among devices, and leaves the others")
        void devices() {
            assertThat(with("'devices': {'id': 'd-1'}").devices()).isEmpty();
            assertThat(with("'devices': ['d-1', null, 3, {}, {'id': 'd 2'}, {'id': 'd-3'}]").devices()).extracting(DeviceSaid::id)
                    .containsExactly("d-3");
            assertThat(device("'serial': 12, 'warranty': 'long'")).isEqualTo(new DeviceSaid("d-1", "", "", Optional.empty(), "",
                    Optional.empty(), Optional.empty()));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"Desk, true", "Room, false", "desk, false", "Area, false"})
        @DisplayName("of place than a desk is a Room")
        void types(String type, boolean desk) {
            assertThat(with("'type': '" + type + "'").desk()).isEqualTo(desk);
        }

        @Test
        @DisplayName("than an instant of ours, be it beyond all time, is none")
        void times() {
            String contract = "'contract': {'service': 'Select', 'expiresAt': %s}";
            assertThat(with(contract.formatted("0")).contract().orElseThrow().expiresAt()).contains(Instant.EPOCH);
            assertThat(with(contract.formatted("null")).contract().orElseThrow().expiresAt()).isEmpty();
            assertThat(with(contract.formatted("9223372036854775807")).contract().orElseThrow().expiresAt())
                    .contains(Instant.ofEpochMilli(Long.MAX_VALUE));
        }
    }

    @Nested
    @DisplayName("A character")
    class Characters {

        @Test
        @DisplayName("that no book can keep is marked wherever it stands")
        void unkeepable() {
            assertThat(with("'name': 'a\\u0000b\\ud83dc'").name()).isEqualTo("a" + MARK + "b" + MARK + "c");
            assertThat(with("'location': '/x\\u0000/'").location()).isEqualTo("/x" + MARK + "/");
            assertThat(with("'group': 'x\\udc00'").group()).isEqualTo("x" + MARK);
            assertThat(with("'license': 'x\\u0000'").license()).contains("x" + MARK);
            assertThat(device("'name': 'x\\u0000'").name()).isEqualTo("x" + MARK);
        }

        @Test
        @DisplayName("that nobody sees stays in names and places, which are compared and corrected by people, and is marked beside them")
        void unseen() {
            assertThat(with("'name': 'a\\u202eb'").name()).isEqualTo("a\u202eb");
            assertThat(with("'location': 'a\\u200bb'").location()).isEqualTo("a\u200bb");
            assertThat(with("'license': 'a\\u202eb'").license()).contains("a" + MARK + "b");
            assertThat(with("'contract': {'service': 'a\\u200bb'}").contract().orElseThrow().service()).isEqualTo("a" + MARK + "b");
            DeviceSaid device = device("'type': 'a\\u0007', 'name': 'b\\u202e', 'serial': 'c\\u200b', 'version': 'd\\u2028',"
                    + " 'warranty': {'type': 'e\\u2066'}");
            assertThat(device).isEqualTo(new DeviceSaid("d-1", "a" + MARK, "b" + MARK, Optional.of("c" + MARK), "d",
                    Optional.of("e" + MARK), Optional.empty()));
        }

        @Test
        @DisplayName("that is written as two halves is one")
        void pair() {
            assertThat(with("'name': '\\ud83d\\ude00'").name()).isEqualTo("\uD83D\uDE00");
        }
    }

    @Nested
    @DisplayName("As it is kept")
    class Kept {

        @ParameterizedTest
        @ValueSource(strings = {WHOLE, "{'id': 'p-1'}", "{'id': 'p-1', 'name': 'a\\u0000\\ud83d\\u202e', 'license': '\\u200b'}",
            "{'id': 'p-1', 'contract': {'service': 'Select'}, 'devices': [{'id': 'd-1'}, {'id': 'd-2', 'warranty': {'type': 'x'}}]}",
            "{'id': 'p-1', 'name': '\\'\\\\ / {}', 'seatCount': 2147483647}"})
        @DisplayName("it is read back as it was read, however often")
        void again(String said) {
            PlaceSaid once = read(said.replace("\\'", "\\u0022")).orElseThrow();
            PlaceSaid twice = PlaceSaid.kept(once.asJson());
            assertThat(twice).isEqualTo(once);
            assertThat(twice.asJson()).isEqualTo(once.asJson());
        }

        @Test
        @DisplayName("a warranty's end without its kind is no warranty")
        void warranty() {
            PlaceSaid said = with("'devices': [{'id': 'd-1', 'warranty': {'expiresAt': 1767225600000}}]");
            assertThat(said.devices().get(0).warrantyUntil()).contains(NEW_YEAR);
            assertThat(PlaceSaid.kept(said.asJson()).devices().get(0).warrantyUntil()).isEmpty();
        }

        @Test
        @DisplayName("it always has an id")
        void always() {
            assertThatThrownBy(() -> PlaceSaid.kept("{}")).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    @DisplayName("R17: is compared by its place and name however they are written, what is beyond the floor told with it")
    void places() {
        PlaceSaid said = read(WHOLE).orElseThrow();
        assertThat(said.path()).isEqualTo(new PlacePath("Campus", "A", "13 / Green Area"));
        assertThat(said.groupPath()).isEqualTo("Europe / Alps");
        assertThat(with("'name': '  EIGER', 'location': 'campus// a /13/ green  area'").placeKey()).isEqualTo(said.placeKey());
        assertThat(with("'name': 'Eiger', 'location': '/Campus/A/13/'").placeKey()).isNotEqualTo(said.placeKey());
        assertThat(with("'name': 'Eiger'").path()).isEqualTo(new PlacePath("", "", ""));
    }
}
