package com.logitech.serviceportal.acceptance.pages;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How an open page looks, light and dark, on a desktop's screen and a phone's. */
final class Look {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int WIDE = 1440;
    private static final int NARROW = 390;

    private Look() {
    }

    /** Takes its four pictures. @return what is wrong with it: not accessible (WCAG 2.2 AA), or wider than the screen */
    static List<String> wrong(Page page, String name) {
        List<String> wrong = new ArrayList<>();
        for (int width : List.of(WIDE, NARROW)) {
            for (String theme : List.of("light", "dark")) {
                wrong.addAll(wrong(page, name, width, theme));
            }
        }
        page.setViewportSize(WIDE, 900);
        return wrong;
    }

    /** The theme is an attribute the server writes; the stylesheet knows nothing else of it, so it is set instead of loading four times. */
    private static List<String> wrong(Page page, String name, int width, String theme) {
        page.setViewportSize(width, width == WIDE ? 900 : 844);
        page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme);
        page.evaluate("() => Promise.all(document.getAnimations().map(moving => moving.finished.catch(() => null)))");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-" + width + "-" + theme + ".png"))
                .setFullPage(true));
        List<String> wrong = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).withTags(STANDARD).analyze().getViolations()) {
            wrong.add(width + " " + theme + ": " + rule.getId() + " at "
                    + rule.getNodes().stream().limit(3).map(node -> String.valueOf(node.getHtml())).collect(Collectors.joining(" and ")));
        }
        int beyond = ((Number) page.evaluate("() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
        if (beyond > 0) {
            wrong.add(width + ": " + beyond + " px wider than the screen");
        }
        return wrong;
    }
}
