package com.logitech.serviceportal.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The bundles of words")
class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/com/logitech/serviceportal/portal");
    private static final Set<String> TONES = Set.of("", "good", "attention", "refused", "information");
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
