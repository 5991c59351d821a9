package com.logitech.serviceportal.contracts;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.model.catalog.CatalogRows;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryStanding;
import com.logitech.serviceportal.countries.api.Coverage;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The offerings as shipped, and a world in which all countries but Brazil are on the lists. */
public final class Shipped {

    public static final SpaceCategory SMALL = SpaceCategory.SMALL_ROOM;
    public static final SpaceCategory LARGE = SpaceCategory.MEDIUM_TO_LARGE_ROOM;
    public static final SpaceCategory DESK = SpaceCategory.FLEX_DESK;
    public static final SpaceCategory ANY_ROOM = new SpaceCategory("ROOM");

    private static final LocalDate FIRST_DAY = LocalDate.parse("2019-05-10");
    private static final CountryCode BRAZIL = new CountryCode("BR");

    private Shipped() {
    }

    public static Catalog.Edition catalog() {
        return new CatalogRows(List.of(new Catalog.Category(SMALL, "Small Room", true),
                new Catalog.Category(LARGE, "Medium to Large Room", true),
                new Catalog.Category(DESK, "Flex Desk", false)),
                List.of(sold("SELECT_SMALL_ROOM", ServiceLevel.SELECT, SMALL, false, SMALL),
                sold("SELECT_MEDIUM_TO_LARGE_ROOM", ServiceLevel.SELECT, LARGE, false, LARGE),
                        sold("SELECT_FLEX_DESK", ServiceLevel.SELECT, DESK, false, DESK),
                        sold("ESSENTIAL_ROOM", ServiceLevel.ESSENTIAL, ANY_ROOM, false, SMALL, LARGE),
                        sold("ESSENTIAL_FLEX_DESK", ServiceLevel.ESSENTIAL, DESK, false, DESK),
                        sold("SELECT_ENTERPRISE_ROOMS", ServiceLevel.SELECT, ANY_ROOM, true, SMALL, LARGE),
                        sold("SELECT_ENTERPRISE_SMALL_ROOMS", ServiceLevel.SELECT, SMALL, true, SMALL)),
                List.of(), List.of(), List.of(new Catalog.Product("RALLY_BAR", "Rally Bar", Catalog.Product.Kind.HARDWARE, true, true)),
                List.of()).asKnownAt(Instant.MAX);
    }

    private static CatalogRows.OfferingRow sold(String code, ServiceLevel level, SpaceCategory soldFor, boolean plan,
            SpaceCategory... fits) {
        return new CatalogRows.OfferingRow(new Catalog.Offering(code, code, level, soldFor, plan, Set.of(fits)), FIRST_DAY,
                Optional.empty(), Instant.EPOCH);
    }

    public static Coverage everywhereButBrazil() {
        return new Coverage() {
            @Override
            public List<CountryStanding> countries(LocalDate on) {
                return List.of();
            }

            @Override
            public Optional<CountryStanding> country(CountryCode country, LocalDate on) {
                return Optional.empty();
            }

            @Override
            public Finding forSale(ServiceLevel level, CountryCode customersCountry, LocalDate on) {
                return found(CountriesClause.FOR_SALE, customersCountry, !customersCountry.equals(BRAZIL));
            }

            @Override
            public Finding forUse(ServiceLevel level, CountryCode spacesCountry, LocalDate on, Optional<LocalDate> arrangedOn) {
                boolean arranged = level == ServiceLevel.SELECT && arrangedOn.filter(day -> !day.isAfter(on)).isPresent();
                return found(CountriesClause.FOR_USE, spacesCountry, !spacesCountry.equals(BRAZIL) || arranged);
            }

            @Override
            public Finding offered(Benefit benefit, CountryCode spacesCountry, LocalDate on) {
                return found(CountriesClause.BENEFIT_OFFERED, spacesCountry, true);
            }
        };
    }

    private record Country(CountryCode country) {
    }

    private static Finding found(CountriesClause clause, CountryCode country, boolean holds) {
        return holds ? Finding.holds(clause, new Country(country), country + " is listed.")
                : Finding.fails(clause, new Country(country), country + " is not listed.", "Arrange it.");
    }
}
