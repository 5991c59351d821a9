package com.logitech.serviceportal.support.managers;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Customer;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.minimums.Minimums.MinimumStanding;
import com.logitech.serviceportal.contracts.api.minimums.Minimums.Shortfall;
import com.logitech.serviceportal.contracts.api.minimums.Minimums;
import com.logitech.serviceportal.contracts.api.people.Signatories;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendar;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendars;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.support.api.managers.AnsweredBy;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.AgreedHours;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.Answer;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.Assignment;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.ManagerStanding;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.Person;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.StandIn;
import com.logitech.serviceportal.support.api.managers.WeeklyHours;
import com.logitech.serviceportal.support.model.managers.AssignmentRow;
import com.logitech.serviceportal.support.model.managers.HoursRow;
import com.logitech.serviceportal.support.model.managers.ManagerBooks;
import com.logitech.serviceportal.support.terms.managers.Rota;
import com.logitech.serviceportal.support.terms.managers.ManagedCustomer;
import com.logitech.serviceportal.support.terms.managers.ManagerAccess;
import com.logitech.serviceportal.support.terms.managers.ManagerHours;
import com.logitech.serviceportal.support.terms.managers.AgreedWeek;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together where customers stand with their service managers, in a fixed number of look-ups. */
@ApplicationScoped
class ManagerStandings {

    static final Benefit BENEFIT = new Benefit("DESIGNATED_SERVICE_MANAGER");

    @Inject
    private ManagerBooks books;
    @Inject
    private Minimums minimums;
    @Inject
    private AccountAdministration accounts;
    @Inject
    private WorkingCalendars calendars;
    @Inject
    private OurManagers ours;
    @Inject
    private Signatories signatories;

    /** What was looked up for several customers. */
    private record Known(Map<CustomerId, Customer> customers, Map<CustomerId, MinimumStanding> standings,
            Map<CustomerId, List<AssignmentRow>> assignments, Map<CustomerId, List<HoursRow>> hours, Map<CustomerId, Long> versions,
            Set<UserId> active, Map<UserId, Person> people, Map<String, String> names) {
    }

