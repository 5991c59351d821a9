package com.logitech.serviceportal.contracts.licenses;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.model.licenses.Assignment;
import com.logitech.serviceportal.contracts.model.licenses.License;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.terms.licenses.CandidateCover;
import com.logitech.serviceportal.contracts.terms.licenses.SpaceCover;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is on Spaces now and later, by license and by plan, with the contracts behind it. A value: nothing is looked up. */
final class OnSpaces {

    private final Map<SpaceId, List<Assignment>> lines;
    private final Map<ContractId, Contract> contracts;
    private final List<Contract> plans;
    private final Map<LicenseId, License> licenses;

    /**
     * @param lines     the assignments of the Spaces, as far as they reach into the present or later
     * @param contracts the contracts of these
     * @param plans     the customer's Enterprise Plans
     * @param licenses  the licenses of the assignments
     */
    OnSpaces(List<Assignment> lines, Map<ContractId, Contract> contracts, List<Contract> plans, Map<LicenseId, License> licenses) {
        this.lines = lines.stream().collect(Collectors.groupingBy(Assignment::space));
        this.contracts = contracts;
        this.plans = List.copyOf(plans);
        this.licenses = licenses;
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

    /** What comes into question to cover the Space: the licenses on it, now or later, and the customer's plans. */
    Stream<CandidateCover> candidates(Space space, StartRules rules, Catalog.Edition catalog) {
        Stream<CandidateCover> byLicense = lines(space.id()).stream().map(line -> {
            License license = licenses.get(line.license());
            Contract contract = contractOf(line);
            return new CandidateCover.ByLicense(contract.contracted(rules), license.id(), license.label(contract.number()),
                    line.from(), line.until(), catalog.fits(license.offering()), space.category());
        });
        Stream<CandidateCover> byPlan = plans.stream().map(plan -> new CandidateCover.ByPlan(
                plan.contracted(rules), plan.serves(catalog), space.category(), space.appearedAt(), Optional.empty()));
        return Stream.concat(byLicense, byPlan);
    }

    private Instant end(Assignment line) {
        Instant spent = spentAt(line);
        return line.until().filter(until -> until.isBefore(spent)).orElse(spent);
    }

    private Contract contractOf(Assignment line) {
        return contracts.get(line.contract());
    }
}
