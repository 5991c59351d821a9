package com.logitech.serviceportal.definitions.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.definitions.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A sealed secret")
class SealTest {

    private static final byte[] SECRET = "a private key".getBytes(StandardCharsets.UTF_8);
    private static final String CONTEXT = "sync-certificate 1";

    private final Seal seal = Seal.with(List.of(key(1)));

    @Test
    @DisplayName("opens for what it was sealed for, and shows nothing of itself")
    void roundTrip() {
        byte[] sealed = seal.seal(SECRET, CONTEXT);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("private");
        assertThat(seal.open(sealed, CONTEXT)).isEqualTo(SECRET);
        assertThat(seal.open(seal.seal(new byte[0], CONTEXT), CONTEXT)).isEmpty();
    }

    @Test
    @DisplayName("looks different each time it is sealed")
    void freshNonce() {
        assertThat(seal.seal(SECRET, CONTEXT)).isNotEqualTo(seal.seal(SECRET, CONTEXT));
    }

    @Test
    @DisplayName("does not open for anything else")
    void otherContext() {
        byte[] sealed = seal.seal(SECRET, CONTEXT);

        assertThatThrownBy(() -> seal.open(sealed, "sync-certificate 2")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("something else");
    }

    @ParameterizedTest(name = "nor with byte {0} changed")
    @ValueSource(ints = {9, 20, 21, 33, 34, 49})
    @DisplayName("does not open once it was changed")
    void tampered(int at) {
        byte[] sealed = seal.seal(SECRET, CONTEXT);
        sealed[at] ^= 1;

        assertThatThrownBy(() -> seal.open(sealed, CONTEXT)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("changed since");
    }

    @ParameterizedTest(name = "of {0} bytes")
    @ValueSource(ints = {0, 1, 36, 48})
    @DisplayName("does not open when a piece is missing")
    void cut(int length) {
        byte[] sealed = Arrays.copyOf(seal.seal(SECRET, CONTEXT), length);

        assertThatThrownBy(() -> seal.open(sealed, CONTEXT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("of an old key still opens once another key seals, and a new one does not open without its key")
    void rotation() {
        Seal rotated = Seal.with(List.of(key(2), key(1)));

        assertThat(rotated.open(seal.seal(SECRET, CONTEXT), CONTEXT)).isEqualTo(SECRET);
        assertThatThrownBy(() -> seal.open(rotated.seal(SECRET, CONTEXT), CONTEXT)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not at hand");
    }

    @Test
    @DisplayName("can neither be made nor opened without a key, and the refusal says what is missing")
    void lacking() {
        Seal none = Seal.lacking("No key file is set.");

        assertThat(seal.isReady()).isTrue();
        assertThat(none.isReady()).isFalse();
        assertThatThrownBy(() -> none.seal(SECRET, CONTEXT)).isInstanceOf(Refused.class).hasMessage("No key file is set.");
        assertThatThrownBy(() -> none.open(seal.seal(SECRET, CONTEXT), CONTEXT)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {16, 31, 33})
    @DisplayName("needs a key of 256 bits")
    void keyLength(int bytes) {
        assertThatThrownBy(() -> Seal.with(List.of(new byte[bytes]))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Seal.with(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return key;
    }
}
