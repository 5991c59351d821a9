package com.logitech.serviceportal.contracts.entitlements;

import static com.logitech.serviceportal.definitions.SpaceCategory.MEDIUM_TO_LARGE_ROOM;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.Entitlements.Covering;
import com.logitech.serviceportal.contracts.api.Entitlements.Entitlement;
import com.logitech.serviceportal.contracts.api.OrderId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceEntitlements.DeviceEntitlement;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Order;
import com.logitech.serviceportal.contracts.model.UsualStartRules;
import com.logitech.serviceportal.contracts.model.catalog.CatalogRows;
import com.logitech.serviceportal.contracts.model.catalog.CatalogRows.CoverRow;
import com.logitech.serviceportal.contracts.model.spaces.DeviceLocation;
import com.logitech.serviceportal.contracts.model.spaces.Devices.Placed;
import com.logitech.serviceportal.contracts.terms.ContractsTerms;
import com.logitech.serviceportal.contracts.terms.licenses.LicenseOnSpace;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Finding.Fact;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Sight in Huddle 4, a Small Room in Zürich, with a Select license unless a specification says otherwise. */
class DeviceReasoningTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Instant RECORDED = Instant.parse("2026-03-03T09:05:00Z");

    private final SpaceId space = SpaceId.random();
    private final ContractId contract = ContractId.random();
    private final List<CoverRow> list = new ArrayList<>(List.of(row(SMALL_ROOM, true, "2020-01-01")));
    private Optional<DeviceLocation> stay = stay("2026-03-03T09:00:00Z", null);
    private SpaceCategory category = SMALL_ROOM;
    private ServiceLevel level = ServiceLevel.SELECT;
    private String orderedAt = "2026-03-02T09:00";
    private final ContractId older = ContractId.random();
    private List<Covering> beside = List.of();

    private static CoverRow row(SpaceCategory category, boolean listed, String from) {
        return new CoverRow(category, "SIGHT", listed, LocalDate.parse(from), Instant.EPOCH);
    }

    private Optional<DeviceLocation> stay(String from, String until) {
        return Optional.of(new DeviceLocation(Optional.of(space), Instant.parse(from), Optional.ofNullable(until).map(Instant::parse),
                RECORDED, "Nora"));
    }

    private DeviceEntitlement at(String at) {
        return at(Instant.parse(at));
    }

    private DeviceEntitlement at(Instant at) {
        return reasoning(at).answer(new Placed(DeviceId.random(), CustomerId.random(), ZURICH, new SerialNumber("2347FW0A12B8"), "SIGHT",
                RECORDED, stay.map(known -> "Huddle 4").orElse(""), stay));
    }

    private DeviceReasoning reasoning(Instant at) {
        CatalogRows rows = new CatalogRows(List.of(new Catalog.Category(SMALL_ROOM, "Small Room", true),
                new Catalog.Category(MEDIUM_TO_LARGE_ROOM, "Medium to Large Room", true)), List.of(), List.of(), List.of(),
                List.of(new Catalog.Product("SIGHT", "Sight", Catalog.Product.Kind.HARDWARE, true, true)), list);
        Map<ContractId, Contract> contracts = Map.of(contract, concluded(contract, 1_000_042, orderedAt),
                older, concluded(older, 1_000_007, "2026-03-02T09:00"));
        return new DeviceReasoning(at, at, rows.asKnownAt(at), Map.of(space, there(at)), contracts);
    }

    private static Contract concluded(ContractId id, long number, String orderedAt) {
        Instant created = LocalDateTime.parse(orderedAt).atZone(ZURICH).toInstant();
        return Contract.ofLicenses(id, new ContractNumber(number), new Order(OrderId.random(), CustomerId.random(), "OC-1", "", created,
                Optional.empty(), created, "Olivia"), ZURICH, ServiceLevel.SELECT, 3, Optional.empty(), 1, UsualStartRules.get());
    }

    /** What the Space answers, which is asked and not reckoned again. */
    private Entitlement there(Instant at) {
        boolean covered = level != ServiceLevel.BASIC;
        Finding cover = new LicenseOnSpace().judge(new LicenseOnSpace.Facts(covered ? Optional.of("1000042-1") : Optional.empty(),
                covered ? Optional.of(Instant.EPOCH) : Optional.empty(), Optional.empty(), ZURICH, at));
        Optional<Covering> covering = covered ? Optional.of(new Covering(contract, new ContractNumber(1_000_042), Optional.empty(),
                LocalDate.parse("2026-03-03"), LocalDate.parse("2029-03-03"), ZURICH.getId())) : Optional.empty();
        return new Entitlement(space, "Huddle Four", at, at, true, category, level,
                new Decision("Is Huddle Four covered by a paid service?", at, at, List.of(cover)), covering, beside, List.of());
    }

    private static List<Clause> clauses(DeviceEntitlement answer) {
        return answer.cover().findings().stream().map(Finding::clause).toList();
    }

    @Nested
    @DisplayName("R19: service reaches a device through the Space it stands in")
    class ThroughTheSpace {

        @Test
        @DisplayName("says in this order where it stands, that its product is listed there, and what covers the Space")
        void covered() {
            DeviceEntitlement answer = at("2026-06-01T10:00:00Z");

            assertThat(clauses(answer)).containsExactly(ContractsClause.PRODUCTS_IN_SPACE, ContractsClause.COVERED_PRODUCTS,
                    ContractsClause.LICENSE_ASSIGNMENT);
            assertThat(answer.cover().granted()).isTrue();
            assertThat(answer.space()).contains(space);
            assertThat(answer.spaceName()).isEqualTo("Huddle Four");
            assertThat(answer.level()).isEqualTo(ServiceLevel.SELECT);
            assertThat(answer.contract().map(Covering::contract)).contains(contract);
            assertThat(answer.productCovered()).isTrue();
            assertThat(answer.cover().findings().get(0).facts()).contains(
                    new Fact("locatedFrom", "2026-03-03T09:00:00Z", RECORDED, "recorded by Nora"));
            assertThat(answer.cover().replay(ContractsTerms.all())).isEqualTo(answer.cover());
        }

        @ParameterizedTest(name = "at {0} covered: {1}")
        @DisplayName("from the instant it was moved in until the instant it was moved out")
        @CsvSource({"2026-03-03T09:00:00Z, true", "2026-04-01T09:59:59.999999Z, true", "2026-04-01T10:00:00Z, false"})
        void movedOut(String at, boolean covered) {
            stay = stay("2026-03-03T09:00:00Z", "2026-04-01T10:00:00Z");

            DeviceEntitlement answer = at(at);

            assertThat(answer.cover().granted()).isEqualTo(covered);
            assertThat(answer.space().isPresent()).isEqualTo(covered);
        }

        @Test
        @DisplayName("in no Space it has Basic, and putting it into a licensed one would change that")
        void nowhere() {
            stay = Optional.empty();

            DeviceEntitlement answer = at("2026-06-01T10:00:00Z");

            assertThat(clauses(answer)).containsExactly(ContractsClause.PRODUCTS_IN_SPACE);
            assertThat(answer.level()).isEqualTo(ServiceLevel.BASIC);
            assertThat(answer.spaceName()).isEmpty();
            assertThat(answer.productCovered()).isFalse();
            assertThat(answer.cover().turnedBy()).contains("a Space with an active license");
        }

        @Test
        @DisplayName("in a Space without a license it has Basic, and what turns the Space's answer turns its own")
        void basicSpace() {
            level = ServiceLevel.BASIC;

            DeviceEntitlement answer = at("2026-06-01T10:00:00Z");

            assertThat(answer.level()).isEqualTo(ServiceLevel.BASIC);
            assertThat(answer.contract()).isEmpty();
            assertThat(answer.productCovered()).isTrue();
            assertThat(answer.cover().decisive().clause()).isEqualTo(ContractsClause.LICENSE_ASSIGNMENT);
        }
    }

    @Nested
    @DisplayName("R43: and only if its product is on the list of that Space's category")
    class OnTheList {

        @ParameterizedTest(name = "at {0} covered: {1}")
        @DisplayName("from the first day on it, in the contract's zone")
        @CsvSource({"2026-05-31T21:59:59Z, false", "2026-05-31T22:00:00Z, true"})
        void fromTheDay(String at, boolean covered) {
            list.clear();
            list.add(row(SMALL_ROOM, true, "2026-06-01"));

            assertThat(at(at).cover().granted()).isEqualTo(covered);
        }

        @Test
        @DisplayName("listed for another category it has Basic, and such a Space would change that")
        void elsewhere() {
            category = MEDIUM_TO_LARGE_ROOM;

            DeviceEntitlement answer = at("2026-06-01T10:00:00Z");

            assertThat(answer.cover().decisive().clause()).isEqualTo(ContractsClause.COVERED_PRODUCTS);
            assertThat(answer.cover().turnedBy()).contains("Small Room");
            assertThat(answer.level()).isEqualTo(ServiceLevel.BASIC);
            assertThat(answer.contract()).isEmpty();
            assertThat(answer.productCovered()).isFalse();
        }
    }

    @Nested
    @DisplayName("R44: a removed product stays covered by a Select contract concluded before that day (D53)")
    class Removed {

        @ParameterizedTest(name = "ordered {0}, asked at {1}: {2} by {3}")
        @DisplayName("removed on 1 June, in the contract's zone")
        @CsvSource({"2026-05-31T23:59, 2026-05-31T21:59:59Z, true, R43", "2026-05-31T23:59, 2026-05-31T22:00:00Z, true, R44",
            "2026-06-01T00:00, 2026-06-01T10:00:00Z, false, R44"})
        void onTheFirstOfJune(String ordered, String at, boolean covered, String rule) {
            list.add(row(SMALL_ROOM, false, "2026-06-01"));
            orderedAt = ordered;

            DeviceEntitlement answer = at(at);

            assertThat(answer.cover().granted()).isEqualTo(covered);
            assertThat(clauses(answer).get(1).rule()).isEqualTo(rule);
            assertThat(answer.productCovered()).isEqualTo(covered);
            assertThat(answer.cover().replay(ContractsTerms.all())).isEqualTo(answer.cover());
        }

        @ParameterizedTest(name = "ordered {0}: {1}")
        @DisplayName("also where the product is named and no device is")
        @CsvSource({"2026-05-31T23:59, true", "2026-06-01T00:00, false"})
        void named(String ordered, boolean covered) {
            list.add(row(SMALL_ROOM, false, "2026-06-01"));
            orderedAt = ordered;
            Instant at = Instant.parse("2026-06-01T10:00:00Z");

            Finding finding = reasoning(at).product("SIGHT", there(at), ZURICH);

            assertThat(finding.holds()).isEqualTo(covered);
            assertThat(finding).isEqualTo(at(at).cover().findings().get(1));
            assertThat(reasoning(at).product("TAP", there(at), ZURICH).clause()).isEqualTo(ContractsClause.COVERED_PRODUCTS);
        }

        @Test
        @DisplayName("says from which order it knows when the contract was concluded")
        void fromWhere() {
            list.add(row(SMALL_ROOM, false, "2026-06-01"));

            Finding removed = at("2026-06-01T10:00:00Z").cover().findings().get(1);

            assertThat(removed.facts())
                    .contains(new Fact("concludedOn", "2026-03-02", LocalDateTime.parse("2026-03-02T09:00").atZone(ZURICH)
                    .toInstant(), "order of contract 1000042"));
        }

        @ParameterizedTest(name = "at {0}: {1}")
        @DisplayName("a renewal concluded after that day runs beside the contract that keeps it, as long as that one runs")
        @CsvSource({"2026-08-31T21:59:59Z, true", "2026-08-31T22:00:00Z, false"})
        void keptByTheOlderOfTwo(String at, boolean covered) {
            list.add(row(SMALL_ROOM, false, "2026-06-01"));
            orderedAt = "2026-07-01T09:00";
            beside = List.of(new Covering(older, new ContractNumber(1_000_007), Optional.empty(), LocalDate.parse("2025-09-01"),
                    LocalDate.parse("2026-09-01"), ZURICH.getId()));

            DeviceEntitlement answer = at(at);

            assertThat(answer.cover().granted()).isEqualTo(covered);
            assertThat(answer.contract()).isEqualTo(covered ? Optional.of(beside.get(0)) : Optional.empty());
        }

        @ParameterizedTest(name = "at {0}: {1} by contract {2}")
        @DisplayName("of two contracts in two zones each reckons the day in its own, and the one that keeps it is named")
        @CsvSource({"2026-05-31T21:59:59Z, R43, 1000042", "2026-05-31T22:00:00Z, R43, 1000007", "2026-06-01T06:59:59Z, R43, 1000007",
            "2026-06-01T07:00:00Z, R44, 1000007", "2026-09-01T06:59:59Z, R44, 1000007", "2026-09-01T07:00:00Z, R44,"})
        void eachInItsOwnZone(String at, String rule, Long keeping) {
            list.add(row(SMALL_ROOM, false, "2026-06-01"));
            orderedAt = "2026-07-01T09:00";
            beside = List.of(new Covering(older, new ContractNumber(1_000_007), Optional.empty(), LocalDate.parse("2025-09-01"),
                    LocalDate.parse("2026-09-01"), "America/Los_Angeles"));

            DeviceEntitlement answer = at(at);

            assertThat(clauses(answer).get(1).rule()).isEqualTo(rule);
            assertThat(answer.contract().map(Covering::number)).isEqualTo(Optional.ofNullable(keeping).map(ContractNumber::new));
            assertThat(answer.cover().replay(ContractsTerms.all())).isEqualTo(answer.cover());
        }

        @Test
        @DisplayName("without a contract nothing keeps it")
        void basic() {
            list.add(row(SMALL_ROOM, false, "2026-06-01"));
            level = ServiceLevel.BASIC;

            DeviceEntitlement answer = at("2026-06-01T10:00:00Z");

            assertThat(answer.cover().decisive().clause()).isEqualTo(ContractsClause.REMOVED_PRODUCTS);
            assertThat(answer.cover().turnedBy()).contains("concluded before 2026-06-01");
        }
    }
}
