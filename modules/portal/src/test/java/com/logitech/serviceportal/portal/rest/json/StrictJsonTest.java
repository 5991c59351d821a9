package com.logitech.serviceportal.portal.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.portal.rest.NotTaken;
import com.logitech.serviceportal.portal.rest.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JSON at the door")
class StrictJsonTest {

    record Item(String name, int count) {
    }

    record Everything(CustomerId customer, String text, int count, long amount, boolean flag, ServiceLevel level, Instant at, LocalDate on,
            LocalTime cutOff, ZoneId zone,
                      CountryCode country, SpaceCategory category, SerialNumber serial, Optional<Benefit> benefit,
                      Optional<Integer> perhaps, List<String> notes,
                      List<Item> items, Optional<Item> item, Map<String, String> columns) {
    }

    private static final Map<String, String> GOOD = Map.ofEntries(
            Map.entry("customer", "\"6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10\""), Map.entry("text", "\"A\""),
            Map.entry("count", "5"), Map.entry("amount", "9000000000"), Map.entry("flag", "true"), Map.entry("level", "\"SELECT\""),
            Map.entry("at", "\"2026-03-03T11:00:00.5+01:00\""), Map.entry("on", "\"2028-02-29\""), Map.entry("cutOff", "\"16:00\""),
            Map.entry("zone", "\"Europe/Zurich\""),
            Map.entry("country", "\"CH\""), Map.entry("category", "\"SMALL_ROOM\""), Map.entry("serial", "\" ]C12347fw0a12b8\\t\""));

    private static Everything read(String body) {
        return StrictJson.read(body.getBytes(StandardCharsets.UTF_8), Everything.class);
    }

    private static String goodBut(String field, String rest) {
        return "{" + GOOD.entrySet().stream().filter(entry -> !entry.getKey().equals(field))
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                .collect(Collectors.joining(",")) + (rest.isEmpty() ? "" : "," + rest) + "}";
    }

