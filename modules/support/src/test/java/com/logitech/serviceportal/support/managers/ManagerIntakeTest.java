package com.logitech.serviceportal.support.managers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.support.api.managers.DayHours;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.NewStandIn;
import com.logitech.serviceportal.support.api.managers.ServiceManagers;
import com.logitech.serviceportal.support.api.managers.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is written down about service managers")
class ManagerIntakeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final UserId DAVID = new UserId(UUID.randomUUID());
    private static final UserId ELIN = new UserId(UUID.randomUUID());

    private final ManagerIntake taking = new ManagerIntake(Set.of(DAVID, ELIN), new CountryCode("CH")::equals, NOW);

    private static WeeklyHours hours(DayHours... days) {
        return new WeeklyHours(ZoneId.of("Europe/Zurich"), Arrays.asList(days), Optional.empty());
    }

    private static DayHours day(DayOfWeek day, String opens, String closes) {
        return new DayHours(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private void refused(String field, ThrowingCallable taken) {
        assertThatThrownBy(() -> {
            taken.call();
            taking.close();
        }).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.problems()).extracting(Refused.Problem::field)
                .containsExactly(field));
    }

    @Test
    @DisplayName("is taken as it was sent where nothing is wrong with it")
    void taken() {
        WeeklyHours week = hours(day(DayOfWeek.MONDAY, "09:00", "17:00"));
        assertThat(taking.manager("manager", DAVID)).isEqualTo(DAVID);
        assertThat(taking.hours("hours", week)).isEqualTo(week);
        assertThat(taking.standIns(List.of(new NewStandIn(ELIN, week)), Optional.of(DAVID))).hasSize(1);
        assertThat(taking.from(Optional.empty())).isEqualTo(NOW);
        assertThat(taking.from(Optional.of(NOW))).isEqualTo(NOW);
        assertThat(taking.from(Optional.of(NOW.plus(ServiceManagers.DAYS_AHEAD, ChronoUnit.DAYS)))).isAfter(NOW);
        taking.close();
    }

    @Test
    @DisplayName("names one of our service managers who can sign in")
    void stranger() {
        refused("manager", () -> taking.manager("manager", new UserId(UUID.randomUUID())));
    }

    @Test
    @DisplayName("has a day at least")
    void noDay() {
        refused("hours.days", () -> taking.hours("hours", hours()));
    }

    @Test
    @DisplayName("has each day once")
    void twice() {
        refused("hours.days[1].day", () -> taking.hours("hours", hours(day(DayOfWeek.MONDAY, "09:00", "12:00"),
                day(DayOfWeek.MONDAY, "13:00", "17:00"))));
    }

    @Test
    @DisplayName("closes later than it opens")
    void closesLater() {
        refused("hours.days[0].closesAt", () -> taking.hours("hours", hours(day(DayOfWeek.MONDAY, "09:00", "09:00"))));
    }

    @Test
    @DisplayName("says all of a day")
    void half() {
        refused("hours.days[0]", () -> taking.hours("hours", hours(new DayHours(DayOfWeek.MONDAY, LocalTime.NOON, null))));
    }

    @Test
    @DisplayName("is read in the zone of a place, not at an offset")
    void offset() {
        refused("hours.zone", () -> taking.hours("hours", new WeeklyHours(ZoneId.of("+01:00"),
                List.of(day(DayOfWeek.MONDAY, "09:00", "17:00")), Optional.empty())));
    }

    @Test
    @DisplayName("keeps the holidays of a country whose working days are known")
    void unknownHolidays() {
        refused("hours.holidaysOf", () -> taking.hours("hours", new WeeklyHours(ZoneId.of("Europe/Zurich"),
                List.of(day(DayOfWeek.MONDAY, "09:00", "17:00")), Optional.of(new CountryCode("ZZ")))));
    }

    @Test
    @DisplayName("lets nobody stand in for himself, nor twice")
    void standIns() {
        WeeklyHours week = hours(day(DayOfWeek.MONDAY, "09:00", "17:00"));
        refused("standIns[0].manager", () -> taking.standIns(List.of(new NewStandIn(DAVID, week)), Optional.of(DAVID)));
        ManagerIntake other = new ManagerIntake(Set.of(DAVID, ELIN), country -> true, NOW);
        other.standIns(List.of(new NewStandIn(ELIN, week), new NewStandIn(ELIN, week)), Optional.of(DAVID));
        assertThatThrownBy(other::close).hasMessageContaining("standIns[1].manager");
    }

    @Test
    @DisplayName("has five who stand in at most")
    void tooMany() {
        WeeklyHours week = hours(day(DayOfWeek.MONDAY, "09:00", "17:00"));
        List<UserId> many = Stream.generate(() -> new UserId(UUID.randomUUID())).limit(6).toList();
        List<NewStandIn> six = many.stream().map(one -> new NewStandIn(one, week)).toList();
        ManagerIntake known = new ManagerIntake(Set.copyOf(many), country -> true, NOW);
        known.standIns(six.subList(0, 5), Optional.empty());
        known.close();
        known.standIns(six, Optional.empty());
        assertThatThrownBy(known::close).hasMessageContaining("5 at most, not 6");
    }

    @Test
    @DisplayName("counts from now on or from an instant within a year")
    void past() {
        refused("from", () -> taking.from(Optional.of(NOW.minusMillis(1))));
        ManagerIntake other = new ManagerIntake(Set.of(), country -> true, NOW);
        other.from(Optional.of(NOW.plus(ServiceManagers.DAYS_AHEAD, ChronoUnit.DAYS).plusMillis(1)));
        assertThatThrownBy(other::close).hasMessageContaining("days ahead");
    }

    @Test
    @DisplayName("says to who takes over what he needs to know")
    void noNote() {
        refused("note", () -> taking.handOverNote(" "));
    }
}
