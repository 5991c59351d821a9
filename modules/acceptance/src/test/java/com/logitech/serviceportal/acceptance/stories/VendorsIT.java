package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("R55: A claim for another maker's product")
class VendorsIT extends ClaimStory {

    private static final String VENDORS = "/api/vendors";
    private static final Map<String, Object> UNNUMBERED = Map.of("serial", "", "stepsComplete", true, "withoutSerial", true);

    private final String box = "Box " + UUID.randomUUID();
    private final String acme = "Acme " + UUID.randomUUID();
    private final LocalDate utc = LocalDate.now(ZoneOffset.UTC);

    private Map<String, Object> vendor(Map<String, Object> otherwise) {
        Map<String, Object> all = new HashMap<>(Map.of("name", acme, "products", List.of(box), "website", "https://acme.example/rma",
                "phone", "+1 555 0100", "ready", "Serial number and proof of purchase", "effectiveFrom", utc.toString()));
        all.putAll(otherwise);
        return all;
    }

    /** The address of a ticket about a product in a room, in which a step of troubleshooting is written down. */
    private String examined(String room, String kind, String product) throws IOException {
        JsonNode ticket = bianca.post("/api/tickets", Map.of("customer", customer, "level", "BASIC", "space", room, "subject", "It is dead",
                "text", "It does not start.", "language", "en", "channel", "MAIL", "phone", "", "product",
                Map.of("kind", kind, "name", product))).orFail().body().get("ticket");
        String path = "/api/tickets/" + ticket.get("id").textValue();
        bianca.change("POST", path + "/steps", ticket.get("version").longValue(), Map.of("step", "Another socket", "result", "Dead"))
                .orFail();
        return path;
    }

    private JsonNode sentOn(String kind, String product) throws IOException {
        return claimed(examined(room("CH"), kind, product), UNNUMBERED);
    }

    private static String turn(JsonNode one) {
        return one.at("/decision/findings/0/turnedBy").textValue();
    }

    @Test
    @DisplayName("is refused, promises no time, asks for nothing more, and says 'its maker' where nobody knows who that is")
    void unknown() throws Exception {
        for (String kind : List.of("BUNDLED", "THIRD_PARTY")) {
            JsonNode refused = sentOn(kind, box);
            assertThat(state(refused)).isEqualTo("REFUSED");
            assertThat(refused.at("/decision/findings").findValuesAsText("rule")).containsExactly("R55", "R72");
            assertThat(turn(refused)).isEqualTo("Turn to its maker for a replacement.");
            assertThat(refused.at("/turnTo/vendor").textValue()).isEmpty();
            assertThat(refused.has("delivery")).isFalse();
        }
        assertThat(confirm(examined(room("CH"), "OTHER", box), UNNUMBERED).body().toString()).as("without a commitment no claim")
                .contains("R45");
    }

    @Test
    @DisplayName("is sent to its vendor by the register as it was known when it was judged, whatever is recorded later")
    void registered() throws Exception {
        made(VENDORS, vendor(Map.of()));
        JsonNode refused = sentOn("THIRD_PARTY", "The " + box.toUpperCase() + " in the rack");
        assertThat(turn(refused)).isEqualTo("Turn to " + acme + " for a replacement: https://acme.example/rma or +1 555 0100."
                + " Have ready: Serial number and proof of purchase.");
        assertThat(refused.at("/turnTo/website").textValue()).isEqualTo("https://acme.example/rma");
        assertThat(refused.at("/turnTo/phone").textValue()).isEqualTo("+1 555 0100");
        made(VENDORS, vendor(Map.of("website", "https://acme.example/moved", "phone", "")));
        JsonNode moved = sentOn("BUNDLED", box);
        assertThat(moved.at("/turnTo/website").textValue()).isEqualTo("https://acme.example/moved");
        assertThat(turn(moved)).contains("https://acme.example/moved").doesNotContain("555");
        made(VENDORS + "/endings", Map.of("name", acme, "effectiveFrom", utc.toString()));
        assertThat(turn(sentOn("BUNDLED", box))).contains("its maker");
        assertThat(read(bianca, refused.at("/summary/id").textValue())).as("the old reasons stay").isEqualTo(refused);
        assertThat(read(bianca, moved.at("/summary/id").textValue())).isEqualTo(moved);
    }

