package com.logitech.serviceportal.portal.replacement.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.replacement.ReplacementWords;
import com.logitech.serviceportal.portal.replacement.tracking.ReturnProgress.Milestone;
import com.logitech.serviceportal.portal.replacement.tracking.ReturnProgress.Standing;
import com.logitech.serviceportal.portal.replacement.tracking.ReturnProgress.Step;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.DeliveryPromise;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.EstimatedDelivery;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.PlannedDelivery;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.Speed;
import com.logitech.serviceportal.replacement.api.ReplacementClause;
import com.logitech.serviceportal.replacement.api.inspections.ReceiptId;
import com.logitech.serviceportal.replacement.api.returns.ClaimProofs;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnNumber;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.ReturnWay;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnDetail;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnSummary;
import com.logitech.serviceportal.replacement.api.shipping.DeliveryOutcome;
import com.logitech.serviceportal.replacement.api.shipping.ReceivedAs;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.ReceivedUnit;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.SentUnit;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.Withdrawal;
import com.logitech.serviceportal.replacement.api.stock.Stock.SetAside;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How far a return is")
class ReturnProgressTest {

    private static final Instant ASKED = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant DECIDED = ASKED.plusSeconds(60);
    private static final Instant SENT = ASKED.plusSeconds(3_600);
    /** On the site's next day already. */
    private static final Instant UNTIL = Instant.parse("2026-11-24T16:00:00Z");
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    /** How it is asked for its steps: what is known so far. */
    private static final class Known {

        private ReturnState state = ReturnState.AUTHORIZED;
        private Optional<DeliveryPromise> delivery = Optional.empty();
        private Optional<SetAside> setAside = Optional.empty();
        private List<SentUnit> sent = List.of();
        private List<ReceivedUnit> received = List.of();
        private String letGo = "";
        private Optional<Instant> problemSince = Optional.empty();
        private Optional<Instant> closedAt = Optional.empty();
        private Instant now = SENT;

        Known in(ReturnState known) {
            state = known;
            return this;
        }

        Known sent(SentUnit... units) {
            sent = List.of(units);
            return this;
        }

        Known received(ReceivedAs... as) {
            received = Stream.of(as).map(one -> new ReceivedUnit(new ReceiptId(UUID.randomUUID()), "", one, "", UNTIL,
                    Optional.empty(), Optional.empty())).toList();
            return this;
        }

        Known delivered(Optional<PlannedDelivery> planned, Optional<EstimatedDelivery> estimated) {
            delivery = Optional.of(new DeliveryPromise(new DeviceId(UUID.randomUUID()), Optional.empty(), "", DECIDED,
                    Speed.NEXT_BUSINESS_DAY, planned, estimated, decision()));
            return this;
        }

        List<Step> steps() {
            ReturnSummary summary = new ReturnSummary(new ReturnId(UUID.randomUUID()), new ReturnNumber(100_001), CustomerId.random(),
                    "Alpine", TicketId.random(), new TicketNumber(100_042), Optional.empty(), "", Optional.empty(), ZURICH,
                    Optional.empty(), "2347FW0A12B8", "Rally Bar", state, ReturnWay.BASIC, ASKED,
                    Optional.of(DECIDED).filter(at -> state.isDecided()), problemSince, 1);
            return new ReturnProgress(new ReplacementWords(), new Words(), new ReturnDetail(summary, decision(), decision(), delivery,
                    ClaimProofs.NONE, "", Optional.empty(), "", "", Optional.empty(), false, Optional.empty()), new ReturnShipping(
                    summary.id(), summary.number(), state, setAside, sent, received, true, letGo, List.of(), closedAt, 1), now).steps();
        }

        Step step(Milestone milestone) {
            return steps().stream().filter(step -> step.milestone() == milestone).findFirst().orElseThrow();
        }

        Step current() {
            List<Step> current = steps().stream().filter(Step::current).toList();
            assertThat(current).as("one of %s", steps()).hasSize(1);
            return current.get(0);
        }
    }

    private record Fact(String of) {
    }

    private static Decision decision() {
        return new Decision("Is it?", DECIDED, DECIDED, List.of(Finding.holds(ReplacementClause.SHIPPING_TERMS, new Fact("it"), "Yes.")));
    }

