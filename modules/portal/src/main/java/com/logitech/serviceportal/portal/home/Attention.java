package com.logitech.serviceportal.portal.home;

import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractQuery;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractState;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.agreements.Agreements;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.Registration;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.RegistrationQuery;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister;
import com.logitech.serviceportal.contracts.api.minimums.Minimums.MinimumStanding;
import com.logitech.serviceportal.contracts.api.minimums.Minimums;
import com.logitech.serviceportal.contracts.api.people.Invitations.InvitationQuery;
import com.logitech.serviceportal.contracts.api.people.Invitations.InvitationState;
import com.logitech.serviceportal.contracts.api.people.Invitations;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceQuery;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.State;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceQuery;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations.Certificate;
import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations.Link;
import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations;
import com.logitech.serviceportal.contracts.api.sync.SyncReconciliation;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.security.Visitor;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnQuery;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnSummary;
import com.logitech.serviceportal.replacement.api.returns.Returns;
import com.logitech.serviceportal.spares.api.requests.SpareRequests.RequestQuery;
import com.logitech.serviceportal.spares.api.requests.SpareRequests.SparesRequest;
import com.logitech.serviceportal.spares.api.requests.SpareRequests;
import com.logitech.serviceportal.spares.api.requests.SparesRequestState;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.ToAssign;
import com.logitech.serviceportal.support.api.managers.ServiceManagers;
import com.logitech.serviceportal.support.api.queue.StandardQueue;
import com.logitech.serviceportal.support.api.queue.TicketFilter;
import com.logitech.serviceportal.support.api.queue.TicketQueue;
import com.logitech.serviceportal.support.api.queue.TicketState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * What of a customer's account somebody should look at: each with its reason, and where to do something about it. One question for each
 * kind, however large the account; of many alike, their number and where to see them.
 */
@Named("attention")
@RequestScoped
public class Attention {

    /** So many days ahead a contract's end and the loss of a benefit are spoken of, and the end of JumpStart. */
    private static final int SOON = 90;
    private static final int JUMPSTART_SOON = 14;
    /** More alike are not named one by one. */
    private static final int FEW = 3;
    /** A nightly reading that old has failed at least once. */
    private static final Duration OLD_READING = Duration.ofHours(49);
    private static final Set<StandardQueue> OURS = EnumSet.of(StandardQueue.LATE, StandardQueue.DUE_SOON, StandardQueue.MINE_AWAITING_US);
    private static final Set<StandardQueue> THEIRS = EnumSet.of(StandardQueue.AWAITS_CUSTOMER, StandardQueue.CLOSING_SOON);
    private static final Map<StandardQueue, String> TONES = Map.of(StandardQueue.LATE, "refused", StandardQueue.MINE_AWAITING_US,
            "information");
    private static final List<String> BY_WEIGHT = List.of("refused", "attention", "information");
    private static final Set<State> UNDER_WAY = EnumSet.of(State.UPLOADED, State.JUDGED);

    @Inject
    private ContractAdministration contracts;
    @Inject
    private SpaceRegister spaces;
    @Inject
    private DeviceRegister devices;
    @Inject
    private SpaceImports imports;
    @Inject
    private Invitations invitations;
    @Inject
    private Minimums minimums;
    @Inject
    private SyncOrganizations organizations;
    @Inject
    private SyncReconciliation reconciliation;
    @Inject
    private JumpStartRegister jumpStart;
    @Inject
    private Agreements agreements;
    @Inject
    private TicketQueue queue;
    @Inject
    private Returns returns;
    @Inject
    private SpareRequests spareRequests;
    @Inject
    private ServiceManagers serviceManagers;
    @Inject
    private HomeWords say;
    @Inject
    private Words words;
    @Inject
    private Visitor visitor;
    @Inject
    private Clock clock;

    private List<Item> ours;
    private CustomerId asked;
    private List<Item> items;

