package com.logitech.serviceportal.portal.sheets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what a list is given. */
public enum FileKind {

    /** UTF-8 with a byte order mark, by which spreadsheets know that it is. */
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the names of such files end, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of files that end so; empty for none. */
    public static Optional<FileKind> of(String ending) {
        return Arrays.stream(values()).filter(kind -> kind.ending().equals(ending)).findFirst();
    }
}
