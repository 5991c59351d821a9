package com.logitech.serviceportal.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.api.Program.Answer;
import com.logitech.serviceportal.acceptance.api.Program.Request;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("Holidays that become known")
class HoursChangeIT {

    private static final String TICKETS = "/api/tickets";
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
