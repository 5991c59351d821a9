package com.logitech.serviceportal.contracts.proposals;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.definitions.ServiceLevel.BASIC;
import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.logitech.serviceportal.contracts.Shipped;
import com.logitech.serviceportal.contracts.UseThere;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.OrderId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.Change;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.ChangeKind;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Order;
import com.logitech.serviceportal.contracts.model.UsualStartRules;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.licenses.Assignment;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.minimums.HeldBenefit;
import com.logitech.serviceportal.contracts.terms.minimums.MinimumFrom;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import com.logitech.serviceportal.contracts.terms.proposals.CountedAccount;
import com.logitech.serviceportal.contracts.terms.proposals.PaperPlan;
import com.logitech.serviceportal.contracts.terms.proposals.PaperSpace;
import com.logitech.serviceportal.contracts.terms.proposals.Placed;
import com.logitech.serviceportal.contracts.terms.proposals.Portfolio;
import com.logitech.serviceportal.contracts.terms.proposals.Purchase;
import com.logitech.serviceportal.contracts.terms.proposals.Seat;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RehearsalTest {

    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
    private static final CustomerId CUSTOMER = CustomerId.random();
    private static final Account ACCOUNT = new Account(CUSTOMER, "Trial", new CountryCode("CH"), ZURICH, "", "trial@trial.example",
            Instant.parse("2025-01-01T09:00:00Z"));
    private static final Rehearsal.Rules RULES = new Rehearsal.Rules(ACCOUNT, UsualStartRules.get(), Shipped.catalog(),
            new UseThere(Shipped.everywhereButBrazil(), Map.of(), ZURICH), Shipped.everywhereButBrazil(), 30, NOW);
    private static final List<MinimumFrom> MINIMUMS = List.of(MinimumFrom.parse("2019-05-10 5"), MinimumFrom.parse("2026-05-01 8"));

    /** The books of one customer as the offices keep them: aggregates that are told, and lines that are superseded. */
    private static final class TrialBooks {

        private final Map<ContractId, Contract> contracts = new LinkedHashMap<>();
        private final Map<ContractId, List<Seat>> seats = new LinkedHashMap<>();
        private final List<Assignment> lines = new ArrayList<>();
        private final List<PaperSpace> spaces = new ArrayList<>();

        PaperSpace space(SpaceCategory category) {
            PaperSpace space = new PaperSpace(SpaceId.random(), "Space %03d".formatted(spaces.size()), category,
                    !category.equals(FLEX_DESK), false, new CountryCode("CH"), Instant.parse("2025-01-01T09:00:00Z"), Optional.empty());
            spaces.add(space);
            return space;
        }

        Contract order(ServiceLevel level, SpaceCategory category, int licenses, int years, Instant at, Optional<Contract> renews) {
            Contract made = Contract.ofLicenses(ContractId.random(), new ContractNumber(1_000_001 + contracts.size()), orderAt(at), ZURICH,
                    level, years, renews.map(Contract::id), licenses, UsualStartRules.get());
            contracts.put(made.id(), made);
            Set<SpaceCategory> fits = level == SELECT ? Set.of(category) : category.equals(FLEX_DESK) ? Set.of(FLEX_DESK)
                    : Set.of(SMALL_ROOM, SpaceCategory.MEDIUM_TO_LARGE_ROOM);
            seats.put(made.id(), IntStream.rangeClosed(1, licenses).mapToObj(position -> new Seat(LicenseId.random(), position,
                    level == SELECT || category.equals(FLEX_DESK) ? category : Shipped.ANY_ROOM, fits)).toList());
            return made;
        }

        void assign(Contract contract, LicenseId license, PaperSpace space, Instant from) {
            lines.add(new Assignment(UUID.randomUUID(), license, contract.id(), CUSTOMER, space.id(), contract.level(), 0, from,
                    Optional.empty(), NOW, "Olga"));
            contract.assignedFrom(from, UsualStartRules.get());
            contract.startIfDue(NOW, UsualStartRules.get());
        }

        void release(Contract contract, Set<LicenseId> released, Instant at) {
            List<Assignment> ended = lines.stream().filter(line -> released.contains(line.license()) && line.reaches(at)).toList();
            lines.removeAll(ended);
            lines.addAll(ended.stream().flatMap(line -> line.endedAt(at, at, "Olga").stream()).toList());
            contract.assignedAtFirst(lines.stream().filter(line -> line.contract().equals(contract.id())).map(Assignment::from)
                    .min(Comparator.naturalOrder()), UsualStartRules.get());
        }

        Portfolio onPaper() {
            return new Portfolio(ZURICH, contracts.values().stream().map(contract -> new Purchase(
                    contract.contracted(UsualStartRules.get()), plan(contract), contract.renews(),
                    seats.getOrDefault(contract.id(), List.of()))).toList(),
                    lines.stream().map(line -> new Placed(line.license(), line.contract(), line.space(), categoryOf(line.space()),
                            line.from(), line.until())).toList(), spaces);
        }

        Contract orderPlan(SpaceCategory soldFor, int maximumSpaces, int years, Instant at, Optional<Contract> renews) {
            Contract made = Contract.ofPlan(ContractId.random(), new ContractNumber(1_000_001 + contracts.size()), orderAt(at), ZURICH,
                    SELECT, years, renews.map(Contract::id), offering(soldFor).code(), new PlanCapacity.Tier("T", maximumSpaces),
                    UsualStartRules.get());
            renews.ifPresent(old -> made.continuesFrom(old.term().endsBefore(), UsualStartRules.get()));
            contracts.put(made.id(), made);
            return made;
        }

        void upgrade(Contract present, int maximumSpaces, Instant at) {
            Contract made = Contract.ofUpgrade(ContractId.random(), new ContractNumber(1_000_001 + contracts.size()), orderAt(at), present,
                    present.planOffering().orElseThrow(), new PlanCapacity.Tier("T", maximumSpaces), UsualStartRules.get());
            present.giveWayTo(made, at);
            contracts.put(made.id(), made);
        }

        private static Order orderAt(Instant at) {
            return new Order(OrderId.random(), CUSTOMER, UUID.randomUUID().toString(), "", at, Optional.empty(), NOW, "Olga");
        }

        private static Catalog.Offering offering(SpaceCategory soldFor) {
            return Shipped.catalog().offering(SELECT, soldFor, true, LocalDate.parse("2026-06-01")).orElseThrow();
        }

        private static Optional<PaperPlan> plan(Contract contract) {
            return contract.planOffering().flatMap(Shipped.catalog()::offering).map(sold -> new PaperPlan(sold.soldFor(), sold.fits(),
                    contract.planTier().orElseThrow(), contract.original()));
        }

        void move(LicenseId license, Contract contract, PaperSpace to, Instant at) {
            release(contract, Set.of(license), at);
            assign(contract, license, to, at);
        }

        private SpaceCategory categoryOf(SpaceId space) {
            return spaces.stream().filter(known -> known.id().equals(space)).findFirst().orElseThrow().category();
        }
    }

    private static Finding use(ServiceLevel level, PaperSpace space, Instant at) {
        return RULES.use().judge(level, space.country(), at);
    }

    private static ServiceLevel level(Portfolio paper, PaperSpace space, Instant at) {
        return paper.cover(space, at, level -> use(level, space, at)).level();
    }

    private static List<HeldBenefit> held(Portfolio paper, Set<SpaceCategory> categories) {
        return HeldBenefit.history(paper.qualification(categories, MINIMUMS, false));
    }

    private static Change change(ChangeKind kind, ContractId contract, Integer licenses) {
        return new Change(kind, Optional.ofNullable(contract), null, null, Optional.ofNullable(licenses), null, null, null, null,
                null, null);
    }

    private static Change buy(ServiceLevel level, SpaceCategory category, int licenses, int years) {
        return new Change(ChangeKind.BUY, null, Optional.of(level), Optional.of(category), Optional.of(licenses), Optional.of(years),
                null, null, null, null, null);
    }

    private static Change plan(ChangeKind kind, ContractId contract, SpaceCategory soldFor, Integer maximumSpaces, Integer years,
            String from) {
        return new Change(kind, Optional.ofNullable(contract), Optional.of(SELECT).filter(unused -> contract == null),
                Optional.ofNullable(soldFor), null, Optional.ofNullable(years), null, Optional.ofNullable(from).map(LocalDate::parse), null,
                null, Optional.ofNullable(maximumSpaces));
    }

    /** One contract of five on five rooms since before the minimum was raised from 5 to 8. */
    private static TrialBooks fiveRooms() {
        TrialBooks books = new TrialBooks();
        Contract contract = books.order(SELECT, SMALL_ROOM, 5, 1, Instant.parse("2026-02-01T09:00:00Z"), Optional.empty());
        for (Seat seat : books.seats.get(contract.id())) {
            books.assign(contract, seat.license(), books.space(SMALL_ROOM), Instant.parse("2026-02-10T09:00:00Z"));
        }
        return books;
    }

    private static Contract only(TrialBooks books) {
        return books.contracts.values().iterator().next();
    }

    @Nested
    @DisplayName("R27, R28: what a release would do to a minimum")
    class Release {

        @Test
        @DisplayName("one of the minimum released: the benefit is lost, the former minimum forfeited, the one in force to be met")
        void oneBelow() {
            TrialBooks books = fiveRooms();
            Rehearsal rehearsal = new Rehearsal(books.onPaper(), RULES);
            rehearsal.apply(change(ChangeKind.RELEASE, only(books).id(), 1));

            HeldBenefit before = HeldBenefit.at(books.onPaper().qualification(Set.of(), MINIMUMS, false), NOW);
            HeldBenefit after = HeldBenefit.at(rehearsal.paper().qualification(Set.of(), MINIMUMS, false), NOW);
            assertThat(before).extracting(HeldBenefit::held, HeldBenefit::minimum, HeldBenefit::inForce).containsExactly(true, 5, 8);
            assertThat(after).extracting(HeldBenefit::held, HeldBenefit::activeSelectSpaces, HeldBenefit::minimum)
                    .containsExactly(false, 4, 8);
        }

        @Test
        void theHighestNumbersLeaveFirst() {
            TrialBooks books = fiveRooms();
            Rehearsal rehearsal = new Rehearsal(books.onPaper(), RULES);
            rehearsal.apply(change(ChangeKind.RELEASE, only(books).id(), 2));

            assertThat(rehearsal.paper().free(only(books).id(), NOW)).extracting(Seat::position).containsExactly(4, 5);
        }
    }

    @Nested
    @DisplayName("R26, D29: what a renewal would do")
    class Renew {

        private static Change renew(ContractId contract, String orderedOn, String from) {
            return new Change(ChangeKind.RENEW, Optional.of(contract), null, null, null, null,
                    Optional.ofNullable(orderedOn).map(LocalDate::parse),
                    Optional.ofNullable(from).map(LocalDate::parse), null, null, null);
        }

        @ParameterizedTest(name = "from {0}: covered at the end of the present term {1}")
        @CsvSource({", true", "2027-02-10, true", "2027-02-11, false"})
        void takesOverWhereThePresentCoverEnds(String from, boolean covered) {
            TrialBooks books = fiveRooms();
            Rehearsal rehearsal = new Rehearsal(books.onPaper(), RULES);
            rehearsal.apply(renew(only(books).id(), "2027-01-05", from));
            Instant end = only(books).endsAt();

            assertThat(end).isEqualTo(LocalDate.parse("2027-02-10").atStartOfDay(ZURICH).toInstant());
            assertThat(rehearsal.refusals()).isEmpty();
            assertThat(level(rehearsal.paper(), books.spaces.get(0), end)).isEqualTo(covered ? SELECT : BASIC);
            assertThat(level(books.onPaper(), books.spaces.get(0), end)).isEqualTo(BASIC);
        }

        @ParameterizedTest(name = "ordered {0}: warned of burnt days {1}")
        @CsvSource({"2026-12-11, true", "2026-12-12, false"})
        void orderedEarlyItBurnsDays(String orderedOn, boolean warned) {
            TrialBooks books = fiveRooms();
            Rehearsal rehearsal = new Rehearsal(books.onPaper(), RULES);
            rehearsal.apply(renew(only(books).id(), orderedOn, null));

            assertThat(rehearsal.notes().stream().anyMatch(note -> note.rule().equals("R26"))).isEqualTo(warned);
        }

        @Test
        void afterTheEndItIsNoRenewal() {
            TrialBooks books = fiveRooms();
            Rehearsal rehearsal = new Rehearsal(books.onPaper(), RULES);
            rehearsal.apply(renew(only(books).id(), "2027-02-10", null));

            assertThat(rehearsal.refusals()).singleElement().satisfies(refused -> assertThat(refused.decisive().clause().rule())
                    .isEqualTo("R26"));
        }
    }

    @Nested
    @DisplayName("What a term refuses is said and not done")
    class Refused {

        @Test
        void aLicenseForAnotherCategoryFindsNoSpace() {
            TrialBooks books = fiveRooms();
            Rehearsal rehearsal = new Rehearsal(books.onPaper(), RULES);
            rehearsal.apply(buy(SELECT, FLEX_DESK, 3, 1));

            assertThat(rehearsal.notes()).singleElement().satisfies(note -> assertThat(note.what()).startsWith("3 licenses"));
            assertThat(rehearsal.paper().purchases()).hasSize(2);
        }

        @Test
        @DisplayName("R108: a second plan for the category")
        void aPlanBesideAPlan() {
            TrialBooks books = fiveRooms();
            Rehearsal rehearsal = new Rehearsal(books.onPaper(), RULES);
            rehearsal.apply(plan(ChangeKind.PLAN, null, SMALL_ROOM, 5, 1, null));
            rehearsal.apply(plan(ChangeKind.PLAN, null, Shipped.ANY_ROOM, 50, 1, null));

            assertThat(rehearsal.refusals()).singleElement().satisfies(refused -> assertThat(refused.decisive().clause().rule())
                    .isEqualTo("R108"));
            assertThat(rehearsal.paper().purchases()).hasSize(2);
        }

        @ParameterizedTest(name = "from 50 to {0}")
        @CsvSource({"49, false", "50, false", "51, true"})
        @DisplayName("R109: a tier that is no higher")
        void aTierThatIsNoHigher(int maximumSpaces, boolean granted) {
            TrialBooks books = fiveRooms();
            Contract present = books.orderPlan(SMALL_ROOM, 50, 1, NOW.minus(Duration.ofDays(9)), Optional.empty());
            present.activate(NOW.minus(Duration.ofDays(8)), UsualStartRules.get());
            Rehearsal rehearsal = new Rehearsal(books.onPaper(), RULES);
            rehearsal.apply(plan(ChangeKind.UPGRADE, present.id(), null, maximumSpaces, null, null));

            assertThat(rehearsal.refusals().isEmpty()).isEqualTo(granted);
        }

        @Test
        void whatIsNotOfferedIsNotBought() {
            TrialBooks books = fiveRooms();
            Rehearsal rehearsal = new Rehearsal(books.onPaper(), RULES);
            rehearsal.apply(buy(SELECT, Shipped.ANY_ROOM, 3, 1));

            assertThat(rehearsal.refusals()).hasSize(1);
            assertThat(rehearsal.paper().purchases()).hasSize(1);
        }
    }

    @Nested
    @DisplayName("Over random accounts a what-if answers what really doing it brings about")
    class AsIfDone {

        private static TrialBooks drawn(Random random) {
            TrialBooks books = new TrialBooks();
            IntStream.range(0, 6 + random.nextInt(14)).forEach(unused -> books.space(random.nextInt(3) == 0 ? FLEX_DESK : SMALL_ROOM));
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                SpaceCategory category = random.nextInt(3) == 0 ? FLEX_DESK : SMALL_ROOM;
                Contract contract = books.order(random.nextInt(4) == 0 ? ESSENTIAL : SELECT, category, 2 + random.nextInt(10),
                        1 + random.nextInt(2), NOW.minus(Duration.ofDays(1 + random.nextInt(500))), Optional.empty());
                for (Seat seat : books.seats.get(contract.id())) {
                    List<PaperSpace> open = books.spaces.stream().filter(space -> seat.fits().contains(space.category())
                            && books.lines.stream().noneMatch(line -> line.space().equals(space.id()))).toList();
                    Instant from = contract.orderCreatedAt().plus(Duration.ofHours(1 + random.nextInt(24 * 60)));
                    if (!open.isEmpty() && random.nextInt(5) > 0 && from.isBefore(NOW)) {
                        books.assign(contract, seat.license(), open.get(0), from);
                    }
                }
            }
            return books;
        }

        private static List<Instant> sampled() {
            return IntStream.range(0, 30).mapToObj(week -> NOW.plus(Duration.ofDays(week * 29L))).toList();
        }

        private static void mustBeAlike(Portfolio rehearsed, Portfolio done, List<PaperSpace> spaces, int seed) {
            assertThat(held(rehearsed, Set.of())).as("seed %s", seed).isEqualTo(held(done, Set.of()));
            assertThat(held(rehearsed, Set.of(SMALL_ROOM))).as("seed %s", seed).isEqualTo(held(done, Set.of(SMALL_ROOM)));
            for (PaperSpace space : spaces) {
                for (Instant at : sampled()) {
                    assertThat(level(rehearsed, space, at)).as("seed %s, %s at %s", seed, space.name(), at)
                            .isEqualTo(level(done, space, at));
                }
            }
        }

        @Test
        @DisplayName("and the account counted together, without a category, qualifies as the whole one does")
        void ofTheAccountCountedTogether() {
            for (int seed = 0; seed < 150; seed++) {
                Portfolio whole = drawn(new Random(seed)).onPaper();
                CountedAccount together = new CountedAccount(ZURICH, whole.purchases(), whole.purchases().stream()
                        .flatMap(purchase -> whole.of(purchase.id()).stream())
                        .map(line -> new CountedAccount.Line(line.contract(), line.space(), TimeSpan.of(line.from(), line.until())))
                        .toList());

                assertThat(together.qualification(Set.of(), MINIMUMS, false)).as("seed %s", seed)
                        .isEqualTo(whole.qualification(Set.of(), MINIMUMS, false));
            }
            assertThatIllegalArgumentException().isThrownBy(() ->
                    new CountedAccount(ZURICH, List.of(), List.of()).qualification(Set.of(SMALL_ROOM), MINIMUMS, false));
        }

        @Test
        void ofAReleaseNow() {
            for (int seed = 0; seed < 150; seed++) {
                Random random = new Random(seed);
                TrialBooks books = drawn(random);
                Contract contract = new ArrayList<>(books.contracts.values()).get(random.nextInt(books.contracts.size()));
                int many = 1 + random.nextInt(6);
                Rehearsal rehearsal = new Rehearsal(books.onPaper(), RULES);
                rehearsal.apply(change(ChangeKind.RELEASE, contract.id(), many));

                List<LicenseId> there = books.seats.get(contract.id()).stream().sorted(Comparator.comparingInt(Seat::position).reversed())
                        .map(Seat::license)
                        .filter(license -> books.lines.stream().anyMatch(line -> line.license().equals(license))).toList();
                books.release(contract, Set.copyOf(there.subList(0, Math.min(many, there.size()))), NOW);
                mustBeAlike(rehearsal.paper(), books.onPaper(), books.spaces, seed);
            }
        }

        @Test
        void ofAPurchaseAssignedNow() {
            for (int seed = 0; seed < 150; seed++) {
                Random random = new Random(seed);
                TrialBooks books = drawn(random);
                SpaceCategory category = random.nextInt(3) == 0 ? FLEX_DESK : SMALL_ROOM;
                int many = 1 + random.nextInt(8);
                int years = 1 + random.nextInt(5);
                Rehearsal rehearsal = new Rehearsal(books.onPaper(), RULES);
                rehearsal.apply(buy(SELECT, category, many, years));

                Purchase bought = rehearsal.paper().purchases().stream().filter(known -> rehearsal.isBought(known.id())).findFirst()
                        .orElseThrow();
                Contract contract = books.order(SELECT, category, many, years, NOW, Optional.empty());
                List<Placed> placed = rehearsal.paper().of(bought.id());
                for (int i = 0; i < placed.size(); i++) {
                    SpaceId space = placed.get(i).space();
                    books.assign(contract, books.seats.get(contract.id()).get(i).license(), books.spaces.stream()
                            .filter(known -> known.id().equals(space)).findFirst().orElseThrow(), NOW);
                }
                mustBeAlike(rehearsal.paper(), books.onPaper(), books.spaces, seed);
            }
        }

        @Test
        void ofARenewalThatTakesOver() {
            for (int seed = 0; seed < 150; seed++) {
                Random random = new Random(seed);
                TrialBooks books = drawn(random);
                Contract old = new ArrayList<>(books.contracts.values()).get(random.nextInt(books.contracts.size()));
                if (!old.endsAt().isAfter(NOW)) {
                    continue;
                }
                Rehearsal rehearsal = new Rehearsal(books.onPaper(), RULES);
                rehearsal.apply(change(ChangeKind.RENEW, old.id(), null));

                Optional<Purchase> bought = rehearsal.paper().purchases().stream()
                        .filter(known -> rehearsal.isBought(known.id())).findFirst();
                List<Placed> placed = bought.map(made -> rehearsal.paper().of(made.id())).orElse(List.of());
                boolean desks = books.seats.get(old.id()).get(0).fits().contains(FLEX_DESK);
                Contract next = books.order(old.level(), desks ? FLEX_DESK : SMALL_ROOM,
                        Math.max(1, placed.size()), old.termYears(), NOW, Optional.of(old));
                for (int i = 0; i < placed.size(); i++) {
                    Placed line = placed.get(i);
                    books.assign(next, books.seats.get(next.id()).get(i).license(), books.spaces.stream()
                            .filter(known -> known.id().equals(line.space())).findFirst().orElseThrow(), line.from());
                }
                mustBeAlike(rehearsal.paper(), books.onPaper(), books.spaces, seed);
            }
        }

        @ParameterizedTest(name = "activated {0}")
        @CsvSource({",", "2026-07-15,", "2026-12-24,"})
        void ofAPlan(String activatedOn) {
            for (int seed = 0; seed < 100; seed++) {
                Random random = new Random(seed);
                TrialBooks books = drawn(random);
                int years = 1 + random.nextInt(5);
                Rehearsal rehearsal = new Rehearsal(books.onPaper(), RULES);
                rehearsal.apply(plan(ChangeKind.PLAN, null, SMALL_ROOM, 5, years, activatedOn));

                Instant at = RULES.at(Optional.ofNullable(activatedOn).map(LocalDate::parse));
                Contract contract = books.orderPlan(SMALL_ROOM, 5, years, NOW, Optional.empty());
                contract.startIfDue(at, UsualStartRules.get());
                contract.activate(at, UsualStartRules.get());
                assertThat(rehearsal.refusals()).isEmpty();
                mustBeAlike(rehearsal.paper(), books.onPaper(), books.spaces, seed);
            }
        }

        @Test
        void ofAnUpgradeOfAPlan() {
            for (int seed = 0; seed < 100; seed++) {
                Random random = new Random(seed);
                TrialBooks books = drawn(random);
                Contract present = books.orderPlan(SMALL_ROOM, 5, 1 + random.nextInt(3),
                        NOW.minus(Duration.ofDays(1 + random.nextInt(200))), Optional.empty());
                present.activate(present.orderCreatedAt().plus(Duration.ofHours(1)), UsualStartRules.get());
                Rehearsal rehearsal = new Rehearsal(books.onPaper(), RULES);
                rehearsal.apply(plan(ChangeKind.UPGRADE, present.id(), null, 50, null, null));

                books.upgrade(present, 50, NOW);
                assertThat(rehearsal.refusals()).isEmpty();
                mustBeAlike(rehearsal.paper(), books.onPaper(), books.spaces, seed);
            }
        }

        @Test
        void ofAPlanThatGoesOn() {
            for (int seed = 0; seed < 100; seed++) {
                Random random = new Random(seed);
                TrialBooks books = drawn(random);
                Contract present = books.orderPlan(SMALL_ROOM, 5, 1, NOW.minus(Duration.ofDays(330 + random.nextInt(30))),
                        Optional.empty());
                present.activate(present.orderCreatedAt(), UsualStartRules.get());
                Rehearsal rehearsal = new Rehearsal(books.onPaper(), RULES);
                rehearsal.apply(plan(ChangeKind.RENEW, present.id(), null, null, null, null));

                Contract next = books.orderPlan(SMALL_ROOM, 5, 1, NOW, Optional.of(present));
                next.activate(present.endsAt(), UsualStartRules.get());
                assertThat(rehearsal.refusals()).as("seed %s", seed).isEmpty();
                mustBeAlike(rehearsal.paper(), books.onPaper(), books.spaces, seed);
            }
        }

        @ParameterizedTest(name = "on {0}")
        @CsvSource({",", "2026-07-15,"})
        void ofAMove(String on) {
            int moved = 0;
            for (int seed = 0; seed < 150; seed++) {
                Random random = new Random(seed);
                TrialBooks books = drawn(random);
                Instant at = RULES.at(Optional.ofNullable(on).map(LocalDate::parse));
                PaperSpace from = books.spaces.get(random.nextInt(books.spaces.size()));
                PaperSpace to = books.spaces.get(random.nextInt(books.spaces.size()));
                Rehearsal rehearsal = new Rehearsal(books.onPaper(), RULES);
                rehearsal.apply(new Change(ChangeKind.MOVE, null, null, null, null, null, null,
                        Optional.ofNullable(on).map(LocalDate::parse), Optional.of(from.id()), Optional.of(to.id()), null));

                Optional<Assignment> line = books.lines.stream().filter(known -> known.space().equals(from.id())).findFirst();
                if (rehearsal.refusals().isEmpty() && rehearsal.notes().isEmpty()) {
                    moved++;
                    books.move(line.orElseThrow().license(), books.contracts.get(line.orElseThrow().contract()), to, at);
                }
                mustBeAlike(rehearsal.paper(), books.onPaper(), books.spaces, seed);
            }
            assertThat(moved).isPositive();
        }

        @Test
        @DisplayName("of a contract let end: after is the account as it is, before is the same contract bought again in time")
        void ofAContractLetEnd() {
            for (int seed = 0; seed < 100; seed++) {
                Random random = new Random(seed);
                TrialBooks books = drawn(random);
                Contract ending = new ArrayList<>(books.contracts.values()).get(random.nextInt(books.contracts.size()));
                Instant end = books.onPaper().purchase(ending.id()).orElseThrow().contracted().endsAt();
                if (!end.isAfter(NOW)) {
                    continue;
                }
                Rehearsal rehearsal = new Rehearsal(books.onPaper(), RULES);
                rehearsal.apply(change(ChangeKind.END, ending.id(), null));

                mustBeAlike(rehearsal.paper(), books.onPaper(), books.spaces, seed);
                for (PaperSpace space : books.spaces) {
                    boolean onIt = rehearsal.paper().of(ending.id()).stream().anyMatch(line -> line.space().equals(space.id()));
                    ServiceLevel last = level(rehearsal.paper(), space, end.minusNanos(1));
                    assertThat(level(rehearsal.before(), space, end)).as("seed %s", seed)
                            .isEqualTo(onIt ? last : level(rehearsal.paper(), space, end));
                }
            }
        }

        @Test
        void andTheAccountItWasAskedOfIsUntouched() {
            TrialBooks books = fiveRooms();
            Portfolio asItIs = books.onPaper();
            List<String> lines = asItIs.lines();
            Rehearsal rehearsal = new Rehearsal(asItIs, RULES);
            rehearsal.apply(change(ChangeKind.RELEASE, only(books).id(), 3));
            rehearsal.apply(buy(SELECT, SMALL_ROOM, 2, 1));

            assertThat(asItIs.lines()).isEqualTo(lines);
            assertThat(rehearsal.paper().lines()).isNotEqualTo(lines);
        }
    }
}
