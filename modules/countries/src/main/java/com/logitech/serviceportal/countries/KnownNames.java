package com.logitech.serviceportal.countries;

import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.model.Books;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names of countries: the text's own first, ISO's English ones for the rest. */
record KnownNames(Books books) {

    String name(CountryCode country, LocalDate on) {
        return books.countries().value(country, on).map(Books.Country::name)
                .orElseGet(() -> new Locale.Builder().setRegion(country.iso2()).build().getDisplayCountry(Locale.ENGLISH));
    }

    List<CountryCode> all(LocalDate on) {
        return Stream.concat(Stream.of(Locale.getISOCountries()).map(CountryCode::new), books.countries().keys().stream())
                .distinct()
                .sorted(Comparator.comparing(country -> name(country, on)))
                .toList();
    }
}