    /**
     * One thing.
     *
     * @param tone   of its icon: "refused", "attention" or "information"
     * @param clause the rule behind it, "R26"; empty without one
     * @param path   where to do something about it, from the portal's root
     * @param button what one does there
     */
    public record Item(String icon, String tone, String title, String reason, String clause, String path, String button) {
    }

    /** All there is for the customer, what presses most first. */
    public List<Item> of(CustomerId customer) {
        if (items == null || !customer.equals(asked)) {
            asked = customer;
            items = gathered(customer).stream().sorted(Comparator.comparing(item -> BY_WEIGHT.indexOf(item.tone()))).toList();
        }
        return items;
    }

    private List<Item> gathered(CustomerId customer) {
        List<Item> all = new ArrayList<>();
        List<ContractSummary> running = contracts.contracts(new ContractQuery(Optional.of(customer), Optional.empty(),
                Optional.of(ContractState.IN_TERM), Optional.empty(), "", Optional.empty(), Page.LARGEST_SIZE)).items();
        organizations.links(customer).stream().filter(link -> link.unlinkedAt().isEmpty()).forEach(link -> sync(link).ifPresent(all::add));
        all.addAll(fewOrAll(running, this::endsSoon, this::ending, many -> several("pi-calendar-times", "attention", "ending",
                many, "R26", running(customer))));
        minimums.of(customer, now(), now()).forEach(standing -> shortfall(standing, customer).ifPresent(all::add));
        all.addAll(fewOrAll(running, one -> one.plan().filter(plan -> plan.excess() > 0).isPresent(), this::excess, many ->
                several("pi-exclamation-triangle", "attention", "plan", many, "R109", running(customer))));
        jumpStart(customer, all);
        terms(customer).ifPresent(all::add);
        tickets(TicketFilter.in(TicketState.OPEN).of(Optional.of(customer)), THEIRS, "&customer=" + customer).forEach(all::add);
        if (may(customer, ContractsTask.IMPORT_SPACES)) {
            all.addAll(fewOrAll(imports.uploads(customer), upload -> UNDER_WAY.contains(upload.state()), this::upload, many ->
                    several("pi-file-import", "information", "import", many, "", "/spaces/imports.xhtml?customer=" + customer)));
        }
        all.addAll(fewOrAll(running, one -> one.free() > 0, this::free, many -> several("pi-tag", "information", "free", many,
                "R15", running(customer))));
        uncovered(customer, running).ifPresent(all::add);
        drifts(customer).ifPresent(all::add);
        invited(customer).ifPresent(all::add);
        begin(customer).ifPresent(all::add);
        return List.copyOf(all);
    }

    /**
     * What of our own people's work presses: tickets of the levels the visitor is qualified for, claims that lie before them all, and
     * deliveries of which something is wrong.
     */
    public List<Item> getOurs() {
        if (ours == null) {
            List<Item> all = new ArrayList<>();
            if (isDesk()) {
                all.addAll(tickets(TicketFilter.in(TicketState.OPEN).onOwnDesk(), OURS, ""));
                claims().ifPresent(all::add);
            }
            problems().ifPresent(all::add);
            spares().ifPresent(all::add);
            managers().ifPresent(all::add);
            ours = List.copyOf(all);
        }
        return ours;
    }

    /** Whether the visitor works on tickets and examines claims. */
    public boolean isDesk() {
        return Caller.current().holds(Caller.Role.SELECT_AGENT, Caller.Role.BASIC_AGENT, Caller.Role.SERVICE_MANAGER);
    }

    private Optional<Item> claims() {
        Page<ReturnSummary> waiting = returns.returns(ReturnQuery.all(Optional.of(ReturnState.REVIEW), "", 1));
        return waiting.items().stream().findFirst().map(longest -> item("pi-replay", "attention", "attention.claims", "",
                say.text("attention.claims.why", waiting.about(), instant(longest.requestedAt())), "",
                "/replacement/returns.xhtml?state=REVIEW", "attention.claims.do"));
    }

