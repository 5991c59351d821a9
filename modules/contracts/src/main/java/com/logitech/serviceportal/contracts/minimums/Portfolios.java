package com.logitech.serviceportal.contracts.minimums;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.model.catalog.Parameters;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.ContractRow;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords;
import com.logitech.serviceportal.contracts.model.proposals.DeviceRecords;
import com.logitech.serviceportal.contracts.model.proposals.PortfolioRecords.SeatRow;
import com.logitech.serviceportal.contracts.model.proposals.PortfolioRecords.SpaceRow;
import com.logitech.serviceportal.contracts.model.proposals.PortfolioRecords;
import com.logitech.serviceportal.contracts.terms.benefits.OrganizationLinked;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import com.logitech.serviceportal.contracts.terms.proposals.CountedAccount;
import com.logitech.serviceportal.contracts.terms.proposals.PaperDevice;
import com.logitech.serviceportal.contracts.terms.proposals.PaperPlan;
import com.logitech.serviceportal.contracts.terms.proposals.PaperSpace;
import com.logitech.serviceportal.contracts.terms.proposals.Placed;
import com.logitech.serviceportal.contracts.terms.proposals.Portfolio;
import com.logitech.serviceportal.contracts.terms.proposals.Purchase;
import com.logitech.serviceportal.contracts.terms.proposals.Seat;
import com.logitech.serviceportal.definitions.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts an account on paper, in a fixed number of statements. */
@ApplicationScoped
public class Portfolios {

    @Inject
    private PortfolioRecords records;
    @Inject
    private DeviceRecords devices;
    @Inject
    private CoverRecords covers;
    @Inject
    private Parameters parameters;
    @Inject
    private Catalog catalog;
    @Inject
    private Accounts known;

    /** What decides counts and minimums, as known at the instant (UTC): the contracts and where their licenses are; no Spaces. */
    public Portfolio counted(Account account, Instant knownAt) {
        return of(account, catalog.asKnownAt(knownAt), parameters.startRules(knownAt), contracts(account, knownAt),
                records.placed(account.id(), knownAt), Map.of(), List.of(), List.of());
    }

    /** The same of all categories together, which asks for far less. */
    CountedAccount countedTogether(Account account, Instant knownAt) {
        Catalog.Edition edition = catalog.asKnownAt(knownAt);
        StartRules rules = parameters.startRules(knownAt);
        return new CountedAccount(account.zone(), contracts(account, knownAt).stream()
                .map(contract -> purchase(contract, edition, rules, List.of())).toList(), records.counted(account.id(), knownAt));
    }

    /** The same of several accounts, in as many statements. */
    Map<CustomerId, CountedAccount> countedTogether(Collection<Account> asked, Instant knownAt) {
        List<UUID> customers = asked.stream().map(account -> account.id().value()).toList();
        Catalog.Edition edition = catalog.asKnownAt(knownAt);
        StartRules rules = parameters.startRules(knownAt);
        List<UUID> all = records.contracts(customers, knownAt);
        Map<UUID, List<ContractRow>> contracts = (all.isEmpty() ? List.<ContractRow>of() : covers.contracts(all, Set.of(), knownAt))
                .stream().collect(Collectors.groupingBy(ContractRow::customer));
        Map<UUID, List<CountedAccount.Line>> lines = records.counted(customers, knownAt);
        return asked.stream().collect(Collectors.toMap(Account::id, account -> new CountedAccount(account.zone(),
                contracts.getOrDefault(account.id().value(), List.of()).stream()
                        .map(contract -> purchase(contract, edition, rules, List.of())).toList(),
                lines.getOrDefault(account.id().value(), List.of()))));
    }

    /** The whole account as it is. */
    public Portfolio whole(Account account, Instant now) {
        Catalog.Edition edition = catalog.asKnownAt(now);
        Map<ContractId, List<SeatRow>> seats = records.seats(account.id()).stream().collect(Collectors.groupingBy(SeatRow::contract));
        List<SpaceRow> rows = records.spaces(account.id());
        Map<SpaceId, Finding> linked = linked(account, rows, now);
        List<PaperSpace> spaces = rows.stream().map(space -> space(space, edition, Optional.ofNullable(linked.get(space.id())))).toList();
        return of(account, edition, parameters.startRules(now), contracts(account, now), records.placed(account.id(), now), seats, spaces,
                devices.devices(account.id(), now));
    }

