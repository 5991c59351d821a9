package com.logitech.serviceportal.countries;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.books.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The key file")
class KeyFileTest {

    private static final byte[] SECRET = {1, 2, 3};

    @TempDir
    private Path folder;

    @Test
    @DisplayName("seals with its first key and opens with each, whatever is said between them")
    void rotation() throws IOException {
        byte[] old = Seal.with(List.of(key(1))).seal(SECRET, "a thing");

        Seal seal = KeyFile.of(written("# since March\n" + base64(2) + "\n\n" + base64(1) + "  \n"));

        assertThat(seal.open(old, "a thing")).isEqualTo(SECRET);
        assertThat(Seal.with(List.of(key(2))).open(seal.seal(SECRET, "a thing"), "a thing")).isEqualTo(SECRET);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "# only words", "not Base64!", "c2hvcnQ="})
    @DisplayName("is of no use without a whole key, and says so without quoting itself")
    void unusable(String text) throws IOException {
        Seal seal = KeyFile.of(written(text));

        assertThat(seal.isReady()).isFalse();
        assertThat(seal.lacking()).contains("SERVICEPORTAL_KEY_FILE").contains("cannot be used").doesNotContain("not Base64!");
    }

    @Test
    @DisplayName("that is not set or not there leaves nothing sealed")
    void missing() {
        assertThat(KeyFile.of(null).lacking()).contains("No key file is set");
        assertThat(KeyFile.of(" ").isReady()).isFalse();
        assertThat(KeyFile.of(folder.resolve("none").toString()).lacking()).contains("cannot be used");
    }

    private String written(String text) throws IOException {
        return Files.writeString(folder.resolve("keys"), text).toString();
    }

    private static String base64(int fill) {
        return Base64.getEncoder().encodeToString(key(fill));
    }

    private static byte[] key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return key;
    }
}
