package com.logitech.serviceportal.portal.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table being written. What was written is not kept; closing it ends the table and not what it is written to. */
interface Sheet extends Closeable {

    /** The last four are taken for the first where people write them so. */
    String RUN_BY_SPREADSHEETS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    void head(List<String> titles) throws IOException;

    /** @param cells as {@link Columns} gives them */
    void row(List<Object> cells) throws IOException;

    /** A last line to whoever reads the table. */
    void remark(String words) throws IOException;

    /** Whether a spreadsheet would run this text as a formula. */
    static boolean isRun(String text) {
        return !text.isEmpty() && RUN_BY_SPREADSHEETS.indexOf(text.charAt(0)) >= 0;
    }
}
