package com.logitech.serviceportal.portal.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * A list as a file, written while its rows are asked for.
 *
 * @param name  of the list, in small letters
 * @param asked what it was narrowed to, parameter to value; it stands in the file's name and on its second sheet
 * @param at    when it was asked for (UTC)
 * @param more  the last line of a file that ends at {@value #MOST_ROWS} rows though there are more
 */
public record Export<T>(String name, Map<String, String> asked, Instant at, Columns<T> columns, Rows<T> rows, IntFunction<String> more) {

    /** What a sheet of a spreadsheet holds, rounded down. */
    static final int MOST_ROWS = 1_000_000;

    private static final int LONGEST_NAME = 120;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The list, the moment and what it was narrowed to. */
    public String fileName(FileKind kind) {
        String said = asked.entrySet().stream().map(filter -> "-" + filter.getKey() + "-" + filter.getValue())
                .collect(Collectors.joining("", name + "-" + MOMENT.format(at), "")).replaceAll("[^A-Za-z0-9_-]+", "_");
        return said.substring(0, Math.min(LONGEST_NAME, said.length())) + "." + kind.ending();
    }

    /** Writes the file. What it is written to stays open. */
    public void write(FileKind kind, OutputStream to) throws IOException {
        write(kind, MOST_ROWS, to);
    }

    void write(FileKind kind, int most, OutputStream to) throws IOException {
        Map<String, String> about = about();
        Sheet sheet = kind == FileKind.CSV ? new CsvSheet(to) : new XlsxSheet(to, name, about);
        sheet.head(columns.titles());
        int[] written = {0};
        boolean all = rows.give(stretch -> {
            for (T row : stretch) {
                if (written[0] == most) {
                    return false;
                }
                sheet.row(columns.cells(row));
                written[0]++;
            }
            return true;
        });
        if (!all) {
            sheet.remark(more.apply(most));
        }
        about.put("rows", String.valueOf(written[0]));
        sheet.close();
    }

    private Map<String, String> about() {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("list", name);
        about.put("at", at.truncatedTo(ChronoUnit.SECONDS).toString());
        about.putAll(asked);
        return about;
    }
}
