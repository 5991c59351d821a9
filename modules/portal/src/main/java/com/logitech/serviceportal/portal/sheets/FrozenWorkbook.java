package com.logitech.serviceportal.portal.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * An Excel workbook of several tables that is the same file, byte for byte, whenever it is written: as the library writes when that was,
 * it is put on disk first and each of its instants is replaced. Closing it hands it on; what it is written to stays open.
 */
public final class FrozenWorkbook implements AutoCloseable {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z";

    private final OutputStream to;
    private final Instant at;
    private final Path file;
    private final OutputStream written;
    private final Workbook book;

    /** @param at the instant it says it was written at (UTC) */
    public FrozenWorkbook(OutputStream to, Instant at) throws IOException {
        this.to = to;
        this.at = at;
        this.file = Files.createTempFile("workbook-", ".xlsx");
        this.written = Files.newOutputStream(file);
        this.book = new Workbook(written, XlsxSheet.ORIGIN, "1.0");
    }

    /** A sheet of values by their names. */
    public void about(String name, Map<String, String> said) throws IOException {
        XlsxTable.about(book.newWorksheet(name), said);
    }

    /** A sheet with a table. @param name at most 31 characters */
    public <T> void sheet(String name, Columns<T> columns, Rows<T> rows) throws IOException {
        XlsxTable table = new XlsxTable(book, name);
        table.head(columns.titles());
        rows.give(stretch -> {
            for (T row : stretch) {
                table.row(columns.cells(row));
            }
            return true;
        });
        table.end();
    }

    @Override
    public void close() throws IOException {
        try {
            book.finish();
            written.close();
            handOn();
        } finally {
            written.close();
            Files.deleteIfExists(file);
        }
    }

    private void handOn() throws IOException {
        LocalDateTime then = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipOutputStream copy = new ZipOutputStream(to, StandardCharsets.UTF_8);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(then);
                copy.putNextEntry(same);
                try (InputStream content = zip.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        copy.write(new String(content.readAllBytes(), StandardCharsets.UTF_8).replaceAll(INSTANT, at.toString())
                                .getBytes(StandardCharsets.UTF_8));
                    } else {
                        content.transferTo(copy);
                    }
                }
                copy.closeEntry();
            }
            copy.finish();
        }
    }
}
