package com.logitech.serviceportal.contracts.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.definitions.Refused;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R17: a file of Spaces, however it is written")
class SpaceFileTest {

    private static final String TABLE = "Name;Straße;Größe\nZürich – Süd;Löwenstraße;8\n\"Genève; \"\"Lac\"\"\";Rue de l’Été;12\n";

    @TempDir
    private Path folder;

    private SpaceFile file(byte... bytes) {
        try {
            return SpaceFile.of(Files.write(folder.resolve("file.csv"), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SpaceFile file(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> rows(SpaceFile file) {
        List<List<String>> rows = new ArrayList<>();
        file.rows((line, cells) -> rows.add(List.copyOf(cells)));
        return rows;
    }

    private static byte[] bytes(int... values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int value : values) {
            out.write(value);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static String refusal(Runnable reading) {
        try {
            reading.run();
        } catch (Refused refused) {
            assertThat(refused.problems()).extracting(Refused.Problem::field).containsOnly("file");
            return refused.getMessage();
        }
        throw new AssertionError("was not refused");
    }

    @Nested
    class Encoding {

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252"})
        void isFoundByTheBytes(String charset) {
            SpaceFile file = file(TABLE.getBytes(Charset.forName(charset)));

            assertThat(file.encoding()).isEqualTo(charset);
            assertThat(file.headers()).containsExactly("Name", "Straße", "Größe");
            assertThat(rows(file))
                    .containsExactly(List.of("Zürich – Süd", "Löwenstraße", "8"), List.of("Genève; \"Lac\"", "Rue de l’Été", "12"));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-32LE, FFFE0000", "UTF-32BE, 0000FEFF"})
        void isToldByAMark(String charset, String mark) {
            SpaceFile file = file(joined(HexFormat.of().parseHex(mark), TABLE.getBytes(Charset.forName(charset))));

            assertThat(file.encoding()).isEqualTo(charset);
            assertThat(file.headers()).startsWith("Name");
            assertThat(rows(file)).hasSize(2);
        }

        @Test
        void latin1ReadsTheSame() {
            assertThat(rows(file("Name,Ort\nCafé,Zürich\n".getBytes(StandardCharsets.ISO_8859_1))))
                    .containsExactly(List.of("Café", "Zürich"));
        }

        @Test
        void farScriptsAreGuessed() {
            String text = "名前,場所\n会議室一,東京本社\n大会議室,大阪支社の二階\n応接室は受付のとなりです,名古屋\n";
            assertThat(rows(file(text.getBytes(Charset.forName("Shift_JIS"))))).contains(List.of("会議室一", "東京本社"));
        }
    }

    @Nested
    @DisplayName("What is no text is refused with line and column")
    class NoText {

        private final byte[] begin = "Name,Ort\nZürich,x\n".getBytes(StandardCharsets.UTF_8);

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"overlong, C0AF", "overlong in three, E080AF", "half a pair, EDA080", "cut at the end, E282",
                "beyond Unicode, F4908080"})
        void brokenUtf8(String what, String hex) {
            byte[] whole = joined(begin, bytes('a', 'b'), HexFormat.of().parseHex(hex));

            assertThat(refusal(() -> rows(file(whole)))).contains("Line 3, column 3", "UTF-8");
        }

        @Test
        void nul() {
            assertThat(refusal(() -> rows(file(joined(begin, bytes('a', 0, 'b')))))).contains("Line 3, column 2", "NUL");
        }

        @Test
        void aLineWithoutEnd() throws IOException {
            Path file = folder.resolve("long.csv");
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write("Name,Ort\n");
                for (int i = 0; i < 1 << 20; i++) {
                    out.write("ab");
                }
            }
            assertThat(refusal(() -> rows(SpaceFile.of(file)))).contains("Line 2", "1 MB");
        }
    }

    @Nested
    class Separator {

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {",", ";", "\t", "|"})
        void isFoundByTheTable(String separator) {
            SpaceFile file = file("Name" + separator + "Note" + separator + "Seats\n\"A, b; c | d\"" + separator + "x, y" + separator
                    + "4\n".replace(",", separator));

            assertThat(file.separator()).isEqualTo(separator);
        }

        @Test
        void isToldByASpreadsheet() {
            SpaceFile file = file("sep=;\r\nName;Note\r\nA,B,C;x\r\n");

            assertThat(file.separator()).isEqualTo(";");
            assertThat(file.headers()).containsExactly("Name", "Note");
            List<Long> lines = new ArrayList<>();
            file.rows((line, cells) -> lines.add(line));
            assertThat(lines).containsExactly(3L);
        }

        @Test
        void isAbsentFromASingleColumn() {
            assertThat(rows(file("Name\nEiger\nJungfrau\n"))).containsExactly(List.of("Eiger"), List.of("Jungfrau"));
        }
    }

    @Nested
    class Table {

        @Test
        void hasAHeader() {
            assertThat(refusal(() -> file(""))).contains("empty");
            assertThat(refusal(() -> file(" \n \n"))).contains("empty");
            assertThat(refusal(() -> file(",,\nEiger,1,2\n"))).contains("no header");
        }

        @Test
        void hasDistinctColumns() {
            assertThat(file("Name,,name,Name (2),Name\nx,,,,\n").headers())
                    .containsExactly("Name", "Column 2", "name (2)", "Name (2) (2)", "Name (3)");
        }

        @Test
        void mayBeRaggedAndHaveEmptyRows() {
            assertThat(rows(file("a,b,c\n1\n\n,,\n1,2,3,4\n"))).containsExactly(List.of("1"), List.of("1", "2", "3", "4"));
        }

        @Test
        void keepsFormulasAsTheyAre() {
            assertThat(rows(file("Name,Note\n=1+1,@x\n"))).containsExactly(List.of("=1+1", "@x"));
        }

        @Test
        void mayHaveQuotedLines() {
            List<Long> lines = new ArrayList<>();
            file("a,b\n\"1\n2\",x\n3,y\n").rows((line, cells) -> lines.add(line));
            assertThat(lines).containsExactly(2L, 4L);
        }

        @Test
        void closesItsQuotes() {
            assertThat(refusal(() -> rows(file("a,b\n1,2\n\"never closed,3\n4,5\n")))).contains("quote");
        }

        @Test
        @DisplayName("has at most 200 columns, and 2,000 characters in a cell")
        void isNotTooWide() {
            assertThat(file("a" + ",a".repeat(199) + "\n").headers()).hasSize(200);
            assertThat(refusal(() -> file("a" + ",a".repeat(200) + "\n"))).contains("200 columns");
            assertThat(rows(file("a,b\n" + "😀".repeat(2_000) + ",x\n"))).hasSize(1);
            assertThat(refusal(() -> rows(file("a,b\nx," + "y".repeat(2_001) + "\n")))).contains("Line 2, column 2", "2000");
        }

        @Test
        @DisplayName("has at most 200,000 rows")
        void isNotTooLong() {
            assertThat(file("a,b\n" + "1,2\n".repeat(200_000)).rows((line, cells) -> { })).isEqualTo(200_000);
            assertThatThrownBy(() -> rows(file("a,b\n" + "1,2\n".repeat(200_001)))).isInstanceOf(Refused.class)
                    .hasMessageContaining("200000");
        }
    }
}
