package com.logitech.serviceportal.support.managers;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.support.api.managers.DayHours;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.NewStandIn;
import com.logitech.serviceportal.support.api.managers.ServiceManagers;
import com.logitech.serviceportal.support.api.managers.WeeklyHours;
import com.logitech.serviceportal.support.model.managers.HoursRow.StandInRow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Takes in what is written down about service managers: what cannot be used is refused by field, all of it together. */
final class ManagerIntake {

    private static final String STAND_INS = "standIns";

    private final Intake intake = new Intake();
    private final Set<UserId> known;
    private final Predicate<CountryCode> countries;
    private final Instant now;

    /** @param known our service managers who can sign in @param countries whose working days are known @param now UTC */
    ManagerIntake(Set<UserId> known, Predicate<CountryCode> countries, Instant now) {
        this.known = Set.copyOf(known);
        this.countries = countries;
        this.now = now;
    }

    UserId manager(String field, UserId sent) {
        intake.required(field, sent).filter(one -> !known.contains(one))
                .ifPresent(stranger -> intake.wrong(field, "is one of our service managers who can sign in"));
        return sent;
    }

    WeeklyHours hours(String field, WeeklyHours sent) {
        intake.required(field, sent).ifPresent(given -> {
            intake.zone(field + ".zone", given.zone());
            if (given.days().isEmpty()) {
                intake.wrong(field + ".days", "are one at least");
            }
            Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
            for (int place = 0; place < given.days().size(); place++) {
                day(field + ".days[" + place + "]", given.days().get(place), named);
            }
            given.holidaysOf().filter(country -> !countries.test(country))
                    .ifPresent(country -> intake.wrong(field + ".holidaysOf", "is a country whose working days are known"));
        });
        return sent;
    }

    private void day(String field, DayHours one, Set<DayOfWeek> named) {
        if (one == null || one.day() == null || one.opensAt() == null || one.closesAt() == null) {
            intake.wrong(field, "is a day of the week with the times it opens and closes");
            return;
        }
        if (!named.add(one.day())) {
            intake.wrong(field + ".day", "is named once alone");
        }
        if (!one.opensAt().isBefore(one.closesAt())) {
            intake.wrong(field + ".closesAt", "is later than the opening, on the same day");
        }
    }

    List<StandInRow> standIns(List<NewStandIn> sent, Optional<UserId> manager) {
        List<NewStandIn> given = sent == null ? List.of() : sent;
        if (given.size() > ServiceManagers.MOST_STAND_INS) {
            intake.wrong(STAND_INS, "are " + ServiceManagers.MOST_STAND_INS + " at most, not " + given.size());
        }
        Set<UserId> named = new HashSet<>();
        for (int place = 0; place < given.size(); place++) {
            String field = STAND_INS + "[" + place + "]";
            if (given.get(place) == null) {
                intake.wrong(field, "is required");
                continue;
            }
            UserId one = manager(field + ".manager", given.get(place).manager());
            hours(field + ".hours", given.get(place).hours());
            if (one != null && !named.add(one)) {
                intake.wrong(field + ".manager", "is named once alone");
            } else if (one != null && manager.filter(one::equals).isPresent()) {
                intake.wrong(field + ".manager", "is another than who manages the customer");
            }
        }
        return given.stream().filter(one -> one != null && one.manager() != null && one.hours() != null)
                .map(one -> new StandInRow(one.manager(), one.hours())).toList();
    }

    /** Now, or an instant to come. */
    Instant from(Optional<Instant> sent) {
        Instant from = sent == null ? now : sent.map(given -> given.truncatedTo(ChronoUnit.MICROS)).orElse(now);
        if (from.isBefore(now)) {
            intake.wrong("from", "is past; what was is not rewritten. Leave it out for now");
        } else if (from.isAfter(now.plus(ServiceManagers.DAYS_AHEAD, ChronoUnit.DAYS))) {
            intake.wrong("from", "is more than " + ServiceManagers.DAYS_AHEAD + " days ahead");
        }
        return from;
    }

    String note(Optional<String> sent) {
        return intake.optionalLines("note", sent == null ? null : sent.orElse(null), ServiceManagers.LONGEST_NOTE);
    }

    /** What who takes over needs to know has to be said. */
    String handOverNote(String sent) {
        return intake.lines("note", sent, ServiceManagers.LONGEST_NOTE);
    }

    String reason(String sent) {
        return intake.text("reason", sent, 1, ServiceManagers.LONGEST_REASON);
    }

    void close() {
        intake.close();
    }
}
