package com.logitech.serviceportal.contracts.terms.devices;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.local;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.UsualStartRules;
import com.logitech.serviceportal.contracts.terms.orders.ContractedLevel;
import com.logitech.serviceportal.contracts.terms.orders.FirstUse;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import com.logitech.serviceportal.contracts.terms.proposals.PaperDevice;
import com.logitech.serviceportal.contracts.terms.proposals.PaperPlan;
import com.logitech.serviceportal.contracts.terms.proposals.PaperSpace;
import com.logitech.serviceportal.contracts.terms.proposals.Placed;
import com.logitech.serviceportal.contracts.terms.proposals.Portfolio;
import com.logitech.serviceportal.contracts.terms.proposals.Purchase;
import com.logitech.serviceportal.contracts.terms.proposals.Seat;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R58 to R62: by what a device is replaced, and how long")
class DeviceCoverTest {

    private final PaperSpace huddle = space("Huddle");
    private final PaperSpace board = space("Board");
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Everywhere everywhere = new Everywhere();

    private static PaperSpace space(String name) {
        return new PaperSpace(new SpaceId(UUID.randomUUID()), name, SMALL_ROOM, true, false, new CountryCode("CH"),
                at("2019-01-01"), Optional.empty());
    }

    private static Instant at(String day) {
        return local(day + "T00:00", "Europe/Zurich");
    }

    private Purchase bought(ServiceLevel level, String orderedOn, String usedOn, int years, Optional<PaperPlan> plan) {
        ContractId id = plan.map(PaperPlan::original).filter(original -> purchases.stream().noneMatch(known -> known.id().equals(original)))
                .orElseGet(ContractId::random);
        Purchase made = new Purchase(new ContractedLevel(id, new ContractNumber(1_000_001 + purchases.size()), level,
                plan.isPresent() ? FirstUse.ACTIVATION : FirstUse.ASSIGNMENT,
                UsualStartRules.get().of(at(orderedOn), ZURICH, Optional.empty(), Optional.empty()), Optional.of(at(usedOn)), years), plan,
                Optional.empty(), plan.isPresent() ? List.of()
                : List.of(new Seat(new LicenseId(UUID.randomUUID()), 1, SMALL_ROOM, Set.of(SMALL_ROOM))));
        purchases.add(made);
        return made;
    }

    private Purchase select(String orderedOn, int years, PaperSpace space) {
        Purchase made = bought(ServiceLevel.SELECT, orderedOn, orderedOn, years, Optional.empty());
        place(made, space, orderedOn, null);
        return made;
    }

    private void place(Purchase purchase, PaperSpace space, String from, String until) {
        placed.add(new Placed(purchase.seats().get(0).license(), purchase.id(), space.id(), SMALL_ROOM, at(from),
                Optional.ofNullable(until).map(DeviceCoverTest::at)));
    }

    private static PaperDevice.InSpace in(PaperSpace space, String from, String until) {
        return new PaperDevice.InSpace(space.id(), at(from), Optional.ofNullable(until).map(DeviceCoverTest::at));
    }

    private DeviceCover cover(String boughtOn, PaperDevice.InSpace... where) {
        return cover(device("2312LZ0ABC", boughtOn, where));
    }

    private DeviceCover cover(PaperDevice device) {
        return DeviceCover.of(new Portfolio(ZURICH, purchases, placed, List.of(huddle, board)), device, "Rally Bar", everywhere, 30);
    }

    private static PaperDevice device(String serial, String boughtOn, PaperDevice.InSpace... where) {
        return PaperDevice.bought(DeviceId.random(), new SerialNumber(serial), "RALLY_BAR",
                Optional.ofNullable(boughtOn).map(LocalDate::parse), 2, List.of(where));
    }

    private static void coveredTo(DeviceCover cover, String firstDayWithout) {
        assertThat(cover.covers(at(firstDayWithout).minusNanos(1))).as("before %s", firstDayWithout).isTrue();
        assertThat(cover.covers(at(firstDayWithout))).as("at %s", firstDayWithout).isFalse();
    }