    @Test
    @DisplayName("is sent to whom our people named in the ticket before all, also after the ticket went on, and not to who is named later")
    void named() throws Exception {
        String named = "Brand " + UUID.randomUUID();
        made(VENDORS, vendor(Map.of()));
        made(VENDORS, vendor(Map.of("name", named, "products", List.of("Dock " + UUID.randomUUID()), "website", "https://brand.example/")));
        assertThat(turn(claimed(standing(named.toUpperCase(), true), UNNUMBERED))).contains("Turn to " + named, "https://brand.example/");
        JsonNode stranger = claimed(standing("Somebody else", false), UNNUMBERED);
        assertThat(turn(stranger)).isEqualTo("Turn to Somebody else for a replacement.");
        assertThat(stranger.at("/turnTo/website").textValue()).isEmpty();

        String ticket = examined(room("CH"), "BUNDLED", box);
        JsonNode before = claimed(ticket, UNNUMBERED);
        stop(ticket, named);
        assertThat(bianca.get(ticket + "/work").orFail().body().get("vendor").textValue()).isEqualTo(named);
        assertThat(read(bianca, before.at("/summary/id").textValue())).isEqualTo(before);
        assertThat(turn(before)).contains(acme);
    }

    private String standing(String vendor, boolean goesOn) throws IOException {
        String ticket = examined(room("CH"), "BUNDLED", box);
        stop(ticket, vendor);
        if (goesOn) {
            bianca.change("POST", ticket + "/resume", version(bianca, ticket, "/ticket/version"), "").orFail();
        }
        return ticket;
    }

    private void stop(String ticket, String vendor) throws IOException {
        bianca.change("POST", ticket + "/stops", version(bianca, ticket, "/ticket/version"), Map.of("kind", "CUSTOMER_TO_CONTACT_VENDOR",
                "vendor", vendor, "informed", true, "assistance", false, "software", "")).orFail();
    }

    @Test
    @DisplayName("is none where our own part of a bundle fails: that part is handled normally")
    void ownPart() throws Exception {
        String room = selectRoom("CH");
        JsonNode ours = claimed(examined(room, "BUNDLED", box), Map.of("serial", device(room, today.minusMonths(6)), "stepsComplete",
                true));
        assertThat(state(ours)).isEqualTo("AUTHORIZED");
        assertThat(ours.at("/summary/product").textValue()).isEqualTo("Rally Bar");
        assertThat(ours.has("turnTo")).isFalse();
        JsonNode theirs = claimed(examined(room, "BUNDLED", box), Map.of("serial", serial(), "stepsComplete", true));
        assertThat(state(theirs)).as("a serial number of another maker").isEqualTo("REFUSED");
    }

    @Test
    @DisplayName("may be one for a part of a registered bundle: the outlook says to whom that is taken, by the bundle's code")
    void outlook() throws Exception {
        String room = room("CH");
        String serial = serial();
        JsonNode bundle = made("/api/devices", Map.of("customer", customer, "serial", serial, "productCode", "ZOOM_ROOM_APPLIANCES",
                "space", room, "purchasedOn", today.minusMonths(1).toString()));
        String asked = "/api/devices/" + bundle.get("id").textValue() + "/claim-outlook";
        assertThat(bianca.get(asked).orFail().body().at("/turnTo/vendor").textValue()).isEmpty();
        made(VENDORS, vendor(Map.of("products", List.of("ZOOM_ROOM_APPLIANCES"))));
        try {
            assertThat(bianca.get(asked).orFail().body().at("/turnTo/vendor").textValue()).isEqualTo(acme);
            JsonNode part = claimed(examined(room, "BUNDLED", "Zoom Room Appliances"), Map.of("serial", serial, "stepsComplete", true));
            assertThat(state(part)).isEqualTo("REFUSED");
            assertThat(part.at("/turnTo/vendor").textValue()).isEqualTo(acme);
        } finally {
            made(VENDORS + "/endings", Map.of("name", acme, "effectiveFrom", utc.toString()));
        }
        String bar = device(room, today.minusMonths(1));
        String own = olivia.get("/api/devices?text=" + bar).orFail().body().at("/items/0/id").textValue();
        assertThat(bianca.get("/api/devices/" + own + "/claim-outlook").orFail().body().has("turnTo")).isFalse();
    }

