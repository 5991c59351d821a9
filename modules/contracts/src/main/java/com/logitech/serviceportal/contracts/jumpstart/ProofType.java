package com.logitech.serviceportal.contracts.jumpstart;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that can show a purchase, each told from how its content begins; what a file is called says nothing. */
enum ProofType {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff");

    private final String mediaType;
    private final byte[] beginning;

    ProofType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    /** The type of a content; empty for any other. */
    static Optional<ProofType> of(byte[] content) {
        return Stream.of(values()).filter(type -> content.length > type.beginning.length
                && Arrays.equals(content, 0, type.beginning.length, type.beginning, 0, type.beginning.length)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }
}
