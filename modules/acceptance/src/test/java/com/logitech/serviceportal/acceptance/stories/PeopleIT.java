package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.SignedIn;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.ApiClient.Answer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("The people of an account")
class PeopleIT {

    private static final String PROBE = "/probe/driven?what=";
    private static final String DEAD = "This link opens nothing";
    private static final int AT_ONCE = 8;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private RunningPortal portal;
    private Connection database;
    private ApiClient olivia;
    private String customer;

    @BeforeEach
    void openAccount(RunningPortal running) throws Exception {
        portal = running;
        database = running.database().connect();
        olivia = ApiClient.of(running.url(""), database, "olivia@portal.example");
        customer = olivia.post("/api/customers", Map.of("company", "People " + UUID.randomUUID(), "country", "CH", "zone", "Europe/Zurich",
                "website", "https://" + mark + ".example", "contact", "orders@" + mark + ".example")).orFail().body().get("id").textValue();
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    private String at(String path) {
        return "/api/customers/" + customer + path;
    }

    private Answer invite(ApiClient by, String email, String role) throws Exception {
        return by.post(at("/invitations"), Map.of("people", List.of(Map.of("email", email, "role", role))));
    }

    private String invited(String email, String role) throws Exception {
        return invite(olivia, email, role).orFail().body().at("/items/0/id").textValue();
    }

    private String token(String invitation) throws Exception {
        return olivia.post(PROBE + "token&invitation=" + invitation, "").orFail().text();
    }

    private Answer join(String token) throws Exception {
        return olivia.post(PROBE + "accept&token=" + token, "");
    }

    /** Somebody who accepted, as a program of his. */
    private ApiClient member(String name, String role) throws Exception {
        String email = name + "@" + mark + ".example";
        join(token(invited(email, role))).orFail();
        return ApiClient.of(portal.url(""), database, email);
    }

    private JsonNode person(String name) throws Exception {
        for (JsonNode one : olivia.get(at("/members")).orFail().body().get("items")) {
            if (one.get("email").textValue().startsWith(name + "@")) {
                return one;
            }
        }
        throw new IllegalStateException("nobody is called " + name);
    }

    private String page(String token) throws Exception {
        return SignedIn.nobody(portal).get("/join.xhtml?token=" + token).body();
    }

    private Map<String, Object> order() {
        return Map.of("customer", customer, "confirmationNumber", "OC-" + UUID.randomUUID(), "purchaseOrder", "", "createdAt",
                Instant.now().minus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString(),
                "lines", List.of(Map.of("level", "SELECT", "category", "SMALL_ROOM", "termYears", 2, "licenses", 1)));
    }

    private JsonNode invitations() throws Exception {
        return olivia.get(at("/invitations")).orFail().body().get("items");
    }

    @Test
    @DisplayName("R12: a purchase invites the order contact as owner, once; he gets in, and a later purchase invites nobody")
    void purchaseInvites() throws Exception {
        olivia.post("/api/orders", order()).orFail();
        olivia.post("/api/orders", order()).orFail();

        assertThat(invitations()).hasSize(1);
        JsonNode invitation = invitations().get(0);
        assertThat(invitation.get("email").textValue()).isEqualTo("orders@" + mark + ".example");
        assertThat(invitation.get("role").textValue()).isEqualTo("OWNER");
        assertThat(invitation.get("state").textValue()).isEqualTo("PENDING");
        assertThat(invitation.has("invitedBy")).isFalse();

        join(token(invitation.get("id").textValue())).orFail();
        olivia.post("/api/orders", order()).orFail();

        assertThat(invitations()).hasSize(1);
        assertThat(invitations().get(0).get("state").textValue()).isEqualTo("ACCEPTED");
        assertThat(person("orders").get("role").textValue()).isEqualTo("OWNER");
        assertThat(person("orders").get("thirdParty").booleanValue()).isFalse();
    }

    @Test
    @DisplayName("R12: two purchases at once invite once, and both are entered")
    void purchasesAtOnce() throws Exception {
        List<Answer> answers = atOnce(AT_ONCE, () -> olivia.post("/api/orders", order()));

        assertThat(answers).allMatch(Answer::ok);
        assertThat(invitations()).hasSize(1);
    }

    @Test
    @DisplayName("R12: sent again, the old links are dead and the new one lives; withdrawn, none does")
    void resentAndWithdrawn() throws Exception {
        String invitation = invited("one@" + mark + ".example", "READ_ONLY");
        String first = token(invitation);
        String doubled = token(invitation);
        assertThat(page(first)).doesNotContain(DEAD).contains("one@" + mark + ".example");
        assertThat(page(doubled)).doesNotContain(DEAD);

        olivia.post("/api/invitations/" + invitation + "/resending", "").orFail();
        String second = token(invitation);
        assertThat(List.of(page(first), page(doubled))).allMatch(page -> page.contains(DEAD));
        assertThat(page(second)).doesNotContain(DEAD);
        assertThat(join(first).ok()).isFalse();

        olivia.post("/api/invitations/" + invitation + "/withdrawal", "").orFail();
        assertThat(page(second)).contains(DEAD).doesNotContain(mark);
        assertThat(join(second).ok()).isFalse();
        assertThat(token(invitation)).isEmpty();
        assertThat(olivia.post("/api/invitations/" + invitation + "/resending", "").status()).isEqualTo(409);
    }

    @Test
    @DisplayName("D20: a link lives until its last moment and not a moment longer; an invitation that ended can be sent again or made anew")
    void lastMoment() throws Exception {
        String invitation = invited("late@" + mark + ".example", "READ_ONLY");
        String token = token(invitation);
        JsonNode sent = invitations().get(0);
        assertThat(Instant.parse(sent.get("validUntil").textValue()))
                .isEqualTo(Instant.parse(sent.get("sentAt").textValue()).plus(7, ChronoUnit.DAYS));

        age(invitation, "interval '6 days 23 hours 59 minutes 50 seconds'");
        assertThat(page(token)).doesNotContain(DEAD);
        age(invitation, "interval '10 seconds'");
        assertThat(page(token)).contains(DEAD);
        assertThat(join(token).ok()).isFalse();
        assertThat(invitations().get(0).get("state").textValue()).isEqualTo("EXPIRED");

        invite(olivia, "late@" + mark + ".example", "INSTALLER").orFail();
        assertThat(invitations()).hasSize(2);
        assertThat(olivia.post("/api/invitations/" + invitation + "/resending", "").status()).isEqualTo(409);
        assertThat(invite(olivia, "LATE@" + mark + ".example", "INSTALLER").status()).as("it can be accepted").isEqualTo(422);
    }

    private void age(String invitation, String by) throws Exception {
        try (PreparedStatement update = database.prepareStatement("UPDATE contracts.invitations SET sent_at = sent_at - " + by
                + ", valid_until = valid_until - " + by + " WHERE id = CAST(? AS uuid)")) {
            update.setString(1, invitation);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("R14: the last place is given, the one after it is not; who is invited counts; a lower limit removes nobody")
    void places() throws Exception {
        limit(3);
        member("a", "OWNER");
        invite(olivia, "b@" + mark + ".example", "READ_ONLY").orFail();
        invite(olivia, "c@" + mark + ".example", "READ_ONLY").orFail();
        Answer full = invite(olivia, "d@" + mark + ".example", "READ_ONLY");
        assertThat(full.status()).isEqualTo(409);
        assertThat(full.body().at("/decision/findings/0/rule").textValue()).isEqualTo("R14");

        limit(1);
        assertThat(olivia.get(at("/members")).orFail().body().get("items")).hasSize(1);
        assertThat(invitations()).hasSize(3).filteredOn(one -> one.get("state").textValue().equals("PENDING")).hasSize(2);
        join(token(invitations().get(0).get("id").textValue())).orFail();
        assertThat(invite(olivia, "e@" + mark + ".example", "READ_ONLY").status()).isEqualTo(409);
        assertThat(olivia.post("/api/orders", order()).ok()).as("a purchase is not refused for want of a place").isTrue();
    }

    @Test
    @DisplayName("R14: of many who invite at once for the last place exactly one does")
    void lastPlace() throws Exception {
        limit(1);
        List<Answer> answers = atOnce(AT_ONCE, () -> invite(olivia, UUID.randomUUID() + "@" + mark + ".example", "READ_ONLY"));

        assertThat(answers).filteredOn(Answer::ok).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(AT_ONCE - 1);
        assertThat(olivia.get(at("/people-limit")).orFail().body().get("invited").intValue()).isEqualTo(1);
    }

    private void limit(int most) throws Exception {
        olivia.post(at("/people-limits"), Map.of("mostPeople", most, "reason", "A trial.")).orFail();
    }

    @Test
    @DisplayName("R12: of many who accept the same link at once exactly one does")
    void sameLink() throws Exception {
        String token = token(invited("twin@" + mark + ".example", "READ_ONLY"));

        List<Answer> answers = atOnce(AT_ONCE, () -> join(token));

        assertThat(answers).filteredOn(Answer::ok).hasSize(1);
        assertThat(count("SELECT count(*) FROM contracts.portal_users WHERE email = ?", "twin@" + mark + ".example")).isEqualTo(1);
    }

    @Test
    @DisplayName("R13: the last administrator neither leaves nor is demoted, and two who remove each other at once leave one")
    void lastAdministrator() throws Exception {
        ApiClient anna = member("anna", "OWNER");
        assertThat(anna.change("DELETE", at("/members/" + person("anna").get("user").textValue()), 1, "").status()).isEqualTo(409);
        assertThat(anna.change("PUT", at("/members/" + person("anna").get("user").textValue() + "/role"), 1,
                Map.of("role", "READ_ONLY")).body().at("/decision/findings/0/rule").textValue()).isEqualTo("R13");

        ApiClient bert = member("bert", "THIRD_PARTY");
        String annas = at("/members/" + person("anna").get("user").textValue());
        String berts = at("/members/" + person("bert").get("user").textValue());
        List<Answer> answers = atOnce(List.of(() -> anna.change("DELETE", berts, 1, ""), () -> bert.change("DELETE", annas, 1, ""),
                () -> olivia.change("PUT", annas + "/role", 1, Map.of("role", "READ_ONLY")),
                () -> olivia.change("PUT", berts + "/role", 1, Map.of("role", "READ_ONLY"))));

        assertThat(answers).filteredOn(Answer::ok).isNotEmpty();
        assertThat(olivia.get(at("/members")).orFail().body().get("items"))
                .filteredOn(one -> List.of("OWNER", "THIRD_PARTY").contains(one.get("role").textValue())).hasSize(1);
    }

    @Test
    @DisplayName("R13: a change of role and a removal hold from the next request on; nobody gives more than he has")
    void atOnceOnSessions() throws Exception {
        ApiClient owner = member("owner", "OWNER");
        ApiClient admin = member("admin", "DEVICE_ADMIN");
        Map<String, Object> space = Map.of("customer", customer, "name", "One", "category", "SMALL_ROOM", "country", "CH",
                "namedDesk", false, "roomConfirmed", true);
        assertThat(invite(admin, "x@" + mark + ".example", "READ_ONLY").status()).as("a role without the task").isEqualTo(403);
        admin.post("/api/spaces", space).orFail();

        String user = person("admin").get("user").textValue();
        owner.change("PUT", at("/members/" + user + "/role"), 1, Map.of("role", "READ_ONLY")).orFail();
        assertThat(admin.post("/api/spaces", space).status()).isEqualTo(403);
        owner.change("DELETE", at("/members/" + user), 2, "").orFail();
        assertThat(admin.get(at("")).status()).isEqualTo(404);
        assertThat(owner.get(at("/members")).orFail().body().get("items")).hasSize(1);
    }

    @Test
    @DisplayName("R13, R144: another customer's invitations answer as none, and a foreign address is shown as a third party's")
    void foreign() throws Exception {
        String invitation = invited("pia@integrator" + mark + ".example", "THIRD_PARTY");
        assertThat(invitations().get(0).get("thirdParty").booleanValue()).isTrue();
        ApiClient nora = ApiClient.of(portal.url(""), database, "nora@northwind.example");
        String nobodys = UUID.randomUUID().toString();

        for (String path : List.of("", "/resending", "/withdrawal")) {
            Answer others = path.isEmpty() ? nora.get("/api/invitations/" + invitation)
                    : nora.post("/api/invitations/" + invitation + path, "");
            Answer none = path.isEmpty() ? nora.get("/api/invitations/" + nobodys) : nora.post("/api/invitations/" + nobodys + path, "");
            assertThat(others.status()).isEqualTo(404);
            assertThat(others.text().replace(invitation, "ID")).isEqualTo(none.text().replace(nobodys, "ID"));
        }
        assertThat(invite(nora, "x@" + mark + ".example", "READ_ONLY").status()).isEqualTo(404);
        assertThat(invitations().get(0).get("state").textValue()).isEqualTo("PENDING");
    }

    @Test
    @DisplayName("R129: one Single Point of Contact at a time; the second replaces the first with its date, who leaves is it no more")
    void contact() throws Exception {
        member("first", "OWNER");
        member("second", "READ_ONLY");
        String first = person("first").get("user").textValue();
        String second = person("second").get("user").textValue();
        assertThat(name(first, false).status()).as("without authority").isEqualTo(409);
        assertThat(name(UUID.randomUUID().toString(), true).status()).as("a stranger").isEqualTo(404);
        Instant since = Instant.parse(name(first, true).orFail().body().get("since").textValue());
        Instant replaced = Instant.parse(name(second, true).orFail().body().get("since").textValue());

        assertThat(olivia.get(at("/contact?at=" + since.minusMillis(1))).orFail().body().has("contact")).isFalse();
        assertThat(contactAt(since)).isEqualTo(first);
        assertThat(contactAt(replaced.minusNanos(1_000))).isEqualTo(first);
        assertThat(contactAt(replaced)).isEqualTo(second);
        assertThat(person("second").get("contact").booleanValue()).isTrue();

        olivia.change("DELETE", at("/members/" + second), 1, "").orFail();
        assertThat(olivia.get(at("/contact")).orFail().body().has("contact")).isFalse();
        assertThat(olivia.get(at("/contact/history")).orFail().body().get("items")).hasSize(2).allMatch(one -> one.has("until"));
    }

    @Test
    @DisplayName("R129: of many who name a contact at once each takes the place of the one before, and the books hold one at a time")
    void contactsAtOnce() throws Exception {
        List<String> people = new ArrayList<>();
        for (String name : List.of("p", "q", "r", "s")) {
            member(name, "OWNER");
            people.add(person(name).get("user").textValue());
        }
        List<Answer> answers = atOnce(people.stream().<Callable<Answer>>map(user -> () -> name(user, true)).toList());

        assertThat(answers).allMatch(Answer::ok);
        assertThat(olivia.get(at("/contact/history")).orFail().body().get("items")).hasSize(4).filteredOn(one -> !one.has("until"))
                .hasSize(1);
    }

    private Answer name(String user, boolean confirmed) throws Exception {
        return olivia.post(at("/contact"), Map.of("user", user, "authorityConfirmed", confirmed));
    }

    private String contactAt(Instant instant) throws Exception {
        return olivia.get(at("/contact?at=" + instant)).orFail().body().at("/contact/user").textValue();
    }

    @Test
    @DisplayName("No fact of an invitation, of a role or of a contact names a person, an address or a link")
    void factsNameNobody() throws Exception {
        String invitation = invited("secret@" + mark + ".example", "READ_ONLY");
        String token = token(invitation);
        join(token).orFail();
        String user = person("secret").get("user").textValue();
        name(user, true).orFail();
        olivia.change("PUT", at("/members/" + user + "/role"), 1, Map.of("role", "INSTALLER")).orFail();

        for (String fact : List.of("UserInvited", "InvitationAccepted", "SpocNamed", "MemberRoleChanged")) {
            assertThat(count("SELECT count(*) FROM journal.entries WHERE kind = ? AND chain = CAST(? AS uuid)", fact, customer))
                    .as(fact).isEqualTo(1);
        }
        assertThat(count("SELECT count(*) FROM journal.entries e WHERE e.chain = CAST(? AS uuid) AND (e.story || e.facts LIKE ?"
                + " OR e.story || e.facts LIKE ?)", customer, "%secret@%", "%" + token + "%")).isZero();
    }

    private long count(String question, String... parameters) throws Exception {
        try (PreparedStatement ask = database.prepareStatement(question)) {
            for (int i = 0; i < parameters.length; i++) {
                ask.setString(i + 1, parameters[i]);
            }
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static List<Answer> atOnce(int many, Callable<Answer> doing) throws Exception {
        return atOnce(Collections.nCopies(many, doing));
    }

    /** Lets all begin at the same moment. */
    private static List<Answer> atOnce(List<Callable<Answer>> doings) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(doings.size());
        CountDownLatch gate = new CountDownLatch(1);
        try {
            List<Future<Answer>> begun = doings.stream().map(doing -> threads.submit(() -> {
                gate.await();
                return doing.call();
            })).toList();
            gate.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : begun) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
