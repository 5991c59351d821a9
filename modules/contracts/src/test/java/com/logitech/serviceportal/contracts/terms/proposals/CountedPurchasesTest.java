package com.logitech.serviceportal.contracts.terms.proposals;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.OrderId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Order;
import com.logitech.serviceportal.contracts.model.UsualStartRules;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R29, R78: the purchase a Space is counted by")
class CountedPurchasesTest {

    private static final CustomerId CUSTOMER = CustomerId.random();
    private static final Instant BOUGHT = Instant.parse("2026-01-10T09:00:00Z");
    private static final Instant RENEWED = Instant.parse("2026-12-10T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-12-20T09:00:00Z");

    private final List<Contract> contracts = new ArrayList<>();
    private final List<Placed> lines = new ArrayList<>();

    private Contract order(ServiceLevel level, int licenses, Instant at, Optional<Contract> renews) {
        Contract made = Contract.ofLicenses(ContractId.random(), new ContractNumber(1_000_001 + contracts.size()),
                new Order(OrderId.random(), CUSTOMER, UUID.randomUUID().toString(), "", at, Optional.empty(), NOW, "Olga"), ZURICH, level,
                1, renews.map(Contract::id), licenses, UsualStartRules.get());
        contracts.add(made);
        return made;
    }

    private void assign(Contract contract, SpaceId space, Instant from, Optional<Instant> until) {
        lines.add(new Placed(LicenseId.random(), contract.id(), space, SMALL_ROOM, from, until));
        contract.assignedFrom(from, UsualStartRules.get());
    }

    private Map<ContractId, Integer> counted(Instant at) {
        Map<ContractId, Integer> counts = new HashMap<>();
        CountedPurchases.of(new Portfolio(ZURICH, contracts.stream().map(one -> new Purchase(one.contracted(UsualStartRules.get()),
                Optional.empty(), one.renews(), List.of())).toList(), lines, List.of()), at).forEach((contract, spaces) ->
                counts.put(contract, spaces.values().stream().mapToInt(Integer::intValue).sum()));
        return counts;
    }

    private static List<SpaceId> spaces(int count) {
        return Stream.generate(SpaceId::random).limit(count).toList();
    }

    @Test
    @DisplayName("is the first one, also once a renewal goes on with the same 100 Spaces; what a renewal adds counts for it")
    void renewal() {
        List<SpaceId> same = spaces(100);
        List<SpaceId> more = spaces(7);
        Contract first = order(SELECT, 100, BOUGHT, Optional.empty());
        same.forEach(space -> assign(first, space, BOUGHT, Optional.of(RENEWED)));
        assertThat(counted(RENEWED.minusSeconds(1))).containsExactly(Map.entry(first.id(), 100));
        Contract second = order(SELECT, 107, RENEWED, Optional.of(first));
        Stream.concat(same.stream(), more.stream()).forEach(space -> assign(second, space, RENEWED, Optional.empty()));
        assertThat(counted(NOW)).containsOnly(Map.entry(first.id(), 100), Map.entry(second.id(), 7));
    }

    @Test
    @DisplayName("of a Space with an old and a new license is the old one, and the Space counts once")
    void overlap() {
        SpaceId space = SpaceId.random();
        Contract first = order(SELECT, 1, BOUGHT, Optional.empty());
        Contract second = order(SELECT, 1, RENEWED, Optional.empty());
        assign(second, space, RENEWED, Optional.empty());
        assign(first, space, BOUGHT, Optional.empty());
        assertThat(counted(NOW)).containsExactly(Map.entry(first.id(), 1));
    }

    @Test
    @DisplayName("counts what is assigned of it, not what was bought: 49 of 60; and of Essential nothing")
    void assigned() {
        Contract select = order(SELECT, 60, BOUGHT, Optional.empty());
        spaces(49).forEach(space -> assign(select, space, BOUGHT, Optional.empty()));
        Contract essential = order(ESSENTIAL, 60, BOUGHT, Optional.empty());
        spaces(60).forEach(space -> assign(essential, space, BOUGHT, Optional.empty()));
        assertThat(counted(NOW)).containsExactly(Map.entry(select.id(), 49));
    }

    @Test
    @DisplayName("is none before a license is there, and none once its term is over")
    void inTerm() {
        Contract select = order(SELECT, 1, BOUGHT, Optional.empty());
        assign(select, SpaceId.random(), BOUGHT.plusSeconds(60), Optional.empty());
        assertThat(counted(BOUGHT)).isEmpty();
        Instant ends = select.contracted(UsualStartRules.get()).endsAt();
        assertThat(counted(ends.minusMillis(1))).hasSize(1);
        assertThat(counted(ends)).isEmpty();
    }
}