    @Test
    @DisplayName("without Select it is to the end of the standard warranty")
    void standard() {
        coveredTo(cover("2024-01-10", in(huddle, "2024-01-10", null)), "2026-01-10");
    }

    @ParameterizedTest(name = "bought 2024-01-10, license purchased {0} for three years: to {1}")
    @CsvSource({"2026-01-09, 2029-01-09", "2026-01-10, 2026-01-10"})
    @DisplayName("R60: a license purchased in the standard warranty joins on, one purchased later does not")
    void joinsOn(String orderedOn, String to) {
        select(orderedOn, 3, huddle);

        coveredTo(cover("2024-01-10", in(huddle, "2024-01-10", null)), to);
    }

    @ParameterizedTest(name = "license purchased {0}: to {1}")
    @CsvSource({"2024-03-01, 2029-01-10", "2024-02-09, 2029-02-09", "2024-02-10, 2029-01-10"})
    @DisplayName("D11, D27: five years from its purchase at most, to the plan's end where both were bought within thirty days")
    void atMost(String orderedOn, String to) {
        select(orderedOn, 5, huddle);

        coveredTo(cover("2024-01-10", in(huddle, "2024-01-10", null)), to);
    }

    @ParameterizedTest(name = "renewal purchased {0}: to {1}")
    @CsvSource({"2026-12-31, 2028-01-01", "2027-01-01, 2027-01-01"})
    @DisplayName("D28: a renewal purchased while the old contract covers goes on, one purchased after it does not")
    void renewed(String orderedOn, String to) {
        select("2024-01-01", 3, huddle);
        Purchase next = bought(ServiceLevel.SELECT, orderedOn, "2027-01-01", 1, Optional.empty());
        place(next, huddle, orderedOn, null);

        coveredTo(cover("2023-06-01", in(huddle, "2023-06-01", null)), to);
    }

    @Test
    @DisplayName("a hole does not forfeit it where the purchase was in time")
    void aHole() {
        Purchase early = bought(ServiceLevel.SELECT, "2025-05-01", "2025-06-20", 3, Optional.empty());
        place(early, huddle, "2025-06-20", null);
        DeviceCover cover = cover("2023-06-01", in(huddle, "2023-06-01", null));

        coveredTo(cover, "2025-06-01");
        assertThat(cover.covers(at("2025-06-20"))).isTrue();
    }

    @ParameterizedTest(name = "moved in on {0}: covered {1}")
    @CsvSource({"2025-05-31, true", "2025-06-01, false"})
    @DisplayName("R61: a device that comes later is asked about on the day it comes")
    void comesLater(String movedIn, boolean covered) {
        select("2025-01-01", 3, huddle);

        assertThat(cover("2023-06-01", in(huddle, movedIn, null)).covers(at("2026-01-01"))).isEqualTo(covered);
    }

    @ParameterizedTest(name = "out of Select on 2025-09-01, in again on {0}: covered {1}")
    @CsvSource({"2025-09-01, true", "2025-10-01, true", "2025-10-02, false"})
    @DisplayName("D13, D41: from another Select Space it brings its cover along, over thirty days outside at most")
    void bringsItAlong(String movedIn, boolean covered) {
        select("2024-01-01", 3, huddle);
        select("2024-01-01", 3, board);

        assertThat(cover("2023-06-01", in(board, "2023-06-01", "2025-09-01"), in(huddle, movedIn, null)).covers(at("2026-01-01")))
                .isEqualTo(covered);
    }

    @Test
    @DisplayName("D41: what passed for a license is not asked again when the license comes back")
    void comesBack() {
        Purchase license = bought(ServiceLevel.SELECT, "2024-01-01", "2024-01-01", 5, Optional.empty());
        place(license, huddle, "2024-01-01", "2024-06-01");
        place(license, board, "2024-06-01", "2026-01-01");
        place(license, huddle, "2026-01-01", null);

        assertThat(cover("2023-06-01", in(huddle, "2023-06-01", null)).covers(at("2026-06-01"))).isTrue();
    }

