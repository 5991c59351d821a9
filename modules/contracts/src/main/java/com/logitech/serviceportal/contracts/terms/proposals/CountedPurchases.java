package com.logitech.serviceportal.contracts.terms.proposals;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By which purchase each Space with an active Select license is counted (R29, R78): a renewal that goes on with a Space leaves it with the
 * purchase it was first counted by, and of two licenses on one Space the earlier purchase counts.
 */
public final class CountedPurchases {

    private final Portfolio account;

    private CountedPurchases(Portfolio account) {
        this.account = account;
    }

    /** How many Spaces of each category count for each purchase at an instant (UTC). */
    public static Map<ContractId, Map<SpaceCategory, Integer>> of(Portfolio account, Instant at) {
        return new CountedPurchases(account).counted(at);
    }

    private Map<ContractId, Map<SpaceCategory, Integer>> counted(Instant at) {
        Map<SpaceId, List<Placed>> active = account.purchases().stream().filter(purchase -> purchase.level() == ServiceLevel.SELECT
                        && !purchase.isPlan() && at.isBefore(purchase.contracted().endsAt()))
                .flatMap(purchase -> account.of(purchase.id()).stream()).filter(line -> line.covers(at))
                .collect(Collectors.groupingBy(Placed::space));
        Map<ContractId, Map<SpaceCategory, Integer>> counts = new HashMap<>();
        active.forEach((space, lines) -> lines.stream().min(Comparator.comparing(line -> orderedAt(first(line))))
                .ifPresent(line -> counts.computeIfAbsent(first(line), unused -> new HashMap<>()).merge(line.category(), 1, Integer::sum)));
        return counts;
    }

    /** The first of the contracts that followed each other, under which the Space had a license. */
    private ContractId first(Placed line) {
        Set<ContractId> had = account.on(line.space()).stream().map(Placed::contract).collect(Collectors.toCollection(HashSet::new));
        return chain(line.contract()).stream().filter(had::contains).min(Comparator.comparing(this::orderedAt)).orElse(line.contract());
    }

    /** A contract and those it renews. */
    private Set<ContractId> chain(ContractId contract) {
        Set<ContractId> chain = new LinkedHashSet<>();
        Optional<ContractId> next = Optional.of(contract);
        while (next.isPresent() && account.purchase(next.get()).isPresent() && chain.add(next.get())) {
            next = account.purchase(next.get()).flatMap(Purchase::renews);
        }
        return chain;
    }

    private Instant orderedAt(ContractId contract) {
        return account.purchase(contract).orElseThrow().contracted().startTerms().orderCreatedAt();
    }
}