    /** Deliveries of which something is wrong, for who settles that. */
    private Optional<Item> problems() {
        if (!Asked.ofOperations()) {
            return Optional.empty();
        }
        Page<ReturnSummary> waiting = returns.returns(ReturnQuery.withProblem(1));
        return waiting.items().stream().findFirst().map(longest -> item("pi-truck", "attention", "attention.problems", "",
                say.text("attention.problems.why", waiting.about(), instant(longest.problemSince().orElse(longest.requestedAt()))), "",
                "/replacement/returns.xhtml?problem=true", "attention.problems.do"));
    }

    /** Onsite spares that wait to be sent, for who sends them. */
    private Optional<Item> spares() {
        if (!Asked.ofOperations()) {
            return Optional.empty();
        }
        Page<SparesRequest> waiting = spareRequests.requests(new RequestQuery(Optional.empty(), Optional.of(SparesRequestState.REQUESTED),
                Optional.empty(), 1));
        return waiting.items().stream().findFirst().map(longest -> item("pi-warehouse", "attention", "attention.spares", "",
                say.text("attention.spares.why", waiting.about(), instant(longest.requestedAt())), "",
                "/spares/requests.xhtml?state=REQUESTED", "attention.spares.do"));
    }

    /** Customers who are to get a service manager, for who assigns them. */
    private Optional<Item> managers() {
        if (!Caller.current().holds(Caller.Role.OPERATIONS, Caller.Role.SERVICE_MANAGER)) {
            return Optional.empty();
        }
        List<ToAssign> waiting = serviceManagers.toBeAssigned();
        return waiting.stream().findFirst().map(longest -> item("pi-id-card", "attention", "attention.managers", "",
                say.text("attention.managers.why", waiting.size(), longest.company()), "R73", "/support/service-managers.xhtml",
                "attention.managers.do"));
    }

    private List<Item> tickets(TicketFilter within, Set<StandardQueue> queues, String more) {
        return queue.counts(within, queues).stream().filter(one -> one.count() > 0).map(one -> {
            String key = "attention.tickets." + one.queue();
            return new Item("pi-comments", TONES.getOrDefault(one.queue(), "attention"), say.text(key), say.text(key + ".why",
                    one.more() ? say.text("attention.tickets.more", one.count()) : String.valueOf(one.count()), one.count()), "",
                    "/support/tickets.xhtml?state=" + one.queue().state() + "&by=" + one.queue().worker() + more,
                    say.text("attention.tickets.do"));
        }).toList();
    }

    /** Those that matter one by one while they are few, else one item for all of them. @param several of how many */
    private static <T> List<Item> fewOrAll(List<T> all, Predicate<T> matters, Function<T, Item> item, IntFunction<Item> several) {
        List<T> some = all.stream().filter(matters).toList();
        return some.size() <= FEW ? some.stream().map(item).toList() : List.of(several.apply(some.size()));
    }

    private Item several(String icon, String tone, String kind, int many, String clause, String path) {
        return new Item(icon, tone, say.text("attention." + kind + ".many", many), say.text("attention." + kind + ".many.why"), clause,
                path, say.text("attention.see.all"));
    }

    private static String running(CustomerId customer) {
        return "/contracts/contracts.xhtml?state=IN_TERM&customer=" + customer;
    }

    private boolean endsSoon(ContractSummary contract) {
        return contract.endsBefore().isBefore(today(contract).plusDays(SOON));
    }

    private Item ending(ContractSummary contract) {
        return item("pi-calendar-times", "attention", "attention.ending", contract.title(), say.text("attention.ending.why",
                words.day(contract.lastCoveredDay()), ChronoUnit.DAYS.between(today(contract), contract.endsBefore())), "R26",
                address(contract), "attention.see");
    }

    private LocalDate today(ContractSummary contract) {
        return LocalDate.ofInstant(now(), contract.zone());
    }

    private Optional<Item> shortfall(MinimumStanding standing, CustomerId customer) {
        return standing.shortfall().filter(loss -> loss.on().isBefore(LocalDate.ofInstant(now(), loss.zone()).plusDays(SOON)))
                .map(loss -> item("pi-chart-line", "attention", "attention.minimum", standing.line().title(),
                        say.text("attention.minimum.why", words.day(loss.on()), loss.count(), standing.minimum()), "R27",
                        running(customer), "attention.see.contracts"));
    }

