package com.logitech.serviceportal.contracts.model.sync;

import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations.PlaceRule;
import com.logitech.serviceportal.countries.api.CountryCode;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the small print of links and pulls is kept: as JSON, in one column each. */
final class SyncNotes {

    private static final String PREFIX = "prefix";
    private static final String COUNTRY = "country";
    private static final String ZONE = "zone";

    private SyncNotes() {
    }

    static String write(List<PlaceRule> rules) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        rules.forEach(rule -> {
            JsonObjectBuilder object = Json.createObjectBuilder().add(PREFIX, rule.prefix()).add(COUNTRY, rule.country().iso2());
            rule.zone().ifPresent(zone -> object.add(ZONE, zone.getId()));
            array.add(object);
        });
        return array.build().toString();
    }

    static List<PlaceRule> rules(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(rule -> new PlaceRule(rule.getString(PREFIX), new CountryCode(rule.getString(COUNTRY)),
                            Optional.ofNullable(rule.getString(ZONE, null)).map(ZoneId::of))).toList();
        }
    }

    static <E extends Enum<E>> String write(Map<E, Long> counts) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        counts.forEach((what, count) -> object.add(what.name(), count));
        return object.build().toString();
    }

    static <E extends Enum<E>> Map<E, Long> counts(Class<E> type, String json) {
        Map<E, Long> counts = new EnumMap<>(type);
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.keySet().forEach(name -> counts.put(Enum.valueOf(type, name), object.getJsonNumber(name).longValueExact()));
        }
        return counts;
    }
}
