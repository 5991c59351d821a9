package com.logitech.serviceportal.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.contracts.api.Entitlements;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryNames;
import com.logitech.serviceportal.countries.api.DeliveryOffer;
import com.logitech.serviceportal.countries.api.Warehouses;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendar;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendars;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.ClosedDay;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.ClosedPlace;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.DeliveryPromise;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.Speed;
import com.logitech.serviceportal.replacement.terms.DeliveryDays;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How soon a replacement would come")
class DeliveryOfficeTest {

    private static final CountryCode SWITZERLAND = new CountryCode("CH");
    private static final CountryCode NETHERLANDS = new CountryCode("NL");
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final DeviceId DEVICE = new DeviceId(UUID.randomUUID());
    private static final SerialNumber SERIAL = new SerialNumber("2347ABCDEFG8");
    private static final Optional<SpaceId> ROOM = Optional.of(new SpaceId(UUID.randomUUID()));
    /** A Thursday, 15:00 in Amsterdam, before a Good Friday. */
    private static final Instant THURSDAY = Instant.parse("2026-04-02T13:00:00Z");

    private enum Trial implements Clause {
        COVER, SELECT;

        @Override
        public String rule() {
            return "R0";
        }

        @Override
        public String place() {
            return "of the trial";
        }

        @Override
        public Kind kind() {
            return Kind.RULE;
        }

        @Override
        public String heading() {
            return "A clause of the trial";
        }
    }

    private record Fact(String fact) {
    }

    private final Map<CountryCode, Map<LocalDate, String>> calendars = new HashMap<>(Map.of(
            SWITZERLAND, Map.of(LocalDate.parse("2026-04-03"), "Good Friday", LocalDate.parse("2026-04-06"), "Easter Monday"),
            NETHERLANDS, Map.of(LocalDate.parse("2026-04-06"), "Easter Monday")));
    private Optional<DeliveryOffer> offer = Optional.of(new DeliveryOffer(SWITZERLAND, "Venlo", NETHERLANDS, AMSTERDAM,
            LocalTime.of(16, 0), true));
    private DeviceCovers.CoverStanding standing = DeviceCovers.CoverStanding.UNDER_SELECT;
    private Optional<SpaceId> space = ROOM;
    private boolean entitled = true;
    private Caller caller = Caller.system("Trial");

    private static Finding finding(Clause clause, boolean holds) {
        Fact fact = new Fact("of the trial");
        return holds ? Finding.holds(clause, fact, "So it is.") : Finding.fails(clause, fact, "So it is not.", "Make it so.");
    }