    @Test
    @DisplayName("reads what is meant; what may be left out is empty, not null")
    void reads() {
        assertThat(read(goodBut("", ""))).isEqualTo(new Everything(
                new CustomerId(UUID.fromString("6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")), "A", 5, 9_000_000_000L, true,
                ServiceLevel.SELECT, Instant.parse("2026-03-03T10:00:00.5Z"), LocalDate.of(2028, 2, 29), LocalTime.of(16, 0),
                ZoneId.of("Europe/Zurich"), new CountryCode("CH"), SpaceCategory.SMALL_ROOM, new SerialNumber("2347FW0A12B8"),
                Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), Map.of()));
        assertThat(read(goodBut("", "\"perhaps\":null,\"benefit\":\"SYNC_INSIGHTS\",\"notes\":[\"\"],\"columns\":{\"a\":\"b\"}")))
                .returns(Optional.empty(), Everything::perhaps).returns(Optional.of(new Benefit("SYNC_INSIGHTS")), Everything::benefit)
                .returns(List.of(""), Everything::notes).returns(Map.of("a", "b"), Everything::columns);
    }

    record Case(int status, String pointer, String body, String why) {
        @Override
        public String toString() {
            return why;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream file = StrictJsonTest.class.getResourceAsStream("bad-json.json")) {
            JsonNode all = JsonMapper.builder().build().readTree(file);
            return StreamSupport.stream(all.spliterator(), false)
                    .map(one -> new Case(one.get("status").intValue(), one.path("pointer").textValue(), one.get("body").textValue(),
                            one.get("why").textValue())).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("refuses what it would have to guess, and says where")
    void refuses(Case bad) {
        String body = bad.status() == 400 ? bad.body()
                : goodBut(bad.pointer().split("/", -1)[1], bad.body().substring(1, bad.body().length() - 1));

        NotTaken refused = catchThrowableOfType(NotTaken.class, () -> read(body));

        assertThat(refused).as(body).isNotNull();
        assertThat(refused.problem().status()).as("%s", refused.problem().errors()).isEqualTo(bad.status());
        assertThat(refused.problem().errors())
                .allSatisfy(wrong -> assertThat(wrong.message()).isNotBlank().doesNotContain("com.fasterxml").doesNotContain("java."));
        if (bad.pointer() == null) {
            assertThat(refused.problem().errors()).hasSize(1);
        } else {
            assertThat(refused.problem().errors()).extracting(Problem.Wrong::pointer).containsExactly(bad.pointer());
        }
    }

    @Test
    @DisplayName("tells all that is wrong at once")
    void tellsAllAtOnce() {
        NotTaken refused = catchThrowableOfType(NotTaken.class,
                () -> read("{\"count\":\"x\",\"level\":\"GOLD\",\"colour\":1,\"at\":5,\"items\":[{\"name\":3}]}"));

        assertThat(refused.problem().errors()).extracting(Problem.Wrong::pointer)
                .contains("/count", "/level", "/colour", "/at", "/items/0/name", "/items/0/count", "/customer", "/on", "/zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1 OR 1=1", "6f1c7f2e51c44f7e9a530d3c9f7b2a10", "{6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10}", "1-1-1-1-1",
            "..", "%00"})
    @DisplayName("reads what is no id as the id of nothing, so that it answers like an unknown one")
    void readsWhatIsNoId(String text) {
        assertThat(read(goodBut("customer", "\"customer\":\"" + text + "\"")).customer()).isEqualTo(new CustomerId(Spoken.NOTHING));
    }

    @Test
    @DisplayName("reads UTF-8 and nothing else")
    void readsUtf8() {
        assertThat(read(goodBut("text", "\"text\":\"Zürich 會議室 😀\"")).text()).isEqualTo("Zürich 會議室 😀");
        for (byte[] body : List.of(goodBut("text", "\"text\":\"Zürich\"").getBytes(StandardCharsets.ISO_8859_1),
                goodBut("", "").getBytes(StandardCharsets.UTF_16),
                goodBut("", "").getBytes(StandardCharsets.UTF_16LE), new byte[] {'{', '"', 'a', (byte) 0xc0, (byte) 0x80, '"', '}'},
                new byte[] {'{', '"', (byte) 0xe2, (byte) 0x82},
                new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80})) {
            NotTaken refused = catchThrowableOfType(NotTaken.class, () -> StrictJson.read(body, Everything.class));
            assertThat(refused.problem().status()).isEqualTo(400);
        }
    }

    record Said(Decision decision, Optional<String> absent, Map<Benefit, Boolean> benefits) {
    }

    @Test
    @DisplayName("writes a decision with its clauses written out, ids and codes as texts, and leaves out what is not there")
    void writes() throws Exception {
        record Facts(SpaceCategory category, boolean confirmed) {
        }
        Clause clause = ContractsClause.ROOM;
        Instant at = Instant.parse("2026-03-03T10:00:00Z");
        Finding finding = Finding.fails(clause, new Facts(SpaceCategory.SMALL_ROOM, false), "It is not confirmed.", "Confirm it.")
                .knowing("confirmed", at, "the record");

        JsonNode written = StrictJson.writer().readTree(StrictJson.writer().writeValueAsString(
                new Said(new Decision("May it be?", at, at, List.of(finding)), Optional.empty(),
                Map.of(new Benefit("SYNC_INSIGHTS"), true))));

        assertThat(written).isEqualTo(StrictJson.writer().readTree("""
                {"decision": {"question": "May it be?", "outcome": "denied", "at": "2026-03-03T10:00:00Z",
                 "knownAt": "2026-03-03T10:00:00Z",
                 "findings": [{"rule": "R145", "clause": "%s", "place": "%s", "link": "/clauses.xhtml#R145", "holds": false,
                   "because": "It is not confirmed.",
                   "facts": [{"name": "category", "label": "category", "value": "SMALL_ROOM"},
                             {"name": "confirmed", "label": "confirmed", "value": "false",
                              "since": "2026-03-03T10:00:00Z", "source": "the record"}],
                   "turnedBy": "Confirm it."}],
                 "turnedBy": "Confirm it."},
                 "benefits": {"SYNC_INSIGHTS": true}}""".formatted(clause.heading(), clause.place())));
    }
}
