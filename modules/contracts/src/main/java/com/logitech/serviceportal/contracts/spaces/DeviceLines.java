package com.logitech.serviceportal.contracts.spaces;

import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistrations.DeviceLine;
import com.logitech.serviceportal.definitions.books.SearchKey;
import com.logitech.serviceportal.definitions.counter.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which cell of a pasted table is the serial number, the product, the Space and the purchase date. */
final class DeviceLines {

    private static final List<String> USUAL = List.of("serial", "product", "space", "purchased");
    private static final Map<String, Set<String>> WORDS = Map.of(
            "serial", Set.of("serial", "serial number", "serialnumber", "serial no", "serial no.", "s/n", "sn", "seriennummer",
                    "numéro de série", "número de serie"),
            "product", Set.of("product", "product name", "product code", "model", "device", "produkt", "modell", "produit", "producto"),
            "space", Set.of("space", "space name", "room", "room name", "location", "place", "raum", "ort", "salle", "sala"),
            "purchased", Set.of("purchased", "purchased on", "purchase date", "date", "bought", "kaufdatum", "date d'achat"));

    private DeviceLines() {
    }

    /** @param rows as they stand; the first one may name the columns */
    static List<DeviceLine> of(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> named = named(rows.get(0));
        boolean headed = named.containsKey("serial");
        Map<String, Integer> places = headed ? named : usual();
        List<DeviceLine> lines = new ArrayList<>();
        for (List<String> row : headed ? rows.subList(1, rows.size()) : rows) {
            lines.add(new DeviceLine(cell(row, places.get("serial")), cell(row, places.get("product")), cell(row, places.get("space")),
                    cell(row, places.get("purchased"))));
        }
        return lines;
    }

    private static Map<String, Integer> usual() {
        Map<String, Integer> places = new HashMap<>();
        USUAL.forEach(column -> places.put(column, USUAL.indexOf(column)));
        return places;
    }

    private static Map<String, Integer> named(List<String> first) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < first.size(); i++) {
            String word = SearchKey.of(first.get(i)).replace('_', ' ');
            int place = i;
            WORDS.forEach((column, words) -> {
                if (words.contains(word)) {
                    places.putIfAbsent(column, place);
                }
            });
        }
        return places;
    }

    private static String cell(List<String> row, Integer place) {
        return place == null || place >= row.size() ? "" : PlainText.even(row.get(place));
    }
}
