package com.logitech.serviceportal.acceptance.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.api.Described.Operation;
import com.logitech.serviceportal.acceptance.api.Program.Answer;
import com.logitech.serviceportal.acceptance.api.Program.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Puts hostile texts into every field of the API that takes a text, whatever operations there are, and remembers which were taken. What a
 * field cannot take is put back, and the rest sent again.
 */
public final class Sowing {

    /** Rounds that sow what is shown; one more sows what nobody sees. Each has things of its own, as some commands end what they change. */
    private static final int ROUNDS = 3;
    private static final int MOST_TRIES = 7;
    private static final int MOST_AUTHORS = 4;
    private static final Pattern LONGEST = Pattern.compile("(?:at most|to) (\\d+) characters");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-f]{4}|[nr\\\\])");
    private static final Pattern DOWNLOAD =
            Pattern.compile("attachment; filename=\"[A-Za-z0-9._ -]+\"(; filename\\*=UTF-8''[A-Za-z0-9._%-]+)?");
    private static final Map<String, String> AUTHORS = new LinkedHashMap<>();

    static {
        AUTHORS.put("OPERATIONS", "olivia@portal.example");
        AUTHORS.put("SELECT_AGENT", "samuel@portal.example");
        AUTHORS.put("OWNER", "nora@northwind.example");
        AUTHORS.put("SERVICE_MANAGER", "david@portal.example");
        AUTHORS.put("SYSTEM_ADMINISTRATOR", "ada@portal.example");
    }

    private final RunningPortal portal;
    private final List<Operation> operations;
    private final Map<String, Program> programs = new LinkedHashMap<>();
    private final Map<String, List<String>> allowed = new HashMap<>();
    private final List<World> worlds = new ArrayList<>();
    private final Map<String, List<String>> made = new LinkedHashMap<>();
    private final Set<String> taken = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> objections = new TreeMap<>();
    private int next;
    /** Whether all is sown that is shown. */
    private boolean ended;
    private String plan = "";

    private Sowing(RunningPortal portal) throws IOException {
        this.portal = portal;
        operations = Described.by(portal).operations();
        AUTHORS.forEach((role, email) -> programs.put(role, Program.of(portal, email)));
        List<String> lines = Files.readAllLines(RunningPortal.ROOT.resolve(
                "modules/portal/src/main/resources/com/logitech/serviceportal/portal/roles.csv"));
        List<String> roles = List.of(lines.get(0).split(","));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            allowed.put(cells[0], AUTHORS.keySet().stream().filter(role -> cells[roles.indexOf(role)].equals("allow")).toList());
        }
    }

    /** Sows all there is to sow, into Northwind's books. */
    public static Sowing of(RunningPortal portal) throws IOException {
        Sowing sowing = new Sowing(portal);
        for (int round = 0; round <= ROUNDS; round++) {
            sowing.worlds.add(World.of(portal, "northwind"));
        }
        for (JsonNode contract : sowing.programs.get("OPERATIONS").get("/api/contracts?size=200&customer="
                + sowing.worlds.get(0).id("customer")).good().json().get("items")) {
            sowing.plan = contract.has("plan") ? contract.get("id").textValue() : sowing.plan;
        }
        List<String> shown = texts("shown");
        for (int round = 0; round < ROUNDS; round++) {
            sowing.sow(sowing.worlds.get(round), shown, round);
        }
        sowing.ended = true;
        sowing.sow(sowing.worlds.get(ROUNDS), texts("unseen"), ROUNDS);
        return sowing;
    }

    /** The texts of a list. @param list "shown" or "unseen" */
    public static List<String> texts(String list) {
        try (InputStream file = Sowing.class.getResourceAsStream("/inert/" + list + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(Sowing::written).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String written(String line) {
        return ESCAPE.matcher(line).replaceAll(found -> Matcher.quoteReplacement(switch (found.group(1).charAt(0)) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 'u' -> String.valueOf((char) Integer.parseInt(found.group(1).substring(1), 16));
            default -> "\\";
        }));
    }

    /** "operation field" of what was taken. */
    public Set<String> taken() {
        return taken;
    }

    /** "operation field" of what would take nothing of it, with what was said last. */
    public Map<String, String> refused() {
        Map<String, String> refused = new TreeMap<>();
        asked.stream().filter(field -> !taken.contains(field)).forEach(field -> refused.put(field,
                objections.getOrDefault(field.substring(0, field.lastIndexOf(' ')), "")));
        return refused;
    }

    /** Answers that are our fault. */
    public List<String> faults() {
        return faults;
    }

    /** Things that were sown upon, and those made while sowing. @param thing "space" */
    public List<String> ids(String thing) {
        return Stream.concat(made.getOrDefault(thing, List.of()).stream(), worlds.stream().map(world -> world.id(thing))
                .filter(Objects::nonNull)).distinct().toList();
    }

    /** Reads everything that can be read of what was sown. @return what is wrong with the answers */
    public List<String> wrongAnswers() {
        List<String> wrong = new ArrayList<>();
        for (World world : worlds) {
            for (Operation operation : operations) {
                if (operation.verb().equals("GET") && !operation.isOpen()) {
                    for (String role : authors(operation, 0)) {
                        Answer answer = programs.get(role).send(world.request(operation));
                        if (answer.status() != 404 && answer.status() != 403) {
                            wrong(operation, answer).ifPresent(what -> wrong.add(operation.id() + ": " + what));
                            break;
                        }
                    }
                }
            }
        }
        return wrong;
    }

    private static Optional<String> wrong(Operation operation, Answer answer) {
        String disposition = answer.header("Content-Disposition").orElse("");
        boolean json = answer.type().startsWith("application/json") || answer.type().startsWith("application/problem+json");
        boolean picture = operation.path().endsWith("/picture") && answer.type().startsWith("image/");
        if (answer.status() >= 500) {
            return Optional.of("answers " + answer.status() + " " + answer.text());
        } else if (!answer.header("X-Content-Type-Options").equals(Optional.of("nosniff"))) {
            return Optional.of("lets a browser guess what it is");
        } else if (!answer.header("Content-Security-Policy").orElse("").startsWith("default-src 'none'")) {
            return Optional.of("may be a page of its own");
        } else if (!json && !picture && !DOWNLOAD.matcher(disposition).matches()) {
            return Optional.of("is " + answer.type() + " and no download: " + disposition);
        }
        return json ? unseen(answer.json()) : Optional.empty();
    }

    private static boolean isUnseen(int one) {
        return one != '\n' && one != '\t' && Character.isISOControl(one) || Character.getType(one) == Character.SURROGATE;
    }

    private static Optional<String> unseen(JsonNode told) {
        return told.isTextual() ? Optional.of(told).filter(one -> one.textValue().codePoints().anyMatch(Sowing::isUnseen))
                .map(one -> "tells what nobody sees: " + one)
                : StreamSupport.stream(told.spliterator(), false).flatMap(one -> unseen(one).stream()).findFirst();
    }

    /** A whole list as a file. @param path "spaces", or a page's address where it begins with a slash */
    public byte[] file(String path) {
        return programs.get("OPERATIONS").bytes(path);
    }

    /** The lists that are handed out as files, each with what has to be said of it: the address of a file but for its format. */
    public List<String> exports() {
        return operations.stream().filter(one -> one.verb().equals("GET") && one.path().startsWith("/api/exports/"))
                .map(one -> one.path() + "?" + one.parameters("query").stream().filter(needed -> needed.path("required").booleanValue())
                        .map(needed -> needed.get("name").textValue() + "=" + needed.get("example").asText() + "&")
                        .collect(Collectors.joining())).toList();
    }

    private void sow(World world, List<String> texts, int round) {
        List<Operation> writing = new ArrayList<>(operations.stream().filter(one -> !one.verb().equals("GET") && !one.isOpen()).toList());
        Collections.rotate(writing, writing.size() / (ROUNDS + 1) * round);
        for (Operation operation : writing) {
            // who is kept to a group nobody has finds nothing any more
            boolean shutsOut = operation.path().endsWith("/groups") && !ended;
            if (!shutsOut && (operation.takesJson() || operation.takesFile() || operation.takesCsv())) {
                sow(operation, world, texts, round);
            }
        }
    }

    private void sow(Operation operation, World world, List<String> texts, int round) {
        World about = operation.path().startsWith("/api/plans/") ? world.but("contract", plan) : world;
        for (String role : authors(operation, round)) {
            int status = operation.takesJson() ? fields(operation, about, texts, programs.get(role))
                    : file(operation, about, texts, programs.get(role));
            if (status / 100 == 2 || status == 0) {
                return;
            }
        }
    }

    private List<String> authors(Operation operation, int round) {
        List<String> may = new ArrayList<>(allowed.getOrDefault(operation.id(), List.of()));
        Collections.rotate(may, -round);
        return may.subList(0, Math.min(MOST_AUTHORS, may.size()));
    }

    /** @return the last answer's status; 0 where no field is left that would take anything */
    private int fields(Operation operation, World world, List<String> texts, Program author) {
        ObjectNode body = (ObjectNode) world.aboutThese(operation.example());
        JsonNode good = body.deepCopy();
        Map<String, Integer> sown = new LinkedHashMap<>(); // how often a field was sown upon
        fill(operation, operation.bodySchema(), body, "", world, path -> {
            sown.put(path, 1);
            asked.add(operation.id() + " " + path);
            return text(texts, Integer.MAX_VALUE);
        });
        int status = 0;
        for (int tries = 0; tries < MOST_TRIES && !sown.isEmpty(); tries++) {
            Answer answer = author.send(current(operation, world, author).sending(body).anew());
            status = answer.status();
            if (status >= 500) {
                faults.add(operation.id() + ": " + status + " " + answer.text() + " after " + body);
                return status;
            } else if (status / 100 == 2) {
                sown.keySet().forEach(path -> taken.add(operation.id() + " " + path));
                answer.header("Location").ifPresent(this::remember);
                return status;
            }
            if (!ended) {
                objections.put(operation.id(), status + " " + answer.text());
            }
            if (!eased(answer, body, good, sown, texts) && !without(sown, body, good)) {
                return status;
            }
        }
        return status;
    }

    /** Sows something shorter where it was too long, and puts back what cannot be taken. @return whether anything changed */
    private boolean eased(Answer answer, ObjectNode body, JsonNode good, Map<String, Integer> sown, List<String> texts) {
        if (!answer.type().startsWith("application/problem+json")) {
            return false;
        }
        boolean changed = false;
        for (JsonNode error : answer.json().path("errors")) {
            String said = error.path("pointer").asText();
            Optional<String> field = sown.keySet().stream().filter(path -> path.equals(said) || path.startsWith(said + "/")
                    || said.startsWith(path + "/")).findFirst();
            if (field.isPresent()) {
                Matcher longest = LONGEST.matcher(error.path("message").asText());
                int times = sown.merge(field.get(), 1, Integer::sum);
                if (longest.find() && times < 4) {
                    put(body, field.get(), Program.JSON.getNodeFactory().textNode(text(texts, Integer.parseInt(longest.group(1)))));
                } else {
                    put(body, field.get(), good.at(field.get()));
                    sown.remove(field.get());
                }
                changed = true;
            }
        }
        return changed;
    }

    /** Puts back the last field, where nothing said which cannot be taken. @return whether another is left */
    private static boolean without(Map<String, Integer> sown, ObjectNode body, JsonNode good) {
        String last = List.copyOf(sown.keySet()).get(sown.size() - 1);
        put(body, last, good.at(last));
        sown.remove(last);
        return !sown.isEmpty();
    }

    private int file(Operation operation, World world, List<String> texts, Program author) {
        String field = operation.id() + " fileName";
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Request request = current(operation, world, author).anew();
            String name = URLEncoder.encode(text(texts, Integer.MAX_VALUE) + (operation.takesCsv() ? ".csv" : ".pdf"),
                    StandardCharsets.UTF_8);
            request = request.to(request.path().replaceFirst("fileName=[^&]*", Matcher.quoteReplacement("fileName=" + name)));
            if (operation.takesCsv()) {
                String cells = texts.stream().map(text -> "\"" + text.replace("\"", "\"\"") + "\",\"" + text.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining("\n", "\"Room <b data-sown>\",\"=1+1\"\n", "\n"));
                request = request.sending(cells.getBytes(StandardCharsets.UTF_8));
            }
            asked.add(field);
            Answer answer = author.send(request);
            if (answer.status() >= 500) {
                faults.add(operation.id() + ": " + answer.status() + " " + answer.text() + " to " + name);
                return answer.status();
            } else if (answer.status() / 100 == 2) {
                taken.add(field);
                answer.header("Location").ifPresent(this::remember);
                return answer.status();
            } else if (answer.status() != 422) {
                return answer.status();
            }
        }
        return 422;
    }

    /** The request with the state of its thing as it is now. */
    private Request current(Operation operation, World world, Program author) {
        Request request = world.request(operation);
        if (!operation.needs("If-Match")) {
            return request;
        }
        String thing = operations.stream().filter(one -> one.verb().equals("GET")
                && (operation.path().equals(one.path()) || operation.path().startsWith(one.path() + "/")) && one.path().contains("{"))
                .map(Operation::path).max(Comparator.comparingInt(String::length)).orElse("");
        int steps = thing.split("/").length;
        String path = Stream.of(request.path().split("[/?]", -1)).limit(steps).collect(Collectors.joining("/"));
        return author.get(path).header("ETag").map(tag -> request.with("If-Match", tag)).orElse(request);
    }

    /** The next of the texts that is short enough. */
    private String text(List<String> texts, int longest) {
        for (int tries = 0; tries < texts.size(); tries++) {
            String text = texts.get(next++ % texts.size());
            if (text.codePointCount(0, text.length()) <= longest) {
                return text;
            }
        }
        return "<b>";
    }

    /** {@code /api/spaces/4711} is a space; what is made within another thing is not gone to. */
    private void remember(String location) {
        String[] steps = location.split("/");
        String kind = switch (steps[steps.length - 2]) {
            case "space-imports" -> "upload";
            case "registrations", "tickets", "spaces", "customers", "orders", "endpoints", "proposals", "answers", "devices" ->
                    steps[steps.length - 2].replaceFirst("s$", "");
            default -> "";
        };
        if (!kind.isEmpty()) {
            made.computeIfAbsent(kind, none -> new ArrayList<>()).add(steps[steps.length - 1]);
        }
    }

    private static void put(ObjectNode body, String pointer, JsonNode value) {
        int last = pointer.lastIndexOf('/');
        JsonNode holder = body.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (holder instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else if (value.isMissingNode()) {
            ((ObjectNode) holder).remove(name);
        } else {
            ((ObjectNode) holder).set(name, value);
        }
    }

    /** Sows upon each free text of the body, those it leaves out included. */
    private static void fill(Operation operation, JsonNode schema, ObjectNode body, String at, World world, UnaryOperator<String> sower) {
        schema.path("properties").fields().forEachRemaining(property -> {
            String path = at + "/" + property.getKey();
            JsonNode of = operation.of().resolved(property.getValue());
            JsonNode now = body.path(property.getKey());
            if (isFree(of) && !world.knows(World.thing(property.getKey()))) {
                body.put(property.getKey(), sower.apply(path));
            } else if (now instanceof ObjectNode object) {
                JsonNode any = operation.of().resolved(of.path("additionalProperties"));
                if (isFree(any)) {
                    List<String> names = new ArrayList<>();
                    object.fieldNames().forEachRemaining(names::add);
                    names.forEach(name -> object.put(name, sower.apply(path + "/" + name)));
                }
                fill(operation, of, object, path, world, sower);
            } else if (now instanceof ArrayNode list && !world.knows(World.thing(property.getKey()))) {
                JsonNode items = operation.of().resolved(of.path("items"));
                for (int place = 0; place < list.size(); place++) {
                    if (isFree(items)) {
                        list.set(place, Program.JSON.getNodeFactory().textNode(sower.apply(path + "/" + place)));
                    } else if (list.get(place) instanceof ObjectNode one) {
                        fill(operation, items, one, path + "/" + place, world, sower);
                    }
                }
            }
        });
    }

    private static boolean isFree(JsonNode schema) {
        return "string".equals(schema.path("type").textValue()) && !schema.has("enum") && !schema.has("format");
    }
}
