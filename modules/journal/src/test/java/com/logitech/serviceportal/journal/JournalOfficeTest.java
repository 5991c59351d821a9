package com.logitech.serviceportal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.definitions.Caller.Membership;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Finding.Fact;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.journal.api.ChainVerdict;
import com.logitech.serviceportal.journal.api.Entry;
import com.logitech.serviceportal.journal.api.JournalPage;
import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.journal.model.AnchorFile;
import com.logitech.serviceportal.journal.model.Entries;
import com.logitech.serviceportal.journal.model.RealBooks;
import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The journal's office")
class JournalOfficeTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final RealBooks books = RealBooks.open();
    private static final Membership OWNER = new Membership("OWNER", Set.of("READ_JOURNAL", "VERIFY_JOURNAL"), Set.of());
    private static final Membership READER = new Membership("READ_ONLY", Set.of(), Set.of());

    private final UUID acme = UUID.randomUUID();
    private final UUID globex = UUID.randomUUID();
    private final UUID space = UUID.randomUUID();
    private final Caller anna = member("Anna", Map.of(acme, OWNER));
    private final Caller carl = member("Carl", Map.of(acme, READER));
    private final Caller gina = member("Gina", Map.of(globex, OWNER));
    private final Caller partner = member("Pat", Map.of(acme, READER, globex, READER));
    private final Caller agent = staff(Role.SELECT_AGENT);
    private final Caller operations = staff(Role.OPERATIONS);

    @Nested
    @DisplayName("shows")
    class Shows {

        @Test
        @DisplayName("a customer's people their customers' books, and our own people all")
        void walls() {
            tell(anna, new SpaceRenamed(acme, space, "Lyon", NOON));
            tell(gina, new SpaceRenamed(globex, space, "Oslo", NOON));

            assertThat(stories(anna, JournalQuery.all())).containsExactly("Space renamed to Lyon.");
            assertThat(stories(carl, JournalQuery.all().about(space))).containsExactly("Space renamed to Lyon.");
            assertThat(stories(partner, JournalQuery.all())).containsExactlyInAnyOrder("Space renamed to Lyon.", "Space renamed to Oslo.");
            assertThat(stories(partner, JournalQuery.all().ofCustomer(globex))).containsExactly("Space renamed to Oslo.");
            assertThat(stories(agent, JournalQuery.all().about(space))).hasSize(2);
            assertThat(stories(agent, JournalQuery.all().ofCustomer(acme))).containsExactly("Space renamed to Lyon.");
            assertThat(stories(member("Nobody", Map.of()), JournalQuery.all())).isEmpty();
        }

        @Test
        @DisplayName("of a stranger's customer or thing the same nothing as of one that does not exist")
        void strangers() {
            UUID theirs = UUID.randomUUID();
            tell(gina, new SpaceRenamed(globex, theirs, "Oslo", NOON));

            for (UUID id : List.of(globex, UUID.randomUUID())) {
                JournalPage page = as(anna, office -> office.page(JournalQuery.all().ofCustomer(id)));
                assertThat(page).isEqualTo(new JournalPage(List.of(), Optional.empty()));
            }
            for (UUID id : List.of(theirs, UUID.randomUUID())) {
                JournalPage page = as(anna, office -> office.page(JournalQuery.all().about(id)));
                assertThat(page).isEqualTo(new JournalPage(List.of(), Optional.empty()));
            }
            assertThatThrownBy(() -> as(anna, office -> office.verify(Optional.of(globex)))).isInstanceOf(Refused.class)
                    .hasMessage(refusal(anna, UUID.randomUUID()));
        }

        @Test
        @DisplayName("nothing to nobody")
        void nobody() {
            assertThatThrownBy(() -> books.inTransaction(entries -> office(entries, Optional.empty()).page(JournalQuery.all())))
                    .isInstanceOf(IllegalStateException.class);
        }

        private List<String> stories(Caller caller, JournalQuery query) {
            return as(caller, office -> office.page(query)).entries().stream().map(Entry::story).toList();
        }

        private String refusal(Caller caller, UUID customer) {
            try {
                as(caller, office -> office.verify(Optional.of(customer)));
            } catch (Refused refused) {
                return refused.getMessage();
            }
            return "not refused";
        }
    }

    @Nested
    @DisplayName("hears")
    class Hears {

        @Test
        @DisplayName("a fact with its actor, story and particulars")
        void fact() {
            tell(anna, new SpaceRenamed(acme, space, "Lyon", NOON.minusSeconds(5)));

            Entry entry = newest(JournalQuery.all().ofCustomer(acme));
            assertThat(entry.kind()).isEqualTo("SpaceRenamed");
            assertThat(entry.actorName()).contains("Anna");
            assertThat(entry.at()).isEqualTo(NOON.minusSeconds(5));
            assertThat(entry.recordedAt()).isEqualTo(NOON);
            assertThat(entry.about()).containsExactly(space);
            assertThat(entry.facts()).extracting(Fact::name).containsExactly("owner", "space", "name", "at");
            assertThat(entry.refused()).isFalse();
        }

        @Test
        @DisplayName("a fact of no customer in the house's chain")
        void house() {
            tell(operations, new SpaceRenamed(null, space, "House", NOON));

            assertThat(newest(JournalQuery.all().about(space)).customer()).isEmpty();
        }

        @Test
        @DisplayName("a refusal by rule with the whole decision")
        void rule() {
            Decision decision = new Decision("May the license move?", NOON, NOON, List.of(
                    Finding.fails(Rule.ONE_LEVEL, new Level("Select"), "Lyon has \"Select\".", "Release the license on Lyon.")
                            .knowing("level", NOON, "order 7")));
            refuse(anna, Refused.by(decision));

            Entry entry = newest(JournalQuery.all().ofCustomer(acme).only(JournalQuery.Which.REFUSALS));
            assertThat(entry.kind()).isEqualTo(Entry.REFUSED);
            assertThat(entry.refused()).isTrue();
            assertThat(entry.story()).isEqualTo("Lyon has \"Select\".");
            assertThat(entry.facts()).contains(new Fact("refusal", "RULE", null, null), new Fact("clause", "R15", null, null));
            assertThat(entry.decision())
                    .contains("{\"at\":\"2026-03-03T12:00:00Z\",\"findings\":[{\"because\":\"Lyon has \\\"Select\\\".\","
                    + "\"clause\":\"ONE_LEVEL\",\"facts\":["
                    + "{\"name\":\"level\",\"since\":\"2026-03-03T12:00:00Z\",\"source\":\"order 7\",\"value\":\"Select\"}],"
                    + "\"heading\":\"One level\",\"holds\":false,\"place\":\"line 1\",\"rule\":\"R15\","
                    + "\"turnedBy\":\"Release the license on Lyon.\"}],"
                    + "\"granted\":false,\"knownAt\":\"2026-03-03T12:00:00Z\",\"question\":\"May the license move?\"}");
        }

        @Test
        @DisplayName("refused input without what was sent")
        void input() {
            refuse(anna, Refused.input(List.of(new Refused.Problem("name", "'hunter2' is too long"),
                    new Refused.Problem("x".repeat(500), "unknown"))));

            Entry entry = newest(JournalQuery.all().ofCustomer(acme));
            assertThat(entry.toString()).doesNotContain("hunter2").contains("name, x").doesNotContain("x".repeat(81));
            refuse(anna, Refused.input("serial", "hunter2 is no serial"));
            assertThat(newest(JournalQuery.all().ofCustomer(acme)).toString()).doesNotContain("hunter2").contains("serial");
            refuse(anna, Refused.notFound("space hunter2"));
            assertThat(newest(JournalQuery.all().ofCustomer(acme)).toString()).doesNotContain("hunter2").contains("NOT_FOUND");
        }

        @Test
        @DisplayName("a refusal into the house's chain unless the caller acts for one customer alone")
        void whoseChain() {
            refuse(partner, Refused.notAllowed("do this"));
            assertThat(newest(JournalQuery.all().by(partner.user())).customer()).isEmpty();
            refuse(agent, Refused.notAllowed("do that"));
            assertThat(newest(JournalQuery.all().by(agent.user())).customer()).isEmpty();
            refuse(carl, Refused.stale("space"));
            assertThat(newest(JournalQuery.all().by(carl.user())).customer()).contains(acme);
        }

        private void refuse(Caller caller, Refused refusal) {
            books.inTransaction(entries -> Caller.actingAs(caller, () -> {
                WhenACommandIsRefused observer = new WhenACommandIsRefused();
                observer.entries = entries;
                observer.clock = CLOCK;
                observer.hear(refusal);
                return null;
            }));
        }

        private Entry newest(JournalQuery query) {
            return as(agent, office -> office.page(query.size(1))).entries().get(0);
        }
    }

    @Nested
    @DisplayName("proves and anchors")
    class Proves {

        @Test
        @DisplayName("a chain against every head ever anchored")
        void anchored() throws Exception {
            tell(anna, new SpaceRenamed(acme, space, "Lyon", NOON));
            tell(anna, new SpaceRenamed(acme, space, "Lyon 2", NOON));
            try (JournalWithAnchor here = new JournalWithAnchor()) {
                assertThat(here.anchor()).isPositive();
                assertThat(here.anchor()).isZero();
                tell(anna, new SpaceRenamed(acme, space, "Lyon 3", NOON));
                assertThat(here.anchor()).isEqualTo(1);
                assertThat(Files.readString(here.path)).contains(acme + " 2 ").contains(acme + " 3 ");

                assertThat(here.verify(anna).intact()).isTrue();
                assertThat(here.verify(anna).anchors()).isEqualTo(2);
                books.behindTheTriggers("DELETE FROM journal.entries WHERE chain = '" + acme + "' AND seq = 3",
                        "UPDATE journal.chain_heads SET seq = 2, hash = (SELECT hash FROM journal.entries WHERE chain = '" + acme
                                + "' AND seq = 2) WHERE chain = '" + acme + "'");
                assertThat(here.verify(operations).firstBad()).hasValue(3);
            }
        }

        @Test
        @DisplayName("to those who keep it, and refuses the rest")
        void keepers() {
            assertThatThrownBy(() -> as(agent, office -> office.verify(Optional.of(acme)))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> as(carl, office -> office.verify(Optional.of(acme)))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> as(anna, office -> office.verify(Optional.empty()))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> as(anna, JournalOffice::verifyAll)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> as(agent, JournalOffice::write)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> as(operations, JournalOffice::write)).isInstanceOf(Refused.class)
                    .hasMessageContaining("No anchor file");
            assertThat(as(operations, office -> office.verify(Optional.of(UUID.randomUUID()))).sound()).isZero();
            assertThat(as(anna, office -> office.verify(Optional.of(acme))).intact()).isTrue();
        }

        /** One server's office, which remembers what it anchored. */
        private final class JournalWithAnchor implements AutoCloseable {

            private final Path path = folder.resolve("anchor");
            private final EntityManager manager = books.manager();
            private final JournalOffice office = office(new Entries(manager), Optional.of(new AnchorFile(path)));

            int anchor() {
                return in(operations, JournalOffice::write);
            }

            ChainVerdict verify(Caller caller) {
                return in(caller, it -> it.verify(Optional.of(acme)));
            }

            private <T> T in(Caller caller, Function<JournalOffice, T> work) {
                manager.getTransaction().begin();
                try {
                    return Caller.actingAs(caller, () -> work.apply(office));
                } finally {
                    manager.getTransaction().rollback();
                }
            }

            @Override
            public void close() {
                manager.close();
            }
        }
    }

    private <T> T as(Caller caller, Function<JournalOffice, T> work) {
        return books.inTransaction(entries -> Caller.actingAs(caller, () -> work.apply(office(entries, Optional.empty()))));
    }

    private void tell(Caller caller, DomainEvent fact) {
        books.inTransaction(entries -> Caller.actingAs(caller, () -> {
            WhenAnythingHappens observer = new WhenAnythingHappens();
            observer.entries = entries;
            observer.clock = CLOCK;
            observer.hear(fact);
            return null;
        }));
    }

    private static JournalOffice office(Entries entries, Optional<AnchorFile> anchorFile) {
        JournalOffice office = new JournalOffice();
        office.entries = entries;
        office.clock = CLOCK;
        office.anchorFile = anchorFile;
        return office;
    }

    private static Caller member(String name, Map<UUID, Membership> memberships) {
        return new Caller(UUID.randomUUID(), name, Set.of(), memberships, "portal");
    }

    private static Caller staff(Role role) {
        return new Caller(UUID.randomUUID(), role.name(), Set.of(role), Map.of(), "portal");
    }

    record SpaceRenamed(UUID owner, UUID space, String name, Instant at) implements DomainEvent {

        @Override
        public Optional<UUID> customer() {
            return Optional.ofNullable(owner);
        }

        @Override
        public List<UUID> about() {
            return List.of(space);
        }

        @Override
        public String story() {
            return "Space renamed to " + name + ".";
        }
    }

    record Level(String level) {
    }

    private enum Rule implements Clause {
        ONE_LEVEL;

        @Override
        public String rule() {
            return "R15";
        }

        @Override
        public String place() {
            return "line 1";
        }

        @Override
        public Kind kind() {
            return Kind.RULE;
        }

        @Override
        public String heading() {
            return "One level";
        }
    }
}
