package com.logitech.serviceportal.contracts.licenses;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.licenses.Assignment;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.terms.licenses.SpaceCover;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is on Spaces now and later, by license and by plan, with the contracts behind it. A value: nothing is looked up. */
final class OnSpaces {

    private final Map<SpaceId, List<Assignment>> lines;
    private final Map<ContractId, Contract> contracts;
    private final List<Contract> plans;
    private final Function<Contract, Set<SpaceCategory>> served;

    /**
     * @param lines     the assignments of the Spaces, as far as they reach into the present or later
     * @param contracts the contracts of these
     * @param plans     the customer's Enterprise Plans
     * @param served    the categories a plan serves
     */
    OnSpaces(List<Assignment> lines, Map<ContractId, Contract> contracts, List<Contract> plans, Function<Contract, Set<SpaceCategory>> served) {
        this.lines = lines.stream().collect(Collectors.groupingBy(Assignment::space));
        this.contracts = contracts;
        this.plans = List.copyOf(plans);
        this.served = served;
    }

    List<Assignment> lines(SpaceId space) {
        return lines.getOrDefault(space, List.of());
    }

    /** Whether the contract behind it gives nothing any more at the instant, so that the line is only not closed yet. */
    boolean isSpent(Assignment line, Instant at) {
        return !contractOf(line).endsAt().isAfter(at);
    }

    /** The instant from which the contract behind it gives nothing any more. */
    Instant spentAt(Assignment line) {
        return contractOf(line).endsAt();
    }

    /** What a license of the contract would meet on the Space from the instant on (R16). */
    List<SpaceCover> covers(SpaceId space, Contract contract, Instant from) {
        return lines(space).stream()
                .filter(line -> line.reaches(from) && !isSpent(line, from) && spentAt(line).isAfter(line.from()))
                .map(line -> SpaceCover.of(line.level(), line.from(), Optional.of(end(line)), contract.renews(line.contract())))
                .toList();
    }

    /** The level the Space has at the instant, leaving out some licenses. @param usable whether a level may be used there (R101) */
    ServiceLevel levelAt(Space space, Instant at, Set<LicenseId> without, Predicate<ServiceLevel> usable) {
        Stream<ServiceLevel> byLicense = lines(space.id()).stream()
                .filter(line -> line.covers(at) && !without.contains(line.license()) && contractOf(line).isInTerm(at))
                .map(Assignment::level);
        Stream<ServiceLevel> byPlan = plans.stream().filter(plan -> plan.isInTerm(at) && served.apply(plan).contains(space.category()))
                .map(Contract::level);
        return Stream.concat(byLicense, byPlan).filter(usable).max(ServiceLevel::compareTo).orElse(ServiceLevel.BASIC);
    }

    private Instant end(Assignment line) {
        Instant spent = spentAt(line);
        return line.until().filter(until -> until.isBefore(spent)).orElse(spent);
    }

    private Contract contractOf(Assignment line) {
        return contracts.get(line.contract());
    }
}
