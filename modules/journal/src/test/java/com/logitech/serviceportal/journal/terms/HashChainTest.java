package com.logitech.serviceportal.journal.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.journal.api.ChainVerdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A hash chain")
class HashChainTest {

    private static final UUID CUSTOMER = UUID.fromString("11111111-1111-1111-1111-111111111111");
    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00.123456Z");
    private static final String SALT = "00112233445566778899aabbccddeeff";

    private final List<Link> ten = chain(10);

    @Nested
    @DisplayName("as it was written")
    class Untouched {

        @Test
        @DisplayName("is intact, with and without anchors")
        void intact() {
            ChainVerdict verdict = check(ten, head(ten), List.of(headAt(4), headAt(10)));

            assertThat(verdict.intact()).isTrue();
            assertThat(verdict.sound()).isEqualTo(10);
            assertThat(verdict.anchors()).isEqualTo(2);
            assertThat(verdict.customer()).contains(CUSTOMER);
            assertThat(check(ten, head(ten), List.of()).intact()).isTrue();
        }

        @Test
        @DisplayName("is intact when it is empty, and the house's has no customer")
        void empty() {
            ChainVerdict verdict = HashChain.check(HashChain.HOUSE, Collections.emptyIterator(), Optional.empty(), List.of());

            assertThat(verdict.intact()).isTrue();
            assertThat(verdict.customer()).isEmpty();
        }

        @Test
        @DisplayName("has the hash that the written-down method gives")
        void knownHash() {
            Row row = row(1, "License L-1 assigned to Lyon 2.04.");

            assertThat(HashChain.hash(HashChain.START, row))
                    .isEqualTo("16ae48f5cda2347c19fc61e3b4558667034c8ae56bfd1e0df02d293a1fb5f3b7");
        }

        @Test
        @DisplayName("does not care for nanoseconds, which the database does not keep")
        void microseconds() {
            assertThat(at(NOON.plusNanos(999))).isEqualTo(at(NOON));
            assertThat(at(NOON.plusNanos(1000))).isNotEqualTo(at(NOON));
        }

        @Test
        @DisplayName("still holds when a name and its salt are erased")
        void erased() {
            List<Link> links = new ArrayList<>(ten);
            links.set(4, named(ten.get(4), new ActorName(null, null, ten.get(4).row().actorName().seal())));

            assertThat(check(links, head(ten), List.of(headAt(10))).intact()).isTrue();
        }

        private String at(Instant recordedAt) {
            Row row = row(1, "x");
            return HashChain.hash(HashChain.START, new Row(row.chain(), 1, recordedAt, row.happenedAt(), row.actor(), row.actorName(),
                    row.origin(), row.kind(), false, row.story(), row.about(), row.facts(), null));
        }
    }

    @Nested
    @DisplayName("names the first bad entry when")
    class Tampered {

        @Test
        @DisplayName("an entry is updated")
        void updated() {
            List<Link> links = new ArrayList<>(ten);
            links.set(5, new Link(row(6, "Nothing happened."), ten.get(5).previous(), ten.get(5).hash()));

            assertBad(check(links, head(ten), List.of()), 6);
        }

        @Test
        @DisplayName("an entry is updated and its own hash made to fit")
        void updatedAndSealed() {
            List<Link> links = new ArrayList<>(ten);
            links.set(5, Link.after(ten.get(4).hash(), row(6, "Nothing happened.")));

            assertBad(check(links, head(ten), List.of()), 6);
        }

        @Test
        @DisplayName("the last entry is updated, its own hash made to fit")
        void lastUpdatedAndSealed() {
            List<Link> links = new ArrayList<>(ten);
            links.set(9, Link.after(ten.get(8).hash(), row(10, "Nothing happened.")));

            assertBad(check(links, head(ten), List.of()), 10);
        }

        @Test
        @DisplayName("a name is replaced or only its salt erased")
        void renamed() {
            ActorName name = ten.get(2).row().actorName();
            for (ActorName wrong : List.of(
                    new ActorName("Somebody Else", name.salt(), name.seal()), new ActorName(name.name(), null, name.seal()))) {
                List<Link> links = new ArrayList<>(ten);
                links.set(2, named(ten.get(2), wrong));

                assertBad(check(links, head(ten), List.of()), 3);
            }
        }

        @Test
        @DisplayName("a link is changed")
        void relinked() {
            List<Link> links = new ArrayList<>(ten);
            links.set(3, new Link(ten.get(3).row(), ten.get(1).hash(), ten.get(3).hash()));

            assertBad(check(links, head(ten), List.of()), 4);
        }

        @Test
        @DisplayName("an entry is deleted")
        void deleted() {
            List<Link> links = new ArrayList<>(ten);
            links.remove(3);

            assertBad(check(links, head(ten), List.of()), 4);
        }

        @Test
        @DisplayName("the first entry is deleted")
        void firstDeleted() {
            assertBad(check(ten.subList(1, 10), head(ten), List.of()), 1);
        }

