package com.logitech.serviceportal.contracts.imports;

import com.logitech.serviceportal.definitions.Refused;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A short table a person pasted or keeps in a file, whatever its encoding and separator; it needs no header. */
public final class PlainLines {

    private static final char[] SEPARATORS = {'\t', ';', '|', ','};

    private PlainLines() {
    }

    /** The rows that say something. Refused as {@code field} when it is larger than so many bytes, or no text. */
    public static List<List<String>> of(InputStream text, long largest, String field) {
        try {
            byte[] bytes = text.readNBytes((int) largest + 1);
            if (bytes.length > largest) {
                throw Refused.input(field, "is larger than " + (largest >> 10) + " kB");
            }
            return rows(decoded(bytes), field);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String decoded(byte... bytes) throws IOException {
        Path file = Files.createTempFile("lines-", ".txt");
        try {
            Files.write(file, bytes);
            StringWriter letters = new StringWriter();
            try (ScreenedReader reader = new ScreenedReader(Files.newInputStream(file), TextEncoding.of(file))) {
                reader.transferTo(letters);
            }
            return letters.toString();
        } finally {
            Files.delete(file);
        }
    }

    static List<List<String>> rows(String text, String field) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(true).allowExtraFields(true)
                .allowMissingFields(true).allowUnclosedQuote(false).allowExtraCharsAfterClosingQuote(true).ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row.getFields());
                }
            }
        } catch (CsvParseException broken) {
            throw Refused.input(field, "cannot be read as lines after line " + rows.size() + ": a quote is not closed");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }

    /** The first of them that is in the first line that says something. A comma comes last: it is also in names. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        for (char separator : SEPARATORS) {
            if (first.indexOf(separator) >= 0) {
                return separator;
            }
        }
        return SEPARATORS[0];
    }
}
