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
    /** So many of them, and the last, also upon what has to be brought into a state first: it is all looked at. */
    private static final int SCENES = 2;
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
    /** Things that were brought into a state of their own, by what they are. */
    private final Map<String, Map<String, World>> staged = new LinkedHashMap<>();
    private final Set<String> taken = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> objections = new TreeMap<>();
    private final Scenes scenes;
    private int next;
    /** Whether all is sown that is shown. */
    private boolean ended;
    private String plan = "";

    private Sowing(RunningPortal portal) throws IOException {
        this.portal = portal;
        operations = Described.by(portal).operations();
        scenes = Scenes.of(portal, SCENES + 1, this::staged);
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
        for (int round = 0; round <= ROUNDS; round++) {
            sowing.ended = round == ROUNDS;
            if (round < SCENES || sowing.ended) {
                sowing.scenes.play(sowing.worlds.get(round));
            }
            sowing.sow(sowing.worlds.get(round), round);
        }
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

    /** Things that were brought into a state of their own, so that all of them are looked at; some are another customer's. */
    public List<String> staged(String thing) {
        return List.copyOf(staged.getOrDefault(thing, Map.of()).keySet());
    }

    /** Has something looked at that was sown elsewhere. */
    public void stage(String thing, String id) {
        stage(thing, worlds.get(0).but(thing, id));
    }

    private void stage(String thing, World about) {
        staged.computeIfAbsent(thing, none -> new LinkedHashMap<>()).put(about.id(thing), about);
    }

    /** Reads everything that can be read of what was sown. @return what is wrong with the answers */
    public List<String> wrongAnswers() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.verb().equals("GET") && !operation.isOpen()) {
                Stream<World> about = staged.entrySet().stream().filter(thing -> operation.path().contains("{" + thing.getKey() + "}"))
                        .flatMap(thing -> thing.getValue().values().stream());
                Stream.concat(about, worlds.stream()).forEach(world -> wrongAnswer(operation, world).ifPresent(what ->
                        wrong.add(operation.id() + ": " + what)));
            }
        }
        return wrong;
    }

    private Optional<String> wrongAnswer(Operation operation, World world) {
        for (String role : authors(operation, 0)) {
            Answer answer = programs.get(role).send(world.request(operation));
            if (answer.status() != 404 && answer.status() != 403) {
                return wrong(operation, answer);
            }
        }
        return Optional.empty();
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

    private void sow(World world, int round) {
        List<Operation> writing = new ArrayList<>(operations.stream().filter(one -> !one.verb().equals("GET") && !one.isOpen()).toList());
        Collections.rotate(writing, writing.size() / (ROUNDS + 1) * round);
        for (Operation operation : writing) {
            // who is kept to a group nobody has finds nothing any more
            boolean shutsOut = operation.path().endsWith("/groups") && !ended;
            if (!shutsOut && (operation.takesJson() || operation.takesFile() || operation.takesCsv())) {
                World about = operation.path().startsWith("/api/plans/") ? world.but("contract", plan) : world;
                sow(operation, about, Optional.empty(), round);
            }
        }
    }

    private String staged(String operation, World about, JsonNode said) {
        Operation sown = operations.stream().filter(one -> one.id().equals(operation)).findFirst().orElseThrow();
        about.things().stream().filter(thing -> worlds.stream().noneMatch(world -> about.id(thing).equals(world.id(thing))))
                .forEach(thing -> stage(thing, about));
        Answer answer = sow(sown, about, Optional.of(said), 0).orElseThrow().good();
        String made = answer.header("Location").map(location -> location.substring(location.lastIndexOf('/') + 1)).orElse("");
        answer.header("Location").flatMap(Sowing::kind).ifPresent(kind -> stage(kind, about.but(kind, made)));
        return made;
    }

    /**
     * @param said instead of what the example says; where something is, it is sent also when no field would take anything
     * @return the last answer; empty where there is no field
     */
    private Optional<Answer> sow(Operation operation, World about, Optional<JsonNode> said, int round) {
        List<String> texts = texts(ended ? "unseen" : "shown");
        Optional<Answer> last = Optional.empty();
        for (String role : authors(operation, round)) {
            last = operation.takesJson() ? fields(operation, about, said, texts, programs.get(role))
                    : Optional.of(file(operation, about, texts, programs.get(role)));
            if (last.filter(answer -> answer.status() / 100 != 2).isEmpty()) {
                return last;
            }
        }
        return last;
    }

    private List<String> authors(Operation operation, int round) {
        List<String> may = new ArrayList<>(allowed.getOrDefault(operation.id(), List.of()));
        Collections.rotate(may, -round);
        return may.subList(0, Math.min(MOST_AUTHORS, may.size()));
    }

    private Optional<Answer> fields(Operation operation, World world, Optional<JsonNode> said, List<String> texts, Program author) {
        ObjectNode body = (ObjectNode) world.aboutThese(operation.example());
        said.ifPresent(other -> body.setAll((ObjectNode) other));
        JsonNode good = body.deepCopy();
        Map<String, Integer> sown = new LinkedHashMap<>(); // how often a field was sown upon
        fill(operation, operation.bodySchema(), body, "", world, path -> {
            sown.put(path, 1);
            asked.add(operation.id() + " " + path);
            return text(texts, Integer.MAX_VALUE);
        });
        Optional<Answer> last = Optional.empty();
        for (int tries = 0; tries < MOST_TRIES && (said.isPresent() || !sown.isEmpty()); tries++) {
            Answer answer = author.send(current(operation, world, author).sending(body).anew());
            last = Optional.of(answer);
            if (answer.status() >= 500) {
                faults.add(operation.id() + ": " + answer.status() + " " + answer.text() + " after " + body);
                return last;
            } else if (answer.status() / 100 == 2) {
                sown.keySet().forEach(path -> taken.add(operation.id() + " " + path));
                answer.header("Location").ifPresent(this::remember);
                return last;
            }
            if (!ended) {
                objections.put(operation.id(), answer.status() + " " + answer.text());
            }
            if (sown.isEmpty() || !eased(answer, body, good, sown, texts) && !unquoted(answer, body, good, sown)
                    && !without(sown, body, good) && said.isEmpty()) {
                return last;
            }
        }
        return last;
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

    /** Puts back what the refusal speaks of, where no field is named. @return whether anything changed */
    private static boolean unquoted(Answer answer, ObjectNode body, JsonNode good, Map<String, Integer> sown) {
        String detail = answer.type().startsWith("application/problem+json") ? answer.json().path("detail").asText() : "";
        List<String> quoted = sown.keySet().stream().filter(path -> detail.contains(body.at(path).asText().strip())).toList();
        quoted.forEach(path -> {
            put(body, path, good.at(path));
            sown.remove(path);
        });
        return !quoted.isEmpty();
    }

    /** Puts back the last field, where nothing said which cannot be taken. @return whether another is left */
    private static boolean without(Map<String, Integer> sown, ObjectNode body, JsonNode good) {
        String last = List.copyOf(sown.keySet()).get(sown.size() - 1);
        put(body, last, good.at(last));
        sown.remove(last);
        return !sown.isEmpty();
    }

    private Answer file(Operation operation, World world, List<String> texts, Program author) {
        String field = operation.id() + " fileName";
        Answer answer = null;
        for (int tries = 0; tries < MOST_TRIES && (answer == null || answer.status() == 422); tries++) {
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
            answer = author.send(request);
            if (answer.status() >= 500) {
                faults.add(operation.id() + ": " + answer.status() + " " + answer.text() + " to " + name);
            } else if (answer.status() / 100 == 2) {
                taken.add(field);
                answer.header("Location").ifPresent(this::remember);
            }
        }
        return answer;
    }

    /** The request with the state of its thing as it is now. */
    private Request current(Operation operation, World world, Program author) {
        Request request = world.request(operation);
        if (!operation.needs("If-Match")) {
            return request;
        }
        List<String> things = operations.stream().filter(one -> one.verb().equals("GET")
                && (operation.path().equals(one.path()) || operation.path().startsWith(one.path() + "/")) && one.path().contains("{"))
                .map(Operation::path).sorted(Comparator.comparingInt(String::length).reversed()).toList();
        for (String thing : things) { // a list within a thing has no state of its own
            int steps = thing.split("/").length;
            String path = Stream.of(request.path().split("[/?]", -1)).limit(steps).collect(Collectors.joining("/"));
            Optional<String> tag = author.get(path).header("ETag");
            if (tag.isPresent()) {
                return request.with("If-Match", tag.get());
            }
        }
        return request;
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

    private void remember(String location) {
        kind(location).ifPresent(kind -> made.computeIfAbsent(kind, none -> new ArrayList<>())
                .add(location.substring(location.lastIndexOf('/') + 1)));
    }

    /** {@code /api/spaces/4711} is a space; what is made within another thing is not gone to. */
    private static Optional<String> kind(String location) {
        String[] steps = location.split("/");
        return Optional.ofNullable(switch (steps[steps.length - 2]) {
            case "space-imports" -> "upload";
            case "registrations", "tickets", "spaces", "customers", "orders", "endpoints", "proposals", "answers", "devices" ->
                    steps[steps.length - 2].replaceFirst("s$", "");
            default -> null;
        });
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
