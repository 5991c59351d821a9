package com.logitech.serviceportal.acceptance.pages;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How an open page looks, light and dark, on a desktop's screen and a phone's. All rules of WCAG 2.2 AA that axe-core knows are asked
 * once per width. In the second theme those that look at colors are asked again: themes differ in nothing else (ThemesTest).
 */
public final class Look {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final String AXE = axe();
    /** Whatever moves is led to its end; waiting for it would have no bound where no frame is drawn. */
    private static final String SETTLED = """
            () => document.getAnimations().filter(moving => Number.isFinite(moving.effect.getComputedTiming().endTime))
              .forEach(moving => moving.finish())""";
    private static final String BEYOND = "() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth";
    /** Violations in words; of all rules, or only of those that axe-core itself files under color. */
    private static final String ASKED = """
            colorsAlone => {
              const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const ofColors = () => axe.getRules(standard).filter(rule => rule.tags.includes('cat.color')).map(rule => rule.ruleId);
              const only = colorsAlone ? { type: 'rule', values: ofColors() } : { type: 'tag', values: standard };
              return axe.run(document, { runOnly: only, resultTypes: ['violations'], selectors: false, preload: !colorsAlone })
                .then(said => said.violations.map(broken => broken.id + ' at '
                  + broken.nodes.slice(0, 3).map(node => node.html).join(' and ')));
            }""";

    private Look() {
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes its four pictures. @return what is wrong with it: not accessible (WCAG 2.2 AA), or wider than the screen */
    public static List<String> wrong(Page page, String name) {
        List<String> wrong = new ArrayList<>();
        page.waitForLoadState();
        for (int width : List.of(WIDE, NARROW)) {
            page.setViewportSize(width, width == WIDE ? 900 : 844);
            // a target half under the bar that stays is none too small, but one that was scrolled there
            page.evaluate("() => window.scrollTo(0, 0)");
            for (String theme : List.of("light", "dark")) {
                // an attribute the server writes; the stylesheet knows nothing else of it, so it is set instead of loading four times
                page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme);
                page.evaluate(SETTLED);
                page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-" + width + "-" + theme + ".png"))
                        .setFullPage(true));
                asked(page, theme.equals("dark")).forEach(broken -> wrong.add(width + " " + theme + ": " + broken));
            }
            int beyond = ((Number) page.evaluate(BEYOND)).intValue();
            if (beyond > 0) {
                wrong.add(width + ": " + beyond + " px wider than the screen");
            }
        }
        page.setViewportSize(WIDE, 900);
        return wrong;
    }

    /** @return where it breaks WCAG 2.2 AA as it is shown now, once it has loaded */
    static List<String> inaccessible(Page page) {
        page.waitForLoadState();
        return asked(page, false);
    }

    /** The same in both color schemes, of which the page follows the browser's. */
    static List<String> inaccessibleInEither(Page page) {
        List<String> wrong = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.evaluate(SETTLED);
            asked(page, scheme == ColorScheme.DARK).forEach(broken -> wrong.add(scheme + ": " + broken));
        }
        return wrong;
    }

    private static List<String> asked(Page page, boolean colorsAlone) {
        if (page.frames().size() > 1) {
            throw new IllegalStateException(page.url() + " has frames, and nobody looks into them");
        } else if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate(ASKED, colorsAlone)).stream().map(String::valueOf).toList();
    }
}
