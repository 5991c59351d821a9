package com.logitech.serviceportal.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.api.Described.Operation;
import com.logitech.serviceportal.acceptance.api.Program.Answer;
import com.logitech.serviceportal.acceptance.api.Program.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("The wall between customers")
class TenantWallIT {

    /** A place where a request names a thing. @param put the request with another id there */
    private record Place(String where, String thing, Function<String, Request> put) {
    }

    @Test
    @DisplayName("somebody else's id answers as one that does not exist, at every place of every operation")
    void foreignIsUnknown(RunningPortal portal) {
        World own = World.of(portal, "northwind");
        World foreign = World.of(portal, "alpine");
        Map<String, String> before = Books.digest(portal);
        Program program = Program.of(portal, "nora@northwind.example");
        List<String> holes = new ArrayList<>();
        int places = 0;
        for (Operation operation : Described.by(portal).operations()) {
            for (Place place : places(operation, own)) {
                places++;
                String absent = UUID.randomUUID().toString();
                Answer unknown = program.send(place.put().apply(absent));
                Answer others = program.send(place.put().apply(foreign.id(place.thing())));
                Answer garbled = program.send(place.put().apply("nothing"));
                String what = operation.id() + " at " + place.where();
                if (!faceless(unknown, absent).equals(faceless(others, foreign.id(place.thing())))) {
                    holes.add(what + ": " + faceless(unknown, absent) + " but " + faceless(others, foreign.id(place.thing())));
                }
                if (!faceless(unknown, absent).equals(faceless(garbled, "nothing"))) {
                    holes.add(what + ", garbled: " + faceless(unknown, absent) + " but " + faceless(garbled, "nothing"));
                }
                if (others.text().contains(foreign.mark()) || others.text().contains("Alpine")) {
                    holes.add(what + " shows " + others.text());
                }
                if (others.status() / 100 == 2 && !operation.path().equals("/api/journal") || others.status() >= 500) {
                    holes.add(what + ": " + others.status() + " " + others.text());
                }
            }
        }
        assertThat(holes).isEmpty();
        assertThat(places).isGreaterThan(60);
        assertThat(Books.digest(portal)).isEqualTo(before);
    }

    @Test
    @DisplayName("lists, counts and searches know nothing of others")
    void listsKnowNothing(RunningPortal portal) {
        World foreign = World.of(portal, "alpine");
        Program program = Program.of(portal, "nora@northwind.example");
        List<Operation> questions = Described.by(portal).operations().stream()
                .filter(operation -> operation.verb().equals("GET") && operation.parameters("path").isEmpty() && !operation.isOpen())
                .toList();
        assertThat(questions).hasSizeGreaterThan(10).allSatisfy(operation -> {
            List<String> names = operation.parameters("query").stream().map(parameter -> parameter.get("name").textValue()).toList();
            String path = operation.path()
                    + (names.contains("text") ? "?text=" + foreign.mark() : names.contains("customer") && !operation.path()
                    .equals("/api/space-imports") ? "?" : "");
            Answer answer = program.get(path);
            assertThat(answer.text()).as(operation.id()).doesNotContain(foreign.mark()).doesNotContain("Alpine");
            boolean sought = path.contains(foreign.mark()) && answer.status() == 200;
            if (sought && path.startsWith("/api/exports/")) {
                assertThat(answer.text().lines()).as(operation.id()).hasSize(1);
            } else if (sought) {
                assertThat(answer.json().get("items")).as(operation.id()).isEmpty();
                assertThat(answer.json().path("about").longValue()).as(operation.id()).isZero();
            }
        });
    }

    /** Status, words and form, without the id that was asked for. */
    private static String faceless(Answer answer, String id) {
        String headers = answer.response().headers().map().keySet().stream().filter(name -> !name.equalsIgnoreCase("date")).sorted()
                .collect(Collectors.joining(","));
        return answer.status() + " " + answer.text().replace(id, "ID") + " " + headers;
    }

    private static List<Place> places(Operation operation, World own) {
        Request request = own.request(operation);
        List<Place> places = new ArrayList<>();
        for (JsonNode parameter : operation.parameters("path")) {
            String name = parameter.get("name").textValue();
            if (own.knows(name)) {
                places.add(new Place("path " + name, name, id -> own.but(name, id).request(operation).anew()));
            }
        }
        for (JsonNode parameter : operation.parameters("query")) {
            String name = parameter.get("name").textValue();
            String thing = name.equals("thing") ? "space" : name;
            if (own.knows(thing)) {
                String path = request.path().replaceAll("[?&]" + name + "=[^&]*", "");
                String joined = path.contains("?") || !path.contains("&") ? path : path.replaceFirst("&", "?");
                places.add(new Place("parameter " + name, thing, id -> request.to(joined).asking(name + "=" + id).anew()));
            }
        }
        if (operation.takesJson()) {
            inBody(own.aboutThese(operation.example()), "", own, request, places, own.aboutThese(operation.example()));
        }
        return places;
    }

    private static void inBody(JsonNode node, String pointer, World own, Request request, List<Place> places, JsonNode whole) {
        node.fields().forEachRemaining(field -> {
            String place = pointer + "/" + field.getKey();
            String thing = World.thing(field.getKey());
            if (field.getValue().isTextual() && own.knows(thing)) {
                places.add(new Place(place, thing, id -> request.sending(with(whole, pointer, field.getKey(), id)).anew()));
            } else if (field.getValue().isArray() && own.knows(thing)) {
                places.add(new Place(place, thing, id -> request.sending(listed(whole, pointer, field.getKey(), List.of(id))).anew()));
                String mine = own.id(thing);
                places.add(new Place(place + " among own", thing,
                        id -> request.sending(listed(whole, pointer, field.getKey(), List.of(mine, id))).anew()));
            } else if (field.getValue().isArray()) {
                for (int index = 0; index < field.getValue().size(); index++) {
                    inBody(field.getValue().get(index), place + "/" + index, own, request, places, whole);
                }
            }
        });
    }

    private static JsonNode with(JsonNode whole, String parent, String field, String id) {
        JsonNode copy = whole.deepCopy();
        ((ObjectNode) copy.at(parent)).put(field, id);
        return copy;
    }

    private static JsonNode listed(JsonNode whole, String parent, String field, List<String> ids) {
        JsonNode copy = whole.deepCopy();
        ArrayNode list = ((ObjectNode) copy.at(parent)).putArray(field);
        ids.forEach(list::add);
        return copy;
    }
}
