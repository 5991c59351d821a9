package com.logitech.serviceportal.contracts.imports;

import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Causes;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table in a text file, read once from begin to end. */
public final class SpaceFile {

    /** More rows than this are not taken from one file. */
    public static final int MOST_ROWS = 200_000;
    public static final int MOST_COLUMNS = 200;
    /** In code points. */
    public static final int LONGEST_CELL = 2_000;

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int SAMPLE = 65_536;
    private static final int RECORDS_TO_COMPARE = 100;
    private static final Pattern SEPARATOR_TOLD = Pattern.compile("^\"?sep=(.)\"?\\r?\\n", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private final Path file;
    private final TextEncoding encoding;
    private final char separator;
    private final boolean separatorTold;
    private final List<String> headers;

    private SpaceFile(Path file, TextEncoding encoding, char separator, boolean separatorTold) {
        this.file = file;
        this.encoding = encoding;
        this.separator = separator;
        this.separatorTold = separatorTold;
        this.headers = readHeaders();
    }

    /** Finds out how the file is written. Refused when it is no text, empty, or has no header. */
    public static SpaceFile of(Path file) {
        try {
            TextEncoding encoding = TextEncoding.of(file);
            String sample = sample(file, encoding);
            if (sample.isBlank()) {
                throw Refused.input("file", "The file is empty.");
            }
            Matcher told = SEPARATOR_TOLD.matcher(sample);
            return told.find() ? new SpaceFile(file, encoding, told.group(1).charAt(0), true)
                    : new SpaceFile(file, encoding, separatorOf(sample), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a row is given to. */
    @FunctionalInterface
    public interface RowSink {
        /** @param line where the row begins, the file's first line being 1 */
        void row(long line, List<String> cells);
    }

    /** Hands out every row that says anything, in the file's order. @return how many there were */
    public long rows(RowSink sink) {
        return read((line, cells) -> {
            if (cells.stream().allMatch(String::isBlank)) {
                return false;
            }
            sink.row(line, cells);
            return true;
        });
    }

    /** The column names, made distinct; a column without a name is called by its place. */
    public List<String> headers() {
        return headers;
    }

    public String encoding() {
        return encoding.charset().name();
    }

    public String separator() {
        return String.valueOf(separator);
    }

    @FunctionalInterface
    private interface Taking {
        boolean take(long line, List<String> cells);
    }

    private List<String> readHeaders() {
        try (CsvReader<CsvRecord> reader = open()) {
            Iterator<CsvRecord> records = reader.iterator();
            List<String> first = records.hasNext() ? checked(records.next()) : List.of();
            if (first.stream().allMatch(SpaceFile::saysNothing)) {
                throw Refused.input("file", "The file has no header: its first line must name the columns.");
            }
            return distinct(first);
        } catch (CsvParseException e) {
            throw unreadable(e, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long read(Taking taking) {
        long taken = 0;
        long line = 1;
        try (CsvReader<CsvRecord> reader = open()) {
            Iterator<CsvRecord> records = reader.iterator();
            records.next();
            while (records.hasNext()) {
                CsvRecord row = records.next();
                line = row.getStartingLineNumber() + (separatorTold ? 1 : 0);
                if (taking.take(line, checked(row)) && ++taken > MOST_ROWS) {
                    throw Refused.input("file", "The file has more than " + MOST_ROWS + " rows; split it.");
                }
            }
        } catch (CsvParseException e) {
            throw unreadable(e, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken;
    }

    private CsvReader<CsvRecord> open() throws IOException {
        Reader reader = new ScreenedReader(new BufferedInputStream(Files.newInputStream(file)), encoding);
        if (separatorTold) {
            for (int c = reader.read(); c >= 0 && c != '\n'; c = reader.read()) {
                continue;
            }
        }
        return csv(separator).build(CsvRecordHandler.builder().maxFields(MOST_COLUMNS + 1).build(), reader);
    }

    private static CsvReader.CsvReaderBuilder csv(char separator) {
        return CsvReader.builder().fieldSeparator(separator).quoteCharacter('"').skipEmptyLines(true).allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false).maxBufferSize(2 * ScreenedReader.LONGEST_LINE);
    }

    private List<String> checked(CsvRecord row) {
        List<String> cells = row.getFields();
        long line = row.getStartingLineNumber() + (separatorTold ? 1 : 0);
        if (cells.size() > MOST_COLUMNS) {
            throw Refused.input("file", "Line " + line + ": there are more than " + MOST_COLUMNS + " columns.");
        }
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.length() > LONGEST_CELL && cell.codePointCount(0, cell.length()) > LONGEST_CELL) {
                throw Refused.input("file",
                        "Line " + line + ", column " + (i + 1) + ": there are more than " + LONGEST_CELL + " characters in one cell.");
            }
        }
        return cells;
    }

    private static Refused unreadable(CsvParseException failure, long line) {
        return Causes.find(failure, Refused.class).orElseGet(() -> Refused.input("file", "After line " + line
                + " the file cannot be read as a table: a quote is not closed, something follows a closing quote, or there are more than "
                + MOST_COLUMNS + " columns."));
    }

    private static List<String> distinct(List<String> first) {
        List<String> names = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < first.size(); i++) {
            String said = BLANKS.matcher(first.get(i)).replaceAll(" ").strip();
            String base = said.isEmpty() ? "Column " + (i + 1) : said;
            String name = base;
            for (int n = 2; !used.add(name.toLowerCase(Locale.ROOT)); n++) {
                name = base + " (" + n + ")";
            }
            names.add(name);
        }
        return List.copyOf(names);
    }

    private static boolean saysNothing(String cell) {
        return BLANKS.matcher(cell).replaceAll("").isEmpty();
    }

    private static String sample(Path file, TextEncoding encoding) throws IOException {
        char[] buffer = new char[SAMPLE];
        int filled = 0;
        try (Reader reader = new ScreenedReader(Files.newInputStream(file), encoding)) {
            for (int read = reader.read(buffer, 0, SAMPLE); read > 0
                    && filled + read <= SAMPLE; read = reader.read(buffer, filled, SAMPLE - filled)) {
                filled += read;
                if (filled == SAMPLE) {
                    break;
                }
            }
        }
        return new String(buffer, 0, filled);
    }

    /** The separator that makes the most even table of the beginning. */
    private static char separatorOf(String sample) {
        char best = SEPARATORS[0];
        double most = 0;
        for (char candidate : SEPARATORS) {
            double evenness = evenness(sample, candidate);
            if (evenness > most) {
                most = evenness;
                best = candidate;
            }
        }
        return best;
    }

    private static double evenness(String sample, char separator) {
        int columns = 0;
        int records = 0;
        int even = 0;
        try (CsvReader<CsvRecord> reader = csv(separator).allowUnclosedQuote(true).allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(new StringReader(sample))) {
            for (CsvRecord row : reader) {
                if (records++ == 0) {
                    columns = row.getFieldCount();
                } else if (row.getFieldCount() == columns) {
                    even++;
                }
                if (records > RECORDS_TO_COMPARE) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            return 0;
        }
        return columns < 2 ? 0 : 1 + (records < 2 ? 1 : (double) even / (records - 1)) * 1_000 + Math.min(columns, MOST_COLUMNS);
    }
}
