package com.logitech.serviceportal.contracts.imports;

import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryNames;
import com.logitech.serviceportal.definitions.books.SearchKey;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which country a file means: by its code of two or three letters, our name for it, or its name in the languages we meet. */
public final class CountryWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.ITALIAN,
            Locale.forLanguageTag("es"),
            Locale.forLanguageTag("pt"), Locale.forLanguageTag("nl"));
    private static final Map<String, String> SHORT = Map.of("usa", "US", "u.s.a.", "US", "u.s.", "US", "uk", "GB", "great britain", "GB",
            "england", "GB", "holland", "NL",
            "czech republic", "CZ", "south korea", "KR", "uae", "AE");

    private final Map<String, CountryCode> byWord = new HashMap<>();

    /** Knows every country of ISO 3166. */
    public CountryWords(CountryNames names) {
        SHORT.forEach((word, code) -> byWord.put(word, new CountryCode(code)));
        for (CountryCode country : names.all()) {
            Locale place = new Locale.Builder().setRegion(country.iso2()).build();
            LANGUAGES.forEach(language -> byWord.putIfAbsent(SearchKey.of(place.getDisplayCountry(language)), country));
            byWord.put(SearchKey.of(names.name(country)), country);
            byWord.put(SearchKey.of(place.getISO3Country()), country);
            byWord.put(SearchKey.of(country.iso2()), country);
        }
    }

    /** Empty for a word that is no country's. */
    public Optional<CountryCode> read(String word) {
        return Optional.ofNullable(byWord.get(SearchKey.of(word)));
    }
}
