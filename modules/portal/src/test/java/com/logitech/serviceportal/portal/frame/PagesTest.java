package com.logitech.serviceportal.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every page")
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern STYLE_OR_SCRIPT = Pattern.compile("\\s(style|on[a-z]+)=\"|<style|<script(?![^>]*\\ssrc=)|javascript:|escape=\"false\"|PF\\('");
    private static final Pattern CHOSEN_BY_VISITOR = Pattern.compile("(src|template|value)=\"[^\"]*#\\{(param|cookie|header)\\b");
    private static final Pattern WORD = Pattern.compile("words\\['([a-zA-Z.]+)']");
    private static final Pattern SENTENCE = Pattern.compile("say\\.text\\('([a-zA-Z.]+)'");

    static Stream<Path> pages() throws IOException {
        List<Path> pages;
        try (Stream<Path> all = Files.walk(PAGES)) {
            pages = all.filter(page -> page.toString().endsWith(".xhtml")).sorted().toList();
        }
        return pages.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("writes no style, no script and nothing unescaped, and takes no file name from the visitor")
    void noStyleNoScript(Path page) {
        assertThat(text(page)).doesNotContainPattern(STYLE_OR_SCRIPT).doesNotContainPattern(CHOSEN_BY_VISITOR);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("says only words that are in the bundle")
    void knownWords(Path page) throws IOException {
        Properties bundle = new Properties();
        try (InputStream file = PagesTest.class.getResourceAsStream("/com/logitech/serviceportal/portal/words.properties")) {
            bundle.load(file);
        }
        String text = text(page);
        assertThat(Stream.of(WORD, SENTENCE).flatMap(pattern -> pattern.matcher(text).results()).map(found -> found.group(1)))
                .allSatisfy(key -> assertThat(bundle).containsKey(key));
    }

    private static String text(Path page) {
        try {
            Matcher comments = COMMENT.matcher(Files.readString(page));
            return comments.replaceAll("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
