package com.logitech.serviceportal.support.talk;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.talk.Conversation.TextPart;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text as it looks")
class FormattedTextTest {

    private static String html(String text) {
        return FormattedText.of(text).stream().map(TextPart::html).collect(Collectors.joining());
    }

    @Test
    @DisplayName("has lists, emphasis, code and links that lead out without telling from where")
    void signs() {
        assertThat(html("**First** unplug it:\n\n- the camera\n- the *dock*\n\n`reboot`")).contains("<strong>First</strong>",
                "<li>the camera</li>", "<em>dock</em>", "<code>reboot</code>");
        assertThat(html("[Manual](https://support.example/a?b=1)")).contains("href=\"https://support.example/a?b&#61;1\"",
                "rel=\"noopener noreferrer nofollow\"");
        assertThat(html("See https://support.example/a now")).contains("<a href=\"https://support.example/a\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[a](javascript:alert(1))",
        "![a](javascript:alert(1))", "<svg/onload=alert(1)>", "[a](data:text/html;base64,PHNjcmlwdD4=)", "<a href='vbscript:x'>a</a>",
        "`<script>`", "```\n</code><script>alert(1)</script>\n```", "> <iframe src=//evil.example>",
        "[x](<https://a.example\" onclick=\"b>)",
        "<https://a.example/\"onmouseover=alert(1)>", "[a](  JaVaScRiPt:alert(1))", "[a](java&#x73;cript:alert(1))"})
    @DisplayName("has no script in it, whatever was written")
    void inert(String text) {
        assertThat(html(text)).doesNotContainPattern("<(?!/?(p|br|strong|em|code|pre|ul|ol|li|blockquote|a)\\b)")
                .doesNotContainPattern("(?i)<[^>]*\\son[a-z]+=").doesNotContainPattern("(?i)href=\"(?!https?:|mailto:)");
    }

    @Test
    @DisplayName("leaves a log's lines as they are: no headings, no HTML, no picture of another host")
    void logs() {
        assertThat(html("# 12:01 started\n1. failed")).contains("# 12:01 started");
        assertThat(html("a <b> c")).contains("&lt;b&gt;");
        assertThat(html("![chart](https://pixel.example/a.png)")).doesNotContain("<img").contains("href=\"https://pixel.example/a.png\"",
                "chart");
        assertThat(html("/dev/__init__ and 2 * 3 * 4")).contains("__init__", "2 * 3 * 4");
    }

    @Test
    @DisplayName("has apart what it repeats")
    void quoted() {
        assertThat(FormattedText.of("Yes.\n\n> Is **it** on?")).containsExactly(new TextPart(false, "<p>Yes.</p>"),
                new TextPart(true, "<p>Is <strong>it</strong> on?</p>"));
    }
}
