package com.logitech.serviceportal.contracts.licenses;

import com.logitech.serviceportal.contracts.UseThere;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.model.licenses.Assignment;
import com.logitech.serviceportal.contracts.model.licenses.License;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.benefits.OrganizationLinked;
import com.logitech.serviceportal.contracts.terms.licenses.Assigning;
import com.logitech.serviceportal.contracts.terms.licenses.BestCover;
import com.logitech.serviceportal.contracts.terms.licenses.CandidateCover;
import com.logitech.serviceportal.contracts.terms.licenses.FreeLicenses;
import com.logitech.serviceportal.contracts.terms.licenses.LicenseFit;
import com.logitech.serviceportal.contracts.terms.licenses.Moving;
import com.logitech.serviceportal.contracts.terms.licenses.OneLicensePerSpace;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts licenses of one contract on Spaces, on paper: asks the terms about each and says what would be written. Preview and
 * command go by the same paper.
 *
 * @param use      where the customer may use what he bought
 * @param onSpaces what is on the Spaces in question
 * @param fromSync the Sync organizations of those that come from one
 */
record Placing(Contract contract, StartRules rules, Catalog.Edition catalog, UseThere use, OnSpaces onSpaces,
               Map<SpaceId, OrganizationLinked.Facts> fromSync, Instant now) {

    /** A license and the Space it is meant for. */
    record Pair(License license, Space space) {
    }

    /**
     * What is to become of a pair, or of a Space no license was found for.
     *
     * @param decision whether it may be
     * @param lane     the lane the line is written in; -1 where none is free
     * @param spent    lines of contracts that are over, to be closed for it
     */
    record Answer(Optional<License> license, Space space, Decision decision, int lane, List<Assignment> spent) {
    }

    /** Whether each license may go to its Space from the instant on. @param taken where the licenses are already, now or later */
    List<Answer> assign(List<Pair> pairs, Instant from, Map<UUID, List<Assignment>> taken) {
        ServiceTerm term = contract.termIfUsed(from, rules);
        return pairs.stream().map(pair -> {
            String question = "May license " + pair.license().label(contract.number()) + " be assigned to " + pair.space().name() + "?";
            List<Assignment> elsewhere = taken.getOrDefault(pair.license().id().value(), List.of());
            return verdict(pair, from, decision(question, from, toSpace(pair, from, term, elsewhere)));
        }).toList();
    }

    private List<Finding> toSpace(Pair pair, Instant from, ServiceTerm term, List<Assignment> taken) {
        Space space = pair.space();
        return Stream.concat(new Assigning(contract.level(), term, contract.termYears(), contract.zone(), fits(pair.license()),
                space.category(), catalog.isRoom(space.category()), space.isNamedDesk(), from,
                taken.stream().map(line -> TimeSpan.of(line.from(), line.until())).toList(), onSpaces.covers(space.id(), contract, from),
                use.judge(contract.level(), space.country(), from)).judged().stream(), linked(space).stream()).toList();
    }

    /** Whether the license may move to the Space now. */
    Answer move(Pair pair) {
        Space space = pair.space();
        List<Finding> findings = new Moving(contract.level(), contract.term(), contract.zone(), fits(pair.license()), space.category(),
                catalog.isRoom(space.category()), space.isNamedDesk(), now, onSpaces.covers(space.id(), contract, now),
                use.judge(contract.level(), space.country(), now)).judged();
        linked(pair.space()).ifPresent(findings::add);
        String question = "May license " + pair.license().label(contract.number()) + " move to " + pair.space().name() + "?";
        return verdict(pair, now, decision(question, now, findings));
    }

    /**
     * Finds a free license for each Space, the lowest number first.
     *
     * @param free the contract's free licenses by their number
     * @param sold the offerings the contract's licenses were sold as
     * @return one for each Space; without a license where none is left, with the decision that says so
     */
    List<Answer> find(List<Space> spaces, List<License> free, Set<String> sold, Instant from) {
        List<License> left = new ArrayList<>(free);
        Map<Space, Optional<License>> found = new LinkedHashMap<>();
        for (Space space : spaces) {
            Optional<License> fitting = left.stream().filter(license -> fits(license).contains(space.category())).findFirst();
            fitting.ifPresent(left::remove);
            found.put(space, fitting);
        }
        List<Pair> pairs = found.entrySet().stream().filter(entry -> entry.getValue().isPresent())
                .map(entry -> new Pair(entry.getValue().get(), entry.getKey())).toList();
        Map<Space, Answer> judged = assign(pairs, from, Map.of()).stream().collect(Collectors.toMap(Answer::space, verdict -> verdict));
        return spaces.stream()
                .map(space -> judged.containsKey(space) ? judged.get(space) : withoutLicense(space, spaces, free, sold, from)).toList();
    }

    private Answer withoutLicense(Space space, List<Space> spaces, List<License> free, Set<String> sold, Instant from) {
        Set<SpaceCategory> fits = sold.stream().flatMap(code -> catalog.fits(code).stream()).collect(Collectors.toSet());
        Finding fit = new LicenseFit().judge(new LicenseFit.Facts(fits, space.category()));
        Finding enough = new FreeLicenses().judge(new FreeLicenses.Facts(space.category(),
                (int) spaces.stream().filter(other -> other.category().equals(space.category())).count(),
                (int) free.stream().filter(license -> fits(license).contains(space.category())).count()));
        Decision decision = decision("Is there a license for " + space.name() + "?", from,
                fit.holds() ? List.of(fit, enough) : List.of(fit));
        return new Answer(Optional.empty(), space, decision, 0, List.of());
    }

    /** How the contract's license would share the Space from the instant to its end. */
    OneLicensePerSpace.Facts sharing(Space space, Instant from, Instant until) {
        return new OneLicensePerSpace.Facts(contract.level(), from, Optional.of(until), contract.zone(),
                onSpaces.covers(space.id(), contract, from));
    }

    private Answer verdict(Pair pair, Instant from, Decision decision) {
        List<Assignment> sameLevel = onSpaces.lines(pair.space().id()).stream()
                .filter(line -> line.level() == contract.level() && line.reaches(from) && !line.license().equals(pair.license().id()))
                .toList();
        List<Assignment> spent = sameLevel.stream().filter(line -> onSpaces.isSpent(line, from)).toList();
        Set<Integer> used = sameLevel.stream().filter(line -> !onSpaces.isSpent(line, from))
                .map(Assignment::lane).collect(Collectors.toSet());
        int lane = !used.contains(0) ? 0 : used.contains(1) ? -1 : 1;
        return new Answer(Optional.of(pair.license()), pair.space(), decision, lane, spent);
    }

    /** Only a Space from Sync has an organization to ask about. */
    private Optional<Finding> linked(Space space) {
        return Optional.ofNullable(fromSync.get(space.id())).map(new OrganizationLinked()::judge);
    }

    private Set<SpaceCategory> fits(License license) {
        return catalog.fits(license.offering());
    }

    private Decision decision(String question, Instant at, Collection<Finding> findings) {
        return new Decision(question, at, now, List.copyOf(findings));
    }

    /** The level the Space has at the instant, leaving out some licenses. */
    ServiceLevel levelAt(Space space, Instant at, Set<LicenseId> without) {
        return level(space, at, onSpaces.candidates(space, rules, catalog)
                .filter(cover -> cover.license().filter(without::contains).isEmpty()));
    }

    /** The level the Space would have at the instant if the license meant for it were on it from then. */
    ServiceLevel levelWith(Answer answer, Instant at) {
        License license = answer.license().orElseThrow();
        CandidateCover placed = new CandidateCover.ByLicense(contract.contracted(rules).usedAt(at), license.id(),
                license.label(contract.number()), at, Optional.empty(), fits(license), answer.space().category());
        return level(answer.space(), at, Stream.concat(onSpaces.candidates(answer.space(), rules, catalog), Stream.of(placed)));
    }

    private ServiceLevel level(Space space, Instant at, Stream<CandidateCover> candidates) {
        return BestCover.of(candidates.toList(), use.zone(), at, level -> use.judge(level, space.country(), at)).level();
    }
}
