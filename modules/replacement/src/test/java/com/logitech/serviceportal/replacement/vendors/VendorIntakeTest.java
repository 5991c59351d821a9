package com.logitech.serviceportal.replacement.vendors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.replacement.api.vendors.VendorRegister.NewVendor;
import com.logitech.serviceportal.replacement.api.vendors.VendorRegister.VendorEnding;
import com.logitech.serviceportal.replacement.model.vendors.VendorRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The register of vendors")
class VendorIntakeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final List<Catalog.Product> CATALOG = List.of(
            new Catalog.Product("TAP", "Tap", Catalog.Product.Kind.HARDWARE, true, false),
            new Catalog.Product("ROOM_SOLUTIONS_ZOOM", "Room Solutions for Zoom", Catalog.Product.Kind.BUNDLE, false, false));

    private final List<VendorRow> known = new ArrayList<>();

    private static NewVendor vendor(String name, List<String> products, String website, String phone, LocalDate from) {
        return new NewVendor(name, products, website, phone, "Serial number", from);
    }

    private static NewVendor acme(String... products) {
        return vendor("Acme", List.of(products), "https://acme.example", "", TODAY);
    }

    private VendorRow added(NewVendor sent) {
        VendorRow row = new VendorIntake(NOW.plusSeconds(known.size()), "trial", known).row(sent, CATALOG);
        known.add(row);
        return row;
    }

    private VendorRow ended(String name, LocalDate from) {
        VendorRow row = new VendorIntake(NOW.plusSeconds(known.size()), "trial", known).ending(new VendorEnding(name, from));
        known.add(row);
        return row;
    }

    private static List<String> wrong(Runnable act) {
        Refused refused = catchThrowableOfType(Refused.class, act::run);
        assertThat(refused).isNotNull();
        return refused.problems().stream().map(Refused.Problem::field).distinct().toList();
    }

    private List<String> refused(NewVendor sent) {
        return wrong(() -> added(sent));
    }

    @Nested
    @DisplayName("takes a vendor")
    class Adding {

        @Test
        @DisplayName("with each product once, and a bundle of ours, in which its part may be")
        void taken() {
            VendorRow row = added(acme("Mini  PC", "mini-pc", "Dock", "ROOM_SOLUTIONS_ZOOM"));
            assertThat(row.products()).containsExactly("Mini PC", "Dock", "ROOM_SOLUTIONS_ZOOM");
            assertThat(row.listed()).isTrue();
            assertThat(row.ready()).isEqualTo("Serial number");
        }

        @ParameterizedTest(name = "{0} {1}: {2}")
        @CsvSource({"'https://acme.example', '', ''", "'', '+1 555 0100', ''", "HTTPS://acme.example, '', ''", "'', '', website",
            "'http://acme.example', '', website", "'ftp://acme.example', '', website", "'acme', '', website", "'', 'call us', phone",
            "'', '12345', ''", "'', '1234', phone"})
        @DisplayName("who is reached by an https address or a phone number, or by both")
        void reached(String website, String phone, String field) {
            NewVendor sent = vendor("Acme", List.of("Mini PC"), website, phone, TODAY);
            if (field.isEmpty()) {
                assertThat(added(sent).name()).isEqualTo("Acme");
            } else {
                assertThat(refused(sent)).containsExactly(field);
            }
        }

        @Test
        @DisplayName("from today on and up to ten years ahead, in UTC")
        void days() {
            assertThat(refused(vendor("Acme", List.of("A"), "", "112 112", TODAY.minusDays(1)))).containsExactly("effectiveFrom");
            assertThat(refused(vendor("Acme", List.of("A"), "", "112 112", TODAY.plusYears(10).plusDays(1))))
                    .containsExactly("effectiveFrom");
            assertThat(added(vendor("Acme", List.of("A"), "", "112 112", TODAY.plusYears(10))).effectiveFrom())
                    .isEqualTo(TODAY.plusYears(10));
            assertThat(added(vendor("Brand", List.of("B"), "", "112 112", TODAY)).effectiveFrom()).isEqualTo(TODAY);
        }

        @Test
        @DisplayName("and says all that is missing or too long at once")
        void all() {
            assertThat(refused(new NewVendor(" ", null, null, null, "x".repeat(501), null)))
                    .containsExactlyInAnyOrder("name", "products", "website", "ready", "effectiveFrom");
            assertThat(refused(new NewVendor("---", Collections.singletonList("..."), "https://a.example", "", "", TODAY)))
                    .containsExactlyInAnyOrder("name", "products");
            assertThat(added(new NewVendor("x".repeat(200), List.of("y".repeat(200)), "https://a.example", "", "z".repeat(500), TODAY))
                    .ready()).hasSize(500);
            assertThat(refused(acme("y".repeat(201)))).containsExactly("products");
            List<String> many = IntStream.rangeClosed(1, 51).mapToObj(i -> "Box " + i).toList();
            assertThat(refused(vendor("Many", many, "https://many.example", "", TODAY))).containsExactly("products");
            assertThat(added(vendor("Many", many.subList(0, 50), "https://many.example", "", TODAY)).products()).hasSize(50);
        }

        @Test
        @DisplayName("without a product of ours, and without one that another vendor has on that day")
        void whoseProduct() {
            assertThat(refused(acme("tap"))).containsExactly("products");
            added(acme("Mini PC"));
            assertThat(refused(vendor("Brand", List.of("mini-pc"), "https://brand.example", "", TODAY))).containsExactly("products");
            ended("Acme", TODAY.plusDays(3));
            assertThat(refused(vendor("Brand", List.of("Mini PC"), "https://brand.example", "", TODAY.plusDays(2))))
                    .containsExactly("products");
            assertThat(added(vendor("Brand", List.of("Mini PC"), "https://brand.example", "", TODAY.plusDays(3))).name())
                    .isEqualTo("Brand");
        }

        @Test
        @DisplayName("again with something else, and not with the same")
        void corrected() {
            added(acme("Mini PC"));
            assertThat(refused(acme("Mini PC"))).containsExactly("name");
            assertThat(added(acme("Mini PC", "Dock")).products()).hasSize(2);
            assertThat(added(acme("Mini PC")).products()).as("as before, after all").hasSize(1);
        }
    }

    @Nested
    @DisplayName("ends a vendor")
    class Ending {

        @Test
        @DisplayName("who is sent to on that day, by his name in any letters, once")
        void once() {
            added(acme("Mini PC"));
            VendorRow end = ended("ACME", TODAY.plusDays(1));
            assertThat(end.name()).isEqualTo("Acme");
            assertThat(end.listed()).isFalse();
            assertThat(wrong(() -> ended("Acme", TODAY.plusDays(1)))).containsExactly("name");
            assertThat(ended("Acme", TODAY).listed()).as("earlier, after all").isFalse();
        }

        @Test
        @DisplayName("not one nobody knows, nor for a day that is past")
        void none() {
            added(acme("Mini PC"));
            assertThat(wrong(() -> ended("Brand", TODAY))).containsExactly("name");
            assertThat(wrong(() -> ended("Acme", TODAY.minusDays(1)))).containsExactly("effectiveFrom");
            assertThat(wrong(() -> ended("", null))).containsExactlyInAnyOrder("name", "effectiveFrom");
        }
    }
}