    @Test
    @DisplayName("Essential extends nothing")
    void essential() {
        Purchase license = bought(ServiceLevel.ESSENTIAL, "2024-01-01", "2024-01-01", 5, Optional.empty());
        place(license, huddle, "2024-01-01", null);

        coveredTo(cover("2023-06-01", in(huddle, "2023-06-01", null)), "2025-06-01");
    }

    @Test
    @DisplayName("without a date of purchase nothing is said")
    void unknown() {
        select("2024-01-01", 3, huddle);
        DeviceCover cover = cover(null, in(huddle, "2023-06-01", null));

        assertThat(cover.isUnknown()).isTrue();
        assertThat(cover.isAsked(at("2025-01-01"))).isTrue();
        assertThat(cover.lastTest()).hasValueSatisfying(test -> assertThat(test.turnedBy()).startsWith("Register"));
    }

    private static List<String> told(DeviceCover cover) {
        return cover.chain().stream().map(link -> link.answer().kind() + " " + LocalDate.ofInstant(link.from(), ZURICH)
                + link.until().map(until -> " to " + LocalDate.ofInstant(until, ZURICH)).orElse("") + " "
                + link.answer().decisive().clause().rule()).toList();
    }

    @Nested
    @DisplayName("its life as a chain")
    class Chain {

        @Test
        @DisplayName("begins with the standard warranty, goes on under Select, and ends with nothing")
        void standardThenSelect() {
            select("2025-06-01", 3, huddle);

            assertThat(told(cover("2024-01-10", in(huddle, "2024-01-10", null)))).containsExactly(
                    "STANDARD_WARRANTY 2024-01-10 to 2025-06-01 R62", "UNDER_SELECT 2025-06-01 to 2028-06-01 R58",
                    "NOT_COVERED 2028-06-01 R58");
        }

        @Test
        @DisplayName("shows the gap between the warranty and a license bought in time and assigned late")
        void aGap() {
            Purchase early = bought(ServiceLevel.SELECT, "2025-12-20", "2026-02-01", 3, Optional.empty());
            place(early, huddle, "2026-02-01", null);

            assertThat(told(cover("2024-01-10", in(huddle, "2024-01-10", null)))).containsExactly(
                    "STANDARD_WARRANTY 2024-01-10 to 2026-01-10 R62", "NOT_COVERED 2026-01-10 to 2026-02-01 R58",
                    "UNDER_SELECT 2026-02-01 to 2029-01-10 R58", "NOT_COVERED 2029-01-10 R58");
        }

        @Test
        @DisplayName("names the test a license bought too late fails")
        void tooLate() {
            select("2026-01-10", 3, huddle);

            assertThat(told(cover("2024-01-10", in(huddle, "2024-01-10", null)))).containsExactly(
                    "STANDARD_WARRANTY 2024-01-10 to 2026-01-10 R62", "NOT_COVERED 2026-01-10 R60");
        }

        @Test
        @DisplayName("falls back to the standard warranty when Select ends within it")
        void backToTheWarranty() {
            select("2024-03-01", 1, huddle);

            assertThat(told(cover("2024-01-10", in(huddle, "2024-01-10", null)))).containsExactly(
                    "STANDARD_WARRANTY 2024-01-10 to 2024-03-01 R62", "UNDER_SELECT 2024-03-01 to 2025-03-01 R58",
                    "STANDARD_WARRANTY 2025-03-01 to 2026-01-10 R62", "NOT_COVERED 2026-01-10 R58");
        }

        @Test
        @DisplayName("is one link for two contracts only where it is one contract: a renewal is a link of its own")
        void renewal() {
            select("2024-01-10", 2, huddle);
            Purchase next = bought(ServiceLevel.SELECT, "2025-12-01", "2026-01-10", 1, Optional.empty());
            place(next, huddle, "2026-01-10", null);

            assertThat(told(cover("2024-01-10", in(huddle, "2024-01-10", null)))).containsExactly(
                    "UNDER_SELECT 2024-01-10 to 2026-01-10 R58", "UNDER_SELECT 2026-01-10 to 2027-01-10 R58",
                    "NOT_COVERED 2027-01-10 R58");
        }

