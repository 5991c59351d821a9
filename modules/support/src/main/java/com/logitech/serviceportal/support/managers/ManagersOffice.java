package com.logitech.serviceportal.support.managers;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Customer;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Ruling;
import com.logitech.serviceportal.support.api.managers.ServiceManagerAssigned;
import com.logitech.serviceportal.support.api.managers.ServiceManagerEnded;
import com.logitech.serviceportal.support.api.managers.ServiceManagerHandedOver;
import com.logitech.serviceportal.support.api.managers.ServiceManagerHoursAgreed;
import com.logitech.serviceportal.support.api.managers.ServiceManagers;
import com.logitech.serviceportal.support.api.managers.WeeklyHours;
import com.logitech.serviceportal.support.model.managers.AssignmentRow;
import com.logitech.serviceportal.support.model.managers.HoursRow;
import com.logitech.serviceportal.support.model.managers.ManagerBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps who manages which customer, and in which hours. */
@ApplicationScoped
@Transactional
class ManagersOffice implements ServiceManagers {

    private static final String CUSTOMER = "customer";
    private static final String KEEP = "assign service managers";
    private static final String READ = "read who manages which customers";

    @Inject
    private ManagerBooks books;
    @Inject
    private ManagerStandings standings;
    @Inject
    private HoursPreviews previews;
    @Inject
    private AssignmentEnds ends;
    @Inject
    private OurManagers ours;
    @Inject
    private AccountAdministration accounts;
    @Inject
    private Clock clock;
    @Inject
    private Event<ServiceManagerAssigned> assigned;
    @Inject
    private Event<ServiceManagerHandedOver> handedOver;
    @Inject
    private Event<ServiceManagerHoursAgreed> hoursAgreed;
    @Inject
    private Event<ServiceManagerEnded> ended;

    @Override
    public ManagerStanding of(CustomerId customer, Instant at) {
        return of(Set.of(customer), at).get(customer);
    }

    @Override
    public Map<CustomerId, ManagerStanding> of(Set<CustomerId> customers, Instant at) {
        customers.forEach(customer -> Caller.current().mustSee(customer.value(), CUSTOMER));
        return standings.of(customers, Intake.given("at", at), clock.instant());
    }

    @Override
    public List<ManagerStanding> portfolio(UserId manager) {
        mustBeOurs();
        Instant now = clock.instant();
        Set<CustomerId> managed = Set.copyOf(books.managedBy(Intake.given("manager", manager), now));
        if (managed.isEmpty() && !ours.active().contains(manager) && !Caller.current().user().equals(manager.value())) {
            throw Refused.notFound("manager");
        }
        return standings.of(managed, now, now).values().stream()
                .filter(one -> one.manager().filter(by -> by.person().user().equals(manager)).isPresent())
                .sorted(Comparator.comparing(ManagerStanding::company).thenComparing(one -> one.customer().value())).toList();
    }

    @Override
    public List<Assignment> history(CustomerId customer) {
        Caller.current().mustSee(customer.value(), CUSTOMER);
        accounts.customer(customer);
        Map<CustomerId, List<AssignmentRow>> rows = books.assignments(Set.of(customer));
        Map<UserId, Person> people = ours.people(ManagerStandings.people(rows, Map.of()), ours.active());
        return rows.getOrDefault(customer, List.of()).stream().sorted(Comparator.comparing(AssignmentRow::from).reversed())
                .map(row -> ManagerStandings.shown(row, people)).toList();
    }

    @Override
    public List<AgreedHours> hours(CustomerId customer) {
        Caller.current().mustSee(customer.value(), CUSTOMER);
        accounts.customer(customer);
        mustBeOurs();
        Map<CustomerId, List<HoursRow>> rows = books.hours(Set.of(customer));
        Map<UserId, Person> people = ours.people(ManagerStandings.people(Map.of(), rows), ours.active());
        Map<String, String> names = standings.names(rows);
        return rows.getOrDefault(customer, List.of()).stream()
                .sorted(Comparator.comparing(HoursRow::effectiveFrom).thenComparing(HoursRow::recordedAt).reversed())
                .map(row -> ManagerStandings.shown(row, people, names)).toList();
    }

    @Override
    public List<Person> managers() {
        mustBeOurs();
        Set<UserId> active = ours.active();
        return ours.people(active, active).values().stream()
                .sorted(Comparator.comparing(Person::name).thenComparing(one -> one.user().value())).toList();
    }