    private Item excess(ContractSummary contract) {
        ContractAdministration.Plan plan = contract.plan().orElseThrow();
        return item("pi-exclamation-triangle", "attention", "attention.plan", contract.title(), say.text("attention.plan.why",
                plan.spaces(), plan.maximumSpaces()), "R109", "/plans/spaces-above.xhtml?contract=" + contract.id(), "attention.plan.do");
    }

    private Item upload(SpaceImports.Upload upload) {
        return item("pi-file-import", "information", "attention.import", upload.fileName(), say.text("attention.import.why"), "",
                "/spaces/import.xhtml?id=" + upload.id(), "attention.import.do");
    }

    private Item free(ContractSummary contract) {
        boolean assigns = may(contract.customer(), ContractsTask.ASSIGN_LICENSES);
        return item("pi-tag", "information", "attention.free", contract.title(), say.text("attention.free.why", contract.free(),
                contract.licenses()), "R15", assigns ? "/licenses/assign.xhtml?contract=" + contract.id() : address(contract),
                assigns ? "attention.free.do" : "attention.see");
    }

    private Optional<Item> uncovered(CustomerId customer, List<ContractSummary> running) {
        long without = running.isEmpty() ? 0 : count(customer, Optional.of(false), false);
        return without == 0 ? Optional.empty() : Optional.of(item("pi-objects-column", "information", "attention.uncovered", "",
                say.text("attention.uncovered.why", without), "R5", "/spaces/spaces.xhtml?covered=no&customer=" + customer,
                "attention.uncovered.do"));
    }

    /** What keeps Sync from being read, the first of it. */
    private Optional<Item> sync(Link link) {
        List<Certificate> certificates = link.certificates();
        Optional<Instant> lasts = certificates.stream().map(Certificate::validUntil).max(Comparator.naturalOrder());
        String path = "/sync/link.xhtml?id=" + link.id();
        if (link.refusedSince().isPresent()) {
            return Optional.of(item("pi-cloud", "refused", "attention.sync.refused", link.name(), say.text("attention.sync.refused.why",
                    instant(link.refusedSince().get())), "R17", path, "attention.sync.do"));
        } else if (lasts.isEmpty()) {
            return Optional.of(item("pi-cloud", "attention", "attention.sync.none", link.name(), say.text("attention.sync.none.why"), "R17",
                    path, "attention.sync.certificate.do"));
        } else if (certificates.stream().allMatch(Certificate::expiresSoon)) {
            return Optional.of(item("pi-cloud", "attention", "attention.sync.certificate", link.name(),
                    say.text("attention.sync.certificate.why", instant(lasts.get())), "R17", path,
                    "attention.sync.certificate.do"));
        } else if (link.settings().nightly() && link.pulledAt().orElse(link.linkedAt()).isBefore(now().minus(OLD_READING))) {
            return Optional.of(item("pi-cloud", "attention", "attention.sync.old", link.name(), say.text("attention.sync.old.why",
                    instant(link.pulledAt().orElse(link.linkedAt()))), "R17", path, "attention.sync.do"));
        }
        return Optional.of(link).filter(one -> one.vanished() + one.toConfirm() > 0).map(one -> item("pi-cloud", "information",
                "attention.sync.waiting", one.name(), say.text("attention.sync.waiting.why", one.vanished() + one.toConfirm()), "R17", path,
                "attention.sync.waiting.do"));
    }

    private String instant(Instant at) {
        return words.instant(at, visitor.getZone());
    }

    private Optional<Item> drifts(CustomerId customer) {
        long many = reconciliation.drifts(customer, Optional.empty(), 1).about();
        return many == 0 ? Optional.empty() : Optional.of(item("pi-arrow-right-arrow-left", "information", "attention.drift", "",
                say.text("attention.drift.why", many), "R17", "/sync/drifts.xhtml?customer=" + customer, "attention.drift.do"));
    }

