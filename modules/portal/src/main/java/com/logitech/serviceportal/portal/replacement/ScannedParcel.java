package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.replacement.api.returns.ReturnNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was scanned for one parcel, in the order in which it was: the return's number, the unit, and the carrier's label if there is one.
 *
 * @param number the return's; empty where something else was scanned first
 * @param rest   what was scanned after it
 */
record ScannedParcel(Optional<ReturnNumber> number, List<String> rest) {

    ScannedParcel {
        rest = List.copyOf(rest);
    }

    /** Line by line; each number of a return begins another parcel. Empty lines are passed over. */
    static List<ScannedParcel> of(String lines) {
        List<ScannedParcel> parcels = new ArrayList<>();
        for (String code : codes(lines)) {
            Optional<ReturnNumber> number = ReturnNumber.read(code);
            if (number.isPresent() || parcels.isEmpty()) {
                parcels.add(new ScannedParcel(number, number.isPresent() ? List.of() : List.of(code)));
            } else {
                ScannedParcel last = parcels.remove(parcels.size() - 1);
                List<String> rest = new ArrayList<>(last.rest);
                rest.add(code);
                parcels.add(new ScannedParcel(last.number, rest));
            }
        }
        return parcels;
    }

    /** The codes of some lines, without what some scanners send before one to tell its kind. */
    static List<String> codes(String lines) {
        return lines.lines().map(String::strip).map(line -> line.startsWith("]C1") ? line.substring(3) : line)
                .filter(line -> !line.isEmpty()).toList();
    }

    /** The same lines again. */
    String lines() {
        List<String> lines = new ArrayList<>();
        number.ifPresent(known -> lines.add(known.toString()));
        lines.addAll(rest);
        return String.join("\n", lines);
    }
}
