package com.logitech.serviceportal.journal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.journal.terms.Head;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The anchor file")
class AnchorFileTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("gives back what was anchored, and only grows")
    void roundTrip() throws Exception {
        Path path = folder.resolve("anchor");
        AnchorFile file = new AnchorFile(path);
        assertThat(file.heads()).isEmpty();

        file.append(List.of(head(ONE, 3), head(TWO, 1)), NOON);
        String before = Files.readString(path);
        file.append(List.of(head(ONE, 5)), NOON.plusSeconds(3600));

        assertThat(file.heads()).containsOnlyKeys(ONE, TWO).containsEntry(ONE, List.of(head(ONE, 3), head(ONE, 5)));
        assertThat(Files.readString(path)).startsWith(before).hasLineCount(3)
                .startsWith("2026-03-03T12:00:00Z 00000000-0000-0000-0000-000000000001 3 " + head(ONE, 3).hash() + "\n");
    }

    @Test
    @DisplayName("stands a line that a dying server left half written")
    void tornLine() throws Exception {
        Path path = folder.resolve("anchor");
        AnchorFile file = new AnchorFile(path);
        file.append(List.of(head(ONE, 3)), NOON);
        Files.writeString(path, "2026-03-03T13:00:00Z 00000000-0000-00", StandardOpenOption.APPEND);

        file.append(List.of(head(TWO, 4)), NOON);

        assertThat(file.heads()).containsEntry(ONE, List.of(head(ONE, 3))).containsEntry(TWO, List.of(head(TWO, 4))).hasSize(2);
    }

    @Test
    @DisplayName("keeps lines whole when many write")
    void together() {
        AnchorFile file = new AnchorFile(folder.resolve("anchor"));

        IntStream.rangeClosed(1, 40).parallel()
                .forEach(i -> new AnchorFile(folder.resolve("anchor")).append(List.of(head(ONE, i), head(TWO, i)), NOON));

        assertThat(file.heads().get(ONE)).hasSize(40);
        assertThat(file.heads().get(TWO)).hasSize(40);
    }

    @Test
    @DisplayName("says so when it cannot be written")
    void unwritable() {
        assertThatThrownBy(() -> new AnchorFile(folder.resolve("nowhere/anchor")).append(List.of(head(ONE, 1)), NOON))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static Head head(UUID chain, long sequence) {
        return new Head(chain, sequence, String.format("%064x", sequence));
    }
}
