package com.logitech.serviceportal.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast as WCAG 2.2 reckons it: 4.5 to 1 for text, 3 to 1 for what tells a control apart. */
@DisplayName("The stylesheet's colors can be told apart")
class StylesheetTest {

    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");
    private static final List<String> MEANINGS = List.of("good", "attention", "refused", "information");
    private static final double TEXT = 4.5;
    private static final double EDGE = 3;

    private static final Map<String, Map<String, String>> THEMES = Map.of("light", new HashMap<>(), "dark", new HashMap<>());

    @BeforeAll
    static void read() throws IOException {
        Matcher token = TOKEN.matcher(Files.readString(Path.of("src/main/webapp/resources/portal/portal.css")));
        while (token.find()) {
            THEMES.get("light").put(token.group(1), token.group(2));
            THEMES.get("dark").put(token.group(1), token.group(3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    @DisplayName("as text on every ground")
    void text(String theme) {
        for (String ink : List.of("ink", "ink-2", "ink-3", "accent-ink", "good", "attention", "refused", "information")) {
            for (String ground : List.of("canvas", "surface", "surface-2", "surface-3")) {
                assertContrast(theme, ink, ground, TEXT);
            }
        }
        for (String meaning : MEANINGS) {
            for (String ink : List.of(meaning, "ink", "ink-2", "accent-ink")) {
                assertContrast(theme, ink, meaning + "-tint", TEXT);
            }
        }
        assertContrast(theme, "accent-ink", "accent-tint", TEXT);
        assertContrast(theme, "on-accent", "accent", TEXT);
        assertContrast(theme, "on-accent", "accent-hover", TEXT);
        assertContrast(theme, "on-accent", "refused-fill", TEXT);
        assertContrast(theme, "tip-ink", "tip", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    @DisplayName("as edges of controls, progress and focus")
    void edges(String theme) {
        for (String ground : List.of("canvas", "surface", "surface-2")) {
            assertContrast(theme, "line-strong", ground, EDGE);
            assertContrast(theme, "focus", ground, EDGE);
            assertContrast(theme, "accent", ground, EDGE);
        }
    }

    private static void assertContrast(String theme, String one, String other, double atLeast) {
        double first = luminance(THEMES.get(theme).get(one));
        double second = luminance(THEMES.get(theme).get(other));
        assertThat((Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)).as("%s: %s on %s", theme, one, other)
                .isGreaterThanOrEqualTo(atLeast);
    }

    private static double luminance(String color) {
        double[] share = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3)
                .mapToDouble(part -> share[part] * linear(Integer.parseInt(color.substring(1 + 2 * part, 3 + 2 * part), 16) / 255.0)).sum();
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
