package com.logitech.serviceportal.support.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceEntitlements.DeviceEntitlement;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceSummary;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpacePlace;
import com.logitech.serviceportal.contracts.terms.spaces.CoveredProducts;
import com.logitech.serviceportal.contracts.terms.spaces.RemovedProducts;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.AskedProduct;
import com.logitech.serviceportal.support.api.incidents.ProductKind;
import com.logitech.serviceportal.support.model.incidents.Incident.Subject;
import com.logitech.serviceportal.support.terms.scope.PromisedHelp;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The product a ticket is about")
class ProductFinderTest {

    private static final CustomerId NORTHWIND = CustomerId.random();
    private static final LocalDate REMOVED = LocalDate.parse("2026-05-01");
    private static final LocalDate ENDS = LocalDate.parse("2027-01-01");
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final SpacePlace SPACE = new SpacePlace(SpaceId.random(), NORTHWIND, "Eiger", SpaceCategory.SMALL_ROOM, "",
            new CountryCode("CH"), ZoneId.of("Europe/Zurich"));

    private final ProductFinder finder = new ProductFinder();
    private int lookedUp;

    /** A Rally Bar that left the list on May 1, and a Scribe that stays on it; the Sight was never on it. */
    private static final class Offer implements Catalog.Edition {

        @Override
        public List<Catalog.Category> categories() {
            return List.of(new Catalog.Category(SpaceCategory.SMALL_ROOM, "Small Room", true));
        }

        @Override
        public List<Catalog.Product> products() {
            return List.of(product("RALLY_BAR", "Rally Bar"), product("SCRIBE", "Scribe"), product("SIGHT", "Sight"));
        }

        private static Catalog.Product product(String code, String title) {
            return new Catalog.Product(code, title, Catalog.Product.Kind.HARDWARE, true, true);
        }

        @Override
        public List<Catalog.Listing> listings(SpaceCategory category, String product) {
            return switch (product) {
                case "RALLY_BAR" -> List.of(new Catalog.Listing(LocalDate.parse("2024-01-01"), Optional.of(REMOVED)));
                case "SCRIBE" -> List.of(new Catalog.Listing(LocalDate.parse("2024-01-01"), Optional.empty()));
                default -> List.of();
            };
        }

