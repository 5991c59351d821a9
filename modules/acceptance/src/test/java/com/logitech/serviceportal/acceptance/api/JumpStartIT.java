package com.logitech.serviceportal.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.api.Program.Answer;
import com.logitech.serviceportal.acceptance.api.Program.Request;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("JumpStart, the price of a line, and moves that come back, over the API")
class JumpStartIT {

    private static final String REGISTRATIONS = "/api/jumpstart/registrations";
    private static final ZoneId MAIN_SITE = ZoneId.of("America/Toronto");

    @Test
    @DisplayName("waits for day and proof of the purchase, and takes no file that only says it is one")
    void waits(RunningPortal portal) {
        Program nora = Program.of(portal, "nora@northwind.example");
        String one = registered(nora, customer(nora), "TAP", true, "").good().json().at("/registration/id").textValue();
        assertThat(phase(nora, one)).isEqualTo("INCOMPLETE");

        nora.send(changing("PUT", one + "/purchase", nora).sending(Program.json("{'purchasedOn':'" + daysAgo(3) + "'}"))).good();
        assertThat(phase(nora, one)).isEqualTo("INCOMPLETE");
        assertThat(nora.send(changing("PUT", one + "/purchase", nora).sending(Program.json("{'purchasedOn':'" + daysAgo(2) + "'}")))
                .status()).as("a second day").isEqualTo(409);

        for (String content : new String[] {"<html><script>alert(1)</script></html>", "", "MZ", "%PDF"}) {
            assertThat(proof(nora, one, content).status()).as(content).isEqualTo(422);
        }
        Answer proven = proof(nora, one, World.PROOF).good();
        assertThat(phase(nora, one)).isEqualTo("SERVED");

        Answer kept = nora.get(REGISTRATIONS + "/" + one + "/proofs/" + proven.json().at("/proofs/0/id").textValue());
        assertThat(kept.text()).isEqualTo(World.PROOF);
        assertThat(kept.response().headers().firstValue("content-type")).hasValue("application/octet-stream");
        assertThat(kept.response().headers().firstValue("content-disposition").orElse("")).startsWith("attachment;");
    }

