package com.logitech.serviceportal.journal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Finding.Fact;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.journal.api.ChainVerdict;
import com.logitech.serviceportal.journal.api.Entry;
import com.logitech.serviceportal.journal.api.JournalPage;
import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.journal.api.JournalQuery.Which;
import com.logitech.serviceportal.journal.terms.HashChain;
import com.logitech.serviceportal.journal.terms.Head;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The journal's books")
class EntriesTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00.123456Z");
    private static final UUID ANNA_ID = UUID.fromString("aaaaaaaa-0000-0000-0000-000000000001");

    private final RealBooks books = RealBooks.open();
    private final UUID customer = UUID.randomUUID();
    private final UUID space = UUID.randomUUID();
    private final Caller anna = new Caller(ANNA_ID, "Anna Smith", Set.of(),
            Map.of(customer, new Caller.Membership("OWNER", Set.of(), Set.of())), "portal");

    @Nested
    @DisplayName("keep")
    class Keep {

        @Test
        @DisplayName("all of a fact, whatever its text holds")
        void everything() {
            String nasty = "Line\r\n2 \u2028 \"quoted\" \\ \u0000 \ud83d\ude00 'x'; DROP";
            List<Fact> facts = List.of(new Fact("label", nasty, NOON, "order"), new Fact("b", "1", null, null),
                    new Fact("a", "2", null, null));
            append(new Happening(Optional.of(customer), NOON.minusSeconds(60), anna, "LicenseAssigned", false, nasty,
                    List.of(space, customer), facts, Optional.empty()), NOON);

            Entry entry = page(JournalQuery.all()).entries().get(0);

            assertThat(entry.sequence()).isEqualTo(1);
            assertThat(entry.at()).isEqualTo(NOON.minusSeconds(60));
            assertThat(entry.recordedAt()).isEqualTo(NOON);
            assertThat(entry.actor()).isEqualTo(ANNA_ID);
            assertThat(entry.actorName()).contains("Anna Smith");
            assertThat(entry.origin()).isEqualTo("portal");
            assertThat(entry.kind()).isEqualTo("LicenseAssigned");
            assertThat(entry.story()).isEqualTo(nasty.replace('\u0000', '\ufffd'));
            assertThat(entry.customer()).contains(customer);
            assertThat(entry.about()).containsExactly(space, customer);
            assertThat(entry.facts()).isEqualTo(facts);
            assertThat(entry.refused()).isFalse();
            assertThat(entry.decision()).isEmpty();
            assertThat(audit().intact()).isTrue();
        }

        @Test
        @DisplayName("several facts of one transaction, of several chains, or none of them")
        void together() {
            UUID other = UUID.randomUUID();
            books.inTransaction(entries -> {
                entries.append(happening(customer, "One", space), NOON);
                entries.append(happening(other, "Two", space), NOON);
                entries.append(happening(customer, "Three", space), NOON);
                return null;
            });
            assertThatThrownBy(() -> books.inTransaction(entries -> {
                entries.append(happening(customer, "Never", space), NOON);
                throw new IllegalStateException("undone");
            })).hasMessage("undone");
            append(happening(customer, "Four", space), NOON);

            assertThat(page(JournalQuery.all()).entries()).extracting(Entry::kind).containsExactly("Four", "Three", "One");
            assertThat(audit().sound()).isEqualTo(3);
            assertThat(audit().intact()).isTrue();
        }

        @Test
        @DisplayName("one gap-free chain though 32 write to it at once")
        void oneChain() throws Exception {
            writeAtOnce(i -> customer);

            assertThat(audit().sound()).isEqualTo(32 * 25);
            assertThat(audit().intact()).as(audit().why()).isTrue();
        }

        @Test
        @DisplayName("gap-free chains though 32 write to many at once, each new")
        void manyChains() throws Exception {
            List<UUID> customers = LongStream.range(0, 16).mapToObj(i -> UUID.randomUUID()).toList();
            writeAtOnce(i -> customers.get(i % 16));

            for (UUID one : customers) {
                ChainVerdict verdict = books.inTransaction(entries -> entries.audit(one, Map.of()));
                assertThat(verdict.intact()).as(verdict.why()).isTrue();
                assertThat(verdict.sound()).isEqualTo(50);
            }
        }

        private void writeAtOnce(IntFunction<UUID> chain) throws Exception {
            ExecutorService writers = Executors.newFixedThreadPool(32);
            try {
                List<Future<?>> work = new ArrayList<>();
                for (int writer = 0; writer < 32; writer++) {
                    int number = writer;
                    work.add(writers.submit(() -> {
                        for (int i = 0; i < 25; i++) {
                            append(happening(chain.apply(number + i), "Written", space), NOON.plusSeconds(i));
                        }
                    }));
                }
                for (Future<?> one : work) {
                    one.get();
                }
            } finally {
                writers.shutdownNow();
            }
        }
    }

    @Nested
    @DisplayName("refuse")
    class Refuse {

        @ParameterizedTest
        @DisplayName("to be changed")
        @ValueSource(strings = {
            "UPDATE journal.entries SET story = 'x' WHERE chain = '%s'",
            "UPDATE journal.entries SET actor_name = 'x' WHERE chain = '%s'",
            "UPDATE journal.entries SET actor_name = NULL, actor_salt = NULL, story = 'x' WHERE chain = '%s'",
            "UPDATE journal.entries SET hash = hash WHERE chain = '%s'",
            "DELETE FROM journal.entries WHERE chain = '%s'",
            "TRUNCATE journal.entries",
            "UPDATE journal.entry_things SET seq = 9 WHERE chain = '%s'",
            "DELETE FROM journal.entry_things WHERE chain = '%s'",
            "TRUNCATE journal.entry_things",
            "UPDATE journal.chain_heads SET seq = 0 WHERE chain = '%s'",
            "DELETE FROM journal.chain_heads WHERE chain = '%s'",
            "TRUNCATE journal.chain_heads"})
        void change(String sql) throws SQLException {
            append(happening(customer, "One", space), NOON);

            try (Connection connection = books.administrator(); Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(String.format(sql, customer))).isInstanceOf(SQLException.class)
                        .extracting(e -> ((SQLException) e).getSQLState()).isEqualTo("23001");
            }
            assertThat(audit().intact()).isTrue();
        }

        @Test
        @DisplayName("nothing when a person's name is erased: the entry stays, and its chain holds")
        void erasure() throws SQLException {
            append(happening(customer, "One", space), NOON);
            try (Connection connection = books.administrator(); Statement statement = connection.createStatement()) {
                statement.execute("UPDATE journal.entries SET actor_name = NULL, actor_salt = NULL WHERE chain = '" + customer + "'");
            }

            assertThat(page(JournalQuery.all()).entries().get(0).actorName()).isEmpty();
            assertThat(audit().intact()).isTrue();
        }

        @Test
        @DisplayName("a mark that no page ended with, and find nothing for what cannot be")
        void marks() {
            for (String mark : List.of("", "x", "!!", "MS4yLjM", "LTEuMS4wMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDA", "\u0000")) {
                assertThatThrownBy(() -> page(JournalQuery.all().after(mark))).isInstanceOf(Refused.class);
            }
            assertThat(page(JournalQuery.all().from(Instant.MAX)).entries()).isEmpty();
            assertThat(page(JournalQuery.all().until(Instant.MIN)).entries()).isEmpty();
            assertThat(page(JournalQuery.all().ofKind("\u0000'")).entries()).isEmpty();
            assertThatThrownBy(() -> JournalQuery.all().size(0)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> JournalQuery.all().size(201)).isInstanceOf(Refused.class);
        }
    }

    @Nested
    @DisplayName("find, behind switched-off triggers,")
    class Find {

        @Test
        @DisplayName("an update, a delete, an insert, a swap and a cut tail, and name the first bad entry")
        void fiveTampers() throws SQLException {
            assertBadAfter(3, "UPDATE journal.entries SET story = 'Nothing.' WHERE chain = '%s' AND seq = 3");
            assertBadAfter(4, "DELETE FROM journal.entries WHERE chain = '%s' AND seq = 4");
            assertBadAfter(11, """
                    INSERT INTO journal.entries
                    SELECT chain, 11, recorded_at, happened_at, actor, actor_name, actor_salt, actor_seal, origin,
                        kind, refused, story, about, facts, decision, previous_hash, hash
                    FROM journal.entries WHERE chain = '%s' AND seq = 10""");
            assertBadAfter(5, "UPDATE journal.entries SET seq = CASE seq WHEN 5 THEN 106 ELSE 105 END"
                            + " WHERE chain = '%1$s' AND seq IN (5, 6)",
                    "UPDATE journal.entries SET seq = seq - 100 WHERE chain = '%1$s' AND seq > 100");
            assertBadAfter(8, "DELETE FROM journal.entries WHERE chain = '%s' AND seq > 7");
        }

        @Test
        @DisplayName("a tail cut off with its head, by the anchor alone")
        void cutTail() throws SQLException {
            UUID chain = ten();
            List<Head> anchored = heads(chain);
            tamper(chain, "DELETE FROM journal.entry_things WHERE chain = '%s' AND seq > 7",
                    "DELETE FROM journal.entries WHERE chain = '%s' AND seq > 7",
                    "UPDATE journal.chain_heads"
                            + " SET seq = 7, hash = (SELECT hash FROM journal.entries WHERE chain = '%1$s' AND seq = 7)"
                            + " WHERE chain = '%1$s'");

            assertThat(books.inTransaction(entries -> entries.audit(chain, Map.of())).intact()).isTrue();
            assertThat(books.inTransaction(entries -> entries.audit(chain, Map.of(chain, anchored))).firstBad()).hasValue(8);
        }

        @Test
        @DisplayName("a chain gone altogether, by the anchor alone")
        void gone() throws SQLException {
            UUID chain = ten();
            List<Head> anchored = heads(chain);
            tamper(chain, "DELETE FROM journal.entry_things WHERE chain = '%s'", "DELETE FROM journal.entries WHERE chain = '%s'",
                    "DELETE FROM journal.chain_heads WHERE chain = '%s'");

            List<ChainVerdict> verdicts = books.inTransaction(entries -> entries.auditAll(Map.of(chain, anchored)));
            assertThat(verdicts).filteredOn(verdict -> verdict.customer().equals(Optional.of(chain)))
                    .extracting(verdict -> verdict.firstBad().getAsLong()).containsExactly(1L);
            assertThat(books.inTransaction(entries -> entries.audit(chain, Map.of())).intact()).isTrue();
        }

        @Test
        @DisplayName("an entry taken out of a thing's time line, and show none that was slipped into it")
        void timeLines() throws SQLException {
            assertBadAfter(6, "DELETE FROM journal.entry_things WHERE chain = '%s' AND seq = 6");
            UUID chain = ten();
            UUID strange = UUID.randomUUID();
            tamper(chain, "INSERT INTO journal.entry_things SELECT '" + strange
                    + "', recorded_at, seq, chain FROM journal.entries WHERE chain = '%s'");

            assertThat(books.inTransaction(entries -> entries.page(JournalQuery.all().about(strange), Optional.empty())).entries())
                    .isEmpty();
        }

        private void assertBadAfter(long firstBad, String... sql) throws SQLException {
            UUID chain = ten();
            tamper(chain, sql);
            ChainVerdict verdict = books.inTransaction(entries -> entries.audit(chain, Map.of()));
            assertThat(verdict.firstBad()).as(verdict.why()).hasValue(firstBad);
            tamper(chain, "DELETE FROM journal.entries WHERE chain = '%s'", "DELETE FROM journal.chain_heads WHERE chain = '%s'");
        }

        private UUID ten() {
            UUID chain = UUID.randomUUID();
            for (int i = 0; i < 10; i++) {
                append(happening(chain, "Number" + i, space), NOON.plusSeconds(i));
            }
            return chain;
        }

        private void tamper(UUID chain, String... sql) throws SQLException {
            for (String one : sql) {
                books.behindTheTriggers(String.format(one, chain));
            }
        }

        private List<Head> heads(UUID chain) {
            return books.inTransaction(Entries::heads).stream().filter(head -> head.chain().equals(chain)).toList();
        }
    }

    @Nested
    @DisplayName("page")
    class Pages {

        private final UUID other = UUID.randomUUID();
        private final UUID ben = UUID.randomUUID();

        @Test
        @DisplayName("newest first without loss or repetition, also where many were recorded in the same microsecond")
        void keyset() {
            for (int i = 0; i < 23; i++) {
                append(happening(i % 2 == 0 ? customer : other, "K" + i, space), NOON.plusSeconds(i / 10));
            }
            List<String> expected = new ArrayList<>();
            for (JournalQuery query : List.of(JournalQuery.all(), JournalQuery.all().about(space))) {
                List<String> found = walk(query.size(4), Optional.of(List.of(customer, other)));
                assertThat(found).hasSize(23).doesNotHaveDuplicates();
                assertThat(found.subList(0, 3)).containsExactlyInAnyOrder("K20", "K21", "K22");
                expected = expected.isEmpty() ? found : expected;
                assertThat(found).isEqualTo(expected);
            }
            assertThat(walk(JournalQuery.all().about(space).size(4), Optional.empty())).isEqualTo(expected);
            assertThat(walk(JournalQuery.all().from(NOON).until(NOON.plusSeconds(60)).size(200), Optional.empty()))
                    .containsSubsequence(expected);
        }

        @Test
        @DisplayName("by each filter and by all of them together")
        void filters() {
            UUID license = UUID.randomUUID();
            append(happening(customer, "Assigned", license, space, customer), NOON);
            append(happening(customer, "Released", license), NOON.plusSeconds(1));
            append(new Happening(Optional.of(customer), NOON.plusSeconds(2), new Caller(ben, "Ben", Set.of(), Map.of(), "api"),
                    Entry.REFUSED, true, "No.", List.of(),
                    List.of(), Optional.empty()), NOON.plusSeconds(2));
            append(happening(other, "Assigned", license, customer), NOON.plusSeconds(3));

            JournalQuery all = JournalQuery.all();
            assertThat(kinds(all)).containsExactly("Refused", "Released", "Assigned");
            assertThat(kinds(all.about(license))).containsExactly("Released", "Assigned");
            assertThat(kinds(all.about(space))).containsExactly("Assigned");
            assertThat(kinds(all.about(customer))).containsExactly("Assigned");
            assertThat(kinds(all.about(customer).ofKind("Released"))).isEmpty();
            assertThat(books.inTransaction(entries -> entries.page(all.about(customer), Optional.empty())).entries()).hasSize(2);
            assertThat(kinds(all.by(ben))).containsExactly("Refused");
            assertThat(kinds(all.ofKind("Released"))).containsExactly("Released");
            assertThat(kinds(all.only(Which.FACTS))).containsExactly("Released", "Assigned");
            assertThat(kinds(all.only(Which.REFUSALS))).containsExactly("Refused");
            assertThat(kinds(all.from(NOON.plusSeconds(1)))).containsExactly("Refused", "Released");
            assertThat(kinds(all.until(NOON.plusSeconds(1)))).containsExactly("Assigned");
            assertThat(kinds(all.about(license).by(ANNA_ID).ofKind("Assigned").from(NOON).until(NOON.plusSeconds(9)).only(Which.FACTS)))
                    .containsExactly("Assigned");
            assertThat(books.inTransaction(entries -> entries.page(all.about(license), Optional.empty())).entries()).hasSize(3);
            assertThat(books.inTransaction(entries -> entries.page(all.by(ben), Optional.empty())).entries()).hasSize(1);
            assertThat(books.inTransaction(entries -> entries.page(all, Optional.of(List.of()))).entries()).isEmpty();
        }

        private List<String> kinds(JournalQuery query) {
            return page(query).entries().stream().map(Entry::kind).toList();
        }

        private List<String> walk(JournalQuery query, Optional<List<UUID>> chains) {
            List<String> found = new ArrayList<>();
            Optional<String> next = Optional.empty();
            do {
                JournalQuery here = next.map(query::after).orElse(query);
                JournalPage page = books.inTransaction(entries -> entries.page(here, chains));
                page.entries().forEach(entry -> found.add(entry.kind()));
                next = page.next();
            } while (next.isPresent());
            return found;
        }
    }

    private Happening happening(UUID chain, String kind, UUID... about) {
        return new Happening(chain.equals(HashChain.HOUSE) ? Optional.empty() : Optional.of(chain), NOON, anna, kind, false, kind + ".",
                List.of(about), List.of(), Optional.empty());
    }

    private void append(Happening happening, Instant recordedAt) {
        books.inTransaction(entries -> {
            entries.append(happening, recordedAt);
            return null;
        });
    }

    private JournalPage page(JournalQuery query) {
        return books.inTransaction(entries -> entries.page(query, Optional.of(List.of(customer))));
    }

    private ChainVerdict audit() {
        return books.inTransaction(entries -> entries.audit(customer, Map.of()));
    }
}
