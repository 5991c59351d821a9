package com.logitech.serviceportal.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The bundles of words")
class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/com/logitech/serviceportal/portal");
    private static final Set<String> TONES = Set.of("", "good", "attention", "refused", "information");
    /** Where the sources of those stand who tell facts and make rounds. */
    private static final List<Path> MODULES = Stream.of("contracts", "countries", "dispatch", "journal", "replacement", "spares", "support")
            .map(module -> Path.of("..", module, "src", "main", "java")).toList();
    private static final Pattern FACT = Pattern.compile("\\brecord (\\w+)\\s*\\([^{]*\\)\\s*implements [^{]*\\b(?:DomainEvent|Erasure)\\b");
    /** The name said where a round is run; one of several words is a code. */
    private static final Pattern BY_ITSELF = Pattern.compile("(?:\\brun\\(|\\bNAME = )\"([A-Z][a-z]+[A-Z]\\w+)\"");
    private static final Pattern OF_TONE = Pattern.compile(".+\\.tone(\\..+)?");

    @Test
    @DisplayName("name no tone but the four the stylesheet knows, and none")
    void tones() throws IOException {
        Map<String, String> tones = new TreeMap<>();
        for (Path file : bundles()) {
            read(file).forEach((key, value) -> {
                if (OF_TONE.matcher(key.toString()).matches()) {
                    tones.put(file.getFileName() + " " + key, value.toString());
                }
            });
        }
        assertThat(tones).isNotEmpty().allSatisfy((key, tone) -> assertThat(tone).as(key).isIn(TONES));
    }

    @Test
    @DisplayName("have words for each scope of a token")
    void scopes() throws IOException {
        Properties words = read(BUNDLES.resolve("account.properties"));
        assertThat(SignIn.SCOPES).allSatisfy(scope -> assertThat(words).containsKey("scope." + scope));
    }

    @Test
    @DisplayName("have words for each kind of fact the journal can be asked for")
    void kinds() throws IOException {
        Properties words = read(BUNDLES.resolve("journal.properties"));
        assertThat(named(FACT)).hasSizeGreaterThan(80).allSatisfy(fact -> assertThat(words).containsKey("kind." + fact));
    }

    @Test
    @DisplayName("have words for whatever the portal does by itself, where the journal has a code")
    void rounds() throws IOException {
        Properties words = read(BUNDLES.resolve("words.properties"));
        assertThat(named(BY_ITSELF)).hasSizeGreaterThan(15).allSatisfy(name -> assertThat(words).containsKey("actor." + name));
    }

    /** What the modules' sources name so. */
    private static Set<String> named(Pattern so) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path module : MODULES) {
            try (Stream<Path> files = Files.walk(module)) {
                for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    so.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
                }
            }
        }
        return names;
    }

    private static Iterable<Path> bundles() throws IOException {
        try (Stream<Path> all = Files.list(BUNDLES)) {
            return all.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }
}
