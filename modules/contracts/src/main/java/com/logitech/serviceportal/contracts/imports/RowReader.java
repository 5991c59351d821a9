package com.logitech.serviceportal.contracts.imports;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.Mapping;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports;
import com.logitech.serviceportal.contracts.model.spaces.PlaceKey;
import com.logitech.serviceportal.contracts.terms.spaces.ImportedCategory;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.books.SearchKey;
import com.logitech.serviceportal.definitions.counter.PlainText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what a row of a file says of a Space, by the columns and defaults chosen for it. */
public final class RowReader {

    private static final int MOST_SEATS = 100_000;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("([0-9]{1,9})(?:[.,]0{1,4})?");
    private static final Set<String> NOTHING = Set.of("-", "--", "\u2013", "\u2014", "n/a", "na", "#n/a", "n.a.", "none", "null", "nil",
            "unknown", "tbd", "tba", "?", "k.a.", "keine angabe");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "ja", "j", "oui", "o", "si", "s\u00ed", "sim");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "nein", "non", "nao", "n\u00e3o", "nee");
    private static final Map<String, Integer> LONGEST = Map.of("name", 200, "site", 120, "building", 120, "floor", 60, "group", 200);
    private static final Map<String, String> CALLED = Map.of("seatCount", "number of seats", "zone", "time zone", "namedDesk",
            "named desk");

    private final Map<String, Integer> columnOf = new HashMap<>();
    private final Map<String, String> defaults;
    private final int width;
    private final Map<String, Catalog.Category> categories = new HashMap<>();
    private final CountryWords countries;
    private final Optional<Catalog.Category> importedAs;

    /**
     * What a row says.
     *
     * @param name     empty when it has none that could be kept
     * @param problems all that keeps the row out, whatever the books say
     */
    public record Said(String name, Optional<SpaceCategory> category, String site, String building, String floor, Optional<String> group,
                Optional<Integer> seatCount, Optional<CountryCode> country, Optional<ZoneId> zone, Optional<Boolean> namedDesk,
                List<String> problems) {

        /** Empty without a usable name. */
        public String placeKey() {
            return name.isEmpty() ? "" : PlaceKey.of(site, building, floor, name);
        }
    }

    /** Refuses columns the file does not have, fields there are not, and defaults that could never be kept. */
    public RowReader(List<String> headers, Mapping mapping, Catalog.Edition edition, CountryWords countries) {
        this.countries = countries;
        this.width = headers.size();
        this.defaults = mapping.defaults();
        for (Catalog.Category category : edition.categories()) {
            categories.put(plain(category.code().code()), category);
            categories.put(plain(category.title()), category);
        }
        List<Refused.Problem> wrong = new ArrayList<>();
        mapping.columns().forEach((field, header) -> {
            if (!SpaceImports.FIELDS.contains(field)) {
                wrong.add(new Refused.Problem("columns." + field, "is none of " + String.join(", ", SpaceImports.FIELDS)));
            } else if (!headers.contains(header)) {
                wrong.add(new Refused.Problem("columns." + field, "the file has no column of that name"));
            } else {
                columnOf.put(field, headers.indexOf(header));
            }
        });
        if (!mapping.columns().containsKey("name")) {
            wrong.add(new Refused.Problem("columns.name", "is required: choose the column with the Spaces' names"));
        }
        checkDefaults(wrong);
        if (!wrong.isEmpty()) {
            throw Refused.input(wrong);
        }
        importedAs = Optional.ofNullable(defaults.get("category")).filter(text -> !text.isBlank()).flatMap(this::category);
    }

    private void checkDefaults(List<Refused.Problem> wrong) {
        defaults.keySet().stream().filter(field -> !SpaceImports.FIELDS.contains(field) || field.equals("name"))
                .forEach(field -> wrong.add(new Refused.Problem("defaults." + field, "cannot have a default")));
        List<String> problems = new ArrayList<>();
        Reading reading = new Reading(List.of(), problems);
        for (String field : SpaceImports.FIELDS) {
            if (defaults.containsKey(field) && !field.equals("name")) {
                problems.clear();
                reading.readAny(field);
                problems.forEach(problem -> wrong.add(new Refused.Problem("defaults." + field, problem)));
            }
        }
    }

    /** What the row says, and what is wrong with it. */
    public Said read(List<String> cells) {
        List<String> problems = new ArrayList<>();
        Reading reading = new Reading(cells, problems);
        if (cells.stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            problems.add("The row has " + cells.size() + " cells, the header " + width + ".");
        }
        Optional<String> name = reading.text("name");
        String usable = problems.stream().anyMatch(problem -> problem.startsWith("The name")) ? "" : name.orElse("");
        if (usable.isEmpty() && problems.stream().noneMatch(problem -> problem.startsWith("The name"))) {
            problems.add("The name is missing.");
        }
        Optional<Catalog.Category> category = reading.category();
        Said said = new Said(usable, category.map(Catalog.Category::code), reading.text("site").orElse(""),
                reading.text("building").orElse(""),
                reading.text("floor").orElse(""), reading.text("group"), reading.seatCount(), reading.country(), reading.zone(),
                reading.namedDesk(), problems);
        if (PlainText.length(said.placeKey()) > PlaceKey.LONGEST) {
            problems.add("The name is too long together with site, building and floor.");
            return new Said("", said.category, said.site, said.building, said.floor, said.group, said.seatCount, said.country, said.zone,
                    said.namedDesk, problems);
        }
        if (importedAs.isPresent() && category.isPresent()) {
            Finding finding = new ImportedCategory().judge(new ImportedCategory.Facts(importedAs.get().code(), importedAs.get().room(),
                    category.get().code(), category.get().room()));
            if (!finding.holds()) {
                problems.add(finding.because());
            }
        }
        return said;
    }

    private Optional<Catalog.Category> category(String text) {
        return Optional.ofNullable(categories.get(plain(text))).or(() -> Optional.ofNullable(categories.get(plain(text) + "room")));
    }

    private static String plain(String text) {
        return SearchKey.of(text).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** One row being read. */
    private final class Reading {

        private final List<String> cells;
        private final List<String> problems;

        Reading(List<String> cells, List<String> problems) {
            this.cells = cells;
            this.problems = problems;
        }

        void readAny(String field) {
            switch (field) {
                case "category" -> category();
                case "seatCount" -> seatCount();
                case "country" -> country();
                case "zone" -> zone();
                case "namedDesk" -> namedDesk();
                default -> text(field);
            }
        }

        Optional<String> text(String field) {
            return said(field).filter(text -> isKept(field, text));
        }

        private boolean isKept(String field, String text) {
            Optional<String> unseen = PlainText.unseen(text);
            int length = PlainText.length(text);
            if (unseen.isPresent()) {
                problems.add("The " + field + " contains a character nobody sees: " + unseen.get() + ".");
            } else if (length > LONGEST.get(field)) {
                problems.add("The " + field + " has " + length + " characters; at most " + LONGEST.get(field) + " are kept.");
            } else {
                return true;
            }
            return false;
        }

        Optional<Catalog.Category> category() {
            return parsed("category", RowReader.this::category, "is not known");
        }

        Optional<Integer> seatCount() {
            return parsed("seatCount", text -> {
                var number = WHOLE_NUMBER.matcher(text);
                return number.matches() ? Optional.of(Integer.valueOf(number.group(1))).filter(count -> count <= MOST_SEATS)
                        : Optional.empty();
            }, "is not a number from 0 to " + MOST_SEATS);
        }

        Optional<CountryCode> country() {
            return parsed("country", countries::read, "is not known");
        }

        Optional<ZoneId> zone() {
            return parsed("zone", text -> ZoneId.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty(),
                    "is not the time zone of a place, such as Europe/Zurich");
        }

        Optional<Boolean> namedDesk() {
            return parsed("namedDesk", text -> {
                String word = text.toLowerCase(Locale.ROOT);
                return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
            }, "is neither yes nor no");
        }

        private <T> Optional<T> parsed(String field, Function<String, Optional<T>> parser, String otherwise) {
            Optional<String> said = said(field).filter(text -> !NOTHING.contains(text.toLowerCase(Locale.ROOT)));
            if (said.isEmpty()) {
                return Optional.empty();
            }
            Optional<T> value = parser.apply(said.get());
            if (value.isEmpty()) {
                problems.add("The " + CALLED.getOrDefault(field, field) + " \"" + cut(said.get()) + "\" " + otherwise + ".");
            }
            return value;
        }

        /** The cell, or else the default; empty where neither says anything. */
        private Optional<String> said(String field) {
            Integer column = columnOf.get(field);
            String cell = column == null || column >= cells.size() ? "" : PlainText.even(cells.get(column));
            return Optional.of(cell.isEmpty() ? PlainText.even(defaults.getOrDefault(field, "")) : cell).filter(text -> !text.isEmpty());
        }

        private static String cut(String text) {
            return text.codePointCount(0, text.length()) <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 40)) + "\u2026";
        }
    }
}
