package com.logitech.serviceportal.support.managers;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.support.api.managers.AnsweredBy;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.AgreedHours;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.HoursPreview;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.ManagerStanding;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.Person;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.PreviewedDay;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.PreviewedSpan;
import com.logitech.serviceportal.support.api.managers.WeeklyHours;
import com.logitech.serviceportal.support.model.managers.HoursRow.StandInRow;
import com.logitech.serviceportal.support.terms.managers.Rota;
import com.logitech.serviceportal.support.terms.managers.AgreedWeek;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What hours would bring about: who would answer when, day by day on the customer's clock. */
@ApplicationScoped
class HoursPreviews {

    private static final int DAYS = 7;

    @Inject
    private ManagerStandings standings;
    @Inject
    private OurManagers ours;

    /** @param then where the customer stands when the hours begin to count @param named who would manage, if another is named */
    HoursPreview of(ManagerStanding then, Optional<UserId> named, WeeklyHours hours, List<StandInRow> standIns, Instant from, Instant now) {
        Set<UserId> active = ours.active();
        Optional<UserId> manager = named.or(() -> then.manager().map(one -> one.person().user())).filter(active::contains);
        List<Optional<UserId>> order = Stream.concat(Stream.of(manager), standIns.stream().map(StandInRow::manager).map(Optional::of))
                .toList();
        List<Optional<AgreedWeek>> weeks = Stream.concat(Stream.of(manager.map(one -> standings.week(hours, now))),
                standIns.stream().map(one -> Optional.of(one).filter(there -> manager.filter(there.manager()::equals).isEmpty())
                        .map(there -> standings.week(there.hours(), now)))).toList();
        Map<UserId, Person> people = ours.people(order.stream().flatMap(Optional::stream).distinct().toList(), active);
        List<PreviewedDay> days = new ArrayList<>();
        LocalDate first = LocalDate.ofInstant(from, then.zone());
        first.datesUntil(first.plusDays(DAYS)).forEach(day -> days.add(new PreviewedDay(day,
                spans(new Rota(weeks), order, people, day, then.zone(), from))));
        return new HoursPreview(from, then.hours().map(AgreedHours::words), hours.inWords(), days);
    }

    private static List<PreviewedSpan> spans(Rota rota, List<Optional<UserId>> order, Map<UserId, Person> people, LocalDate day,
            ZoneId zone, Instant from) {
        Instant begins = day.atStartOfDay(zone).toInstant();
        Instant ends = day.plusDays(1).atStartOfDay(zone).toInstant();
        List<PreviewedSpan> spans = new ArrayList<>();
        Instant at = begins.isBefore(from) ? from : begins;
        while (at.isBefore(ends)) {
            Instant until = rota.changesAfter(at).filter(ends::isAfter).orElse(ends);
            Optional<Integer> place = rota.answering(at);
            spans.add(new PreviewedSpan(at, until, by(place), place.flatMap(order::get).map(one -> people.get(one).name())));
            at = until;
        }
        return spans;
    }

    /** The first in the list is the designated one. */
    static AnsweredBy by(Optional<Integer> place) {
        return place.map(which -> which == 0 ? AnsweredBy.MANAGER : AnsweredBy.STAND_IN).orElse(AnsweredBy.SELECT_QUEUE);
    }
}
