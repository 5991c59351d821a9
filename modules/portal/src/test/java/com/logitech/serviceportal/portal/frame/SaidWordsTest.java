package com.logitech.serviceportal.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The words of a bundle")
class SaidWordsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Path BUNDLES = MAIN.resolve("resources/com/logitech/serviceportal/portal");

    /** Keys that are put together, by bundle: {@code *} is what is put in, the name of a constant or of a fact mostly. */
    private static final Map<String, List<String>> PUT_TOGETHER = Map.ofEntries(
            Map.entry("account", List.of("language.*", "scope.*", "invitations.none.*", "invitation.*", "portfolio.*", "review.icon.*",
                    "review.tone.*", "review.rate.*", "review.rate.*.said")),
            Map.entry("contracts", List.of("order.field.*", "state.*", "state.tone.*", "state.icon.*", "filter.*", "licenses.none.*.title",
                    "licenses.none.*.text", "plan.*", "assign.cover.*", "board.*", "board.icon.*", "board.none.*")),
            Map.entry("countries", List.of("add.*", "add.lead.*", "row.field.*", "row.rule.*", "row.holds.*", "row.yes.*", "row.no.*",
                    "row.effect.*")),
            Map.entry("dispatch", List.of("to.*", "by.*", "state.*", "notice.*", "topic.*")),
            Map.entry("door", List.of("join.language.*", "failure.*", "failure.*.lead")),
            Map.entry("fairuse", List.of("stage.*", "tone.*", "icon.*")),
            Map.entry("home", List.of("attention.*.many", "attention.*.many.why", "attention.tickets.*", "attention.tickets.*.why")),
            Map.entry("journal", List.of("kind.*")),
            Map.entry("jumpstart", List.of("phase.*", "tone.*", "icon.*", "how.*")),
            Map.entry("plans", List.of("state.*", "state.tone.*", "state.icon.*")),
            Map.entry("renewals", List.of("whatif.turn.*", "whatif.tone.*", "whatif.icon.*", "asked.*", "reading.*")),
            Map.entry("replacement", List.of("standing.*", "standing.tone.*", "standing.icon.*", "delivery.*",
                    "delivery.tone.*", "delivery.icon.*", "delivery.day.*", "return.tone.*", "return.icon.*", "return.lead.*",
                    "return.done.*", "return.reason.*", "shipping.tone.*", "shipping.icon.*", "desk.way.*", "vendors.standing.*",
                    "vendors.tone.*", "vendors.icon.*", "vendors.state.*", "vendors.state.tone.*", "vendors.state.icon.*",
                    "inspect.tone.*", "inspect.icon.*", "progress.step.*", "progress.standing.*")),
            Map.entry("spares", List.of("state.tone.*", "state.icon.*", "request.tone.*", "request.icon.*")),
            Map.entry("spaces", List.of("import.step.*", "import.*", "import.tone.*", "import.icon.*", "field.*", "verdict.text.*",
                    "verdict.done.*", "verdict.tone.*", "verdict.icon.*", "line.*", "line.text.*", "line.done.*", "line.tone.*",
                    "line.icon.*", "cover.*.tone", "cover.*.icon")),
            Map.entry("support", List.of("tone.*", "icon.*", "part.*", "part.named.*", "said.*", "said.icon.*", "narrowed.*",
                    "report.by.*", "mail.back.*", "talk.mode.*", "talk.link.*", "talk.place.*", "work.tone.*", "mails.fate.*",
                    "mails.tone.*", "mails.icon.*", "mails.why.*", "mails.became.*", "numbers.standing.*", "numbers.tone.*",
                    "numbers.icon.*", "readers.by.*", "readers.role.*",
                    "managers.by.*", "managers.tone.*", "managers.icon.*")),
            Map.entry("sync", List.of("link.*", "link.tone.*", "link.icon.*", "pull.*", "pull.tone.*", "pull.icon.*", "verdict.*",
                    "verdict.tone.*", "verdict.icon.*", "verdict.text.*", "device.*", "drift.*")),
            Map.entry("words", List.of("theme.*", "density.*", "tone.*", "finding.*", "facts.*", "actor.*", "effect.*", "effect.icon.*",
                    "refusal.*", "refusal.next.*", "refusal.ask.*", "clauses.kind.*", "module.*", "menu.*.lead")));

    /** Where keys stand that somebody else looks up, by bundle: files whose path holds this. */
    private static final Map<String, List<String>> NAMED_FOR_OTHERS = Map.of("words", List.of("frame/Menu.java", "frame/SearchPage.java"),
            "support", List.of("support/work/"));

    private static final Pattern QUOTED = Pattern.compile("['\"]([\\w.:-]+)['\"]");
    private static final Pattern VARIABLE = Pattern.compile("portal\\.(\\w+)(?:</base-name><var>|\" var=\")(\\w+)");
    private static final Pattern SPEAKER = Pattern.compile("class (\\w+) extends Sentences");
    private static final Pattern BEAN = Pattern.compile("@Named\\(\"(\\w+)\"\\)");
    private static final Map<Path, String> SOURCES = sources(MAIN);

    private static Map<Path, String> sources(Path under) {
        try (Stream<Path> files = Files.walk(under)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|xhtml)|.*faces-config\\.xml"))
                    .collect(Collectors.toMap(file -> file, SaidWordsTest::read));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A bundle, its keys, and what is quoted where it is spoken. */
    private record Bundle(String name, Set<String> keys, Set<String> quoted) {

        static Bundle of(Path file) {
            String name = file.getFileName().toString().replace(".properties", "");
            Properties words = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                words.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return new Bundle(name, new TreeSet<>(words.stringPropertyNames()), quoted(name));
        }

        private static Set<String> quoted(String name) {
            Set<String> variables = SOURCES.values().stream().flatMap(text -> VARIABLE.matcher(text).results())
                    .filter(found -> found.group(1).equals(name)).map(found -> found.group(2)).collect(Collectors.toSet());
            List<String> speakers = new ArrayList<>(variables);
            speakers.add("portal." + name + "\"");
            SOURCES.values().stream().filter(text -> text.contains("super(\"" + name + "\")"))
                    .forEach(text -> Stream.of(SPEAKER, BEAN).map(pattern -> pattern.matcher(text)).filter(Matcher::find)
                            .forEach(found -> speakers.add(found.group(1))));
            Pattern spoken = Pattern.compile(speakers.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")")));
            List<String> elsewhere = NAMED_FOR_OTHERS.getOrDefault(name, List.of());
            Set<String> quoted = new TreeSet<>();
            SOURCES.forEach((file, text) -> {
                if (spoken.matcher(text).find() || elsewhere.stream().anyMatch(file.toString()::contains)) {
                    QUOTED.matcher(text).results().map(found -> found.group(1)).forEach(quoted::add);
                    variables.forEach(variable -> Pattern.compile("\\b" + variable + "\\.(\\w+)").matcher(text).results()
                            .map(found -> found.group(1)).forEach(quoted::add));
                }
            });
            return quoted;
        }

        List<String> patterns() {
            return PUT_TOGETHER.getOrDefault(name, List.of());
        }

        /** What is put into a pattern so that it is the key; none where it cannot be. */
        static Stream<String> putIn(String pattern, String key) {
            String expression = Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("(.+)"));
            return Pattern.compile(expression).matcher(key).results().filter(found -> found.end() == key.length() && found.start() == 0)
                    .map(found -> found.group(1));
        }

        Stream<String> unquoted() {
            return keys.stream().filter(key -> !quoted.contains(key));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Bundle> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(".properties")).sorted().map(Bundle::of).toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    @DisplayName("are each said by a page or a bean, or put together of what is named here")
    void said(Bundle bundle) {
        assertThat(bundle.keys()).isNotEmpty();
        assertThat(bundle.unquoted().filter(key -> bundle.patterns().stream().noneMatch(pattern -> Bundle.putIn(pattern, key).findAny()
                .isPresent()))).as("words nobody says").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    @DisplayName("that are put together are so in the sources still, and there are some")
    void putTogether(Bundle bundle) {
        assertThat(bundle.patterns()).allSatisfy(pattern -> {
            assertThat(Stream.of(pattern.split("\\*")).filter(part -> !part.isEmpty())).as(pattern).anyMatch(bundle.quoted()::contains);
            assertThat(bundle.unquoted().flatMap(key -> Bundle.putIn(pattern, key))).as(pattern).isNotEmpty();
        });
    }

    @Test
    @DisplayName("that are put together of a name are of one there is")
    void ofNames() throws IOException {
        Set<String> names = sources(Path.of("..")).entrySet().stream().filter(source -> source.getKey().toString().contains("src/main"))
                .flatMap(source -> Pattern.compile("\\w+").matcher(source.getValue()).results()).map(MatchResult::group)
                .collect(Collectors.toSet());
        for (Bundle bundle : bundles()) {
            for (String key : bundle.unquoted().toList()) {
                Stream<String> put = bundle.patterns().stream().flatMap(pattern -> Bundle.putIn(pattern, key));
                assertThat(put.flatMap(text -> Stream.of(text.split("\\W"))).filter(name -> !name.matches("\\d+")))
                        .as(bundle + " " + key).isSubsetOf(names);
            }
        }
    }
}
