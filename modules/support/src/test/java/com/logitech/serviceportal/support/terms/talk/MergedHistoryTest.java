package com.logitech.serviceportal.support.terms.talk;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.terms.TicketFact.Kind;
import com.logitech.serviceportal.support.terms.TicketFact;
import com.logitech.serviceportal.support.terms.TicketHistory;
import com.logitech.serviceportal.support.terms.clocks.ResponseClock;
import com.logitech.serviceportal.support.terms.contact.ClosingRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("R52: what happened to two tickets that go on as one")
class MergedHistoryTest {

    private static final Instant FIRST = Instant.parse("2026-01-01T03:00:00Z");
    private static final List<Kind> KINDS = List.of(Kind.REPLIED, Kind.SPOKE, Kind.CALLED_IN_VAIN, Kind.NOTED, Kind.CUSTOMER_WROTE,
            Kind.TAKEN_UP, Kind.HANDED_BACK);
    private static final ResponseClock.Setting SELECT = new ResponseClock.Setting(SupportLevel.SELECT, Duration.ofMinutes(60), at -> at);
    private static final ClosingRule RULE = new ClosingRule(3, Duration.ofHours(72), Duration.ofHours(24), Duration.ofHours(4));
    private static final Instant MERGED = FIRST.plus(Duration.ofHours(200));

    /** Two tickets, the second opened later, each with what happened to it at random. */
    record Two(TicketHistory into, TicketHistory ticket) {

        TicketHistory together(Random random) {
            List<TicketFact> all = new ArrayList<>(into.facts());
            all.addAll(ticket.facts());
            Collections.shuffle(all, random);
            return new TicketHistory(into.language(), into.openedAt(), all);
        }

        boolean fits() {
            return new MergeFit().judge(new MergeFit.Facts(SupportLevel.SELECT, SupportLevel.SELECT, ticket.openedAt(), into.openedAt(),
                    "en", "en", answeredAt(ticket).isEmpty(), answeredAt(into).isPresent())).holds();
        }
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 200).mapToObj(Long::valueOf);
    }

    private static Two two(long seed) {
        Random random = new Random(seed);
        return new Two(history(FIRST, random), history(FIRST.plus(Duration.ofMinutes(random.nextInt(90))), random));
    }

    private static TicketHistory history(Instant opened, Random random) {
        List<TicketFact> facts = new ArrayList<>();
        facts.add(new TicketFact(UUID.randomUUID(), Kind.CUSTOMER_WROTE, opened, Optional.empty(), ""));
        for (int many = random.nextInt(7); many > 0; many--) {
            facts.add(new TicketFact(UUID.randomUUID(), KINDS.get(random.nextInt(KINDS.size())),
                    opened.plus(Duration.ofMinutes(1 + random.nextInt(9_000))), Optional.empty(), ""));
        }
        return new TicketHistory("en", opened, facts);
    }

    private static Optional<Instant> answeredAt(TicketHistory history) {
        return history.responseClock(SELECT).answeredAt();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("has the clock of the earlier one, answered by whichever answer came first, so that no open clock is lost")
    void earliestClock(long seed) {
        Two two = two(seed);
        TicketHistory together = two.together(new Random(seed));
        assertThat(together.responseClock(SELECT).dueAt()).isEqualTo(two.into().responseClock(SELECT).dueAt());
        Optional<Instant> first = Stream.of(two.into(), two.ticket()).flatMap(one -> answeredAt(one).stream()).min(Instant::compareTo);
        assertThat(answeredAt(together)).isEqualTo(first);
        if (two.fits() && answeredAt(two.ticket()).isEmpty()) {
            assertThat(answeredAt(together)).as("what is awaited stays awaited").isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("leaves each as if they had never met once its own facts alone count again, in whatever order they are read")
    void undone(long seed) {
        Two two = two(seed);
        List<TicketFact> own = new ArrayList<>(two.together(new Random(seed)).facts());
        own.removeAll(two.ticket().facts());
        TicketHistory apart = new TicketHistory("en", FIRST, own);
        assertThat(apart.responseClock(SELECT).answeredAt()).isEqualTo(answeredAt(two.into()));
        assertThat(apart.contactLedger(RULE, MERGED)).isEqualTo(two.into().contactLedger(RULE, MERGED));
        assertThat(apart.closedUnansweredAt(RULE, MERGED)).isEqualTo(two.into().closedUnansweredAt(RULE, MERGED));
    }
}
