package com.logitech.serviceportal.portal.sheets;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table on a sheet of an Excel workbook. Days and instants are dates; a text is a text, whatever it begins with. What was written is not
 * kept, so that one is ended before the next begins.
 */
final class XlsxTable {

    private static final int FLUSHED_EACH = 200;
    private static final int LONGEST_CELL = 32_767;
    private static final int COLUMN_WIDTH = 22;

    private final Worksheet rows;
    private int next;

    XlsxTable(Workbook book, String name) {
        this.rows = book.newWorksheet(name);
    }

    /** Values by their names, two columns. */
    static void about(Worksheet about, Map<String, String> said) throws IOException {
        int line = 0;
        for (Map.Entry<String, String> one : said.entrySet()) {
            about.inlineString(line, 0, one.getKey());
            about.style(line, 0).bold().set();
            about.inlineString(line++, 1, one.getValue());
        }
        about.width(0, COLUMN_WIDTH);
        about.width(1, 2 * COLUMN_WIDTH);
        about.finish();
    }

    void head(List<String> titles) {
        for (int column = 0; column < titles.size(); column++) {
            rows.width(column, COLUMN_WIDTH);
            rows.inlineString(0, column, titles.get(column));
            rows.style(0, column).bold().set();
        }
        rows.freezePane(0, 1);
        next = 1;
    }

    void row(List<Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        next++;
        if (next % FLUSHED_EACH == 0) {
            rows.flush();
        }
    }

    void remark(String words) {
        rows.inlineString(next++, 0, words);
    }

    void end() throws IOException {
        rows.finish();
    }

    private void put(int column, Object value) {
        if (value instanceof Number number) {
            rows.value(next, column, number);
        } else if (value instanceof Boolean truth) {
            rows.value(next, column, truth);
        } else if (value instanceof LocalDate day) {
            rows.value(next, column, day);
            rows.style(next, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Instant at) {
            rows.value(next, column, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
            rows.style(next, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (value != null) {
            text(column, value.toString());
        }
    }

    private void text(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        // written in the cell itself: the workbook's common list of texts would grow with the rows
        rows.inlineString(next, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        if (Sheet.isRun(text)) {
            rows.style(next, column).format("@").set(); // stays a text also when somebody edits the cell
        }
    }
}
