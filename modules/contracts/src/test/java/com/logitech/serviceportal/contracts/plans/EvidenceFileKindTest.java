package com.logitech.serviceportal.contracts.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceFileKindTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000");

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text("<x/>"));
            }
        }
        return bytes.toByteArray();
    }

    @Nested
    @DisplayName("R111: a file is what its content is")
    class Content {

        @Test
        @DisplayName("pictures, PDFs, tables and workbooks are taken")
        void taken() throws IOException {
            assertThat(EvidenceFileKind.of("rooms.png", PNG)).contains("image/png");
            assertThat(EvidenceFileKind.of("rooms.jpg", JPEG)).contains("image/jpeg");
            assertThat(EvidenceFileKind.of("rooms.pdf", text("%PDF-1.7\n%\u00e2\u00e3"))).contains("application/pdf");
            assertThat(EvidenceFileKind.of("rooms.csv", text("name,category\nEiger,SMALL_ROOM\n"))).contains("text/csv");
            assertThat(EvidenceFileKind.of("rooms.xlsx", archive("[Content_Types].xml", "xl/workbook.xml")))
                    .contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }

        @Test
        @DisplayName("a picture with another name is still a picture")
        void named() {
            assertThat(EvidenceFileKind.of("rooms.exe", PNG)).contains("image/png");
        }

        @ParameterizedTest(name = "a page that says it is {0}")
        @DisplayName("a page of a browser is no picture and no table, whatever it is called")
        @ValueSource(strings = {"rooms.png", "rooms.csv", "rooms.pdf", "rooms.xlsx", "rooms.html"})
        void page(String name) {
            assertThat(EvidenceFileKind.of(name, text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>"))).isEmpty();
        }

        @ParameterizedTest(name = "{0} of {1}")
        @DisplayName("drawings, programs and plain text are not taken")
        @CsvSource({"rooms.svg, <svg xmlns='http://www.w3.org/2000/svg'/>", "rooms.txt, some words", "rooms.sh, #!/bin/sh"})
        void others(String name, String content) {
            assertThat(EvidenceFileKind.of(name, text(content))).isEmpty();
        }

        @Test
        @DisplayName("an archive is no workbook because it is called one")
        void archives() throws IOException {
            assertThat(EvidenceFileKind.of("rooms.xlsx", archive("payload.txt"))).isEmpty();
            assertThat(EvidenceFileKind.of("rooms.zip", archive("xl/workbook.xml"))).isEmpty();
        }
    }
}
