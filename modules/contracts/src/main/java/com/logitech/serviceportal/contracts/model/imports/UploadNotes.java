package com.logitech.serviceportal.contracts.model.imports;

import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.Mapping;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.Verdict;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How an upload's small print is kept: as JSON, in one column each. */
final class UploadNotes {

    private static final String COLUMNS = "columns";
    private static final String DEFAULTS = "defaults";
    private static final String ROOMS_CONFIRMED = "roomsConfirmed";

    private UploadNotes() {
    }

    static String write(Collection<String> texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array.build().toString();
    }

    static String write(Mapping mapping) {
        return Json.createObjectBuilder().add(COLUMNS, object(mapping.columns())).add(DEFAULTS, object(mapping.defaults()))
                .add(ROOMS_CONFIRMED, mapping.roomsConfirmed()).build().toString();
    }

    static String write(Map<Verdict, Long> verdicts) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        verdicts.forEach((verdict, count) -> object.add(verdict.name(), count));
        return object.build().toString();
    }

    static List<String> list(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }

    static Mapping mapping(String json) {
        JsonObject object = object(json);
        return new Mapping(texts(object.getJsonObject(COLUMNS)), texts(object.getJsonObject(DEFAULTS)), object.getBoolean(ROOMS_CONFIRMED));
    }

    static Map<Verdict, Long> verdicts(String json) {
        Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        JsonObject object = object(json);
        object.keySet().forEach(name -> verdicts.put(Verdict.valueOf(name), object.getJsonNumber(name).longValueExact()));
        return verdicts;
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static JsonObjectBuilder object(Map<String, String> texts) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        texts.forEach(object::add);
        return object;
    }

    private static Map<String, String> texts(JsonObject object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.keySet().forEach(name -> texts.put(name, object.getString(name)));
        return texts;
    }
}
