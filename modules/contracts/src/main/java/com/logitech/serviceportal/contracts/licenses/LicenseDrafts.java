package com.logitech.serviceportal.contracts.licenses;

import com.logitech.serviceportal.contracts.UseThere;
import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.AssignLicenses;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.catalog.Parameters;
import com.logitech.serviceportal.contracts.model.licenses.Assignment;
import com.logitech.serviceportal.contracts.model.licenses.Assignments;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords;
import com.logitech.serviceportal.contracts.model.licenses.License;
import com.logitech.serviceportal.contracts.model.licenses.Licenses;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.spaces.KnownSpaces;
import com.logitech.serviceportal.contracts.terms.benefits.OrganizationLinked;
import com.logitech.serviceportal.countries.api.CoveredCountries;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Drafts what a command would write: preview and command go by the same draft. Whoever waited for a contract or a Space acts when he
 * holds it, not when he asked: the clock is read behind the last look-up, which may lock, or a line could be superseded before it was
 * recorded, or released before it began.
 */
@ApplicationScoped
class LicenseDrafts {

    /** So many Spaces or licenses at once. */
    private static final int MOST = 10_000;

    @Inject
    private Contracts contracts;
    @Inject
    private Licenses licenses;
    @Inject
    private Assignments assignments;
    @Inject
    private CoverRecords covers;
    @Inject
    private Accounts accounts;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Parameters parameters;
    @Inject
    private Catalog catalog;
    @Inject
    private CoveredCountries countries;
    @Inject
    private Clock clock;

    /** Looks Spaces up by their ids, to read them or to hold them as well. */
    @FunctionalInterface
    interface LookUp extends Function<Collection<SpaceId>, Map<SpaceId, Space>> {
    }

    /** Licenses to be assigned. @param from when the assignments begin (UTC) */
    record Assigning(Placing placing, List<Placing.Answer> verdicts, Instant from) {
    }

    Assigning assigning(Contract contract, AssignLicenses assign, LookUp spaces) {
        mustBeUsable(assign, clock.instant());
        Map<SpaceId, Space> known = spaces.apply(assign.spaces());
        Instant now = clock.instant();
        Instant from = assign.from().filter(now::isBefore).orElse(now);
        List<Space> wanted = assign.spaces().stream().map(space -> ofCustomer(contract.customer(), known.get(space))).toList();
        Placing placing = placing(contract, wanted, now);
        if (assign.licenses().isEmpty()) {
            Set<String> sold = licenses.offerings(List.of(contract.id())).getOrDefault(contract.id(), Set.of());
            return new Assigning(placing, placing.find(wanted, licenses.free(contract.id(), now, wanted.size()), sold, from), from);
        }
        List<License> named = ofContract(contract.id(), assign.licenses());
        List<Placing.Pair> pairs = IntStream.range(0, wanted.size())
                .mapToObj(at -> new Placing.Pair(named.get(at), wanted.get(at))).toList();
        Map<UUID, List<Assignment>> taken = assignments.currentOf(assign.licenses(), now).stream()
                .collect(Collectors.groupingBy(line -> line.license().value()));
        return new Assigning(placing, placing.assign(pairs, from, taken), from);
    }

    private static void mustBeUsable(AssignLicenses assign, Instant now) {
        Intake intake = new Intake();
        if (assign.spaces().isEmpty() || assign.spaces().size() > MOST) {
            intake.wrong("spaces", assign.spaces().isEmpty() ? "has at least one Space" : "has at most " + MOST + " Spaces at once");
        }
        if (new HashSet<>(assign.spaces()).size() < assign.spaces().size()) {
            intake.wrong("spaces", "names a Space twice");
        }
        if (new HashSet<>(assign.licenses()).size() < assign.licenses().size()) {
            intake.wrong("licenses", "names a license twice");
        }
        if (!assign.licenses().isEmpty() && assign.licenses().size() != assign.spaces().size()) {
            intake.wrong("licenses", "are as many as the Spaces, or none to take free ones");
        }
        assign.from().filter(from -> from.isBefore(now))
                .ifPresent(from -> intake.wrong("from", "lies in the past; an assignment begins now or later"));
        intake.close();
    }

    /** Licenses to be released. @param lines what they are on; @param licenses by their number */
    record Releasing(Placing placing, List<Assignment> lines, Map<LicenseId, License> licenses, Map<SpaceId, Space> spaces) {
    }