        @Test
        @DisplayName("an entry is deleted and those behind it are numbered anew")
        void deletedAndClosedUp() {
            List<Link> links = new ArrayList<>(ten.subList(0, 3));
            ten.subList(4, 10).forEach(link -> links.add(numbered(link, link.row().sequence() - 1)));

            assertBad(check(links, head(ten), List.of()), 4);
        }

        @Test
        @DisplayName("an entry is put in and those behind it are numbered anew")
        void inserted() {
            List<Link> links = new ArrayList<>(ten.subList(0, 3));
            links.add(Link.after(ten.get(2).hash(), row(4, "A forged favor.")));
            ten.subList(3, 10).forEach(link -> links.add(numbered(link, link.row().sequence() + 1)));

            assertBad(check(links, head(ten), List.of()), 4);
        }

        @Test
        @DisplayName("an entry is copied behind itself under the next number")
        void copied() {
            List<Link> links = new ArrayList<>(ten.subList(0, 4));
            links.add(numbered(ten.get(3), 5));
            ten.subList(4, 10).forEach(link -> links.add(numbered(link, link.row().sequence() + 1)));

            assertBad(check(links, head(ten), List.of()), 5);
        }

        @Test
        @DisplayName("an entry stands there twice")
        void twice() {
            List<Link> links = new ArrayList<>(ten);
            links.add(6, ten.get(5));

            assertBad(check(links, head(ten), List.of()), 6);
        }

        @Test
        @DisplayName("an entry is put behind the head")
        void appended() {
            List<Link> links = new ArrayList<>(ten);
            links.add(Link.after(ten.get(9).hash(), row(11, "A forged favor.")));

            assertBad(check(links, head(ten), List.of()), 11);
        }

        @Test
        @DisplayName("two entries change places")
        void reordered() {
            List<Link> links = new ArrayList<>(ten);
            links.set(4, numbered(ten.get(5), 5));
            links.set(5, numbered(ten.get(4), 6));

            assertBad(check(links, head(ten), List.of()), 5);
            Collections.swap(links, 4, 5);
            assertThat(check(links, head(ten), List.of()).intact()).isFalse();
        }

        @Test
        @DisplayName("an entry is moved into another customer's chain")
        void foreign() {
            UUID other = UUID.randomUUID();

            assertThat(HashChain.check(other, ten.iterator(), Optional.of(new Head(other, 10, ten.get(9).hash())), List.of()).firstBad())
                    .hasValue(1);
        }

        @Test
        @DisplayName("the tail is cut off and the head left")
        void cut() {
            assertBad(check(ten.subList(0, 7), head(ten), List.of()), 8);
        }

        @Test
        @DisplayName("the tail is cut off and the head set back: only the anchor knows")
        void cutCleanly() {
            List<Link> rest = ten.subList(0, 7);

            assertThat(check(rest, head(rest), List.of(headAt(5))).intact()).isTrue();
            assertBad(check(rest, head(rest), List.of(headAt(5), headAt(9))), 8);
            assertBad(check(List.of(), Optional.empty(), List.of(headAt(9))), 1);
        }

        @Test
        @DisplayName("the chain is written anew, every hash right: only the anchor knows, and says from where on")
        void rewritten() {
            List<Link> links = new ArrayList<>(ten.subList(0, 5));
            for (int sequence = 6; sequence <= 10; sequence++) {
                links.add(Link.after(links.get(sequence - 2).hash(), row(sequence, sequence == 6 ? "Nothing happened." : story(sequence))));
            }

            assertThat(check(links, head(links), List.of(headAt(5))).intact()).isTrue();
            ChainVerdict verdict = check(links, head(links), List.of(headAt(10), headAt(5), headAt(8)));
            assertBad(verdict, 8);
            assertThat(verdict.why()).contains("from 6 to 8");
        }

        @Test
        @DisplayName("its head is missing, or holds another hash")
        void headless() {
            assertThat(check(ten, Optional.empty(), List.of()).intact()).isFalse();
            assertThat(check(ten, Optional.of(new Head(CUSTOMER, 10, "f".repeat(64))), List.of()).intact()).isFalse();
        }

        private void assertBad(ChainVerdict verdict, long sequence) {
            assertThat(verdict.firstBad()).as(verdict.why()).hasValue(sequence);
            assertThat(verdict.why()).startsWith("Entry " + sequence + ": ");
            assertThat(verdict.sound()).isEqualTo(sequence - 1);
        }
    }

    @Nested
    @DisplayName("is not deceived by text")
    class Text {

        @Test
        @DisplayName("that moves from one field into its neighbor")
        void neighbors() {
            assertThat(hash("portal", "Sold1:x", "[]")).isNotEqualTo(hash("portal", "Sold", "1:x[]"))
                    .isNotEqualTo(hash("portalSold", "1:x", "[]"));
            assertThat(HashChain.digest("a", "b")).isNotEqualTo(HashChain.digest("a1:b")).isNotEqualTo(HashChain.digest("ab"));
            assertThat(HashChain.digest("a", null)).isNotEqualTo(HashChain.digest("a", "")).isNotEqualTo(HashChain.digest("a", "-"));
        }