    /** Of each customer as much as bears on the cover of the devices: they, where they were, and what covered these Spaces. */
    public Map<CustomerId, Portfolio> around(Collection<DeviceId> devices, Instant knownAt) {
        Map<CustomerId, List<PaperDevice>> owned = this.devices.devices(devices, knownAt);
        List<UUID> stoodIn = owned.values().stream().flatMap(List::stream).flatMap(device -> device.where().stream())
                .map(stay -> stay.space().value()).distinct().toList();
        Map<CustomerId, List<SpaceRow>> spaces = records.spaces(stoodIn).stream().collect(Collectors.groupingBy(SpaceRow::customer));
        List<Placed> placed = records.placedOn(stoodIn, knownAt);
        Map<ContractId, List<SeatRow>> seats = records.seats(placed.stream().map(line -> line.license().value()).distinct().toList())
                .stream().collect(Collectors.groupingBy(SeatRow::contract));
        Map<CustomerId, List<ContractRow>> contracts = covers.contracts(placed.stream().map(line -> line.contract().value()).distinct()
                        .toList(), owned.keySet().stream().map(CustomerId::value).toList(), knownAt).stream()
                .collect(Collectors.groupingBy(contract -> new CustomerId(contract.customer())));
        Map<ContractId, CustomerId> whose = new HashMap<>();
        contracts.forEach((customer, theirs) -> theirs.forEach(contract -> whose.put(new ContractId(contract.id()), customer)));
        Map<CustomerId, List<Placed>> lines = placed.stream().filter(line -> whose.containsKey(line.contract()))
                .collect(Collectors.groupingBy(line -> whose.get(line.contract())));
        Catalog.Edition edition = catalog.asKnownAt(knownAt);
        StartRules rules = parameters.startRules(knownAt);
        Map<CustomerId, Account> accounts = known.find(owned.keySet());
        Map<CustomerId, Portfolio> portfolios = new HashMap<>();
        owned.forEach((customer, theirs) -> {
            List<PaperSpace> places = spaces.getOrDefault(customer, List.of()).stream()
                    .map(space -> space(space, edition, Optional.empty())).toList();
            portfolios.put(customer, of(accounts.get(customer), edition, rules, contracts.getOrDefault(customer, List.of()),
                    lines.getOrDefault(customer, List.of()), seats, places, theirs));
        });
        return portfolios;
    }

    private static PaperSpace space(SpaceRow space, Catalog.Edition edition, Optional<Finding> linked) {
        return new PaperSpace(space.id(), space.name(), space.category(), edition.isRoom(space.category()), space.namedDesk(),
                space.country(), space.appearedAt(), linked);
    }

    private Map<SpaceId, Finding> linked(Account account, List<SpaceRow> spaces, Instant now) {
        Map<SpaceId, Finding> linked = new HashMap<>();
        covers.organizations(spaces.stream().map(space -> space.id().value()).toList(), now, now).forEach((space, organization) ->
                linked.put(new SpaceId(space), new OrganizationLinked().judge(
                        new OrganizationLinked.Facts(organization.id(), organization.unlinkedAt(), account.zone()))));
        return linked;
    }

    private List<ContractRow> contracts(Account account, Instant knownAt) {
        List<UUID> all = records.contracts(account.id(), knownAt);
        return all.isEmpty() ? List.of() : covers.contracts(all, Set.of(), knownAt);
    }

    private static Portfolio of(Account account, Catalog.Edition edition, StartRules rules, List<ContractRow> contracts,
            List<Placed> placed, Map<ContractId, List<SeatRow>> seats, List<PaperSpace> spaces, List<PaperDevice> devices) {
        return new Portfolio(account.zone(), contracts.stream().map(contract -> purchase(contract, edition, rules,
                seats.getOrDefault(new ContractId(contract.id()), List.of()))).toList(), placed, spaces, devices);
    }

    /** A contract as the books know it, on paper. */
    static Purchase purchase(ContractRow contract, Catalog.Edition edition, StartRules rules, List<SeatRow> seats) {
        Optional<PaperPlan> plan = contract.planOffering().flatMap(edition::offering).map(sold -> new PaperPlan(sold.soldFor(),
                sold.fits(), new PlanCapacity.Tier(contract.planTier().orElseThrow(), contract.planMaximum()),
                new ContractId(contract.original())));
        return new Purchase(contract.contracted(rules), plan, contract.renews().map(ContractId::new),
                seats.stream().map(seat -> seat(seat, edition)).toList());
    }

    private static Seat seat(SeatRow seat, Catalog.Edition edition) {
        Catalog.Offering offering = edition.offering(seat.offering()).orElseThrow();
        return new Seat(seat.license(), seat.position(), offering.soldFor(), offering.fits());
    }
}
