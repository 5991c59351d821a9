package com.logitech.serviceportal.dispatch.inbox;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The characters of a mail: in whatever way they were written down, as text without anything that cannot be shown. */
final class MailText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern UNSEEN_IN_LINE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private MailText() {
    }

    /** What a head says: words in the way of RFC 2047, or raw characters where somebody just wrote them. */
    static String decoded(String header) {
        String text = raw(header);
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(text));
        } catch (UnsupportedEncodingException | RuntimeException unknown) {
            return text;
        }
    }

    /** The characters of a head alone. */
    static String raw(String header) {
        return header.chars().anyMatch(one -> one > 0x7f) && header.chars().allMatch(one -> one <= 0xff)
                ? decoded(header.getBytes(StandardCharsets.ISO_8859_1), Optional.empty()) : header;
    }

    /** On one line, without what nobody sees, and no longer than it may be. */
    static String line(String text, int longest) {
        String line = UNSEEN_IN_LINE.matcher(withoutHalves(text)).replaceAll(" ").replaceAll(" {2,}", " ").strip();
        String composed = Normalizer.normalize(line, Normalizer.Form.NFC);
        return composed.codePointCount(0, composed.length()) <= longest ? composed
                : composed.substring(0, composed.offsetByCodePoints(0, longest)).strip();
    }

    /** Lines end in line feeds, and of what cannot be shown there are tabs alone. */
    static String lines(String text) {
        StringBuilder lines = new StringBuilder(text.length());
        withoutHalves(text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n')).codePoints()
                .filter(one -> one == '\n' || one == '\t' || !Character.isISOControl(one)).forEach(lines::appendCodePoint);
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    /** In the charset it says, if that is one and fits; else in the two that nearly everything is in. */
    static String decoded(byte[] bytes, Optional<String> charset) {
        List<Charset> tried = new ArrayList<>();
        charset.flatMap(MailText::charset).filter(one -> !one.equals(StandardCharsets.US_ASCII)).ifPresent(tried::add);
        tried.add(StandardCharsets.UTF_8);
        for (Charset one : tried) {
            try {
                return one.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException other) {
                // the next one fits
            }
        }
        return new String(bytes, WINDOWS);
    }

    private static Optional<Charset> charset(String name) {
        try {
            String known = MimeUtility.javaCharset(name.strip().replace("'", "").replace("\"", "").toLowerCase(Locale.ROOT));
            Charset charset = Charset.forName(known);
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** Half a character is none. */
    private static String withoutHalves(String text) {
        return text.codePoints().filter(one -> Character.getType(one) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Paragraphs of a text whose lines were broken for the way (RFC 3676). @param delSp whether the last blank of a line is none of its */
    static String unflowed(String text, boolean delSp) {
        StringBuilder whole = new StringBuilder(text.length());
        int depthBefore = -1;
        boolean goesOn = false;
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            int depth = depth(line);
            String said = line.substring(depth);
            said = said.startsWith(" ") ? said.substring(1) : said;
            boolean signature = said.equals("-- ");
            if (goesOn && depth == depthBefore && !signature) {
                whole.append(said);
            } else {
                whole.append(whole.length() == 0 ? "" : "\n").append(">".repeat(depth)).append(depth > 0 ? " " : "").append(said);
            }
            goesOn = said.endsWith(" ") && !signature;
            if (goesOn && delSp) {
                whole.setLength(whole.length() - 1);
            }
            depthBefore = depth;
        }
        return whole.toString();
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }
}
