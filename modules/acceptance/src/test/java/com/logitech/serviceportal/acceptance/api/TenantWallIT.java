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

    /** What is asked of something of one customer's with something of another's. */
    private record Mixed(String verb, String path, String body) {
    }

    @Test
    @DisplayName("our own people, who see all of them, cannot put what is one customer's to what is another's")
    void notMixed(RunningPortal portal) {
        World own = World.of(portal, "northwind");
        World foreign = World.of(portal, "alpine");
        Program samuel = Program.of(portal, "samuel@portal.example");
        String ticket = "/api/tickets/" + own.id("ticket");
        String words = "{'words':['" + own.id("word") + "'],'subject':'Another','space':'" + foreign.id("space") + "'}";
        String othersWords = "{'words':['" + own.id("word") + "','" + foreign.id("word") + "'],'subject':'Another'}";
        String opened = "{'customer':'" + own.id("customer") + "','level':'BASIC','subject':'Another','text':'Dark.','language':'en',"
                + "'channel':'MAIL','phone':'',";
        String version = samuel.get(ticket).good().header("ETag").orElseThrow();
        List<String> before = inBooks(portal, samuel, ticket);
        List<Mixed> mixed = List.of(
                new Mixed("POST", ticket + "/together/split", words),
                new Mixed("POST", ticket + "/together/split/offer", words),
                new Mixed("POST", ticket + "/together/split", othersWords),
                new Mixed("POST", ticket + "/together/split/offer", othersWords),
                new Mixed("POST", ticket + "/together/split", "{'words':['" + own.id("word") + "'],'subject':'Another','requester':'"
                        + foreign.id("person") + "'}"),
                new Mixed("POST", ticket + "/together/merge", "{'into':'" + foreign.id("ticket") + "'}"),
                new Mixed("POST", ticket + "/together/fit", "{'into':'" + foreign.id("ticket") + "'}"),
                new Mixed("POST", ticket + "/together/links", "{'other':'" + foreign.id("ticket") + "','kind':'RELATED'}"),
                new Mixed("POST", ticket + "/together/unlink", "{'other':'" + foreign.id("ticket") + "','kind':'RELATED'}"),
                new Mixed("POST", ticket + "/product", "{'kind':'OURS','name':'','device':'" + foreign.id("device") + "'}"),
                new Mixed("POST", ticket + "/followers", "{'email':'anna@alpine.example'}"),
                new Mixed("DELETE", ticket + "/followers/" + foreign.id("person"), ""),
                new Mixed("GET", ticket + "/files/" + foreign.id("attachment"), ""),
                new Mixed("GET", ticket + "/files/" + foreign.id("attachment") + "/picture", ""),
                new Mixed("POST", ticket + "/files?fileName=a.png&word=" + foreign.id("word"), "file"),
                new Mixed("POST", "/api/tickets", opened + "'space':'" + foreign.id("space") + "'}"),
                new Mixed("POST", "/api/tickets", opened + "'registration':'" + foreign.id("registration") + "'}"),
                new Mixed("POST", "/api/tickets", opened + "'product':{'kind':'OURS','name':'','device':'" + foreign.id("device") + "'}}"),
                new Mixed("POST", "/api/tickets", opened + "'arrival':{'origin':'PHONE','askedFor':'" + foreign.id("person") + "'}}"),
                new Mixed("POST", "/api/mails/" + own.id("mail") + "/ticket", "{'customer':'" + own.id("customer") + "','askedFor':'"
                        + foreign.id("person") + "','language':'en'}"));
        assertThat(mixed).allSatisfy(one -> {
            Answer answer = samuel.send(asked(one, version));
            assertThat(answer.status()).as("%s: %s", one, answer.text()).isIn(404, 422);
            assertThat(answer.text()).doesNotContain(foreign.mark());
        });
        assertThat(inBooks(portal, samuel, ticket)).isEqualTo(before);
    }

    /** What hangs on a ticket, and how many there are. */
    private static List<String> inBooks(RunningPortal portal, Program samuel, String ticket) {
        return List.of(samuel.get(ticket + "/conversation").good().text(), samuel.get(ticket + "/together").good().text(),
                samuel.get(ticket + "/followers").good().text(), samuel.get(ticket + "/work").good().json().get("product").asText(),
                String.valueOf(Books.count(portal, "SELECT count(*) FROM support.tickets")));
    }

    private static Request asked(Mixed one, String version) {
        Request request = Request.of(one.verb(), one.path()).with("If-Match", version)
                .with("Idempotency-Key", UUID.randomUUID().toString());
        return one.body().startsWith("{") ? request.sending(Program.json(one.body())) : one.body().isEmpty() ? request
                : request.sending(World.PICTURE).with("Content-Type", "application/octet-stream");
    }

    @Test
    @DisplayName("a program's token opens no channel of a page, which knows of no scopes")
    void channel(RunningPortal portal) {
        assertThat(Program.of(portal, "samuel@portal.example").get("/changes").status()).isEqualTo(401);
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
