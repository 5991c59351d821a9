package com.logitech.serviceportal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Sources of Java")
class SourcesTest {

    private static final Pattern LONGEST = Pattern.compile("^max_line_length = (\\d+)$", Pattern.MULTILINE);
    private static final Pattern IMPORT = Pattern.compile("^import (?:[\\w]+\\.)+(\\w+);$", Pattern.MULTILINE);
    private static final Pattern HEAD = Pattern.compile("^(?:import|package) .*$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^}]*)}|@(?:see|throws)\\s+(\\S+)");
    private static final Pattern TEXT = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])'");
    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/|//.*");

    @Test
    @DisplayName("have no line longer than the editors are told")
    void lines() throws IOException {
        int longest = longest();

        assertThat(found(RunningPortal.ROOT.resolve("modules"), source -> tooLong(source, longest))).isEmpty();
    }

    @Test
    @DisplayName("import only what code or a link in Javadoc names")
    void imports() throws IOException {
        assertThat(found(RunningPortal.ROOT.resolve("modules"), SourcesTest::unused)).isEmpty();
    }

    @Test
    @DisplayName("are caught one character or one import too far, and not before")
    void bites(@TempDir Path folder) throws IOException {
        int longest = longest();
        Files.writeString(folder.resolve("AsLong.java"), "x".repeat(longest) + "\n");
        Files.writeString(folder.resolve("Longer.java"), "\n" + "x".repeat(longest + 1) + "\n");
        Files.writeString(folder.resolve("Used.java"), "import a.b.Where;\n/** As {@link Where}. */\n");
        Files.writeString(folder.resolve("Unused.java"), "import a.b.Where;\n/** Where it is. */\nString says = \"Where\";\n");

        assertThat(found(folder, source -> tooLong(source, longest))).containsExactly(folder.resolve("Longer.java") + ":2");
        assertThat(found(folder, SourcesTest::unused)).containsExactly(folder.resolve("Unused.java") + ":Where");
    }

    private static int longest() throws IOException {
        return LONGEST.matcher(Files.readString(RunningPortal.ROOT.resolve(".editorconfig"))).results()
                .mapToInt(setting -> Integer.parseInt(setting.group(1))).findFirst().orElseThrow();
    }

    private static Stream<String> tooLong(String source, int longest) {
        List<String> lines = source.lines().toList();
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).codePointCount(0, lines.get(i).length()) > longest)
                .mapToObj(i -> String.valueOf(i + 1));
    }

    private static Stream<String> unused(String source) {
        String body = TEXT.matcher(HEAD.matcher(source).replaceAll("")).replaceAll("");
        String named = COMMENT.matcher(body).replaceAll("") + LINK.matcher(body).results().map(MatchResult::group).toList();
        return IMPORT.matcher(source).results().map(found -> found.group(1))
                .filter(name -> !Pattern.compile("(?<!\\w)" + name + "\\b").matcher(named).find());
    }

    /** What the check finds in each source, behind the source's path. */
    private static List<String> found(Path folder, Function<String, Stream<String>> check) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.toString().contains("/target/")).sorted()
                    .flatMap(file -> check.apply(read(file)).map(what -> file + ":" + what)).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