    @Test
    @DisplayName("is refused with its clause: day 90, a used product, one not listed, one registered before, terms not accepted")
    void refused(RunningPortal portal) {
        Program olivia = Program.of(portal, "olivia@portal.example");
        String customer = customer(Program.of(portal, "nora@northwind.example"));

        assertThat(registered(olivia, customer, "TAP", true, daysAgo(89)).status()).isEqualTo(201);
        assertThat(registered(olivia, customer, "TAP", true, daysAgo(90))).satisfies(answer -> refusedBy(answer, "R119"));
        assertThat(registered(olivia, customer, "TAP", false, daysAgo(1))).satisfies(answer -> refusedBy(answer, "R116"));
        assertThat(registered(olivia, customer, "SWYTCH", true, daysAgo(1))).satisfies(answer -> refusedBy(answer, "R116"));
        String body = body(customer, "TAP", true, daysAgo(1));
        olivia.post(REGISTRATIONS, Program.json(body)).good();
        assertThat(olivia.post(REGISTRATIONS, Program.json(body))).satisfies(answer -> refusedBy(answer, "R138"));
        assertThat(olivia.post(REGISTRATIONS, Program.json(body.replace("2019-05-10", "1999"))).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("is passed on once, by the purchaser, with a number of its own, and its end stays; held, it is not served")
    void passedOn(RunningPortal portal) {
        Program olivia = Program.of(portal, "olivia@portal.example");
        Program nora = Program.of(portal, "nora@northwind.example");
        String one = registered(olivia, customer(nora), "TAP", true, daysAgo(5)).good().json().at("/registration/id").textValue();
        String serial = nora.get(REGISTRATIONS + "/" + one).json().at("/registration/serial").textValue();
        String end = nora.get(REGISTRATIONS + "/" + one).json().at("/registration/endsBefore").textValue();

        assertThat(nora.send(changing("POST", one + "/hold", nora).sending(Program.json("{'reason':'mine'}"))).status()).isEqualTo(403);
        olivia.send(changing("POST", one + "/hold", olivia).sending(Program.json("{'reason':'to be looked up'}"))).good();
        assertThat(phase(nora, one)).isEqualTo("HELD");
        assertThat(nora.get(REGISTRATIONS + "/" + one).text()).as("why is for staff").doesNotContain("to be looked up");
        assertThat(notice(nora, one, serial)).satisfies(answer -> refusedBy(answer, "R135"));
        olivia.send(changing("POST", one + "/lift", olivia).sending(Program.json("{'reason':'fine'}"))).good();

        assertThat(notice(Program.of(portal, "nina@northwind.example"), one, serial).status()).isEqualTo(403);
        assertThat(notice(nora, one, "ANOTHER-1")).satisfies(answer -> refusedBy(answer, "R125"));
        assertThat(notice(nora, one, serial).good().json().at("/registration/endsBefore").textValue()).isEqualTo(end);
        assertThat(notice(nora, one, serial)).satisfies(answer -> refusedBy(answer, "R125"));
        assertThat(Program.of(portal, "anna@alpine.example").get(REGISTRATIONS + "/" + one).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("R122, R135: of a ticket that is split it counts whether the product was held when the words arrived, not today")
    void splitAsOfThen(RunningPortal portal) {
        Program olivia = Program.of(portal, "olivia@portal.example");
        Program nora = Program.of(portal, "nora@northwind.example");
        Program bianca = Program.of(portal, "bianca@portal.example");
        String customer = customer(nora);
        // who is it already is not named again
        JsonNode members = olivia.get("/api/customers/" + customer + "/members").good().json().get("items");
        String contact = StreamSupport.stream(members.spliterator(), false).filter(one -> one.get("email").textValue().startsWith("nora@"))
                .findFirst().orElseThrow().get("user").textValue();
        olivia.post("/api/customers/" + customer + "/contact", Program.json("{'user':'" + contact + "','authorityConfirmed':true}"));
        String one = registered(olivia, customer, "TAP", true, daysAgo(5)).good().json().at("/registration/id").textValue();
        String ticket = "/api/tickets/" + nora.post("/api/tickets", Program.json("{'customer':'" + customer + "','registration':'" + one
                + "','level':'JUMPSTART','subject':'Two things','text':'It does not start.','language':'en','channel':'MAIL',"
                + "'phone':'+41 21 863 55 11'}")).good().json().at("/ticket/id").textValue();

        olivia.send(changing("POST", one + "/hold", olivia).sending(Program.json("{'reason':'to be looked up'}"))).good();
        assertThat(level(bianca, ticket, 0)).as("it was not held then").isEqualTo("JUMPSTART");
        nora.send(Request.of("POST", ticket + "/words").with("If-Match", "\"v" + nora.get(ticket).json().at("/ticket/version").longValue()
                + "\"").with("Idempotency-Key", UUID.randomUUID().toString()).sending(Program.json("{'text':'And it is silent.'}"))).good();
        olivia.send(changing("POST", one + "/lift", olivia).sending(Program.json("{'reason':'fine'}"))).good();
        assertThat(level(bianca, ticket, 1)).as("it was held then").isEqualTo("BASIC");

        bianca.send(Request.of("POST", ticket + "/refusals").with("If-Match", "\"v" + bianca.get(ticket).json().at("/ticket/version")
                .longValue() + "\"").with("Idempotency-Key", UUID.randomUUID().toString())
                .sending(Program.json("{'ground':'OUT_OF_MAINSTREAM','path':'','product':'Windows 10, version 22H2'}"))).good();
        assertThat(nora.get(ticket).text()).as("R128: the customer reads by which days it was judged")
                .contains("by reason (iii) of its terms")
                .contains("Mainstream support of Windows 10, version 22H2 ended on 2025-10-14; the incident was");
    }

    /** Under which level a ticket of its own of one word would be opened. */
    private static String level(Program by, String ticket, int word) {
        String said = by.get(ticket).good().json().at("/said/" + word + "/id").textValue();
        return by.post(ticket + "/together/split/offer", Program.json("{'words':['" + said + "']}")).good().json().get("level").textValue();
    }

    @Test
    @DisplayName("what a line cost says what we are liable for at most (R141)")
    void liability(RunningPortal portal) {
        Program olivia = Program.of(portal, "olivia@portal.example");
        String customer = customer(Program.of(portal, "nora@northwind.example"));
        String line = "'level':'SELECT','category':'SMALL_ROOM','termYears':1,'licenses':1,'price':{'currency':'CAD','paid':'%s',"
                + "'listPrice':'480.00'}";
        String order = "{'customer':'" + customer + "','confirmationNumber':'" + UUID.randomUUID()
                + "','createdAt':'2026-01-05T10:00:00Z','lines':[{" + line.formatted("0") + "},{" + line.formatted("450.50") + "}]}";

        String made = olivia.post("/api/orders", Program.json(order)).good().json().get("order").textValue();
        Answer kept = olivia.get("/api/orders/" + made).good();
        assertThat(kept.json().at("/prices/0/liability/because").textValue()).contains("list price", "480.00");
        assertThat(kept.json().at("/prices/1/liability/because").textValue()).contains("paid", "450.50");
        assertThat(olivia.post("/api/orders", Program.json(order.replace("450.50", "-1"))).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("moves that come back are staff's until shared, then answered and settled; looking again notes nothing twice")
    void comesBack(RunningPortal portal) {
        World world = World.of(portal, "northwind");
        Program olivia = Program.of(portal, "olivia@portal.example");
        Program nora = Program.of(portal, "nora@northwind.example");
        String note = "/api/fair-use/notes/" + world.id("note");

        assertThat(olivia.post("/api/fair-use/looks", Program.json("{'customer':'" + world.id("customer") + "'}")).good().json()
                .get("noted").intValue()).isZero();
        assertThat(nora.get(note).good().json().get("movements")).hasSize(2);
        nora.send(Request.of("POST", note + "/answers").with("If-Match", "\"v2\"").with("Idempotency-Key", UUID.randomUUID().toString())
                .sending(Program.json("{'answer':'Two exams.'}"))).good();
        assertThat(nora.send(Request.of("POST", note + "/settlement").with("If-Match", "\"v3\"")
                .with("Idempotency-Key", UUID.randomUUID().toString()).sending(Program.json("{'reason':'Fine.'}"))).status())
                .isEqualTo(403);
        olivia.send(Request.of("POST", note + "/settlement").with("If-Match", "\"v3\"")
                .with("Idempotency-Key", UUID.randomUUID().toString()).sending(Program.json("{'reason':'Exam weeks.'}"))).good();
        assertThat(nora.get(note).json().get("stage").textValue()).isEqualTo("SETTLED");

        String unshared = olivia.get("/api/fair-use/notes?stage=OPEN&customer=" + world.id("customer")).good().json().at("/items/0/id")
                .textValue();
        assertThat(nora.get("/api/fair-use/notes/" + unshared).status()).as("the demo's, not shared").isEqualTo(404);
        assertThat(nora.get("/api/fair-use/notes?stage=OPEN").good().json().get("items")).isEmpty();
    }

    private static String customer(Program nora) {
        return nora.get("/api/customers?text=northwind").good().json().at("/items/0/id").textValue();
    }

    private static Answer registered(Program by, String customer, String product, boolean asNew, String purchasedOn) {
        return by.post(REGISTRATIONS, Program.json(body(customer, product, asNew, purchasedOn)));
    }

    private static String body(String customer, String product, boolean asNew, String purchasedOn) {
        return "{'customer':'" + customer + "','product':'" + product + "','serviceType':'TICKET_BASED_INCIDENT_RESOLUTION','soldAsNew':"
                + asNew + ",'standardConfiguration':true,'onlyMicrosoftSoftware':true,'serial':'J-"
                + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT) + "','boughtIn':'CA','locatedIn':'CA',"
                + (purchasedOn.isEmpty() ? "" : "'purchasedOn':'" + purchasedOn + "',") + "'acceptedTerms':'2019-05-10'}";
    }

    private static Answer proof(Program by, String registration, String content) {
        return by.send(Request.of("POST", REGISTRATIONS + "/" + registration + "/proofs?fileName=invoice.pdf")
                .with("Content-Type", "application/octet-stream").with("Idempotency-Key", UUID.randomUUID().toString())
                .sending(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Answer notice(Program by, String registration, String number) {
        return by.send(changing("POST", registration + "/transfer", by).sending(Program.json(
                "{'transferee':'Harbor College','contact':'it@harbor.example','number':'" + number + "'}")));
    }

    /** A change of the registration as it is now. */
    private static Request changing(String verb, String path, Program by) {
        String registration = REGISTRATIONS + "/" + path.substring(0, path.indexOf('/'));
        long seen = by.get(registration).good().json().at("/registration/version").longValue();
        return Request.of(verb, REGISTRATIONS + "/" + path).with("If-Match", "\"v" + seen + "\"")
                .with("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String phase(Program by, String registration) {
        return by.get(REGISTRATIONS + "/" + registration).good().json().at("/registration/phase").textValue();
    }

    private static void refusedBy(Answer answer, String rule) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.text()).contains("\"" + rule + "\"");
    }

    private static String daysAgo(int days) {
        return LocalDate.now(MAIN_SITE).minusDays(days).toString();
    }
}