        @Test
        @DisplayName("R43: is not under Select while the product is not on the list of the Space's category")
        void notListed() {
            everywhere.listedFrom("2026-06-01");
            select("2025-06-01", 3, huddle);

            assertThat(told(cover("2024-01-10", in(huddle, "2024-01-10", null)))).containsExactly(
                    "STANDARD_WARRANTY 2024-01-10 to 2026-01-10 R62", "NOT_COVERED 2026-01-10 to 2026-06-01 R43",
                    "UNDER_SELECT 2026-06-01 to 2028-06-01 R58", "NOT_COVERED 2028-06-01 R58");
        }

        @ParameterizedTest(name = "listed from {0}: extended {1}, settled by {2}")
        @CsvSource({"2019-05-10, true, R60", "2028-05-31, true, R43", "2028-06-01, false, R43"})
        @DisplayName("R43: reaches beyond the warranty only while the product is on the list")
        void extendedWhileListed(String listedFrom, boolean extended, String rule) {
            everywhere.listedFrom(listedFrom);
            select("2025-06-01", 3, huddle);
            DeviceCover cover = cover("2024-01-10", in(huddle, "2024-01-10", null));

            assertThat(cover.isExtendedAfter(at("2025-07-01"))).isEqualTo(extended);
            assertThat(cover.lastTest().map(finding -> finding.clause().rule())).contains(rule);
        }

        @Test
        @DisplayName("is unknown from its first day here on where nobody knows when it was bought")
        void unknownPurchase() {
            assertThat(told(cover(null, in(huddle, "2024-01-10", null)))).allSatisfy(link -> assertThat(link).startsWith("UNKNOWN"));
        }

        @Test
        @DisplayName("has one answer for every instant, from the purchase on, whatever the account went through")
        void oneAnswer() {
            Random random = new Random(1);
            for (int life = 0; life < 300; life++) {
                purchases.clear();
                placed.clear();
                LocalDate bought = LocalDate.parse("2022-01-01").plusDays(random.nextInt(900));
                List<PaperDevice.InSpace> where = new ArrayList<>();
                LocalDate day = bought;
                for (int stay = random.nextInt(4); stay >= 0; stay--) {
                    LocalDate end = day.plusDays(1 + random.nextInt(500));
                    where.add(in(random.nextBoolean() ? huddle : board, day.toString(), stay == 0 ? null : end.toString()));
                    day = end.plusDays(random.nextInt(60));
                }
                for (PaperSpace space : List.of(huddle, board)) {
                    LocalDate ordered = LocalDate.parse("2022-01-01").plusDays(random.nextInt(1200));
                    select(ordered.toString(), 1 + random.nextInt(5), space);
                }
                DeviceCover cover = cover(bought.toString(), where.toArray(PaperDevice.InSpace[]::new));
                List<DeviceCover.Link> chain = cover.chain();

                assertThat(chain.get(0).from()).isEqualTo(at(bought.toString()));
                assertThat(chain.get(chain.size() - 1).until()).isEmpty();
                for (int i = 1; i < chain.size(); i++) {
                    assertThat(chain.get(i - 1).until()).contains(chain.get(i).from());
                }
                for (int probe = 0; probe < 40; probe++) {
                    Instant at = at(bought.plusDays(random.nextInt(3_000)).toString()).plusSeconds(random.nextInt(86_400));
                    assertThat(chain.stream().filter(link -> !at.isBefore(link.from()) && link.until().map(at::isBefore).orElse(true)))
                            .as("life %d at %s", life, at).singleElement()
                            .satisfies(link -> assertThat(link.answer().kind()).isEqualTo(cover.at(at).kind()));
                }
            }
        }

        @ParameterizedTest(name = "asked on {0}: to {1}")
        @CsvSource({"2024-02-01, 2026-01-10", "2025-04-01, 2026-01-10", "2026-01-10,"})
        @DisplayName("ends where nothing covers it any more, whatever covers it in between")
        void endOf(String on, String end) {
            select("2024-03-01", 1, huddle);

            assertThat(cover("2024-01-10", in(huddle, "2024-01-10", null)).endOf(at(on)).map(found -> LocalDate.ofInstant(found, ZURICH)))
                    .isEqualTo(on.equals("2026-01-10") ? Optional.empty() : Optional.of(LocalDate.parse(end)));
        }
    }

