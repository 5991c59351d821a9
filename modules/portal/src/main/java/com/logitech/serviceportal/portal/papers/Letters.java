package com.logitech.serviceportal.portal.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of one document; what it uses of them is put into it, so that it prints alike everywhere.
 *
 * <p>There are those of Latin, Greek, Cyrillic and Vietnamese, the Japanese ones with their Chinese characters, and the commonest emoji.
 * Whatever else is written - the simplified characters that Japan does not know, Korean, and scripts that run from right to left or whose
 * letters join, which would have to be set by their own rules - is neither left out nor refused: its characters stand as their numbers in
 * Unicode, such as {@code [U+4E1C U+FF21]}, and {@link #isLacking()} says that it came to that. What shows nothing by itself, such as a
 * mark of direction, is left out.
 */
final class Letters implements AutoCloseable {

    /** In the order in which they are asked for a character. */
    private enum Face {
        BOLD("notosans-bold-subset.ttf"), PLAIN("notosans-regular-subset.ttf"), JAPANESE("mplus1p-regular-fallback.ttf"),
        EMOJI("notoemoji-subset.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    /** A font as it was read, and as the document has it. */
    private record Loaded(TrueTypeFont read, CmapLookup characters, PDFont font) {
    }

    /** A part of a line in one font. */
    record Run(PDFont font, String text) {

        float width(float size) {
            try {
                return font.getStringWidth(text) * size / UNITS;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static final float UNITS = 1_000;

    private final PDDocument document;
    private final Map<Face, Loaded> loaded = new EnumMap<>(Face.class);
    private boolean lacking;

    Letters(PDDocument document) {
        this.document = document;
    }

    /** Whether a character was written for which there are no letters. */
    boolean isLacking() {
        return lacking;
    }

    /**
     * Breaks a text into lines: at its blanks, and within a word only where that alone is longer than a line.
     *
     * @param width in points; at least one character is set on each line
     * @return one line at least; an empty text has one without letters
     */
    List<List<Run>> lines(String text, boolean bold, float size, float width) {
        List<List<Run>> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : legible(text).split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, bold, size) <= width) {
                line = new StringBuilder(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(runs(line.toString(), bold));
            }
            line = new StringBuilder();
            for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
                String letter = Character.toString(word.codePointAt(at));
                if (!line.isEmpty() && width(line + letter, bold, size) > width) {
                    lines.add(runs(line.toString(), bold));
                    line = new StringBuilder();
                }
                line.append(letter);
            }
        }
        lines.add(runs(line.toString(), bold));
        return lines;
    }

    static float width(List<Run> line, float size) {
        return (float) line.stream().mapToDouble(run -> run.width(size)).sum();
    }

    private float width(String text, boolean bold, float size) {
        return width(runs(text, bold), size);
    }

    /** The text as it is written: in one line, its characters put together, and those there are no letters for as their numbers. */
    private String legible(String text) {
        StringBuilder written = new StringBuilder();
        StringBuilder numbers = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> {
            if (Character.isWhitespace(character) || Character.isSpaceChar(character) || Character.isISOControl(character)) {
                written.append(closed(numbers)).append(' ');
            } else if (!isUnseen(character)) {
                if (face(character, false).isPresent()) {
                    written.append(closed(numbers)).appendCodePoint(character);
                } else {
                    numbers.append(numbers.isEmpty() ? "[" : " ").append(String.format("U+%04X", character));
                }
            }
        });
        return written.append(closed(numbers)).toString().strip().replaceAll(" +", " ");
    }

    private String closed(StringBuilder numbers) {
        if (numbers.isEmpty()) {
            return "";
        }
        lacking = true;
        String all = numbers + "]";
        numbers.setLength(0);
        return all;
    }

    /** Marks of direction and of joining, and what only chooses between forms of the character before it. */
    private static boolean isUnseen(int character) {
        return Character.getType(character) == Character.FORMAT
                || Character.UnicodeBlock.of(character) == Character.UnicodeBlock.VARIATION_SELECTORS
                || Character.UnicodeBlock.of(character) == Character.UnicodeBlock.VARIATION_SELECTORS_SUPPLEMENT;
    }

    private List<Run> runs(String legible, boolean bold) {
        List<Run> runs = new ArrayList<>();
        StringBuilder same = new StringBuilder();
        Face last = null;
        for (int character : legible.codePoints().toArray()) {
            Face face = face(character, bold).orElseThrow();
            if (face != last && !same.isEmpty()) {
                runs.add(new Run(loaded(last).font(), same.toString()));
                same.setLength(0);
            }
            last = face;
            same.appendCodePoint(character);
        }
        if (!same.isEmpty()) {
            runs.add(new Run(loaded(last).font(), same.toString()));
        }
        return runs;
    }

    /** The first that has it; none for what runs from right to left. */
    private Optional<Face> face(int character, boolean bold) {
        int direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER ? Optional.empty() : Stream.of(Face.values())
                .filter(face -> bold || face != Face.BOLD).filter(face -> loaded(face).characters().getGlyphId(character) != 0).findFirst();
    }

    private Loaded loaded(Face face) {
        return loaded.computeIfAbsent(face, this::load);
    }

    private Loaded load(Face face) {
        try (InputStream file = Letters.class.getResourceAsStream(face.file)) {
            TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(file));
            read.setEnableGsub(false); // what is written stays what is read out of the document
            return new Loaded(read, read.getUnicodeCmapLookup(), PDType0Font.load(document, read, true));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        for (Loaded one : loaded.values()) {
            one.read().close();
        }
    }
}