    /** Where they stand at an instant (UTC). @param now to which the books are known (UTC) */
    Map<CustomerId, ManagerStanding> of(Set<CustomerId> asked, Instant at, Instant now) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<CustomerId, Customer> customers = accounts.customers(asked);
        Map<CustomerId, List<AssignmentRow>> assignments = books.assignments(asked);
        Map<CustomerId, List<HoursRow>> hours = books.hours(asked);
        Set<UserId> active = ours.active();
        Known known = new Known(customers, standings(asked, at, now), assignments, hours, books.versions(asked), active,
                ours.people(people(assignments, hours), active), names(hours));
        return asked.stream().collect(Collectors.toMap(customer -> customer, customer -> of(customer, at, now, known)));
    }

    /** What contracts find about the benefit. */
    Map<CustomerId, MinimumStanding> standings(Set<CustomerId> customers, Instant at, Instant now) {
        Map<CustomerId, MinimumStanding> found = new HashMap<>();
        minimums.of(customers, BENEFIT, at, now).forEach((customer, lines) ->
                lines.stream().findFirst().ifPresent(line -> found.put(customer, line)));
        return found;
    }

    /** Whether a customer gets a service manager, as contracts found it and as it follows (R28, R73). */
    static List<Finding> entitled(MinimumStanding standing) {
        return List.of(standing.finding(), new ManagedCustomer().judge(
                new ManagedCustomer.Facts(standing.activeSelectSpaces(), standing.minimum(), standing.byPlan())));
    }

    private ManagerStanding of(CustomerId customer, Instant at, Instant now, Known known) {
        Customer account = known.customers().get(customer);
        MinimumStanding standing = known.standings().get(customer);
        List<AssignmentRow> rows = known.assignments().getOrDefault(customer, List.of());
        Optional<AssignmentRow> written = rows.stream().filter(row -> row.holds(at)).findFirst();
        List<Finding> findings = new ArrayList<>(entitled(standing));
        Optional<Instant> lostAt = written.flatMap(row -> lostAt(customer, row, standing, now));
        written.ifPresent(row -> findings.add(new ManagerAccess().judge(
                new ManagerAccess.Facts(row.from(), lostAt, at, account.zone()))));
        boolean lost = lostAt.filter(then -> !at.isBefore(then)).isPresent();
        Optional<AssignmentRow> manager = written.filter(row -> standing.held() && !lost);
        Optional<AssignmentRow> next = rows.stream().filter(row -> row.from().isAfter(at)).findFirst();
        List<HoursRow> agreed = known.hours().getOrDefault(customer, List.of());
        Optional<HoursRow> hours = HoursRow.at(agreed, at).filter(row -> manager.isPresent());
        Optional<Instant> turn = Stream.of(manager.flatMap(AssignmentRow::until), lostAt, HoursRow.nextAfter(agreed, at),
                next.map(AssignmentRow::from)).flatMap(Optional::stream).filter(one -> one.isAfter(at)).min(Comparator.naturalOrder());
        Optional<Answer> answer = standing.held() ? Optional.of(answer(manager, hours, at, turn, known, now)) : Optional.empty();
        manager.ifPresent(row -> findings.add(told(known.people().get(row.manager()), answer.orElseThrow(), at, account.zone(),
                hours.filter(one -> week(one.hours(), now).isOpen(at)).isPresent())));
        return new ManagerStanding(customer, account.company(), account.zone(), new Decision(
                "Does " + account.company() + " have access to a Designated Service Manager, and who answers?", at, now, findings),
                standing.shortfall().map(Shortfall::at), manager.map(row -> shown(row, known.people())),
                next.map(row -> shown(row, known.people())), hours.map(row -> shown(row, known.people(), known.names())), answer,
                known.versions().getOrDefault(customer, 0L));
    }

    /** The first instant after the assignment began at which the minimum is not met (R76), by what is known. */
    private Optional<Instant> lostAt(CustomerId customer, AssignmentRow row, MinimumStanding standing, Instant now) {
        boolean unbroken = standing.since().filter(since -> !since.isAfter(row.from())).isPresent();
        return unbroken ? standing.shortfall().map(Shortfall::at) : lostAfter(customer, row.from(), now);
    }

    /** The first instant from one on at which the benefit is not held, by what is known. */
    Optional<Instant> lostAfter(CustomerId customer, Instant from, Instant now) {
        MinimumStanding then = standings(Set.of(customer), from, now).get(customer);
        return then.held() ? then.shortfall().map(Shortfall::at) : Optional.of(from);
    }

    private Answer answer(Optional<AssignmentRow> manager, Optional<HoursRow> hours, Instant at, Optional<Instant> turn, Known known,
            Instant now) {
        List<Optional<UserId>> order = new ArrayList<>();
        List<Optional<AgreedWeek>> weeks = new ArrayList<>();
        order.add(manager.map(AssignmentRow::manager));
        weeks.add(hours.filter(row -> manager.map(AssignmentRow::manager).filter(known.active()::contains).isPresent())
                .map(row -> week(row.hours(), now)));
        hours.map(HoursRow::standIns).orElse(List.of()).forEach(one -> {
            order.add(Optional.of(one.manager()));
            boolean there = known.active().contains(one.manager()) && manager.filter(row -> row.manager().equals(one.manager())).isEmpty();
            weeks.add(there ? Optional.of(week(one.hours(), now)) : Optional.empty());
        });
        Rota rota = new Rota(weeks);
        Optional<Integer> place = rota.answering(at);
        Optional<Instant> until = Stream.concat(rota.changesAfter(at).stream(), turn.stream()).min(Comparator.naturalOrder());
        return new Answer(HoursPreviews.by(place), place.flatMap(order::get).map(known.people()::get), until);
    }

    private static Finding told(Person manager, Answer answer, Instant at, ZoneId zone, boolean inside) {
        return new ManagerHours().judge(new ManagerHours.Facts(manager.name(), manager.active(), inside,
                answer.person().filter(one -> answer.by() == AnsweredBy.STAND_IN).map(Person::name), answer.until(), at, zone));
    }

    /** Hours with the public holidays they keep, as known at an instant (UTC). */
    AgreedWeek week(WeeklyHours hours, Instant knownAt) {
        Optional<WorkingCalendar> calendar = hours.holidaysOf().flatMap(country -> calendars.of(country, knownAt));
        return new AgreedWeek(hours, day -> calendar.flatMap(kept -> kept.holiday(day)).isPresent());
    }

    /** Whether the working days of a country are known. */
    boolean knowsWorkingDays(CountryCode country, Instant knownAt) {
        return calendars.of(country, knownAt).isPresent();
    }

    static Set<UserId> people(Map<CustomerId, List<AssignmentRow>> assignments, Map<CustomerId, List<HoursRow>> hours) {
        Set<UserId> people = new HashSet<>();
        assignments.values().forEach(rows -> rows.forEach(row -> people.add(row.manager())));
        hours.values().forEach(rows -> rows.forEach(row -> row.standIns().forEach(one -> people.add(one.manager()))));
        return people;
    }

    Map<String, String> names(Map<CustomerId, List<HoursRow>> hours) {
        return signatories.names(hours.values().stream().flatMap(List::stream).map(HoursRow::by).collect(Collectors.toSet()));
    }

    /** Notes and reasons are for our own people alone. */
    static Assignment shown(AssignmentRow row, Map<UserId, Person> people) {
        boolean ours = Caller.current().isStaff();
        return new Assignment(people.get(row.manager()), row.from(), row.until(), row.fellShort(),
                Optional.of(row.endReason()).filter(reason -> ours && !reason.isEmpty()),
                Optional.of(row.note()).filter(note -> ours && !note.isEmpty()), row.recordedAt());
    }

    static AgreedHours shown(HoursRow row, Map<UserId, Person> people, Map<String, String> names) {
        return new AgreedHours(row.hours(), row.hours().inWords(), row.standIns().stream().map(one -> new StandIn(
                people.get(one.manager()), one.hours(), one.hours().inWords())).toList(), row.effectiveFrom(), row.recordedAt(),
                names.getOrDefault(row.by(), row.by()));
    }
}
