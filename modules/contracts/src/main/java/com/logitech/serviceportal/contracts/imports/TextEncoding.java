package com.logitech.serviceportal.contracts.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * How a text's bytes are to be read.
 *
 * @param mark how many bytes of byte order mark come first
 */
record TextEncoding(Charset charset, int mark) {

    private static final int ENOUGH_TO_GUESS = 1 << 20;
    private static final int ENOUGH_FOR_ZEROS = 4_096;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    /** Guesses believed only where a good part of the text is not ASCII: in little of it the detector sees too much. */
    private static final Set<String> FAR_SCRIPTS = Set.of("SHIFT_JIS", "EUC-JP", "ISO-2022-JP", "GB18030", "BIG5", "EUC-KR",
            "WINDOWS-1251", "KOI8-R",
            "ISO-8859-5", "ISO-8859-7", "WINDOWS-1253", "ISO-8859-8", "WINDOWS-1255", "TIS620");

    static TextEncoding of(Path file) throws IOException {
        byte[] begin;
        try (InputStream in = Files.newInputStream(file)) {
            begin = in.readNBytes(ENOUGH_FOR_ZEROS);
        }
        TextEncoding marked = marked(begin);
        if (marked != null) {
            return marked;
        }
        Charset wide = wide(begin);
        return new TextEncoding(wide != null ? wide : narrow(file), 0);
    }

    private static TextEncoding marked(byte... begin) {
        if (startsWith(begin, 0xFF, 0xFE, 0, 0)) {
            return new TextEncoding(UTF_32LE, 4);
        } else if (startsWith(begin, 0, 0, 0xFE, 0xFF)) {
            return new TextEncoding(UTF_32BE, 4);
        } else if (startsWith(begin, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        } else if (startsWith(begin, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        } else if (startsWith(begin, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && Arrays.equals(Arrays.copyOf(bytes, mark.length), bytesOf(mark));
    }

    private static byte[] bytesOf(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** Two or four bytes for each character, told by where the zeros are. */
    private static Charset wide(byte... begin) {
        int[] zeros = new int[4];
        for (int i = 0; i < begin.length; i++) {
            zeros[i % 4] += begin[i] == 0 ? 1 : 0;
        }
        double groups = Math.max(1, begin.length / 4);
        double[] share = Arrays.stream(zeros).mapToDouble(count -> count / groups).toArray();
        if (begin.length < 4) {
            return null;
        } else if (share[1] > 0.8 && share[2] > 0.8 && share[3] > 0.8 && share[0] < 0.2) {
            return UTF_32LE;
        } else if (share[0] > 0.8 && share[1] > 0.8 && share[2] > 0.8 && share[3] < 0.2) {
            return UTF_32BE;
        } else if (share[1] > 0.4 && share[3] > 0.4 && share[0] < 0.1 && share[2] < 0.1) {
            return StandardCharsets.UTF_16LE;
        } else if (share[0] > 0.4 && share[2] > 0.4 && share[1] < 0.1 && share[3] < 0.1) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    private static Charset narrow(Path file) throws IOException {
        Sight sight = new Sight();
        UniversalDetector detector = new UniversalDetector();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] buffer = new byte[65_536];
            long seen = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sight.look(buffer, read);
                if (seen < ENOUGH_TO_GUESS && !detector.isDone()) {
                    detector.handleData(buffer, 0, read);
                }
                seen += read;
            }
        }
        detector.dataEnd();
        if (sight.isUtf8()) {
            return StandardCharsets.UTF_8;
        }
        String guess = detector.getDetectedCharset();
        boolean believed = guess != null && FAR_SCRIPTS.contains(guess) && sight.farShare() > 0.1 && Charset.isSupported(guess);
        return believed ? Charset.forName(guess) : WESTERN;
    }

    /** What the bytes look like when read as UTF-8: whole, damaged, or something else. */
    private static final class Sight {

        private long all;
        private long far;
        private long whole;
        private long broken;
        private boolean forbidden;
        private int lead;
        private int expected;
        private int missing;

        void look(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                look(bytes[i] & 0xFF);
            }
        }

        private void look(int value) {
            all++;
            far += value >= 0x80 ? 1 : 0;
            if (missing > 0) {
                if ((value & 0xC0) == 0x80) {
                    forbidden |= missing == expected && isForbidden(lead, value);
                    missing--;
                    whole += missing == 0 ? 1 : 0;
                    return;
                }
                broken++;
                missing = 0;
            }
            if (value >= 0xC0 && value <= 0xF4) {
                lead = value;
                expected = value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
                missing = expected;
            } else if (value >= 0x80) {
                broken++;
            }
        }

        /** Longer than needed, or half of a pair: written by a broken or a malicious program. */
        private static boolean isForbidden(int lead, int second) {
            return lead < 0xC2 || lead == 0xE0 && second < 0xA0 || lead == 0xF0 && second < 0x90 || lead == 0xED && second >= 0xA0
                    || lead == 0xF4 && second >= 0x90;
        }

        /** Also where it is damaged UTF-8: then reading tells where. */
        boolean isUtf8() {
            boolean cut = missing > 0 && missing < expected;
            return broken == 0 && missing == 0 || forbidden || cut || whole > broken;
        }

        double farShare() {
            return all == 0 ? 0 : (double) far / all;
        }
    }
}
