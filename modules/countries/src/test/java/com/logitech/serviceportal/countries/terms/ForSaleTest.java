package com.logitech.serviceportal.countries.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForSaleTest {

    static final LocalDate LISTED = LocalDate.parse("2019-05-10");

    @Nested
    @DisplayName("R100 where a level can be ordered")
    class R100 {

        @ParameterizedTest(name = "{0}: {1}")
        @DisplayName("a listed country from its first day on the list to the day before it leaves it")
        @CsvSource({"2019-05-09, false", "2019-05-10, true", "2026-06-30, true", "2026-07-01, false", "2026-07-02, false"})
        void period(LocalDate on, boolean sold) {
            Finding finding = judge(ServiceLevel.SELECT, on, Optional.of(LISTED), Optional.of(LocalDate.parse("2026-07-01")));

            assertThat(finding.clause()).isEqualTo(CountriesClause.FOR_SALE);
            assertThat(finding.holds()).isEqualTo(sold);
        }

        @Test
        @DisplayName("a country never listed is refused for every paid level")
        void never() {
            assertThat(judge(ServiceLevel.SELECT, LISTED, Optional.empty(), Optional.empty()).holds()).isFalse();
            assertThat(judge(ServiceLevel.ESSENTIAL, LISTED, Optional.empty(), Optional.empty()).holds()).isFalse();
        }

        @Test
        @DisplayName("Basic is nowhere refused")
        void basic() {
            assertThat(judge(ServiceLevel.BASIC, LISTED, Optional.empty(), Optional.empty()).holds()).isTrue();
        }

        private Finding judge(ServiceLevel level, LocalDate on, Optional<LocalDate> from, Optional<LocalDate> until) {
            return new ForSale().judge(new ForSale.Facts(level, new CountryCode("DE"), "Germany", on, from, until));
        }
    }

    @Nested
    @DisplayName("R101 where a level can be used")
    class R101 {

        @ParameterizedTest(name = "{0} on {1}, listed from {2}, arranged from {3}: {4}")
        @DisplayName("where it is listed; Select also where it is arranged, Essential not")
        @CsvSource({
            "SELECT,    2026-03-02, 2019-05-10, ,           true",
            "SELECT,    2019-05-09, 2019-05-10, ,           false",
            "ESSENTIAL, 2026-03-02, 2019-05-10, ,           true",
            "SELECT,    2026-03-02, ,           ,           false",
            "SELECT,    2026-03-01, ,           2026-03-02, false",
            "SELECT,    2026-03-02, ,           2026-03-02, true",
            "ESSENTIAL, 2026-03-02, ,           ,           false",
            "ESSENTIAL, 2026-03-02, ,           2026-03-02, false",
            "BASIC,     2026-03-02, ,           ,           true"})
        void use(ServiceLevel level, LocalDate on, LocalDate listedFrom, LocalDate arrangedOn, boolean usable) {
            Finding finding = new ForUse()
                    .judge(new ForUse.Facts(level, new CountryCode("BR"), "Brazil", on, Optional.ofNullable(listedFrom),
                    Optional.ofNullable(arrangedOn)));

            assertThat(finding.clause()).isEqualTo(CountriesClause.FOR_USE);
            assertThat(finding.holds()).isEqualTo(usable);
        }
    }
}