    @Nested
    @DisplayName("R89, D58: of what took a failed device's place")
    class InPlaceOfAnother {

        private PaperDevice failed(String boughtOn, String until) {
            return device("2312LZ0ABC", boughtOn, in(huddle, "2024-01-10", until));
        }

        private PaperDevice replacing(PaperDevice failed, String since) {
            return device("2347LZ0NEW", null, in(huddle, since, null)).inPlaceOf(failed, Optional.of(at(since)));
        }

        private PaperDevice gone(PaperDevice failed, String since) {
            return failed.handedOn(DeviceId.random(), new SerialNumber("2347LZ0NEW"), at(since));
        }

        @ParameterizedTest(name = "arrived {0}: to {1}")
        @CsvSource({"2025-12-29, 2026-01-28", "2025-12-11, 2026-01-10", "2025-12-10, 2026-01-10", "2025-06-24, 2026-01-10"})
        @DisplayName("is what is left of the warranty or 30 days, whichever is longer: with 12, 30, 31 and 200 days left")
        void longer(String since, String to) {
            coveredTo(cover(replacing(failed("2024-01-10", since), since)), to);
        }

        @Test
        @DisplayName("goes on under Select by the test the failed one passed, to five years from that one's purchase")
        void testsPassed() {
            select("2026-01-09", 5, huddle);
            DeviceCover cover = cover(replacing(failed("2024-01-10", "2027-03-01"), "2027-03-01"));

            coveredTo(cover, "2029-01-10");
            assertThat(cover.at(at("2028-01-01")).findings().get(0).because()).contains("took the place of 2312LZ0ABC");
        }

        @Test
        @DisplayName("does not join on where the failed one did not, but has its 30 days")
        void testsFailed() {
            select("2026-01-10", 5, huddle);
            DeviceCover cover = cover(replacing(failed("2024-01-10", "2027-03-01"), "2027-03-01"));

            coveredTo(cover, "2027-03-31");
            assertThat(cover.at(at("2027-03-01")).kind()).isEqualTo(DeviceCover.Kind.REPLACEMENT_WARRANTY);
            assertThat(cover.at(at("2027-03-31")).kind()).isEqualTo(DeviceCover.Kind.NOT_COVERED);
        }

        @Test
        @DisplayName("begins as it arrives; the failed one has none from that instant on and says what has it")
        void handedOn() {
            PaperDevice failed = failed("2024-01-10", "2025-03-01");
            DeviceCover before = cover(gone(failed, "2025-03-01"));
            DeviceCover after = cover(replacing(failed, "2025-03-01"));

            coveredTo(before, "2025-03-01");
            assertThat(before.at(at("2025-03-01")).kind()).isEqualTo(DeviceCover.Kind.HANDED_ON);
            assertThat(after.covers(at("2025-03-01").minusNanos(1))).isFalse();
            assertThat(after.chain().get(0).from()).isEqualTo(at("2025-03-01"));
            coveredTo(after, "2026-01-10");
        }

        @Test
        @DisplayName("is none while it is on its way")
        void onItsWay() {
            DeviceCover cover = cover(device("2347LZ0NEW", null).inPlaceOf(failed("2024-01-10", null), Optional.empty()));

            assertThat(cover.chain()).isEmpty();
            assertThat(cover.at(at("2025-03-01")).kind()).isEqualTo(DeviceCover.Kind.NOT_COVERED);
            assertThat(cover.at(at("2025-03-01")).decisive().because()).contains("has not arrived");
        }

        @Test
        @DisplayName("is handed on again by a replacement of the replacement, with 30 days of its own")
        void again() {
            PaperDevice first = failed("2024-01-10", "2025-12-20");
            PaperDevice second = gone(replacing(first, "2025-12-20"), "2026-01-05");
            PaperDevice third = device("2350LZ0NEW", null, in(huddle, "2026-01-05", null)).inPlaceOf(second, Optional.of(at("2026-01-05")));

            coveredTo(cover(second), "2026-01-05");
            coveredTo(cover(third), "2026-02-04");
        }

