package com.logitech.serviceportal.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form with files")
class TypedLinesFilterTest {

    private static Part part(String name, String file, String content) {
        return (Part) Proxy.newProxyInstance(Part.class.getClassLoader(), new Class<?>[] {Part.class}, (self, asked, none) ->
                switch (asked.getName()) {
                    case "getName" -> name;
                    case "getSubmittedFileName" -> file;
                    case "getInputStream" -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }

    private static TypedLinesFilter.Typed sent(Map<String, String[]> asTheServerReadsThem, Part... parts) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(Part.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class}, (self, asked, none) -> switch (asked.getName()) {
                    case "getParameterMap" -> asTheServerReadsThem;
                    case "getParts" -> List.of(parts);
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
        return new TypedLinesFilter.Typed(request);
    }

    @Test
    @DisplayName("keeps the lines of its texts, in whatever script, and takes no file for a text")
    void lines() {
        TypedLinesFilter.Typed request = sent(Map.of("give:remark", new String[] {"onetwo"}, "give:source", new String[] {"List"}),
                part("give:remark", null, "\u00e9one\r\n\u4e00two"), part("give:source", null, "List"),
                part("give:files", "a.csv", "x\ny"));

        assertThat(request.getParameter("give:remark")).isEqualTo("\u00e9one\r\n\u4e00two");
        assertThat(request.getParameterValues("give:source")).containsExactly("List");
        assertThat(request.getParameter("give:files")).isNull();
        assertThat(request.getParameterValues("give:files")).isNull();
        assertThat(Collections.list(request.getParameterNames())).containsExactlyInAnyOrder("give:remark", "give:source");
        assertThat(request.getParameterMap()).containsOnlyKeys("give:remark", "give:source");
    }

    @Test
    @DisplayName("has what its address says besides, and each of what is sent several times")
    void several() {
        TypedLinesFilter.Typed request = sent(Map.of("contract", new String[] {"7"}, "box", new String[] {"0", "ab", "c"}),
                part("box", null, "a\nb"), part("box", null, "c"), part("new", null, ""));

        assertThat(request.getParameter("contract")).isEqualTo("7");
        assertThat(request.getParameterValues("box")).containsExactly("0", "a\nb", "c");
        assertThat(request.getParameter("new")).isEmpty();
    }
}
