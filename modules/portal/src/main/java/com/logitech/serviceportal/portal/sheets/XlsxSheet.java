package com.logitech.serviceportal.portal.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as an Excel workbook: the rows, and on a second sheet what they are. */
final class XlsxSheet implements Sheet {

    static final String ORIGIN = "Service portal";

    private final Workbook book;
    private final XlsxTable rows;
    private final Worksheet about;
    private final Map<String, String> said;

    /** @param said what the second sheet says of the rows */
    XlsxSheet(OutputStream to, String name, Map<String, String> said) {
        this.book = new Workbook(to, ORIGIN, "1.0");
        this.rows = new XlsxTable(book, name);
        this.about = book.newWorksheet("About");
        this.said = said;
    }

    @Override
    public void head(List<String> titles) {
        rows.head(titles);
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        rows.row(cells);
    }

    @Override
    public void remark(String words) {
        rows.remark(words);
    }

    @Override
    public void close() throws IOException {
        rows.end();
        XlsxTable.about(about, said);
        book.finish();
    }
}