    Releasing releasing(Contract contract, Set<LicenseId> named, LookUp spaces) {
        if (named.isEmpty() || named.size() > MOST) {
            throw Refused.input("licenses", named.isEmpty() ? "has at least one license" : "has at most " + MOST + " licenses at once");
        }
        Map<LicenseId, License> known = new LinkedHashMap<>();
        ofContract(contract.id(), named).stream().sorted(Comparator.comparingInt(License::position))
                .forEach(license -> known.put(license.id(), license));
        List<Assignment> reaching = assignments.currentOf(named, clock.instant());
        Map<SpaceId, Space> on = spaces.apply(reaching.stream().map(Assignment::space).toList());
        Instant now = clock.instant();
        List<Assignment> lines = stillReaching(reaching, now);
        Set<LicenseId> somewhere = lines.stream().map(Assignment::license).collect(Collectors.toSet());
        known.values().stream().filter(license -> !somewhere.contains(license.id())).findFirst().ifPresent(free -> {
            throw Refused.conflict("licenses", "License " + free.label(contract.number()) + " is on no Space.");
        });
        mustSeeAll(on.values());
        return new Releasing(placing(contract, on.values(), now), lines, known, on);
    }

    /** A license to be moved. @param lines what it is on; @param from where it is until now */
    record Moving(Placing placing, Placing.Answer verdict, List<Assignment> lines, Space from) {
    }

    Moving moving(Contract contract, License license, SpaceId to, LookUp spaces) {
        List<Assignment> reaching = assignments.currentOf(List.of(license.id()), clock.instant());
        Map<SpaceId, Space> known = spaces.apply(
                Stream.concat(Stream.of(to), reaching.stream().map(Assignment::space)).distinct().toList());
        Instant now = clock.instant();
        List<Assignment> lines = stillReaching(reaching, now);
        if (lines.isEmpty()) {
            throw Refused.conflict("license", "License " + license.label(contract.number()) + " is on no Space; assign it instead.");
        }
        SpaceId present = lines.get(0).space();
        Space there = ofCustomer(contract.customer(), known.get(to));
        if (present.equals(to)) {
            throw Refused.conflict("to", "License " + license.label(contract.number()) + " is on " + there.name() + " already.");
        }
        mustSeeAll(known.values());
        Placing placing = placing(contract, known.values(), now);
        return new Moving(placing, placing.move(new Placing.Pair(license, there)), lines, known.get(present));
    }

    /** Whoever changes these lines holds the contract too, so while the Spaces were waited for nothing but time has passed. */
    private static List<Assignment> stillReaching(List<Assignment> lines, Instant now) {
        return lines.stream().filter(line -> line.reaches(now)).toList();
    }

    private Placing placing(Contract contract, Collection<Space> on, Instant now) {
        CustomerId customer = contract.customer();
        UseThere use = UseThere.of(knownAccounts.of(customer), accounts.arrangements(customer), countries.asKnownAt(now));
        List<Assignment> lines = assignments.reaching(on.stream().map(Space::id).toList(), now);
        return new Placing(contract, parameters.startRules(now), catalog.asKnownAt(now), use, onSpaces(customer, lines),
                fromSync(customer, on, now), now);
    }

    private Map<SpaceId, OrganizationLinked.Facts> fromSync(CustomerId customer, Collection<Space> on, Instant now) {
        ZoneId zone = knownAccounts.of(customer).zone();
        Map<SpaceId, OrganizationLinked.Facts> facts = new HashMap<>();
        covers.organizations(on.stream().map(space -> space.id().value()).toList(), now, now).forEach((space, organization) ->
                facts.put(new SpaceId(space), new OrganizationLinked.Facts(organization.id(), organization.unlinkedAt(), zone)));
        return facts;
    }

    /** The lines with the contracts behind them. */
    OnSpaces onSpaces(CustomerId customer, List<Assignment> lines) {
        return new OnSpaces(lines, contracts.find(lines.stream().map(Assignment::contract).collect(Collectors.toSet())),
                contracts.plansOf(customer), licenses.find(lines.stream().map(Assignment::license).toList()));
    }

    /** A license is taken from no Space the caller is kept from. */
    private static void mustSeeAll(Collection<Space> spaces) {
        if (!spaces.stream().allMatch(KnownSpaces::isSeen)) {
            throw Refused.notAllowed("release or move a license on a Space outside your groups");
        }
    }

    private static Space ofCustomer(CustomerId customer, Space space) {
        if (space == null || space.isRemoved() || !space.customer().equals(customer) || !KnownSpaces.isSeen(space)) {
            throw Refused.notFound("space");
        }
        return space;
    }

    private List<License> ofContract(ContractId contract, Collection<LicenseId> named) {
        Map<LicenseId, License> known = licenses.find(named);
        return named.stream().map(license -> Optional.ofNullable(known.get(license)).filter(found -> found.contract().equals(contract))
                .orElseThrow(() -> Refused.notFound("license"))).toList();
    }
}