    @Override
    public List<ToAssign> toBeAssigned() {
        Caller.current().mustHold(KEEP, Role.OPERATIONS, Role.SERVICE_MANAGER, Role.SYSTEM);
        Instant now = clock.instant();
        Set<UserId> active = ours.active();
        Map<CustomerId, Instant> waiting = new LinkedHashMap<>(books.unmanaged());
        Map<CustomerId, AssignmentRow> left = new HashMap<>();
        Set<CustomerId> orphaned = Set.copyOf(books.managedByOthers(active, now));
        books.assignments(orphaned).values().stream().flatMap(List::stream).filter(row -> row.holds(now)).forEach(row -> {
            left.put(row.customer(), row);
            waiting.putIfAbsent(row.customer(), row.from());
        });
        books.assignments(waiting.keySet()).forEach((customer, rows) -> {
            if (rows.stream().anyMatch(row -> row.holds(now) && active.contains(row.manager()))) {
                waiting.remove(customer);
            }
        });
        Map<CustomerId, Customer> customers = accounts.customers(waiting.keySet());
        Map<UserId, Person> people = ours.people(left.values().stream().map(AssignmentRow::manager).toList(), active);
        return waiting.entrySet().stream().map(one -> new ToAssign(one.getKey(), customers.get(one.getKey()).company(), one.getValue(),
                Optional.ofNullable(left.get(one.getKey())).map(row -> people.get(row.manager())))).toList();
    }

    @Override
    public ManagerStanding assign(CustomerId customer, long version, NewAssignment assignment) {
        mayKeep(customer);
        NewAssignment sent = Intake.given("assignment", assignment);
        Instant now = held(customer, version, taking -> {
            UserId manager = taking.manager("manager", sent.manager());
            taking.hours("hours", sent.hours());
            taking.standIns(sent.standIns(), Optional.ofNullable(manager));
            taking.note(sent.note());
        });
        ManagerIntake taking = taking(now);
        mustQualify(customer, now, now);
        if (rows(customer).stream().anyMatch(row -> row.until().filter(until -> !until.isAfter(now)).isEmpty())) {
            throw Refused.conflict("manager", "Somebody manages the customer already. Hand the customer over instead.");
        }
        books.add(new AssignmentRow(UUID.randomUUID(), customer, sent.manager(), now, Optional.empty(), taking.note(sent.note()), false, "",
                now, Caller.current().signature()));
        books.isSettled(customer);
        agree(customer, sent.hours(), taking.standIns(sent.standIns(), Optional.of(sent.manager())), now, now);
        assigned.fire(new ServiceManagerAssigned(customer, sent.manager(), now, now));
        return changed(customer, now);
    }

    @Override
    public ManagerStanding handOver(CustomerId customer, long version, HandOver handOver) {
        mayKeep(customer);
        HandOver sent = Intake.given("handOver", handOver);
        Instant now = held(customer, version, taking -> {
            taking.manager("to", sent.to());
            taking.from(sent.from());
            taking.handOverNote(sent.note());
        });
        ManagerIntake taking = taking(now);
        Instant from = taking.from(sent.from());
        mustQualify(customer, from, now);
        AssignmentRow until = rows(customer).stream().filter(row -> row.from().isBefore(from)
                        && row.until().map(end -> !end.isBefore(from)).orElse(true)).findFirst()
                .orElseThrow(() -> Refused.conflict("to", "Nobody manages the customer then. Assign a service manager instead."));
        if (until.manager().equals(sent.to())) {
            throw Refused.input("to", "is another than who manages the customer until then");
        }
        ends.cut(customer, from, false, "", now);
        books.add(new AssignmentRow(UUID.randomUUID(), customer, sent.to(), from, Optional.empty(), taking.handOverNote(sent.note()), false,
                "", now, Caller.current().signature()));
        handedOver.fire(new ServiceManagerHandedOver(customer, until.manager(), sent.to(), from, now));
        return changed(customer, now);
    }

    @Override
    public ManagerStanding agreeHours(CustomerId customer, long version, NewHours hours) {
        mayKeep(customer);
        NewHours sent = Intake.given("hours", hours);
        Instant now = held(customer, version, taking -> takenHours(taking, sent));
        ManagerIntake taking = taking(now);
        Instant from = taking.from(sent.from());
        if (managing(customer, from).isEmpty()) {
            throw Refused.conflict("from", "Nobody manages the customer then. Assign a service manager first.");
        }
        agree(customer, sent.hours(), taking.standIns(sent.standIns(), Optional.empty()), from, now);
        hoursAgreed.fire(new ServiceManagerHoursAgreed(customer, sent.hours().inWords(), from, now));
        return changed(customer, now);
    }

