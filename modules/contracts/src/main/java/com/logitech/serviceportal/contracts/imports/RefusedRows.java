package com.logitech.serviceportal.contracts.imports;

import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.ImportRow;
import java.util.ArrayList;
import java.util.List;

/** Refused rows as a file to mend: the cells as they came, the reason behind them, and nothing a spreadsheet would run. */
public final class RefusedRows {

    /** The last four are taken for the first where people write them so. */
    private static final String RUN_BY_SPREADSHEETS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private RefusedRows() {
    }

    /** @param columns how many the file has; the reason stands in the next one */
    public static List<String> cells(ImportRow row, int columns) {
        List<String> cells = new ArrayList<>(row.values());
        while (cells.size() < columns) {
            cells.add("");
        }
        cells.add(columns, row.reason());
        return cells.stream().map(RefusedRows::defused).toList();
    }

    /** A leading apostrophe makes a spreadsheet take the cell as text. */
    public static String defused(String cell) {
        return !cell.isEmpty() && RUN_BY_SPREADSHEETS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
