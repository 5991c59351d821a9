package com.logitech.serviceportal.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.api.Program.Answer;
import com.logitech.serviceportal.acceptance.api.Program.Request;
import com.logitech.serviceportal.acceptance.commands.Waiting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("Holidays that become known")
class HoursChangeIT {

    private static final String TICKETS = "/api/tickets";
    private static final String HOURS = "/api/country-books/support-hours";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String HOLIDAYS = "/api/country-books/holidays";

    @Test
    @DisplayName("move the open tickets nobody has answered, as was shown before; answered and closed ones keep what they were told")
    void holiday(RunningPortal portal) throws SQLException {
        Program olivia = Program.of(portal, "olivia@portal.example");
        Program samuel = Program.of(portal, "samuel@portal.example");
        String customer = olivia.post("/api/customers", Program.json("{'company':'Hours " + UUID.randomUUID() + "','country':'AU',"
                + "'zone':'Australia/Sydney','website':'','contact':'orders@hours.example'}")).good().json().get("id").textValue();
        String waiting = open(samuel, customer);
        String answered = open(samuel, customer);
        change(samuel, answered, "words", "{'text':'Please unplug it.'}").good();
        String closed = open(samuel, customer);
        change(samuel, closed, "close", "{'why':'WITHDRAWN'}").good();
        JsonNode before = samuel.get(waiting).good().json();
        Instant due = due(samuel, waiting);
        String[] desk = desk(portal);
        LocalDate day = LocalDate.ofInstant(due, ZoneId.of(desk[1]));
        String entry = "{'country':'" + desk[0] + "','on':'" + day + "','name':'Trial " + UUID.randomUUID() + "','observed':true}";

        JsonNode rehearsed = olivia.send(Request.of("POST", HOLIDAYS + "/rehearsal").sending(Program.json(entry))).good().json();
        JsonNode move = StreamSupport.stream(rehearsed.get("first").spliterator(), false)
                .filter(one -> waiting.endsWith(one.get("ticket").textValue())).findFirst().orElseThrow();
        assertThat(rehearsed.get("count").longValue()).isPositive();
        assertThat(Instant.parse(move.get("before").textValue())).isEqualTo(due);
        Instant after = Instant.parse(move.get("after").textValue());
        assertThat(after).isAfter(due);
        assertThat(rehearsed.toString()).doesNotContain(id(answered)).doesNotContain(id(closed));
        assertThat(samuel.get(waiting).good().json().get("ticket")).as("a rehearsal changes nothing").isEqualTo(before.get("ticket"));
        assertThat(olivia.get("/api/country-books/rows?book=HOLIDAYS&country=" + desk[0]).text()).doesNotContain(
                Program.json(entry).get("name").textValue());

        Instant answeredDue = due(samuel, answered);
        Instant closedDue = due(samuel, closed);
        olivia.post(HOLIDAYS, Program.json(entry)).good();
        assertThat(due(samuel, waiting)).isEqualTo(after);
        JsonNode parts = samuel.get(waiting).json().at("/clock/parts");
        assertThat(parts.toString()).as("the clock adds up by the holiday").contains(Program.json(entry).get("name").textValue());
        assertThat(due(samuel, answered)).isEqualTo(answeredDue);
        assertThat(due(samuel, closed)).isEqualTo(closedDue);
        assertThat(olivia.send(Request.of("POST", HOLIDAYS + "/rehearsal").sending(Program.json(entry))).good().json().get("first")
                .toString()).as("the same again moves nothing").doesNotContain(id(waiting));
        assertThat(samuel.send(Request.of("POST", HOLIDAYS + "/rehearsal").sending(Program.json(entry))).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("or other hours of the desk move them to and fro, also one that was held when they became known: the round counts it")
    void hours(RunningPortal portal) throws Exception {
        Program olivia = Program.of(portal, "olivia@portal.example");
        Program samuel = Program.of(portal, "samuel@portal.example");
        String customer = olivia.post("/api/customers", Program.json("{'company':'Hours " + UUID.randomUUID() + "','country':'MX',"
                + "'zone':'America/Mexico_City','website':'','contact':'orders@hours.example'}")).good().json().get("id").textValue();
        String waiting = open(samuel, customer);
        String held = open(samuel, customer);
        Instant due = due(samuel, waiting);
        Instant heldDue = due(samuel, held);
        ZonedDateTime there = due.atZone(ZoneId.of("America/New_York"));
        boolean later = there.getHour() < 15;
        String other = desk(there.toLocalDate(), later ? there.toLocalTime().plusHours(1) : LocalTime.of(1, 0),
                later ? LocalTime.of(23, 30) : there.toLocalTime().minusHours(1));
        String before = desk(there.toLocalDate(), LocalTime.of(9, 0), LocalTime.of(21, 0));

        JsonNode rehearsed = olivia.send(Request.of("POST", HOURS + "/rehearsal").sending(Program.json(other))).good().json();
        Instant after = StreamSupport.stream(rehearsed.get("first").spliterator(), false)
                .filter(one -> waiting.endsWith(one.get("ticket").textValue())).map(one -> Instant.parse(one.get("after").textValue()))
                .findFirst().orElseThrow();
        assertThat(after).isNotEqualTo(due).matches(moved -> moved.isAfter(due) == later);
        try (Connection holder = portal.database().connect(); PreparedStatement hold = holder.prepareStatement(
                "SELECT 1 FROM support.tickets WHERE id = ? FOR UPDATE")) {
            holder.setAutoCommit(false);
            hold.setObject(1, UUID.fromString(id(held)));
            hold.execute();
            olivia.post(HOURS, Program.json(other)).good();
            assertThat(due(samuel, waiting)).isEqualTo(after);
            assertThat(due(samuel, held)).as("nobody waits for who holds it").isEqualTo(heldDue);
            holder.rollback();
        }
        olivia.send(Request.of("POST", "/probe/driven?what=countByHours"));
        // the server's own round may hold it just now
        assertThat(Waiting.forAnswer(() -> due(samuel, held), moved -> !moved.equals(heldDue), SOON))
                .matches(moved -> moved.isAfter(heldDue) == later);

        olivia.post(HOURS, Program.json(before)).good();
        assertThat(due(samuel, waiting)).isEqualTo(due);
        assertThat(due(samuel, held)).isEqualTo(heldDue);
        assertThat(samuel.send(Request.of("POST", HOURS + "/rehearsal").sending(Program.json(other))).status()).isEqualTo(403);
    }

    private static String desk(LocalDate from, LocalTime opens, LocalTime closes) {
        return "{'region':'LATIN_AMERICA','desk':'US','zone':'America/New_York','opensAt':'" + opens.truncatedTo(ChronoUnit.MINUTES)
                + "','closesAt':'" + closes.truncatedTo(ChronoUnit.MINUTES) + "','effectiveFrom':'" + from + "','reason':'A trial'}";
    }

    /** The country whose holidays the desk for Asia Pacific keeps, and its zone. */
    private static String[] desk(RunningPortal portal) throws SQLException {
        try (Connection connection = portal.database().connect(); PreparedStatement statement = connection.prepareStatement(
                "SELECT desk, zone FROM countries.support_hours_rows WHERE region = 'ASIA_PACIFIC' ORDER BY effective_from DESC LIMIT 1");
                ResultSet found = statement.executeQuery()) {
            assertThat(found.next()).isTrue();
            return new String[] {found.getString(1), found.getString(2)};
        }
    }

    private static Instant due(Program program, String ticket) {
        return Instant.parse(program.get(ticket).good().json().at("/ticket/dueAt").textValue());
    }

    private static String open(Program program, String customer) {
        return TICKETS + "/" + program.post(TICKETS, Program.json("{'customer':'" + customer + "','level':'BASIC','subject':'Hours',"
                + "'text':'It stays dark.','language':'en','channel':'MAIL','phone':''}")).good().json().at("/ticket/id").textValue();
    }

    private static Answer change(Program program, String ticket, String what, String body) {
        return program.send(Request.of("POST", ticket + "/" + what).with("If-Match", "\"v" + program.get(ticket).json()
                .at("/ticket/version").longValue() + "\"").with("Idempotency-Key", UUID.randomUUID().toString())
                .sending(Program.json(body)));
    }

    private static String id(String ticket) {
        return ticket.substring(ticket.lastIndexOf('/') + 1);
    }
}
