package com.logitech.serviceportal.contracts.model.sync;

import com.logitech.serviceportal.contracts.model.spaces.PlaceKey;
import com.logitech.serviceportal.definitions.counter.PlainText;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Sync says of a place, as far as we want to know. Read leniently: what is not there or of another kind than it should be is not said,
 * and what we do not know is passed over; only a place without an id is none. What no book can keep is marked, and in what is said beside
 * names and places also what nobody sees.
 *
 * @param desk      whether it is a desk; all else is a Room
 * @param group     a path; empty when none
 * @param location  a path; empty when none
 * @param seatCount empty when not set
 * @param license   the word for a license without a contract
 */
public record PlaceSaid(String id, boolean desk, String name, String group, String location, Optional<Integer> seatCount,
                        Optional<ContractSaid> contract, Optional<String> license, List<DeviceSaid> devices) {

    private static final Pattern LEGIBLE = Pattern.compile("[!-~]+");
    private static final int LONGEST_ID = 140;
    private static final int LONGEST_DEVICE_ID = 210;
    private static final String ID = "id";
    private static final String TYPE = "type";
    private static final String NAME = "name";
    private static final String GROUP = "group";
    private static final String LOCATION = "location";
    private static final String SEATS = "seatCount";
    private static final String CONTRACT = "contract";
    private static final String SERVICE = "service";
    private static final String NUMBER = "number";
    private static final String EXPIRES = "expiresAt";
    private static final String LICENSE = "license";
    private static final String DEVICES = "devices";
    private static final String SERIAL = "serial";
    private static final String VERSION = "version";
    private static final String WARRANTY = "warranty";

    public PlaceSaid {
        devices = List.copyOf(devices);
    }

    /** A place's contract. @param expiresAt UTC */
    public record ContractSaid(String service, Optional<Long> number, Optional<Instant> expiresAt) {
    }

    /** A device in a place. @param type "Logitech", "Computer" or "Generic"; @param warrantyUntil UTC */
    public record DeviceSaid(String id, String type, String name, Optional<String> serial, String version, Optional<String> warranty,
                             Optional<Instant> warrantyUntil) {
    }

    /** One place of an answer; empty for what is none. */
    public static Optional<PlaceSaid> read(JsonObject place) {
        return text(place, ID).filter(id -> id.length() <= LONGEST_ID && LEGIBLE.matcher(id).matches()).map(id -> new PlaceSaid(id,
                text(place, TYPE).filter("Desk"::equals).isPresent(), text(place, NAME).orElse(""),
                text(place, GROUP).orElse(""), text(place, LOCATION).orElse(""),
                number(place, SEATS).filter(seats -> seats > 0 && seats <= Integer.MAX_VALUE).map(Long::intValue),
                object(place, CONTRACT).flatMap(contract -> seen(contract, SERVICE)
                        .map(service -> new ContractSaid(service, number(contract, NUMBER), time(contract, EXPIRES)))),
                seen(place, LICENSE), objects(place, DEVICES).flatMap(device -> device(device).stream()).toList()));
    }

    private static Optional<DeviceSaid> device(JsonObject device) {
        Optional<JsonObject> warranty = object(device, WARRANTY);
        return text(device, ID).filter(id -> id.length() <= LONGEST_DEVICE_ID && LEGIBLE.matcher(id).matches())
                .map(id -> new DeviceSaid(id, seen(device, TYPE).orElse(""),
                seen(device, NAME).orElse(""), seen(device, SERIAL), seen(device, VERSION).orElse(""),
                warranty.flatMap(says -> seen(says, TYPE)), warranty.flatMap(says -> time(says, EXPIRES))));
    }

    private static Optional<String> text(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).filter(JsonString.class::isInstance)
                .map(value -> PlainText.keepable(((JsonString) value).getString()).strip()).filter(text -> !text.isEmpty());
    }

    private static Optional<String> seen(JsonObject object, String name) {
        return text(object, name).map(PlainText::shown);
    }

    private static Optional<Long> number(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).filter(JsonNumber.class::isInstance).map(value -> ((JsonNumber) value).longValue());
    }

    private static Optional<Instant> time(JsonObject object, String name) {
        return number(object, name).flatMap(milliseconds -> {
            try {
                return Optional.of(Instant.ofEpochMilli(milliseconds));
            } catch (DateTimeException beyondAllTime) {
                return Optional.empty();
            }
        });
    }

    private static Optional<JsonObject> object(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject);
    }

    private static Stream<JsonObject> objects(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).filter(value -> value.getValueType() == JsonValue.ValueType.ARRAY).stream()
                .flatMap(value -> value.asJsonArray().stream()).filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject);
    }

    /** Where it is: the parts of its location, what is beyond the floor with the floor. */
    public PlacePath path() {
        return PlacePath.of(location);
    }

    /** Its group as one text; empty when none. */
    public String groupPath() {
        return String.join(" / ", PlacePath.parts(group));
    }

    /** How it is compared with Spaces: by place and name. */
    public String placeKey() {
        PlacePath path = path();
        return PlaceKey.of(path.site(), path.building(), path.floor(), PlainText.even(name));
    }

    /** As it is kept: in Sync's own words, so that it is read back by the same reading. */
    String asJson() {
        JsonObjectBuilder place = Json.createObjectBuilder().add(ID, id).add(TYPE, desk ? "Desk" : "Room").add(NAME, name)
                .add(GROUP, group).add(LOCATION, location);
        seatCount.ifPresent(seats -> place.add(SEATS, seats));
        contract.ifPresent(says -> {
            JsonObjectBuilder kept = Json.createObjectBuilder().add(SERVICE, says.service());
            says.number().ifPresent(number -> kept.add(NUMBER, number));
            says.expiresAt().ifPresent(end -> kept.add(EXPIRES, end.toEpochMilli()));
            place.add(CONTRACT, kept);
        });
        license.ifPresent(word -> place.add(LICENSE, word));
        JsonArrayBuilder all = Json.createArrayBuilder();
        devices.forEach(device -> all.add(asJson(device)));
        return place.add(DEVICES, all).build().toString();
    }

    private static JsonObjectBuilder asJson(DeviceSaid device) {
        JsonObjectBuilder kept = Json.createObjectBuilder().add(ID, device.id()).add(TYPE, device.type()).add(NAME, device.name())
                .add(VERSION, device.version());
        device.serial().ifPresent(serial -> kept.add(SERIAL, serial));
        device.warranty().ifPresent(type -> {
            JsonObjectBuilder warranty = Json.createObjectBuilder().add(TYPE, type);
            device.warrantyUntil().ifPresent(end -> warranty.add(EXPIRES, end.toEpochMilli()));
            kept.add(WARRANTY, warranty);
        });
        return kept;
    }

    static PlaceSaid kept(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return read(reader.readObject()).orElseThrow();
        }
    }
}