    @Test
    @DisplayName("to a customer whose law stands above the text lies before our people, with whom to turn to as well (R103)")
    void guarded() throws Exception {
        customer = customer("AU", "Australia/Sydney");
        made(VENDORS, vendor(Map.of()));
        JsonNode review = claimed(examined(room("AU"), "THIRD_PARTY", box), UNNUMBERED);
        assertThat(state(review)).isEqualTo("REVIEW");
        assertThat(review.at("/turnTo/vendor").textValue()).isEqualTo(acme);
        JsonNode replaced = act(bianca, review, "/answer", Map.of("replaced", true, "reason", "It was our mistake.")).orFail().body();
        assertThat(replaced.has("turnTo")).as("nobody has to turn anywhere").isFalse();
    }

    private static List<String> wrong(ApiClient.Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        return answer.body().get("errors").findValuesAsText("pointer").stream().distinct().sorted().toList();
    }

    @Test
    @DisplayName("goes by a register that operations keep, all our people read, and no customer sees; what is wrong is said by field")
    void kept() throws Exception {
        ApiClient nora = as("nora@northwind.example");
        assertThat(bianca.post(VENDORS, vendor(Map.of())).status()).isEqualTo(403);
        assertThat(as("ada@portal.example").post(VENDORS, vendor(Map.of())).status()).isEqualTo(403);
        assertThat(nora.get(VENDORS).status()).isEqualTo(403);
        assertThat(bianca.post(VENDORS + "/endings", Map.of("name", acme, "effectiveFrom", utc.toString())).status()).isEqualTo(403);

        assertThat(wrong(olivia.post(VENDORS, vendor(Map.of("name", "", "products", List.of(), "website", "http://acme.example",
                "phone", "call", "effectiveFrom", utc.minusDays(1).toString())))))
                .containsExactly("/effectiveFrom", "/name", "/phone", "/products", "/website");
        assertThat(wrong(olivia.post(VENDORS, vendor(Map.of("website", "", "phone", ""))))).containsExactly("/website");
        assertThat(wrong(olivia.post(VENDORS, vendor(Map.of("products", List.of("Rally Bar")))))).containsExactly("/products");
        assertThat(wrong(olivia.post(VENDORS + "/endings", Map.of("name", acme, "effectiveFrom", utc.toString()))))
                .containsExactly("/name");

        JsonNode added = made(VENDORS, vendor(Map.of("effectiveFrom", utc.plusDays(1).toString())));
        assertThat(added.get("standing").textValue()).isEqualTo("TO_COME");
        assertThat(added.get("recordedBy").textValue()).contains("Olivia");
        assertThat(turn(sentOn("BUNDLED", box))).as("tomorrow's row").contains("its maker");
        made(VENDORS, vendor(Map.of()));
        assertThat(turn(sentOn("BUNDLED", box))).contains(acme);
        List<String> standings = StreamSupport.stream(as("samuel@portal.example").get(VENDORS).orFail().body().get("items").spliterator(),
                false).filter(row -> row.get("name").textValue().equals(acme)).map(row -> row.get("standing").textValue()).toList();
        assertThat(standings).containsExactly("TO_COME", "IN_FORCE");
    }
}
