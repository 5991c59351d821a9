package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import java.io.IOException;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("Onsite spares")
class SparesIT {

    private static final int AT_ONCE = 32;

    private ApiClient olivia;
    private ApiClient samuel;
    private ApiClient bianca;
    private Bookings books;
    private SpareBooks spares;

    @BeforeEach
    void enter(RunningPortal portal) throws Exception {
        try (Connection connection = portal.database().connect()) {
            olivia = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
            samuel = olivia.as(connection, "samuel@portal.example");
            bianca = olivia.as(connection, "bianca@portal.example");
        }
        books = Bookings.ofNewCustomer(olivia, "Spares of somebody");
        spares = new SpareBooks(olivia, books);
    }

    private JsonNode read(String address) throws IOException {
        return olivia.get(address).orFail().body();
    }

    private String device(String space, int monthsOld) throws IOException {
        return olivia.post("/api/devices", Map.of("customer", books.customer(), "serial", SpareBooks.serial(), "productCode", "RALLY_BAR",
                "space", space, "purchasedOn", LocalDate.now(ZoneId.of("Europe/Zurich")).minusMonths(monthsOld).toString())).orFail()
                .body().get("id").textValue();
    }

    private Map<String, Integer> balance() throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        read("/api/customers/" + books.customer() + "/spares").at("/items/0/balance").fields()
                .forEachRemaining(one -> counts.put(one.getKey(), one.getValue().intValue()));
        return counts;
    }

    private static Map<String, Integer> counted(int inTransit, int onHand, int deployed, int inRepair, int usedUp) {
        return Map.of("inTransit", inTransit, "onHand", onHand, "deployed", deployed, "inRepair", inRepair, "usedUp", usedUp);
    }

    private static JsonNode problem(ApiClient.Answer answer, int status) throws IOException {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.body();
    }

    private JsonNode deployed(String spare, String failed) throws IOException {
        return spares.act(samuel, spare, "/deployment", SpareFacts.deployment(failed)).orFail().body();
    }

    private void confirm(ApiClient agent, JsonNode used) throws IOException {
        String ticket = "/api/tickets/" + used.at("/summary/use/ticket").textValue();
        agent.change("POST", ticket + "/steps", agent.get(ticket).orFail().body().at("/ticket/version").longValue(),
                Map.of("step", "Another cable", "result", "No picture")).orFail();
        agent.change("POST", ticket + "/hardware-failure", agent.get(ticket).orFail().body().at("/ticket/version").longValue(),
                Map.of("serial", used.at("/summary/use/failedSerial").textValue(), "stepsComplete", true)).orFail();
    }

    private String onlyReturn() throws IOException {
        return "/api/returns/" + read("/api/returns?customer=" + books.customer()).at("/items/0/id").textValue();
    }

    private void inReturn(String one, String act, Object said) throws IOException {
        olivia.change("POST", one + act, spares.version(one), said).orFail();
    }

    @Test
    @DisplayName("R84, R87, R88, R89: stand in for a failed unit, whose replacement is the new spare; the book balances at every step")
    void wholeStory() throws Exception {
        String request = spares.requested(1);
        assertThat(read("/api/customers/" + books.customer() + "/spares").at("/items/0/requested").intValue()).isEqualTo(1);
        String unit = SpareBooks.serial();
        olivia.change("POST", request + "/shipment", spares.version(request), SpareBooks.parcel(unit)).orFail();
        assertThat(balance()).isEqualTo(counted(1, 0, 0, 0, 0));
        String spare = "/api/spares/" + read("/api/spares?customer=" + books.customer()).at("/items/0/id").textValue();
        spares.act(olivia, spare, "/arrival", Map.of("at", Instant.now().toString())).orFail();
        assertThat(balance()).isEqualTo(counted(0, 1, 0, 0, 0));

        String room = books.addLargeRooms(1).get(0);
        String failed = device(room, 6);
        JsonNode used = deployed(spare, failed);
        assertThat(balance()).isEqualTo(counted(0, 0, 1, 0, 0));
        assertThat(used.at("/summary/state").textValue()).isEqualTo("DEPLOYED");
        assertThat(used.at("/findings").findValuesAsText("rule")).as("its cover, and what is examined").contains("R89", "R87");
        assertThat(read("/api/devices/" + failed).has("space")).as("it left its Space").isFalse();
        assertThat(read("/api/devices/" + used.at("/summary/use/device").textValue()).at("/space").textValue()).isEqualTo(room);

        confirm(samuel, used);
        JsonNode claimed = read(onlyReturn());
        assertThat(claimed.at("/summary/state").textValue()).as(claimed.toString()).isEqualTo("AUTHORIZED");
        assertThat(claimed.at("/summary/way").textValue()).isEqualTo("ADVANCED");
        assertThat(claimed.at("/decision/findings").toString()).contains("until an onsite spare took its place there");
        assertThat(balance()).isEqualTo(counted(0, 0, 0, 1, 0));

        String replacement = SpareBooks.serial();
        inReturn(onlyReturn(), "/shipments", Map.of("serial", replacement, "product", "Rally Bar", "carrier", "DHL", "preferred", true,
                "tracking", "", "term", "DAP", "dutiesByUs", true, "reason", ""));
        assertThat(balance()).isEqualTo(counted(1, 0, 0, 0, 0));
        inReturn(onlyReturn(), "/deliveries", Map.of("serial", replacement, "at", Instant.now().toString()));
        assertThat(balance()).isEqualTo(counted(0, 1, 0, 0, 0));
        JsonNode ready = read("/api/spares?customer=" + books.customer() + "&state=READY").at("/items/0");
        assertThat(ready.at("/serial").textValue()).isEqualTo(replacement);
        assertThat(ready.at("/place/name").textValue()).as("kept where the used one was").isEqualTo("IT store");
        assertThat(read(spare).at("/findings").toString()).contains(replacement + " replaces", "1 spare as before");
        inReturn(onlyReturn(), "/receipts", Map.of("serial", "", "as", "WHOLE", "note", ""));
        assertThat(read(onlyReturn()).at("/summary/state").textValue()).isEqualTo("CLOSED");

        Map<String, Integer> figures = Reviewing.figures(Reviewing.ended(olivia, Reviewing.begun(olivia, books.customer())));
        assertThat(figures).as("what the service manager reviews").containsEntry("RETURNS", 1).containsEntry("REPLACED", 1)
                .containsEntry("SPARES", 1).containsEntry("READY", 1).containsEntry("TICKETS", 1);
        assertThat(figures.get("KEPT") + figures.get("UNPLANNED")).as("how it was delivered").isEqualTo(1);

        JsonNode again = deployed("/api/spares/" + ready.at("/id").textValue(), device(books.addLargeRooms(1).get(0), 6));
        assertThat(again.at("/summary/state").textValue()).as("the new spare is used as the first was").isEqualTo("DEPLOYED");
        JsonNode book = read("/api/customers/" + books.customer() + "/spares/movements").at("/items");
        assertThat(book.findValuesAsText("cause")).containsExactly("DEPLOYED", "NEW_SPARE", "REPLACEMENT_SENT", "CLAIM_GRANTED", "DEPLOYED",
                "ARRIVED", "GRANTED");
    }

    @Test
    @DisplayName("R77, R78, R79, R81, R82: are requested within the scale, from day 30 on, as devices of ours in the mix deployed")
    void requested() throws Exception {
        JsonNode standing = read("/api/customers/" + books.customer() + "/spares").at("/items/0");
        assertThat(standing.at("/byPlans").intValue()).as(standing.toString()).isEqualTo(2);
        assertThat(standing.at("/openNow").intValue()).isEqualTo(2);
        assertThat(standing.at("/assumption").booleanValue()).isTrue();
        assertThat(problem(olivia.post("/api/spare-requests", spares.asked(3)), 409).toString()).contains("R78");
        Map<String, Object> bundle = new HashMap<>(spares.asked(1));
        bundle.put("models", List.of(Map.of("product", "ROOM_SOLUTIONS_TEAMS", "units", 1)));
        assertThat(problem(olivia.post("/api/spare-requests", bundle), 409).toString()).contains("R79", "Choose Tap.");

        device(books.addLargeRooms(1).get(0), 6);
        Map<String, Object> other = new HashMap<>(spares.asked(1));
        other.put("models", List.of(Map.of("product", "TAP", "units", 1)));
        other.put("why", "");
        assertThat(problem(olivia.post("/api/spare-requests", other), 409).toString()).contains("R81", "1 Rally Bar");
        assertThat(read("/api/customers/" + books.customer() + "/spares/proposal?units=1").at("/proposal/0/product").textValue())
                .isEqualTo("RALLY_BAR");
        other.put("place", Map.of("name", "", "address", "", "country", "CH"));
        assertThat(problem(olivia.post("/api/spare-requests", other), 422).toString()).contains("/place/name", "/place/address");

        String request = spares.requested(2);
        assertThat(problem(olivia.post("/api/spare-requests", spares.asked(1)), 409).toString()).as("requested already").contains("R78");
        assertThat(problem(olivia.change("POST", request + "/shipment", spares.version(request), SpareBooks.parcel(SpareBooks.serial())),
                422).toString()).contains("as many of each model as were asked for");
        olivia.change("POST", request + "/cancellation", spares.version(request), "").orFail();
        assertThat(read("/api/customers/" + books.customer() + "/spares").at("/items/0/openNow").intValue()).isEqualTo(2);

        Bookings late = Bookings.ofNewCustomer(olivia, "Spares too early");
        olivia.post("/api/contracts/" + late.enter(late.planOrder()) + "/activation", "").orFail();
        Map<String, Object> early = new HashMap<>(spares.asked(1));
        early.put("customer", late.customer());
        LocalDate day = LocalDate.ofInstant(Instant.now(), ZoneId.of("Europe/Zurich")).plusDays(28);
        assertThat(problem(olivia.post("/api/spare-requests", early), 409).toString()).contains("R82", day.toString());
    }

    @Test
    @DisplayName("R88: equip no new Room: that is refused and told, also when somebody registers the unit as a device")
    void newRooms() throws Exception {
        String serial = SpareBooks.serial();
        String spare = spares.ready(serial);
        String room = books.addLargeRooms(1).get(0);
        Map<String, Object> asked = Map.of("space", room, "text", "A new Room.", "language", "en", "phone", "");
        JsonNode refused = problem(spares.act(samuel, spare, "/deployment", asked), 409);
        assertThat(refused.toString()).contains("R88", "Spares equip no new Rooms.");
        assertThat(samuel.post(spare + "/deployment-checks", asked).orFail().body().at("/outcome").textValue()).isEqualTo("denied");
        assertThat(read("/api/journal?thing=" + room).toString()).contains("was not let into");
        assertThat(problem(spares.act(samuel, spare, "/deployment", Map.of("text", "x", "language", "en", "phone", "")), 409).toString())
                .contains("R88", "none is named");
        assertThat(problem(olivia.post("/api/devices", Map.of("customer", books.customer(), "serial", serial, "productCode", "RALLY_BAR",
                "space", room)), 409).toString()).contains("R88");
        String elsewhere = device(books.addLargeRooms(1).get(0), 6);
        Map<String, Object> mixed = new HashMap<>(SpareFacts.deployment(elsewhere));
        mixed.put("space", room);
        assertThat(problem(spares.act(samuel, spare, "/deployment", mixed), 409).toString()).contains("R88");
        assertThat(balance()).isEqualTo(counted(0, 1, 0, 0, 0));
    }

    @Test
    @DisplayName("R87: are one less when the failed unit is not replaced, until our people send another")
    void notReplaced() throws Exception {
        String spare = spares.ready(SpareBooks.serial());
        JsonNode used = deployed(spare, device(books.addSpaces(1).get(0), 40));
        confirm(bianca, used);
        assertThat(read(onlyReturn()).at("/summary/state").textValue()).isEqualTo("REFUSED");
        assertThat(balance()).isEqualTo(counted(0, 0, 0, 0, 1));
        assertThat(read(spare).at("/findings").toString()).contains("stays where it was deployed, and is used up");
        Map<String, Object> another = Map.of("unit", SpareBooks.unit(SpareBooks.serial()), "carrier", "DHL", "tracking", "", "reason",
                "As a courtesy.");
        assertThat(problem(spares.act(samuel, spare, "/successor", another), 403)).isNotNull();
        spares.act(olivia, spare, "/successor", another).orFail();
        assertThat(balance()).isEqualTo(counted(1, 0, 0, 0, 0));
        assertThat(problem(spares.act(olivia, spare, "/successor", another), 409).toString()).contains("not used up");
    }

    @Test
    @DisplayName("R80, R83, R85, R86: are kept where the customer says, made whole, looked at, and exchanged by our people alone")
    void kept() throws Exception {
        String spare = spares.ready(SpareBooks.serial());
        spares.act(olivia, spare, "/place", Map.of("name", "Cellar", "address", "Main Street 2", "country", "CH")).orFail();
        assertThat(read(spare).at("/findings").toString()).contains("is kept at Cellar, as the customer chose", "R80");
        olivia.post("/api/spare-scales/firmware", Map.of("product", "RALLY_BAR", "version", "1.12.3", "releasedOn", "2026-03-03")).orFail();
        assertThat(read(spare).at("/findings").toString()).contains("R83", "It can be used all the same.");
        spares.act(olivia, spare, "/firmware", Map.of("firmware", "1.12.3")).orFail();
        assertThat(read(spare).at("/findings").toString()).contains("had the latest firmware");

        String inUse = device(books.addLargeRooms(1).get(0), 6);
        JsonNode taken = spares.act(samuel, spare, "/parts", Map.of("part", "Power adapter", "failed", inUse)).orFail().body();
        assertThat(taken.at("/summary/state").textValue()).isEqualTo("READY");
        assertThat(taken.at("/summary/incomplete").booleanValue()).isTrue();
        assertThat(balance()).as("a part uses up no spare").isEqualTo(counted(0, 1, 0, 0, 0));
        assertThat(problem(spares.act(samuel, spare, "/parts", Map.of("part", "power adapter", "failed", inUse)), 409).toString())
                .contains("missing already");
        String part = taken.at("/parts/0/id").textValue();
        JsonNode whole = spares.act(olivia, spare, "/parts/" + part + "/shipment", Map.of("carrier", "DHL", "tracking", "")).orFail()
                .body();
        assertThat(whole.at("/summary/incomplete").booleanValue()).isFalse();

        Map<String, Object> later = Map.of("unit", Map.of("serial", SpareBooks.serial(), "product", "RALLY_BAR_MINI"), "carrier", "DHL",
                "tracking", "", "reason", "Minis are deployed by now.");
        assertThat(problem(spares.act(samuel, spare, "/exchange", later), 403)).isNotNull();
        JsonNode next = spares.act(olivia, spare, "/exchange", later).orFail().body();
        assertThat(next.at("/summary/product").textValue()).isEqualTo("RALLY_BAR_MINI");
        assertThat(balance()).isEqualTo(counted(1, 0, 0, 0, 0));
        assertThat(read(spare).at("/summary/state").textValue()).isEqualTo("RETURNED");
    }

    @Test
    @DisplayName("are deployed once: of 32 who use the last one at the same instant one has it")
    void once() throws Exception {
        String spare = spares.ready(SpareBooks.serial());
        long seen = spares.version(spare);
        List<Callable<ApiClient.Answer>> all = new ArrayList<>();
        for (String room : books.addLargeRooms(AT_ONCE)) {
            Map<String, Object> asked = SpareFacts.deployment(device(room, 6));
            all.add(() -> samuel.change("POST", spare + "/deployment", seen, asked));
        }
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<ApiClient.Answer> one : people.invokeAll(all)) {
                answers.add(one.get().status());
            }
            assertThat(answers.stream().filter(status -> status == 200)).as(answers.toString()).hasSize(1);
            assertThat(answers).allMatch(status -> status == 200 || status == 412 || status == 409);
        } finally {
            people.shutdownNow();
        }
        assertThat(balance()).isEqualTo(counted(0, 0, 1, 0, 0));
        assertThat(read("/api/tickets?customer=" + books.customer()).at("/items")).hasSize(1);
    }
}
