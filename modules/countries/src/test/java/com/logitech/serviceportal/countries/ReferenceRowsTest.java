package com.logitech.serviceportal.countries;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryRequirements.Requirement;
import com.logitech.serviceportal.countries.model.Books;
import com.logitech.serviceportal.countries.model.CoverageRow;
import com.logitech.serviceportal.countries.terms.BusinessDay;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The rows the product ships with")
class ReferenceRowsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private final ReferenceRows shipped = ReferenceRows.shipped();
    private final Books books = shipped.books();
    private final KnownCoverage coverage = new KnownCoverage(books);

    @Nested
    @DisplayName("R100 the lists")
    class R100 {

        @Test
        @DisplayName("are the 61 countries of the text, with name, region and requirements, and no other")
        void exactly() {
            List<String> text = ReferenceRows.lines("covered-countries.csv");
            List<String> rows = shipped.countries.stream().filter(entry -> entry.effectiveFrom().equals(ReferenceRows.FIRST_DAY))
                    .map(entry -> String.join(",", entry.key().iso2(), entry.value().name(), yes(listed(entry.key(), "SELECT")),
                            yes(listed(entry.key(), "ESSENTIAL")), entry.value().region().name(),
                            yes(required(entry.key(), Requirement.TAX_REGISTRATION_NUMBER)),
                            yes(required(entry.key(), Requirement.WRITTEN_PROOF_OF_PURCHASE))))
                    .toList();

            assertThat(text).hasSize(61);
            assertThat(rows).containsExactlyInAnyOrderElementsOf(text);
            assertThat(shipped.coverage).hasSize(3 * 61);
        }

        @Test
        @DisplayName("refuse Brazil and allow Malta")
        void brazilAndMalta() {
            for (ServiceLevel level : List.of(ServiceLevel.ESSENTIAL, ServiceLevel.SELECT)) {
                assertThat(coverage.forSale(level, new CountryCode("BR"), DAY).holds()).isFalse();
                assertThat(coverage.forSale(level, new CountryCode("MT"), DAY).holds()).isTrue();
            }
        }
    }

    @Test
    @DisplayName("R70, R71, R103: one country wants proof, seven a tax number, one has consumer guarantees")
    void requirements() {
        assertThat(countriesAsking(Requirement.WRITTEN_PROOF_OF_PURCHASE)).containsExactly("IN");
        assertThat(countriesAsking(Requirement.TAX_REGISTRATION_NUMBER))
                .containsExactlyInAnyOrder("AE", "ZA", "TR", "CO", "AR", "CL", "PE");
        assertThat(countriesAsking(Requirement.CONSUMER_LAW_NOTICE)).containsExactly("AU");
    }

    @Test
    @DisplayName("R68: no warehouse is known, so the next business day is offered nowhere")
    void warehouses() {
        assertThat(shipped.warehouses).isEmpty();
    }

    @Test
    @DisplayName("every country keeps a Monday to Friday in part, and only these another week")
    void weeks() {
        assertThat(shipped.countries).filteredOn(entry -> !entry.value().workingWeek().equals(
                        BusinessDay.MONDAY_TO_FRIDAY))
                .extracting(entry -> entry.key().iso2() + " " + entry.effectiveFrom())
                .containsExactlyInAnyOrder("AE 2019-05-10", "EG 2019-05-10", "IL 2019-05-10", "SA 2019-05-10");
    }

    @Test
    @DisplayName("calendars are known of all but seven countries, which the package page lists")
    void calendars() {
        PublicHolidays holidays = new PublicHolidays();

        assertThat(books.countries().keys()).filteredOn(country -> !holidays.knows(country)).extracting(CountryCode::iso2)
                .containsExactlyInAnyOrder("CN", "ID", "IL", "KR", "MY", "TW", "TH");
    }

    private Set<String> countriesAsking(Requirement requirement) {
        return shipped.requirements.stream().filter(entry -> entry.key().what() == requirement).map(entry -> entry.key().country().iso2())
                .collect(Collectors.toSet());
    }

    private boolean listed(CountryCode country, String offering) {
        return books.coverage().value(new Books.Listed(country, offering), DAY).orElse(false)
                && books.coverage().value(new Books.Listed(country, CoverageRow.JUMPSTART), DAY).orElse(false);
    }

    private boolean required(CountryCode country, Requirement requirement) {
        return books.requirements().value(new Books.InCountry<>(country, requirement), DAY).orElse(false);
    }

    private static String yes(boolean so) {
        return so ? "Y" : "N";
    }
}