        @Override
        public List<Catalog.Offering> offerings(LocalDate on) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Catalog.Offering> offering(ServiceLevel level, SpaceCategory soldFor, boolean plan, LocalDate on) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Catalog.Offering> offering(String code) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Catalog.BenefitEntry> benefits() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean lists(ServiceLevel level, SpaceCategory category, Benefit benefit, LocalDate on) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Catalog.Product> product(String code) {
            return products().stream().filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /** What the Space's contract says of a product, by the very terms that say it. */
    private static Finding cover(String product, LocalDate concluded, Instant at) {
        LocalDate on = LocalDate.ofInstant(at, SPACE.zone());
        List<Catalog.Listing> listings = new Offer().listings(SpaceCategory.SMALL_ROOM, product);
        String title = new Offer().product(product).orElseThrow().title();
        return RemovedProducts.leftBy(on, listings).map(left -> new RemovedProducts().judge(new RemovedProducts.Facts(title, left,
                        ServiceLevel.SELECT, Optional.of(concluded), Optional.of(ENDS), on)))
                .orElseGet(() -> new CoveredProducts().judge(CoveredProducts.Facts.of(title, SpaceCategory.SMALL_ROOM, on,
                        Map.of(SpaceCategory.SMALL_ROOM, listings))));
    }

    private Subject found(AskedProduct asked, LocalDate concluded, Instant at) {
        finder.catalog = knownAt -> new Offer();
        finder.productCover = (space, product, when) -> {
            assertThat(space).isEqualTo(SPACE.id());
            lookedUp++;
            return cover(product, concluded, when);
        };
        return finder.find(asked, NORTHWIND, Optional.of(SPACE), at);
    }

    private Subject named(String name, String concluded) {
        return found(new AskedProduct(ProductKind.OURS, name, Optional.empty()), LocalDate.parse(concluded), NOON);
    }

    private static String help(Subject subject) {
        return PromisedHelp.of(subject.asked(SupportLevel.SELECT)).because();
    }

    @Nested
    @DisplayName("by its name")
    class Named {

        @ParameterizedTest(name = "a contract concluded on {0} keeps it: {1}")
        @CsvSource({"2026-04-30, true", "2026-05-01, false"})
        @DisplayName("R44: off the list, it is committed to if the contract of the Space was concluded before it left")
        void keptByItsContract(String concluded, boolean kept) {
            Subject subject = named("rally bar", concluded);
            assertThat(subject.product()).isEqualTo("Rally Bar");
            assertThat(subject.listed()).isEqualTo(kept);
            assertThat(PromisedHelp.hasDueTime(subject.asked(SupportLevel.SELECT))).isEqualTo(kept);
            assertThat(lookedUp).isEqualTo(1);
        }

        @ParameterizedTest(name = "asked about at {0}: kept {1}")
        @CsvSource({"2026-12-31T22:59:59Z, true", "2026-12-31T23:00:00Z, false"})
        @DisplayName("R44: it is kept to the end of that contract's term")
        void keptToTheEndOfTheTerm(Instant at, boolean kept) {
            assertThat(found(new AskedProduct(ProductKind.OURS, "RALLY_BAR", Optional.empty()), LocalDate.parse("2026-04-30"), at).listed())
                    .isEqualTo(kept);
        }

        @ParameterizedTest(name = "asked about at {0}: looked up {1} times")
        @CsvSource({"2026-04-30T21:59:59Z, 0", "2026-04-30T22:00:00Z, 1"})
        @DisplayName("R43: on the list of the Space's category on the day by its clock, no contract is looked up")
        void onTheListNothingIsLookedUp(Instant at, int times) {
            assertThat(found(new AskedProduct(ProductKind.OURS, "Rally Bar", Optional.empty()), REMOVED, at).listed())
                    .isEqualTo(times == 0);
            assertThat(lookedUp).isEqualTo(times);
        }

        @Test
        @DisplayName("R45: says since when it is off the list, or that it never was on it, and by which rule")
        void saysWhy() {
            assertThat(help(named("Rally Bar", "2026-05-01"))).startsWith("Rally Bar left the list on 2026-05-01, and the contract was"
                    + " concluded only on 2026-05-01 (R44). We help as far as is reasonable");
            assertThat(help(named("Sight", "2026-04-30"))).startsWith("Sight is not on the list for Small Room (R43). We help");
            assertThat(named("Rally Bar", "2026-04-30").offList()).isEmpty();
            assertThat(named("Scribe", "2026-05-01").offList()).isEmpty();
        }

        @Test
        @DisplayName("R45: what nobody here knows by that name is as it was said to be; one of ours said to be somebody else's is ours")
        void unknown() {
            assertThat(found(new AskedProduct(ProductKind.OTHER, "Coffee machine", Optional.empty()), REMOVED, NOON).kind())
                    .isEqualTo(ProductKind.OTHER);
            assertThat(found(new AskedProduct(ProductKind.OTHER, "Scribe", Optional.empty()), REMOVED, NOON).kind())
                    .isEqualTo(ProductKind.OURS);
            assertThat(lookedUp).isZero();
        }
    }

    @Nested
    @DisplayName("as a device")
    class Device {

        private final DeviceId id = DeviceId.random();

        private Subject found(CustomerId owner, Optional<SpaceId> space, LocalDate concluded) {
            DeviceSummary summary = new DeviceSummary(id, owner, "Northwind", new SerialNumber("2204LZ0ABC12"), "RALLY_BAR", "Rally Bar",
                    space, "", Optional.empty(), "", NOON, 1);
            finder.devices = (DeviceRegister) Proxy.newProxyInstance(DeviceRegister.class.getClassLoader(),
                    new Class<?>[] {DeviceRegister.class}, (proxy, method, arguments) -> summary);
            finder.deviceEntitlements = (devices, at, knownAt) -> Map.of(id, new DeviceEntitlement(id, summary.serial(), "RALLY_BAR",
                    "Rally Bar", at, knownAt, space, "", ServiceLevel.SELECT, Optional.empty(), new Decision("Is it covered?", at, knownAt,
                    List.of(cover("RALLY_BAR", concluded, at)))));
            return ProductFinderTest.this.found(new AskedProduct(ProductKind.OURS, "", Optional.of(id)), concluded, NOON);
        }

        @ParameterizedTest(name = "a contract concluded on {0} keeps it: {1}")
        @CsvSource({"2026-04-30, true", "2026-05-01, false"})
        @DisplayName("R44: is committed to as its own entitlement says, and says why not")
        void asItsEntitlementSays(LocalDate concluded, boolean kept) {
            Subject subject = found(NORTHWIND, Optional.of(SPACE.id()), concluded);
            assertThat(subject.listed()).isEqualTo(kept);
            assertThat(subject.offList().contains("left the list on 2026-05-01")).isEqualTo(!kept);
            assertThat(subject.serial()).isEqualTo("2204LZ0ABC12");
        }

        @Test
        @DisplayName("R19: in no Space no list is asked")
        void inNoSpace() {
            assertThat(found(NORTHWIND, Optional.empty(), REMOVED).listed()).isTrue();
        }

        @Test
        @DisplayName("of another customer's is unknown")
        void strange() {
            assertThatThrownBy(() -> found(CustomerId.random(), Optional.of(SPACE.id()), REMOVED)).isInstanceOf(Refused.class);
        }
    }
}