        @ParameterizedTest
        @DisplayName("with line ends, separators or quotes: the same hash for the same text alone")
        @ValueSource(strings = {"a\r\nb", "a\nb", "a\u2028b", "a\"b", "a\\b", "a|b", "a,b", "a:b", "a\tb", "a\u0085b", "ab", "a b"})
        void separators(String story) {
            List<String> all = List.of("a\r\nb", "a\nb", "a\u2028b", "a\"b", "a\\b", "a|b", "a,b", "a:b", "a\tb", "a\u0085b", "ab", "a b");

            assertThat(all.stream().filter(other -> hash("portal", story, "[]").equals(hash("portal", other, "[]"))))
                    .containsExactly(story);
        }

        @ParameterizedTest
        @DisplayName("in facts: nothing in a value ends its line or its string")
        @ValueSource(strings = {"a\r\nb", "\u2028", "\u2029", "\u0085", "\"},{\"name\":\"x\"", "\\\"", "\u0000", "\ud800", "\u007f",
                "\u001b[2J"})
        void json(String value) {
            String text = CanonicalJson.of(List.of(Map.of("name", "label", "value", value)));

            assertThat(text).doesNotContain("\r", "\n", "\u2028", "\u2029", "\u0085", "\u0000", "\u001b")
                    .startsWith("[{\"name\":\"label\",\"value\":\"").endsWith("\"}]");
            assertThat(text.replace("\\\\", "").replace("\\\"", "").chars().filter(c -> c == '"').count()).isEqualTo(8);
        }

        @Test
        @DisplayName("that PostgreSQL cannot hold: it is replaced before it is hashed")
        void unstorable() {
            assertThat(row(1, "a\u0000b\ud800c\ud83d\ude00").story()).isEqualTo("a\ufffdb\ufffdc\ud83d\ude00");
        }

        @Test
        @DisplayName("that came in another kind of map, in another order")
        void mapOrder() {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("zone", "Europe/Paris");
            one.put("absent", null);
            one.put("at", 5L);
            one.put("nested", new TreeMap<>(Map.of("b", List.of(1, 2), "a", true)));
            Map<String, Object> other = new LinkedHashMap<>();
            Map<String, Object> nested = new LinkedHashMap<>();
            nested.put("b", List.of(1, 2));
            nested.put("a", true);
            other.put("nested", nested);
            other.put("at", 5L);
            other.put("zone", "Europe/Paris");

            assertThat(hash("portal", "x", CanonicalJson.of(one))).isEqualTo(hash("portal", "x", CanonicalJson.of(other)));
            assertThat(CanonicalJson.of(one)).isEqualTo("{\"at\":5,\"nested\":{\"a\":true,\"b\":[1,2]},\"zone\":\"Europe/Paris\"}");
            assertThat(CanonicalJson.of(List.of(Map.of(), List.of()))).isEqualTo("[{},[]]");
        }

        private String hash(String origin, String story, String facts) {
            Row row = row(1, story);
            return HashChain.hash(HashChain.START,
                    new Row(row.chain(), 1, NOON, NOON, row.actor(), row.actorName(), origin, row.kind(), false,
                            story, row.about(), facts, null));
        }
    }

    private static List<Link> chain(int length) {
        List<Link> links = new ArrayList<>();
        String previous = HashChain.START;
        for (int sequence = 1; sequence <= length; sequence++) {
            Link link = Link.after(previous, row(sequence, story(sequence)));
            links.add(link);
            previous = link.hash();
        }
        return links;
    }

    private static String story(int sequence) {
        return "License L-" + sequence + " assigned.";
    }

    private static Row row(long sequence, String story) {
        return new Row(CUSTOMER, sequence, NOON.plusSeconds(sequence), NOON, new UUID(1, 2), ActorName.sealed("Anna Smith", SALT), "portal",
                "LicenseAssigned", false, story, List.of(new UUID(0, 7), new UUID(0, 8)), "[]", null);
    }

    private static Link numbered(Link link, long sequence) {
        return new Link(link.row().numbered(sequence), link.previous(), link.hash());
    }

    private static Link named(Link link, ActorName name) {
        Row row = link.row();
        return new Link(new Row(row.chain(), row.sequence(), row.recordedAt(), row.happenedAt(), row.actor(), name, row.origin(),
                        row.kind(), row.refused(), row.story(), row.about(), row.facts(), row.decision()),
                link.previous(), link.hash());
    }

    private static ChainVerdict check(List<Link> links, Optional<Head> head, List<Head> anchored) {
        return HashChain.check(CUSTOMER, links.iterator(), head, anchored);
    }

    private static Optional<Head> head(List<Link> links) {
        return Optional.of(new Head(CUSTOMER, links.size(), links.get(links.size() - 1).hash()));
    }

    private Head headAt(int sequence) {
        return new Head(CUSTOMER, sequence, ten.get(sequence - 1).hash());
    }
}
