package com.logitech.serviceportal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Lines of Java")
class LinesTest {

    private static final Pattern LONGEST = Pattern.compile("^max_line_length = (\\d+)$", Pattern.MULTILINE);

    @Test
    @DisplayName("are no longer than the editors are told")
    void kept() throws IOException {
        assertThat(tooLong(RunningPortal.ROOT.resolve("modules"), longest())).isEmpty();
    }

    @Test
    @DisplayName("are found when they are longer by one character, and not when they are as long")
    void found(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("AsLong.java"), "x".repeat(longest()) + "\n");
        Files.writeString(folder.resolve("Longer.java"), "\n" + "x".repeat(longest() + 1) + "\n");

        assertThat(tooLong(folder, longest())).containsExactly(folder.resolve("Longer.java") + ":2");
    }

    private static int longest() throws IOException {
        return LONGEST.matcher(Files.readString(RunningPortal.ROOT.resolve(".editorconfig"))).results()
                .map(found -> found.group(1)).mapToInt(Integer::parseInt).findFirst().orElseThrow();
    }

    private static List<String> tooLong(Path folder, int longest) throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> sources;
        try (Stream<Path> files = Files.walk(folder)) {
            sources = files.filter(file -> file.toString().endsWith(".java") && !file.toString().contains("/target/")).sorted().toList();
        }
        for (Path source : sources) {
            List<String> lines = Files.readAllLines(source);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).codePointCount(0, lines.get(i).length()) > longest) {
                    found.add(source + ":" + (i + 1));
                }
            }
        }
        return found;
    }
}