        @Test
        @DisplayName("is known for its 30 days where nobody knows when the failed one was bought, and unknown after them")
        void unknownPurchase() {
            DeviceCover cover = cover(replacing(failed(null, "2026-01-05"), "2026-01-05"));

            coveredTo(cover, "2026-02-04");
            assertThat(cover.at(at("2026-02-04")).kind()).isEqualTo(DeviceCover.Kind.UNKNOWN);
        }

        @Test
        @DisplayName("of all that ever had the place one at most is covered at an instant, and each as the first would be but for its days")
        void oneOfAll() {
            Random random = new Random(58);
            for (int life = 0; life < 300; life++) {
                purchases.clear();
                placed.clear();
                LocalDate bought = LocalDate.parse("2022-01-01").plusDays(random.nextInt(900));
                select(LocalDate.parse("2022-01-01").plusDays(random.nextInt(1200)).toString(), 1 + random.nextInt(5), huddle);
                PaperDevice original = device("2312LZ0ABC", bought.toString(), in(huddle, bought.toString(), null));
                DeviceCover first = cover(original);
                List<PaperDevice> held = new ArrayList<>(List.of(original));
                List<Instant> since = new ArrayList<>();
                LocalDate day = bought;
                for (int times = 1 + random.nextInt(3); times > 0; times--) {
                    day = day.plusDays(1 + random.nextInt(700));
                    Instant arrived = at(day.toString()).plusSeconds(random.nextInt(86_400));
                    since.add(arrived);
                    int last = held.size() - 1;
                    PaperDevice next = PaperDevice.bought(DeviceId.random(), new SerialNumber("2347LZ0NEW" + times), "RALLY_BAR",
                            Optional.empty(), 2, List.of(new PaperDevice.InSpace(huddle.id(), arrived, Optional.empty())))
                            .inPlaceOf(held.get(last), Optional.of(arrived));
                    held.set(last, held.get(last).handedOn(next.id(), next.serial(), arrived));
                    held.add(next);
                }
                List<DeviceCover> covers = held.stream().map(DeviceCoverTest.this::cover).toList();
                for (int probe = 0; probe < 60; probe++) {
                    Instant at = at(bought.plusDays(random.nextInt(2_600)).toString()).plusSeconds(random.nextInt(86_400));
                    boolean inItsDays = since.stream().filter(arrived -> !at.isBefore(arrived)).reduce((earlier, later) -> later)
                            .filter(arrived -> at.isBefore(LocalDate.ofInstant(arrived, ZURICH).plusDays(30).atStartOfDay(ZURICH)
                                    .toInstant())).isPresent();

                    assertThat(covers.stream().filter(cover -> cover.covers(at)).count()).as("life %d at %s", life, at)
                            .isEqualTo(first.covers(at) || inItsDays ? 1 : 0);
                }
            }
        }
    }

    @Nested
    @DisplayName("D38, D39, D42: under a plan")
    class UnderAPlan {

        private Purchase plan(String orderedOn, int years, Optional<ContractId> original) {
            return bought(ServiceLevel.SELECT, orderedOn, orderedOn, years, Optional.of(new PaperPlan(SMALL_ROOM, Set.of(SMALL_ROOM),
                    new PlanCapacity.Tier("T", 50), original.orElseGet(ContractId::random))));
        }

        @ParameterizedTest(name = "plan ordered {0}: to {1}")
        @CsvSource({"2025-05-31, 2028-05-31", "2025-06-01, 2025-06-01"})
        void joinsOnWhereThePlanIsOrderedInTime(String orderedOn, String to) {
            plan(orderedOn, 3, Optional.empty());

            coveredTo(cover("2023-06-01", in(huddle, "2023-06-01", null)), to);
        }

        @Test
        void anUpgradeIsAskedByTheDayOfTheFirst() {
            Purchase first = plan("2025-01-01", 3, Optional.empty());
            plan("2026-01-01", 3, Optional.of(first.id()));
            purchases.set(0, first.replacedAt(at("2026-01-01")));

            assertThat(cover("2023-06-01", in(huddle, "2023-06-01", null)).covers(at("2026-06-01"))).isTrue();
        }
    }
}
