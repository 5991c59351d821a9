package com.logitech.serviceportal.contracts.plans;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.Tika;

/**
 * What a file handed in is, by its content. The name decides only between what looks alike: a table of text from other text, a workbook
 * from other archives.
 */
final class EvidenceFileKind {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Map<String, String> TAKEN = Map.of("image/png", "PNG", "image/jpeg", "JPEG", "application/pdf", "PDF", "text/csv",
            "CSV", WORKBOOK, "XLSX");
    private static final byte[] WORKBOOK_PART = "xl/workbook.xml".getBytes(StandardCharsets.US_ASCII);
    private static final Tika TIKA = new Tika();

    private EvidenceFileKind() {
    }

    /** The media type; empty for a file that is not taken. */
    static Optional<String> of(String name, byte[] content) {
        return Optional.of(TIKA.detect(content, name)).filter(TAKEN::containsKey)
                .filter(type -> !type.equals(WORKBOOK) || contains(content, WORKBOOK_PART));
    }

    /** The names of an archive's parts stand in it as they are. */
    private static boolean contains(byte[] content, byte[] part) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }
}
