package com.logitech.serviceportal.contracts.spaces;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistrations.DeviceLine;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.model.spaces.Spaces.Named;
import com.logitech.serviceportal.definitions.books.SearchKey;
import com.logitech.serviceportal.definitions.counter.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a line says of a device, by the products there are and the Spaces it could mean. */
final class DeviceLineReader {

    static final LocalDate NOTHING_SOLD_BEFORE = LocalDate.of(2000, 1, 1);

    private static final int LONGEST_SHOWN = 80;
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

    private final LocalDate today;
    private final Map<String, Catalog.Product> products = new HashMap<>();
    private final Collection<Named> spaces;
    private final Map<SerialNumber, Integer> seen = new LinkedHashMap<>();

    /** What a line says. @param problems all that keeps it out, whatever the books say of the serial number */
    record Said(int line, String written, Optional<SerialNumber> serial, Optional<Catalog.Product> product, Optional<Named> space,
                Optional<LocalDate> purchasedOn, List<String> problems) {
    }

    /** @param today in the customer's zone; @param spaces those that may be meant, of the customer and seen by the caller */
    DeviceLineReader(LocalDate today, Catalog.Edition edition, Collection<Named> spaces) {
        this.today = today;
        this.spaces = spaces;
        edition.products().forEach(product -> {
            products.put(plain(product.title()), product);
            products.put(plain(product.code()), product);
        });
    }

    /** The last part of what a line says of its Space, which is what the Space is called; and all of it, as a name may hold a slash. */
    static List<String> nameKeys(DeviceLine line) {
        List<String> parts = parts(given(line.place()));
        return parts.isEmpty() ? List.of() : List.of(SearchKey.of(given(line.place())), parts.get(parts.size() - 1));
    }

    Said read(int number, DeviceLine line) {
        List<String> problems = new ArrayList<>();
        Optional<SerialNumber> serial = SerialNumber.read(given(line.serial()));
        if (given(line.serial()).isEmpty()) {
            problems.add("The serial number is missing.");
        } else if (serial.isEmpty()) {
            problems.add("A serial number has 6 to 32 letters A-Z, digits or hyphens.");
        }
        serial.map(one -> seen.putIfAbsent(one, number))
                .ifPresent(first -> problems.add("The serial number stands on line " + first + " already."));
        Optional<Catalog.Product> product = Optional.ofNullable(products.get(plain(given(line.product()))));
        if (product.isEmpty() && !given(line.product()).isEmpty()) {
            problems.add("The product \"" + cut(line.product()) + "\" is not one we know.");
        }
        Optional<Named> space = given(line.place()).isEmpty() ? Optional.empty() : space(given(line.place()), problems);
        Optional<LocalDate> purchasedOn = given(line.purchasedOn()).isEmpty() ? Optional.empty() : day(given(line.purchasedOn()), problems);
        String written = serial.map(SerialNumber::value).orElse(cut(given(line.serial())));
        return new Said(number, written, serial, product, space, purchasedOn, problems);
    }

    private Optional<Named> space(String text, List<String> problems) {
        List<Named> meant = spaces.stream().filter(space -> space.id().toString().equalsIgnoreCase(text)).toList();
        if (meant.isEmpty()) {
            meant = spaces.stream().filter(space -> SearchKey.of(text).equals(space.nameKey())).toList();
        }
        if (meant.isEmpty()) {
            meant = spaces.stream().filter(space -> leadsTo(parts(text), space)).toList();
        }
        if (meant.isEmpty()) {
            problems.add("There is no Space \"" + cut(text) + "\".");
        } else if (meant.size() > 1) {
            problems.add(meant.size() + " Spaces are called \"" + cut(text) + "\": write site / building / floor / name.");
        }
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** Whether the parts are some of the Space's place in their order, the last its name. */
    private static boolean leadsTo(List<String> parts, Named space) {
        if (parts.size() < 2 || !parts.get(parts.size() - 1).equals(space.nameKey())) {
            return false;
        }
        int found = 0;
        for (String step : space.wayKeys()) {
            if (found < parts.size() - 1 && step.equals(parts.get(found))) {
                found++;
            }
        }
        return found == parts.size() - 1;
    }

    private Optional<LocalDate> day(String text, List<String> problems) {
        try {
            Matcher dotted = DOTTED.matcher(text);
            LocalDate day = dotted.matches()
                    ? LocalDate.of(Integer.parseInt(dotted.group(3)), Integer.parseInt(dotted.group(2)), Integer.parseInt(dotted.group(1)))
                    : LocalDate.parse(text);
            if (!day.isAfter(today) && !day.isBefore(NOTHING_SOLD_BEFORE)) {
                return Optional.of(day);
            }
            problems.add("The purchase date is a day from " + NOTHING_SOLD_BEFORE + " until today.");
        } catch (DateTimeException noDay) {
            problems.add("The purchase date \"" + cut(text) + "\" is no day such as 2026-03-01 or 1.3.2026.");
        }
        return Optional.empty();
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("[/>\u203a]")).map(SearchKey::of).filter(part -> !part.isEmpty()).toList();
    }

    private static String plain(String text) {
        return SearchKey.of(text).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String given(String text) {
        return text == null ? "" : PlainText.even(text);
    }

    private static String cut(String text) {
        return PlainText.length(text) <= LONGEST_SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "\u2026";
    }
}
