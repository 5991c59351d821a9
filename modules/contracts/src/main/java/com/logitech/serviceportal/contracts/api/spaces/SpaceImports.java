package com.logitech.serviceportal.contracts.api.spaces;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Spaces from a file (R17): any separator, encoding and column names; first a dry run with a verdict for each row, then all or
 * only the good ones by choice. The same file twice changes nothing. By operations and the customer's administrators and users.
 */
public interface SpaceImports {

    /** The columns a file can fill. */
    List<String> FIELDS = List.of("name", "category", "site", "building", "floor", "group", "seatCount", "country", "zone", "namedDesk");

    /** In bytes: 100 MB. */
    long LARGEST_FILE = 100L << 20;

    /**
     * Takes a file in, guesses encoding, separator and columns. Refused above 100 MB, when it is no text, or has no header.
     *
     * @param fileName as the sender calls it; only shown
     */
    Upload upload(CustomerId customer, String fileName, InputStream file);

    Upload upload(SpaceImportId upload);

    /** The customer's uploads, newest first, at most 50. */
    List<Upload> uploads(CustomerId customer);

    /** The uploads that put this Space into the books or changed it, the last one first, at most 20. */
    List<SpaceImportId> of(SpaceId space);

    /**
     * Judges every row against the books without changing them. Returns at once; {@link #upload(SpaceImportId)} shows how far it is.
     * Asked for again while it is going on, it says only that. Lost with its server it is done by another.
     */
    Upload dryRun(SpaceImportId upload, Mapping mapping);

    /**
     * Puts the judged rows into the books in one transaction. Returns at once; lost with its server it is done by another. Refused
     * before a dry run, while a step is going on, when already done, or for {@code ALL} while a row is refused.
     */
    Upload apply(SpaceImportId upload, Choice choice);

    /** The judged rows in file order. @param verdict only these; @param afterLine 0 to begin */
    List<ImportRow> rows(SpaceImportId upload, Optional<Verdict> verdict, long afterLine, int size);

    /** Writes the refused rows with their reasons as CSV (UTF-8 with BOM, formulas neutralised), as a file to mend and upload again. */
    void refusedRows(SpaceImportId upload, OutputStream to);

    /**
     * Which column fills which field, and what to take where the file says nothing.
     *
     * @param columns  field to header; fields of {@link #FIELDS}
     * @param defaults field to value
     * @param roomsConfirmed that the Rooms are enclosed spaces with a supported product in use (R145)
     */
    record Mapping(Map<String, String> columns, Map<String, String> defaults, boolean roomsConfirmed) {
        public Mapping {
            columns = Map.copyOf(columns);
            defaults = Map.copyOf(defaults);
        }
    }

    /** Which rows go in. */
    enum Choice {
        ALL, ONLY_GOOD
    }

    /** What becomes of a row. */
    enum Verdict {
        NEW, CHANGED, UNCHANGED, REFUSED
    }

    /** How far an upload is. */
    enum State {
        UPLOADED, JUDGING, JUDGED, APPLYING, APPLIED, FAILED
    }

    /**
     * A file taken in, and how far it is.
     *
     * @param headers  the file's own column names
     * @param guess    the mapping we would take
     * @param sample   the first rows, as read
     * @param rowsDone how many rows the running step has behind it
     * @param counts   rows by verdict, once judged
     * @param problem  why it failed, in words; empty otherwise
     */
    record Upload(
        SpaceImportId id, CustomerId customer, String fileName, State state,
        String encoding, String separator, List<String> headers, Mapping guess, List<List<String>> sample,
        long rows, long rowsDone, Map<Verdict, Long> counts, String problem) {
    }

    /** A judged row. @param line the line in the file, the header being 1; @param reason why refused, or what changes */
    record ImportRow(long line, Verdict verdict, String name, String place, String reason, List<String> values) {
    }
}
