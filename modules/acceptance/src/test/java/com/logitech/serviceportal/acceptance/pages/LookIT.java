package com.logitech.serviceportal.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.Chromium;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.Given.class)
@DisplayName("A look at a page")
class LookIT {

    private static final String SOUND = "<h1>Sound</h1><p>Black on white, or white on black.</p>";

    @Test
    @DisplayName("finds nothing wrong where nothing is")
    void sound(Chromium chromium) {
        assertThat(look(chromium, SOUND)).isEmpty();
    }

    @Test
    @DisplayName("finds a picture without words, a text too pale in one theme alone, and what is wider than a phone")
    void wrong(Chromium chromium) {
        assertThat(look(chromium, SOUND + "<img src='data:,'>")).hasSize(2).allMatch(one -> one.contains(" light: image-alt at <img"));
        assertThat(look(chromium, SOUND + "<p style='color: light-dark(#000, #333)'>Pale by night.</p>")).hasSize(2)
                .allMatch(one -> one.contains(" dark: color-contrast at <p"));
        assertThat(look(chromium, SOUND + "<p style='width: 600px'>Wide.</p>")).hasSize(1)
                .allMatch(one -> one.startsWith("390: ") && one.endsWith(" px wider than the screen"));
    }

    @Test
    @DisplayName("leads what moves to its end, and does not wait for what never ends")
    void moving(Chromium chromium) {
        assertThat(look(chromium, SOUND + "<style>@keyframes turn { to { rotate: 360deg; } } p { transition: color 300s; }"
                + " h1 { animation: turn 1s infinite; }</style>")).isEmpty();
    }

    private static List<String> look(Chromium chromium, String body) {
        Page page = chromium.visitor();
        page.setContent("<!DOCTYPE html><html lang='en'><head><title>A page</title><style>"
                + ":root { color-scheme: light; background: light-dark(#fff, #000); color: light-dark(#000, #fff); }"
                + " [data-theme=dark] { color-scheme: dark; }</style></head><body><main>" + body + "</main></body></html>");
        try {
            return Look.wrong(page, "a-look");
        } finally {
            page.context().close();
        }
    }
}
