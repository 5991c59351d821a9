package com.logitech.serviceportal.dispatch.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A letter")
class LetterPaperTest {

    private static Letter letter(String typed) {
        return new Letter("en", "About " + typed, "Hello " + typed + ",", List.of("It is about " + typed + "."),
                List.of(new Letter.Row("Customer", typed)), Optional.of(new Letter.Link("Open", "https://portal.example/a?id=1&b=2")),
                List.of("Written by itself."));
    }

    @Test
    @DisplayName("says the same as text and as HTML")
    void both() {
        assertThat(LetterPaper.text(letter("Alpine"))).isEqualTo("""
                Hello Alpine,

                It is about Alpine.

                Customer: Alpine

                Open:
                https://portal.example/a?id=1&b=2

                --\s
                Written by itself.
                """);
        assertThat(LetterPaper.html(letter("Alpine"))).contains("<html lang=\"en\">", "<p>Hello Alpine,</p>", "<p>It is about Alpine.</p>",
                "Customer", "href=\"https://portal.example/a?id=1&amp;b=2\"", "Written by itself.");
    }

    @Test
    @DisplayName("shows what somebody typed and does not run it")
    void escapes() {
        String html = LetterPaper.html(letter("<script>alert('1')</script>\"&<img src=x>"));

        assertThat(html).contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;&lt;img src=x&gt;")
                .doesNotContain("<script", "<img");
    }

    @Test
    @DisplayName("loads nothing from anywhere")
    void loadsNothing() {
        assertThat(LetterPaper.html(letter("Alpine"))).doesNotContain("src=", "url(", "<link", "@import");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: all@example.com", "a\nBcc: all@example.com", "a\rBcc: all@example.com", "a\u2028Bcc: b@c.example",
        "a\u0000b", "a\u202eb", "a\u0085b"})
    @DisplayName("keeps on one line what somebody typed into a name, and drops what nobody sees")
    void oneLine(String typed) {
        assertThat(LetterPaper.subject(letter(typed))).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028\\u0085]").startsWith("About a ");
        assertThat(LetterPaper.text(letter(typed)).lines().filter(line -> line.startsWith("Bcc"))).isEmpty();
    }

    @Test
    @DisplayName("has a subject of at most 200 characters, cut between them")
    void subject() {
        String cut = LetterPaper.subject(letter("\ud83d\ude00".repeat(300)));

        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(200);
        assertThat(cut).endsWith("\ud83d\ude00");
    }
}
