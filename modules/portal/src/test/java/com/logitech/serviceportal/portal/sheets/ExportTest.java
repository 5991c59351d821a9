package com.logitech.serviceportal.portal.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.counter.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A list as a file")
class ExportTest {

    record Cover(long number, LocalDate endsBefore) {
    }

    record Row(CustomerId id, String name, int seatCount, Optional<Cover> coveredBy, List<String> serials) {
    }

    record Reasoned(Decision startDecision, Instant at, boolean started) {
    }

    private static final UUID ID = UUID.fromString("6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10");
    private static final Instant AT = Instant.parse("2026-03-03T10:15:30Z");

    @TempDir
    private Path folder;

    @Nested
    @DisplayName("with commas")
    class Commas {

        @Test
        @DisplayName("has a column for each thing known of a row, and an empty cell for what is not known")
        void columns() throws IOException {
            assertThat(lines(new Row(new CustomerId(ID), "Eiger", -3, Optional.of(new Cover(7, LocalDate.of(2027, 2, 4))),
                    List.of("A", "B")), row(""))).containsExactly(
                    "\uFEFFId,Name,Seat count,Covered by number,Covered by ends before,Serials",
                    ID + ",Eiger,-3,7,2027-02-04,\"[\"\"A\"\",\"\"B\"\"]\"",
                    ID + ",,0,,,[]");
        }

        @Test
        @DisplayName("holds nothing a spreadsheet would run")
        void formulas() throws IOException {
            assertThat(lines(row("=1+1"), row("@x"), row("+1"), row("-1"), row("\tx"), row("\uff1d1"), row("a=b")))
                    .extracting(line -> line.split(",")[1])
                    .containsExactly("Name", "'=1+1", "'@x", "'+1", "'-1", "'\tx", "'\uff1d1", "a=b");
        }

        @Test
        @DisplayName("says of a decision what settled it and by which clause")
        void why() throws IOException {
            Finding no = Finding.fails(ContractsClause.SERVICE_START, new Cover(7, LocalDate.of(2027, 2, 4)),
                    "The contract has not started.", "An assignment.");
            Decision decision = new Decision("Has it started?", AT, AT, List.of(no));
            assertThat(lines(Columns.of(Reasoned.class), List.of(new Reasoned(decision, AT, false)))).containsExactly(
                    "\uFEFFStart decision because,Start decision clause,At (UTC),Started",
                    "The contract has not started.,R23,2026-03-03T10:15:30Z,false");
        }

        @Test
        @DisplayName("has its titles alone when there is nothing in the list")
        void empty() throws IOException {
            assertThat(lines()).hasSize(1);
        }
    }

    @Nested
    @DisplayName("as a workbook")
    class Workbook {

        @Test
        @DisplayName("has days and instants as dates, numbers as numbers and texts as texts, also those that look like formulas")
        void kinds() throws IOException {
            String rows = sheet(1, new Row(new CustomerId(ID), "=1+1", -3, Optional.of(new Cover(7, LocalDate.of(2027, 2, 4))),
                    List.of()));
            assertThat(rows).contains("<t>=1+1</t>", "<v>-3</v>", "<v>7</v>", "<v>46422.0</v>", "<t>" + ID + "</t>").doesNotContain("<f>");
        }

        @Test
        @DisplayName("says on its second sheet what it is: the list, the moment, the filters and how many rows")
        void about() throws IOException {
            assertThat(sheet(2, row("one"), row("two"))).contains("<t>spaces</t>", "<t>2026-03-03T10:15:30Z</t>", "<t>category</t>",
                    "<t>SMALL_ROOM</t>", "<t>rows</t>", "<t>2</t>");
        }

        @Test
        @DisplayName("cuts no row short at the edge between two stretches it writes")
        void stretches() throws IOException {
            Row[] rows = Collections.nCopies(401, row("one")).toArray(Row[]::new);
            assertThat(sheet(1, rows)).contains("r=\"402\"").doesNotContain("r=\"403\"");
        }
    }

    @Nested
    @DisplayName("of many rows")
    class Many {