    private static SentUnit unit(Optional<Instant> planned, Optional<Instant> arrived, DeliveryOutcome outcome) {
        return new SentUnit("2347SENT0008", "Rally Bar", Optional.empty(), "DHL", "", decision(), SENT, planned, arrived, outcome,
                Optional.empty(), Optional.empty());
    }

    private static SentUnit onItsWay() {
        return unit(Optional.of(UNTIL), Optional.empty(), DeliveryOutcome.OPEN);
    }

    private static SentUnit there(Instant at) {
        return unit(Optional.of(UNTIL), Optional.of(at), DeliveryOutcome.KEPT);
    }

    @Test
    @DisplayName("says that a unit lies ready while nothing was sent")
    void ready() {
        Known ready = new Known();
        assertThat(ready.step(Milestone.SENT).notes()).isEmpty();
        ready.setAside = Optional.of(new SetAside(new SerialNumber("2347SENT0008"), "Rally Bar", false, "Venlo", DECIDED));
        assertThat(ready.step(Milestone.SENT).notes()).containsExactly("A unit lies ready");
        assertThat(ready.in(ReturnState.SHIPPED).sent(onItsWay()).step(Milestone.SENT).notes()).isEmpty();
    }

    @Test
    @DisplayName("counts nothing that was struck")
    void struck() {
        SentUnit struck = new SentUnit("2347SLIP0008", "Rally Bar", Optional.empty(), "DHL", "", decision(), SENT, Optional.empty(),
                Optional.empty(), DeliveryOutcome.OPEN, Optional.empty(), Optional.of(new Withdrawal(SENT, "A slip of the hand.")));
        assertThat(new Known().sent(struck).step(Milestone.SENT).standing()).isEqualTo(Standing.AHEAD);
        assertThat(new Known().in(ReturnState.SHIPPED).sent(struck, onItsWay()).step(Milestone.SENT).notes()).isEmpty();
        Known back = new Known();
        back.received = List.of(new ReceivedUnit(new ReceiptId(UUID.randomUUID()), "", ReceivedAs.WHOLE, "", UNTIL, Optional.empty(),
                Optional.of(new Withdrawal(UNTIL, "Another parcel."))));
        assertThat(back.step(Milestone.BACK).standing()).isEqualTo(Standing.AHEAD);
    }

