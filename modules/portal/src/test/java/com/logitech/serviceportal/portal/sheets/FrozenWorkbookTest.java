package com.logitech.serviceportal.portal.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A frozen workbook")
class FrozenWorkbookTest {

    private static final Instant MADE = Instant.parse("2026-11-24T12:00:01.25Z");

    record Line(String name, int count) {
    }

    private static byte[] written(List<Line> lines) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (FrozenWorkbook book = new FrozenWorkbook(to, MADE)) {
            book.about("Review", Map.of("Day", "2026-11-24"));
            book.sheet("Lines", Columns.of(Line.class), taker -> taker.take(lines));
            book.sheet("None", Columns.of(Line.class), taker -> true);
        }
        return to.toByteArray();
    }

    @Test
    @DisplayName("is the same file, byte for byte, when it is written again seconds later")
    void same() throws Exception {
        List<Line> lines = IntStream.range(0, 1_000).mapToObj(number -> new Line("=line " + number, number)).toList();
        byte[] first = written(lines);
        TimeUnit.MILLISECONDS.sleep(2_100); // zip files tell time by two seconds
        assertThat(written(lines)).isEqualTo(first);
    }

    @Test
    @DisplayName("has each table on a sheet of its own, with all its rows, texts as texts, and says when it was made")
    void tables() throws Exception {
        Map<String, String> parts = parts(written(List.of(new Line("=1+1", 2))));
        assertThat(parts.get("xl/workbook.xml")).containsSubsequence("\"Review\"", "\"Lines\"", "\"None\"");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("inlineStr", "=1+1").doesNotContain("<f>");
        assertThat(parts.get("xl/worksheets/sheet3.xml")).contains("Name", "Count").doesNotContain("r=\"A2\"");
        assertThat(parts.get("docProps/core.xml")).contains(MADE.toString());
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