        @Test
        @DisplayName("goes on from stretch to stretch to the end of the list")
        void stretches() throws IOException {
            assertThat(lines(Columns.of(Row.class), stretches(3))).hasSize(4).last().asString().contains("row 2");
        }

        @Test
        @DisplayName("ends at the most rows a file has and says so, and says nothing if these are all")
        void most() throws IOException {
            assertThat(written(stretches(3), 3).lines()).hasSize(4).last().asString().contains("row 2");
            assertThat(written(stretches(3), 2).lines()).hasSize(4).last().isEqualTo("ends after 2");
        }

        @Test
        @DisplayName("goes through what lies behind each row of another list")
        void behind() throws IOException {
            Rows<Row> both = stretches(2).each(outer -> stretches(2).as(inner -> inner.stream().map(row -> row(outer.name())).toList()));
            assertThat(lines(Columns.of(Row.class), both)).extracting(line -> line.split(",")[1])
                    .containsExactly("Name", "row 0", "row 0", "row 1", "row 1");
        }

        @Test
        @DisplayName("looks up lots of stretches at once, and leaves none out at the end")
        void lots() throws IOException {
            List<Integer> sizes = new ArrayList<>();
            stretches(5).lots(2).give(rows -> sizes.add(rows.size()));
            assertThat(sizes).containsExactly(2, 2, 1);
            assertThat(stretches(5).lots(2).give(rows -> false)).isFalse();
            assertThat(stretches(1).lots(2).give(rows -> false)).isFalse();
        }

        private static Rows<Row> stretches(int count) {
            return Rows.of((mark, size) -> {
                int at = mark.map(Integer::parseInt).orElse(0);
                return new Page<>(List.of(row("row " + at)), Optional.of(String.valueOf(at + 1)).filter(next -> at + 1 < count), count);
            });
        }
    }

    @Test
    @DisplayName("is called by the list, the moment and the filters, in signs every system takes")
    void name() {
        Map<String, String> asked = new TreeMap<>(Map.of("text", "Haus \"4\"/../ü", "covered", "true"));
        assertThat(export(Columns.of(Row.class), taker -> true, asked).fileName(FileKind.XLSX))
                .isEqualTo("spaces-20260303T101530Z-covered-true-text-Haus_4_.xlsx");
        assertThat(export(Columns.of(Row.class), taker -> true, Map.of("text", "x".repeat(500))).fileName(FileKind.CSV)).hasSize(124);
    }

    private static Row row(String name) {
        return new Row(new CustomerId(ID), name, 0, Optional.empty(), List.of());
    }

    private static <T> Export<T> export(Columns<T> columns, Rows<T> rows, Map<String, String> asked) {
        return new Export<>("spaces", asked, AT, columns, rows, count -> "ends after " + count);
    }

    private static List<String> lines(Row... rows) throws IOException {
        return lines(Columns.of(Row.class), List.of(rows));
    }

    private static <T> List<String> lines(Columns<T> columns, List<T> rows) throws IOException {
        return lines(columns, Rows.of((mark, size) -> new Page<>(rows, Optional.empty(), rows.size())));
    }

    private static <T> List<String> lines(Columns<T> columns, Rows<T> rows) throws IOException {
        return written(to -> export(columns, rows, Map.of()).write(FileKind.CSV, to)).lines().toList();
    }

    private static String written(Rows<Row> rows, int most) throws IOException {
        return written(to -> export(Columns.of(Row.class), rows, Map.of()).write(FileKind.CSV, most, to));
    }

    private interface Writing {
        void to(OutputStream to) throws IOException;
    }

    private static String written(Writing writing) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        writing.to(to);
        return to.toString(StandardCharsets.UTF_8);
    }

    private String sheet(int number, Row... rows) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        export(Columns.of(Row.class), Rows.of((mark, size) -> new Page<>(List.of(rows), Optional.empty(), rows.length)),
                Map.of("category", "SMALL_ROOM")).write(FileKind.XLSX, to);
        Path file = Files.write(folder.resolve("book.xlsx"), to.toByteArray());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + number + ".xml"));
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