    private void jumpStart(CustomerId customer, List<Item> all) {
        Page<Registration> ending = jumpStart.registrations(new RegistrationQuery(Optional.of(customer), false,
                Optional.of(JUMPSTART_SOON), "", Optional.empty(), FEW));
        if (ending.about() > FEW) {
            all.add(several("pi-bolt", "attention", "jumpstart", (int) ending.about(), "R119",
                    "/jumpstart/registrations.xhtml?ending=soon&customer=" + customer));
        } else {
            ending.items().forEach(one -> all.add(item("pi-bolt", "attention", "attention.jumpstart", one.product().title(),
                    say.text("attention.jumpstart.why", words.day(one.endsBefore().orElseThrow().minusDays(1))), "R119",
                    "/jumpstart/registration.xhtml?id=" + one.id(), "attention.jumpstart.do")));
        }
    }

    private Optional<Item> terms(CustomerId customer) {
        return agreements.toShow().stream().filter(one -> one.customer().equals(customer)).findFirst().map(one -> item("pi-file-edit",
                "attention", "attention.terms", one.document().title(), say.text("attention.terms.why", one.document().version(),
                        words.day(one.document().postedOn()), one.acceptedVersion()), "R115", "/jumpstart/terms.xhtml?customer=" + customer,
                "attention.terms.do"));
    }

    private Optional<Item> invited(CustomerId customer) {
        if (!may(customer, ContractsTask.SEE_PEOPLE)) {
            return Optional.empty();
        }
        Page<?> waiting = invitations.invitations(
                new InvitationQuery(customer, Optional.of(InvitationState.PENDING), Optional.empty(), Page.USUAL_SIZE));
        return waiting.items().isEmpty() ? Optional.empty() : Optional.of(item("pi-envelope", "information", "attention.invited", "",
                say.text("attention.invited.why", waiting.about()), "", "/account/people.xhtml?customer=" + customer,
                "attention.invited.do"));
    }

    /** What to begin with where there is nothing yet, and Rooms nobody has registered a key device in. */
    private Optional<Item> begin(CustomerId customer) {
        if (count(customer, Optional.empty(), false) == 0) {
            return Optional.of(customer).filter(of -> may(of, ContractsTask.IMPORT_SPACES)).map(of -> item("pi-objects-column",
                    "information", "attention.spaces", "", say.text("attention.spaces.why"), "R17", "/spaces/import.xhtml?customer=" + of,
                    "attention.spaces.do"));
        }
        boolean registers = may(customer, ContractsTask.ADD_DEVICES);
        boolean registered = !devices.devices(new DeviceQuery(Optional.of(customer), Optional.empty(), "", Optional.empty(), 1)).items()
                .isEmpty();
        if (!registered && registers) {
            return Optional.of(item("pi-video", "information", "attention.devices", "", say.text("attention.devices.why"), "R57",
                    "/registrations/register-devices.xhtml?customer=" + customer, "attention.devices.do"));
        }
        long incomplete = count(customer, Optional.empty(), true);
        return incomplete == 0 ? Optional.empty() : Optional.of(item("pi-video", "information", "attention.rooms", "",
                say.text("attention.rooms.why", incomplete), "R57", "/spaces/spaces.xhtml?serials=missing&customer=" + customer,
                "attention.rooms.do"));
    }

    private Item item(String icon, String tone, String title, String name, String reason, String clause, String path, String button) {
        return new Item(icon, tone, say.text(title, name), reason, clause, path, say.text(button));
    }

    private long count(CustomerId customer, Optional<Boolean> covered, boolean incomplete) {
        return spaces.spaces(new SpaceQuery(Optional.of(customer), Optional.empty(), covered, false, incomplete, "", Optional.empty(), 1))
                .about();
    }

    private boolean may(CustomerId customer, ContractsTask task) {
        return Asked.may(customer.value(), task);
    }

    private static String address(ContractSummary contract) {
        return "/contracts/contract.xhtml?id=" + contract.id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
