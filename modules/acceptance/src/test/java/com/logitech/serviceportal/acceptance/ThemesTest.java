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

/** Why a page that is sound in one theme is looked at in the other for its colors alone. */
@DisplayName("Between light and dark")
class ThemesTest {

    private static final Path PIECES = RunningPortal.ROOT.resolve("modules/portal/src/main/webapp/resources/portal");
    private static final Pattern COMMENT = Pattern.compile("/\\*[\\s\\S]*?\\*/");
    /** What is said under a selector, be it inside of a condition or not. */
    private static final Pattern RULE = Pattern.compile("([^{};]+)\\{([^{}]*)}");
    private static final Pattern ONE_THEME = Pattern.compile("\\[\\s*data-theme\\s*[~|^$*]?=");
    /** With it {@code light-dark()} chooses, which is a color and can stand for nothing else. */
    private static final Pattern SCHEME_ALONE = Pattern.compile("\\s*color-scheme\\s*:\\s*(light|dark)\\s*;?\\s*");
    private static final Pattern ASKS_FOR_THE_SCHEME = Pattern.compile("prefers-color-scheme|dataset\\.theme|getAttribute\\(.data-theme");

    @Test
    @DisplayName("stylesheets change colors and nothing else")
    void stylesheets() throws IOException {
        assertThat(said(".css")).hasSizeGreaterThan(1).allSatisfy(sheet -> {
            assertThat(more(sheet)).isEmpty();
            assertThat(sheet).doesNotContainPattern(ASKS_FOR_THE_SCHEME);
        });
    }

    @Test
    @DisplayName("scripts make no difference")
    void scripts() throws IOException {
        assertThat(said(".js")).hasSizeGreaterThan(1).allSatisfy(script -> assertThat(script).doesNotContainPattern(ASKS_FOR_THE_SCHEME));
    }

    @Test
    @DisplayName("another size, another place or a thing hidden would be found")
    void bites() {
        assertThat(more("a { color: red; } [data-theme=\"dark\"] { color-scheme: dark; } [data-theme] { padding: 0; }")).isEmpty();
        for (String different : List.of("[data-theme=\"dark\"] .card { padding: 0; }",
                "@media screen { [data-theme='dark'] { --gap: 1px; } }",
                "[data-theme=light] { color-scheme: light; } [data-theme=\"dark\"] .sun, .moon { display: none }")) {
            assertThat(more(different)).as(different).hasSize(1);
        }
    }

    /** What stylesheets say of one theme alone, beyond its scheme. */
    private static List<String> more(String sheet) {
        return RULE.matcher(COMMENT.matcher(sheet).replaceAll("")).results()
                .filter(rule -> ONE_THEME.matcher(rule.group(1)).find() && !SCHEME_ALONE.matcher(rule.group(2)).matches())
                .map(rule -> rule.group().strip()).toList();
    }

    private static List<String> said(String ending) throws IOException {
        List<String> said = new ArrayList<>();
        try (Stream<Path> files = Files.list(PIECES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(ending)).toList()) {
                said.add(Files.readString(file));
            }
        }
        return said;
    }
}