    @Override
    public ManagerStanding end(CustomerId customer, long version, Ending ending) {
        mayKeep(customer);
        Ending sent = Intake.given("ending", ending);
        Instant now = held(customer, version, taking -> taking.reason(sent.reason()));
        AssignmentRow managing = managing(customer, now)
                .orElseThrow(() -> Refused.conflict("manager", "Nobody manages the customer."));
        ends.cut(customer, now, false, taking(now).reason(sent.reason()), now);
        standings.standings(Set.of(customer), now, now).get(customer).since().ifPresent(since -> books.isUnmanaged(customer, since));
        ended.fire(new ServiceManagerEnded(customer, managing.manager(), false, now, now));
        return changed(customer, now);
    }

    @Override
    public HoursPreview preview(CustomerId customer, Rehearsal rehearsal) {
        mayKeep(customer);
        Rehearsal sent = Intake.given("rehearsal", rehearsal);
        Instant now = now();
        ManagerIntake taking = taking(now);
        Optional<UserId> manager = Optional.ofNullable(sent.manager()).flatMap(one -> one);
        manager.ifPresent(one -> taking.manager("manager", one));
        taking.hours("hours", sent.hours());
        List<HoursRow.StandInRow> standIns = taking.standIns(sent.standIns(), manager);
        Instant from = taking.from(sent.from());
        taking.close();
        return previews.of(standings.of(Set.of(customer), from, now).get(customer), manager, sent.hours(), standIns, from, now);
    }

    private static void takenHours(ManagerIntake taking, NewHours sent) {
        taking.hours("hours", sent.hours());
        taking.standIns(sent.standIns(), Optional.empty());
        taking.from(sent.from());
    }

    /** What was sent has to be in order before it is asked which state the caller has read. */
    @FunctionalInterface
    private interface Taking {
        void from(ManagerIntake taking);
    }

    /** @return now, read behind the last lock */
    private Instant held(CustomerId customer, long version, Taking sent) {
        ManagerIntake first = taking(now());
        sent.from(first);
        first.close();
        if (books.hold(customer) != version) {
            throw Refused.stale("customer's service manager");
        }
        Instant now = now();
        ManagerIntake behindTheLock = taking(now);
        sent.from(behindTheLock);
        behindTheLock.close();
        ends.settle(customer, now);
        return now;
    }

    private ManagerIntake taking(Instant now) {
        return new ManagerIntake(ours.active(), country -> standings.knowsWorkingDays(country, now), now);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void mustQualify(CustomerId customer, Instant at, Instant now) {
        Ruling.mustGrant(new Decision("Does the customer get a Designated Service Manager?", at, now,
                ManagerStandings.entitled(standings.standings(Set.of(customer), at, now).get(customer))));
    }

    private List<AssignmentRow> rows(CustomerId customer) {
        return books.assignments(Set.of(customer)).getOrDefault(customer, List.of());
    }

    private Optional<AssignmentRow> managing(CustomerId customer, Instant at) {
        return rows(customer).stream().filter(row -> row.holds(at)).findFirst();
    }

    private void agree(CustomerId customer, WeeklyHours hours, List<HoursRow.StandInRow> standIns, Instant from, Instant now) {
        books.add(new HoursRow(UUID.randomUUID(), customer, hours, standIns, from, now, Caller.current().signature()));
    }

    private ManagerStanding changed(CustomerId customer, Instant now) {
        books.changed(customer);
        return standings.of(Set.of(customer), now, now).get(customer);
    }

    /** The account is looked up first: who may not know it, or asks for one that is not, is told so whatever his role. */
    private void mayKeep(CustomerId customer) {
        Caller.current().mustSee(customer.value(), CUSTOMER);
        accounts.customer(customer);
        Caller.current().mustHold(KEEP, Role.OPERATIONS, Role.SERVICE_MANAGER);
    }

    private static void mustBeOurs() {
        Caller.current().mustHold(READ, Role.SELECT_AGENT, Role.BASIC_AGENT, Role.SERVICE_MANAGER, Role.OPERATIONS,
                Role.SYSTEM_ADMINISTRATOR, Role.SYSTEM);
    }
}