    @ParameterizedTest
    @CsvSource({"WAITING, Something is missing", "REVIEW, With our people"})
    @DisplayName("is before its answer with what it waits for, and all else is ahead")
    void undecided(ReturnState state, String note) {
        Known known = new Known().in(state);
        assertThat(known.steps()).extracting(Step::milestone).containsExactly(Milestone.values());
        assertThat(known.current()).isEqualTo(new Step(Milestone.DECIDED, Standing.AHEAD, true, Optional.empty(), List.of(note)));
        assertThat(known.step(Milestone.ASKED).at()).contains(ASKED);
        assertThat(known.steps()).filteredOn(step -> step.standing() == Standing.DONE).extracting(Step::milestone)
                .containsExactly(Milestone.ASKED);
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, Not replaced", "CANCELLED, Taken back"})
    @DisplayName("ends where it was refused or taken back, and nothing follows")
    void ended(ReturnState state, String note) {
        Known known = new Known().in(state);
        assertThat(known.steps()).hasSize(2);
        assertThat(known.current()).isEqualTo(new Step(Milestone.DECIDED, Standing.ENDED, true, Optional.of(DECIDED), List.of(note)));
    }

    @Test
    @DisplayName("says for which days sending and arrival are planned, or estimated, and of a day that is over that it was")
    void planned() {
        PlannedDelivery plan = new PlannedDelivery("Venlo", ZoneId.of("Europe/Amsterdam"), DECIDED, LocalDate.parse("2026-11-23"),
                LocalDate.parse("2026-11-24"), UNTIL.minus(Duration.ofHours(9)), UNTIL, ZURICH, List.of());
        Known known = new Known().delivered(Optional.of(plan), Optional.empty());
        assertThat(known.current()).isEqualTo(new Step(Milestone.SENT, Standing.AHEAD, true, Optional.empty(),
                List.of("Planned for 23 Nov 2026")));
        assertThat(known.step(Milestone.ARRIVED).notes()).containsExactly("Planned for 24 Nov 2026");
        known.in(ReturnState.SHIPPED).sent(onItsWay());
        assertThat(known.current().notes()).containsExactly("Planned for 24 Nov 2026");
        known.now = Instant.parse("2026-11-24T22:59:59Z");
        assertThat(known.current().notes()).as("until the day is over at the site").containsExactly("Planned for 24 Nov 2026");
        known.now = Instant.parse("2026-11-24T23:00:00Z");
        assertThat(known.current().notes()).containsExactly("Was planned for 24 Nov 2026");
        known.delivered(Optional.empty(), Optional.of(new EstimatedDelivery(LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-10"),
                ZURICH))).sent(unit(Optional.empty(), Optional.empty(), DeliveryOutcome.OPEN));
        assertThat(known.current().notes()).containsExactly("Estimated 1 Dec 2026 to 10 Dec 2026");
    }

    @Test
    @DisplayName("counts several units, without those that were given up, and tells the last instant once all are there")
    void several() {
        Known known = new Known().in(ReturnState.SHIPPED).sent(there(UNTIL), onItsWay(), there(UNTIL.plusSeconds(1)),
                unit(Optional.of(UNTIL), Optional.empty(), DeliveryOutcome.GIVEN_UP));
        assertThat(known.step(Milestone.SENT).notes()).containsExactly("4 units");
        assertThat(known.current().milestone()).isEqualTo(Milestone.ARRIVED);
        assertThat(known.current().notes()).startsWith("2 of 3 arrived");
        assertThat(known.current().at()).isEmpty();
        known.in(ReturnState.AWAITED).sent(there(UNTIL), there(UNTIL.plusSeconds(1)));
        assertThat(known.step(Milestone.ARRIVED)).isEqualTo(new Step(Milestone.ARRIVED, Standing.DONE, false,
                Optional.of(UNTIL.plusSeconds(1)), List.of("2 of 2 arrived")));
        assertThat(known.current().milestone()).isEqualTo(Milestone.BACK);
    }

    @Test
    @DisplayName("stays at the arrival while something is wrong with it, though all is written down as arrived and the failed unit is back")
    void troubled() {
        Known known = new Known().in(ReturnState.SHIPPED).sent(there(UNTIL)).received(ReceivedAs.WHOLE);
        known.problemSince = Optional.of(UNTIL);
        assertThat(known.current()).isEqualTo(new Step(Milestone.ARRIVED, Standing.TROUBLED, true, Optional.empty(),
                List.of("Problem with a delivery")));
        assertThat(known.step(Milestone.BACK).standing()).isEqualTo(Standing.DONE);
        assertThat(known.step(Milestone.CLOSED).standing()).isEqualTo(Standing.AHEAD);
    }

    @Test
    @DisplayName("tells that what failed came back first, or in part, or is not awaited any more")
    void back() {
        Known first = new Known().received(ReceivedAs.WHOLE);
        assertThat(first.step(Milestone.BACK)).isEqualTo(new Step(Milestone.BACK, Standing.DONE, false, Optional.of(UNTIL), List.of()));
        assertThat(first.current().milestone()).isEqualTo(Milestone.SENT);
        Known part = new Known().in(ReturnState.AWAITED).sent(there(UNTIL)).received(ReceivedAs.PART, ReceivedAs.PART);
        assertThat(part.current()).isEqualTo(new Step(Milestone.BACK, Standing.AHEAD, true, Optional.empty(), List.of("A part of it")));
        Known lost = new Known().in(ReturnState.CLOSED).sent(there(UNTIL));
        lost.letGo = "It burnt.";
        lost.closedAt = Optional.of(UNTIL);
        assertThat(lost.step(Milestone.BACK)).isEqualTo(new Step(Milestone.BACK, Standing.SKIPPED, false, Optional.empty(),
                List.of("Nothing more is awaited")));
        assertThat(lost.current()).isEqualTo(new Step(Milestone.CLOSED, Standing.DONE, true, Optional.of(UNTIL), List.of()));
    }
}
