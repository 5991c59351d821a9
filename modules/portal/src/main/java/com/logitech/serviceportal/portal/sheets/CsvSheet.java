package com.logitech.serviceportal.portal.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as comma separated values. Nothing in it is run by a spreadsheet. */
final class CsvSheet implements Sheet {

    /** By it spreadsheets know that the file is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    CsvSheet(OutputStream to) throws IOException {
        Writer letters = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        letters.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().build(letters);
    }

    @Override
    public void head(List<String> titles) {
        csv.writeRecord(titles);
    }

    @Override
    public void row(List<Object> cells) {
        csv.writeRecord(cells.stream().map(CsvSheet::cell).toList());
    }

    @Override
    public void remark(String words) {
        csv.writeRecord(words);
    }

    /** A leading apostrophe makes a spreadsheet take a text as text, and not as a formula to run. */
    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        return value instanceof String && Sheet.isRun(text) ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