    private DeliveryPromise decided(Instant at) {
        DeliveryReckoning reckoning = new DeliveryReckoning();
        reckoning.covers = stub(DeviceCovers.class, "chain", new DeviceCovers.CoverChain(DEVICE, SERIAL, "Rally Bar", ZURICH.getId(),
                Optional.empty(), List.of(), Optional.empty(), Optional.empty(), standing, new Decision("Covered?", at, THURSDAY,
                List.of(finding(Trial.COVER, standing.isCovered())))));
        DeliveryOffice office = new DeliveryOffice();
        office.reckoning = reckoning;
        office.devices = stub(DeviceRegister.class, "device", new DeviceRegister.DeviceSummary(DEVICE, new CustomerId(UUID.randomUUID()),
                "Trial", SERIAL, "RALLY_BAR", "Rally Bar", space, "", Optional.empty(), "", THURSDAY, 1));
        reckoning.spaces = stub(SpaceRegister.class, "place", new SpaceRegister.SpacePlace(ROOM.orElseThrow(),
                new CustomerId(UUID.randomUUID()), "Eiger", new SpaceCategory("SMALL_ROOM"), "", SWITZERLAND, ZURICH));
        reckoning.entitlements = (spaces, when, known) -> Map.of(ROOM.orElseThrow(), new Entitlements.Entitlement(ROOM.orElseThrow(),
                "Eiger", when, known, true, new SpaceCategory("SMALL_ROOM"), ServiceLevel.SELECT, new Decision("Covered?", when, known,
                List.of(finding(Trial.SELECT, true))), Optional.empty(), List.of(), List.of(new Entitlements.BenefitDecision(
                new Benefit("ADVANCED_RMA_NEXT_BUSINESS_DAY"), "Next business day", "support", new Decision("Entitled?", when, known,
                List.of(finding(Trial.SELECT, entitled)))))));
        reckoning.warehouses = new Warehouses() {
            @Override
            public Optional<DeliveryOffer> serving(CountryCode shipTo, LocalDate on, Instant known) {
                return offer;
            }

            @Override
            public List<String> names(Instant known) {
                return List.of("Venlo");
            }
        };
        reckoning.calendars = new WorkingCalendars() {
            @Override
            public Optional<WorkingCalendar> of(CountryCode country, Instant knownAt) {
                return Optional.ofNullable(calendars.get(country)).map(holidays -> new Calendar(country, holidays));
            }

            @Override
            public WorkingCalendar ofDesk(SupportRegionCode region, Instant knownAt) {
                throw new IllegalStateException("no desk is asked");
            }
        };
        reckoning.countries = stub(CountryNames.class, "name", "Switzerland");
        office.clock = Clock.fixed(THURSDAY, ZoneOffset.UTC);
        return Caller.actingAs(caller, () -> office.of(DEVICE, at));
    }

