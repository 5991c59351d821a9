package com.logitech.serviceportal.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every page")
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern STYLE_OR_SCRIPT =
            Pattern.compile("\\s(style|on[a-z]+)=\"|<style|<script(?![^>]*\\ssrc=)|javascript:|escape=\"false\"|PF\\('");
    private static final Pattern CHOSEN_BY_VISITOR = Pattern.compile("(src|template|value)=\"[^\"]*#\\{(param|cookie|header)\\b");
    /** EL looks through an Optional: there it finds what is held, or nothing at all, and none of these. */
    private static final Pattern ASKS_AN_OPTIONAL = Pattern.compile(
            "#\\{[^}]*\\.(present\\b(?!\\s*\\()|isPresent\\(|isEmpty\\(|get\\(\\)|orElse\\()");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern BEAN = Pattern.compile("\\b([a-z][a-zA-Z]*Page)\\b(?=[.\\[])");
    private static final String PACKAGE = "com.logitech.serviceportal.portal.";
    /** Where the beans of the pages stand that are in no folder. */
    private static final List<String> AT_THE_ROOT = List.of("home", "frame", "security");
    private static final Pattern FORM = Pattern.compile("<h:form[ >][\\s\\S]*?</h:form>");
    private static final Pattern WORD = Pattern.compile("words\\['([a-zA-Z.]+)']");
    private static final Pattern SENTENCE = Pattern.compile("say\\.text\\('([a-zA-Z.]+)'");

    static Stream<Path> pagesOfTheHelpDesk() throws IOException {
        return pages().filter(page -> page.startsWith(PAGES.resolve("support")) || page.startsWith(PAGES.resolve("WEB-INF/support")));
    }

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
    @MethodSource("pagesOfTheHelpDesk")
    @DisplayName("of the help desk keeps what is written in a form until it was sent")
    void drafts(Path page) {
        assertThat(FORM.matcher(text(page)).results().map(MatchResult::group).filter(form -> form.contains("<h:inputTextarea")))
                .allSatisfy(form -> assertThat(form).contains("<s:draft"));
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("takes what an Optional holds and never asks the Optional itself")
    void noOptional(Path page) {
        assertThat(text(page)).doesNotContainPattern(ASKS_AN_OPTIONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#{space.coveredBy.present}", "#{space.coveredBy.isPresent() ? 1 : 2}", "#{not space.coveredBy.isEmpty()}",
            "#{space.coveredBy.get().number}", "#{space.coveredBy.orElse('')}", "rendered=\"#{x.present and y}\""})
    @DisplayName("that asks an Optional is caught")
    void optionalBites(String offense) {
        assertThat(offense).containsPattern(ASKS_AN_OPTIONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#{space.coveredBy.number}", "#{say.held(space.coveredBy)}", "#{row.presentation}", "#{page.present(row)}",
            "#{form.get('a')}"})
    @DisplayName("that takes what is held is let pass")
    void optionalLetsPass(String use) {
        assertThat(use).doesNotContainPattern(ASKS_AN_OPTIONAL);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("speaks to one bean, which has the page's name and stands in the package of the page's folder")
    void oneBean(Path page) {
        Path place = PAGES.relativize(page);
        Set<String> beans = beans(text(page));
        if (place.startsWith("WEB-INF")) {
            assertThat(beans).as("what several pages share speaks to none of their beans").isEmpty();
            return;
        }
        assertThat(beans).containsExactly(bean(place));
        assertThat(types(place)).as("the type of " + bean(place)).anyMatch(PagesTest::isThere);
    }

    @Test
    @DisplayName("that speaks to another page's bean is caught")
    void oneBeanBites() {
        assertThat(beans("#{spacePage.name} #{say.held(devicePage['id'])} #{sitePages.x}")).containsExactly("devicePage", "spacePage");
        assertThat(bean(Path.of("spaces/new-space.xhtml"))).isEqualTo("newSpacePage");
        assertThat(types(Path.of("spaces/new-space.xhtml"))).containsExactly(PACKAGE + "spaces.NewSpacePage").allMatch(PagesTest::isThere);
        assertThat(types(Path.of("contracts/new-space.xhtml"))).noneMatch(PagesTest::isThere);
    }

    private static Set<String> beans(String text) {
        return EXPRESSION.matcher(text).results().flatMap(expression -> BEAN.matcher(expression.group()).results())
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of {@code spaces/new-space.xhtml}: {@code newSpacePage}. */
    private static String bean(Path place) {
        String file = place.getFileName().toString().replace(".xhtml", "").replace("signin", "sign-in");
        return Pattern.compile("-(.)").matcher(file).replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT)) + "Page";
    }

    private static List<String> types(Path place) {
        String bean = bean(place);
        String type = bean.substring(0, 1).toUpperCase(Locale.ROOT) + bean.substring(1);
        List<String> folders = place.getParent() == null ? AT_THE_ROOT : List.of(place.getParent().toString());
        return folders.stream().map(folder -> PACKAGE + folder + "." + type).toList();
    }

    private static boolean isThere(String type) {
        return PagesTest.class.getResource("/" + type.replace('.', '/') + ".class") != null;
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