    /** Answers one question, always in the same way. */
    private static <T> T stub(Class<T> api, String question, Object answer) {
        return api.cast(Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, (self, method, given) -> {
            assertThat(method.getName()).isEqualTo(question);
            return answer;
        }));
    }

    private record Calendar(CountryCode country, Map<LocalDate, String> holidays) implements WorkingCalendar {

        @Override
        public String name() {
            return country.iso2();
        }

        @Override
        public ZoneId zone() {
            return ZURICH;
        }

        @Override
        public Instant asKnownAt() {
            return THURSDAY;
        }

        @Override
        public String version() {
            return "of the trial";
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return DeliveryDays.isWeekday(day) && !holidays.containsKey(day);
        }

        @Override
        public Optional<String> holiday(LocalDate day) {
            return Optional.ofNullable(holidays.get(day));
        }

        @Override
        public LocalDate nextWorkingDayOnOrAfter(LocalDate day) {
            return day.datesUntil(day.plusYears(1)).filter(this::isWorkingDay).findFirst().orElseThrow();
        }
    }

    @Test
    @DisplayName("R67: ships by the warehouse's calendar and arrives by the site's, with each day named that puts it off")
    void planned() {
        DeliveryPromise promise = decided(THURSDAY);
        assertThat(promise.speed()).isEqualTo(Speed.NEXT_BUSINESS_DAY);
        assertThat(promise.decision().granted()).isTrue();
        assertThat(promise.planned()).hasValueSatisfying(planned -> {
            assertThat(planned.shipsOn()).isEqualTo("2026-04-02");
            assertThat(planned.decideBefore()).isEqualTo("2026-04-02T14:00:00Z");
            assertThat(planned.arrivesOn()).isEqualTo("2026-04-07");
            assertThat(planned.arrivesFrom()).isEqualTo("2026-04-07T06:00:00Z");
            assertThat(planned.arrivesUntil()).isEqualTo("2026-04-07T15:00:00Z");
            assertThat(planned.closed()).containsExactly(new ClosedDay(ClosedPlace.SITE, LocalDate.parse("2026-04-03"), "Good Friday"),
                    new ClosedDay(ClosedPlace.SITE, LocalDate.parse("2026-04-06"), "Easter Monday"));
        });
        assertThat(promise.estimated()).isEmpty();
    }

    @Test
    @DisplayName("D14: decided an hour later it leaves after the Good Friday the warehouse works on, and is no sooner there")
    void late() {
        assertThat(decided(THURSDAY.plus(Duration.ofHours(1))).planned()).hasValueSatisfying(planned -> {
            assertThat(planned.shipsOn()).isEqualTo("2026-04-03");
            assertThat(planned.arrivesOn()).isEqualTo("2026-04-07");
        });
        assertThat(decided(Instant.parse("2026-04-03T14:00:00Z")).planned()).hasValueSatisfying(planned -> {
            assertThat(planned.shipsOn()).isEqualTo("2026-04-07");
            assertThat(planned.closed()).extracting(ClosedDay::place).contains(ClosedPlace.WAREHOUSE);
        });
    }

    @Test
    @DisplayName("R68: where the next business day is not offered, or nobody knows, it is estimated, and the decision says why")
    void notOffered() {
        entitled = false;
        DeliveryPromise promise = decided(THURSDAY);
        assertThat(promise.speed()).isEqualTo(Speed.BEST_EFFORT);
        assertThat(promise.planned()).isEmpty();
        assertThat(promise.decision().granted()).isFalse();
        assertThat(promise.estimated()).hasValueSatisfying(estimated -> {
            assertThat(estimated.earliest()).isEqualTo("2026-04-09");
            assertThat(estimated.latest()).isEqualTo("2026-04-20");
        });
    }

    @Test
    @DisplayName("R67: where the warehouse's working days are not known, no day is planned")
    void unknownCalendar() {
        calendars.remove(NETHERLANDS);
        DeliveryPromise promise = decided(THURSDAY);
        assertThat(promise.speed()).isEqualTo(Speed.BEST_EFFORT);
        assertThat(promise.decision().turnedBy()).contains("working week");
        calendars.clear();
        assertThat(decided(THURSDAY).estimated()).as("nor estimated, where the site's are not").isEmpty();
    }

    @Test
    @DisplayName("R69: by the standard warranty it travels at best effort, whatever the country has")
    void basic() {
        standing = DeviceCovers.CoverStanding.STANDARD_WARRANTY;
        DeliveryPromise promise = decided(THURSDAY);
        assertThat(promise.speed()).isEqualTo(Speed.BEST_EFFORT);
        assertThat(promise.decision().decisive().clause().rule()).isEqualTo("R69");
        assertThat(promise.estimated()).isPresent();
    }

    @Test
    @DisplayName("is nothing where the device is not covered, or in no Space")
    void none() {
        space = Optional.empty();
        assertThat(decided(THURSDAY).speed()).isEqualTo(Speed.NONE);
        assertThat(decided(THURSDAY).decision().turnedBy()).contains("Register it");
        space = ROOM;
        standing = DeviceCovers.CoverStanding.NOT_COVERED;
        assertThat(decided(THURSDAY).speed()).isEqualTo(Speed.NONE);
        assertThat(decided(THURSDAY).estimated()).isEmpty();
    }

    @Test
    @DisplayName("is for a stranger's device what it is for one nobody registered")
    void strangers() {
        caller = new Caller(UUID.randomUUID(), "Stranger", Set.of(), Map.of(), "portal");
        assertThatThrownBy(() -> decided(THURSDAY)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
    }

    @Test
    @DisplayName("is asked of now and of a year to come, and not of the past")
    void when() {
        assertThat(decided(THURSDAY.minusSeconds(60)).speed()).isEqualTo(Speed.NEXT_BUSINESS_DAY);
        assertThat(decided(THURSDAY.plus(Duration.ofDays(365))).speed()).isEqualTo(Speed.NEXT_BUSINESS_DAY);
        assertThatThrownBy(() -> decided(THURSDAY.minusSeconds(61))).isInstanceOf(Refused.class).hasMessageContaining("decidedAt");
        assertThatThrownBy(() -> decided(THURSDAY.plus(Duration.ofDays(365)).plusSeconds(1))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> decided(null)).isInstanceOf(RuntimeException.class);
    }
}
