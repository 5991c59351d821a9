package com.logitech.serviceportal.portal.papers;

import com.logitech.serviceportal.portal.papers.Letters.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import uk.org.okapibarcode.graphics.Rectangle;

/**
 * A paper to print: A4, and set so that it prints on Letter as well without being made smaller. What does not fit on a page begins the
 * next one. It is in black, for any printer; its text can be read out and searched. It is no tagged PDF.
 */
public final class Paper implements AutoCloseable {

    static final float MILLIMETER = 72 / 25.4f;

    /** A text that a scanner reads. @param label above it @param text as it stands there, and in its bars where it can be put into some */
    public record Coded(String label, String text) {
    }

    private static final PDRectangle A4 = PDRectangle.A4;
    private static final float MARGIN = 15 * MILLIMETER;
    /** Letter is less high than A4: what both have in common when one is laid over the middle of the other. */
    private static final float LESS_HIGH = (A4.getHeight() - PDRectangle.LETTER.getHeight()) / 2;
    private static final float TOP = A4.getHeight() - MARGIN - LESS_HIGH;
    private static final float BOTTOM = MARGIN + LESS_HIGH;
    private static final float WIDTH = A4.getWidth() - 2 * MARGIN;
    private static final float LABELS = 44 * MILLIMETER;
    private static final float BARS = 13 * MILLIMETER;
    private static final float INSET = 5 * MILLIMETER;
    private static final float GAP = 4 * MILLIMETER;
    private static final float THIN = 0.6f;
    private static final float LEADING = 1.36f;
    private static final float DESCENT = 0.3f;
    /** How high a bar is, of the text beside it. */
    private static final float BAR = 0.8f;
    private static final float TITLE = 22;
    private static final float HEADING = 13;
    private static final float CODED = 12;
    private static final float TEXT = 10;
    private static final float SMALL = 8.5f;
    private static final Lines NOTHING = new Lines(List.of(), TEXT);

    private final PDDocument document = new PDDocument();
    private final Letters letters = new Letters(document);

    /** Lines of one size. */
    private record Lines(List<List<Run>> runs, float size) {

        float height() {
            return runs.size() * size * LEADING;
        }

        List<Lines> each() {
            return runs.stream().map(line -> new Lines(List.of(line), size)).toList();
        }

        void draw(PDPageContentStream page, float left, float top) throws IOException {
            float baseline = top - size;
            for (List<Run> line : runs) {
                page.beginText();
                page.newLineAtOffset(left, baseline);
                for (Run run : line) {
                    page.setFont(run.font(), size);
                    page.showText(run.text());
                }
                page.endText();
                baseline -= size * LEADING;
            }
        }
    }

    /** A block from its height and how it is drawn. */
    private record Drawn(float height, Drawing drawing) implements Block {

        @Override
        public void draw(PDPageContentStream page, float top) throws IOException {
            drawing.draw(page, top);
        }
    }

    private interface Drawing {

        void draw(PDPageContentStream page, float top) throws IOException;
    }

    private Lines lines(String text, boolean bold, float size, float width) {
        return new Lines(letters.lines(text, bold, size, width), size);
    }

    /** What the paper is, and at the right whose; with a line under both. */
    public Block title(String text, String whose) {
        Lines right = lines(whose, false, TEXT, WIDTH / 2);
        float beside = Letters.width(right.runs().get(0), TEXT);
        Lines left = lines(text, true, TITLE, WIDTH - beside - GAP);
        return new Drawn(left.height() + GAP, (page, top) -> {
            left.draw(page, MARGIN, top);
            right.draw(page, MARGIN + WIDTH - beside, top - TITLE + TEXT);
            float under = top - left.height() - THIN;
            page.setLineWidth(1);
            page.moveTo(MARGIN, under);
            page.lineTo(MARGIN + WIDTH, under);
            page.stroke();
        });
    }

    /** What is known of something, in a column of its own; an empty value is not shown. */
    public List<Block> fact(String label, String value) {
        return fact(label, value, "");
    }

    /** @param note small below the value; may be empty */
    public List<Block> fact(String label, String value, String note) {
        List<Block> rows = new ArrayList<>();
        if (!value.isBlank()) {
            List<Lines> names = lines(label, false, TEXT, LABELS - GAP).each();
            List<Lines> said = new ArrayList<>(lines(value, true, TEXT, WIDTH - LABELS).each());
            if (!note.isEmpty()) {
                said.addAll(lines(note, false, SMALL, WIDTH - LABELS).each());
            }
            for (int i = 0; i < Math.max(names.size(), said.size()); i++) {
                rows.add(row(i < names.size() ? names.get(i) : NOTHING, i < said.size() ? said.get(i) : NOTHING));
            }
        }
        return rows;
    }

    private static Block row(Lines name, Lines said) {
        return new Drawn(Math.max(name.height(), said.height()), (page, top) -> {
            name.draw(page, MARGIN, top);
            said.draw(page, MARGIN + LABELS, top);
        });
    }

    /** What follows is about. */
    public Block heading(String text) {
        Lines said = lines(text, true, HEADING, WIDTH);
        return new Drawn(said.height() + GAP / 2, (page, top) -> said.draw(page, MARGIN, top));
    }

    /** A number and how much of the most it is, as a bar in a frame. @param share from 0 to 1 */
    public List<Block> bar(String label, String number, float share) {
        List<Block> rows = new ArrayList<>();
        List<Lines> names = lines(label, false, TEXT, WIDTH / 2 - GAP).each();
        Lines said = lines(number, true, TEXT, LABELS / 2);
        float left = MARGIN + WIDTH / 2 + LABELS / 2;
        float width = WIDTH / 2 - LABELS / 2;
        for (int i = 0; i < names.size(); i++) {
            Lines name = names.get(i);
            boolean first = i == 0;
            rows.add(new Drawn(name.height(), (page, top) -> {
                name.draw(page, MARGIN, top);
                if (first) {
                    said.draw(page, MARGIN + WIDTH / 2, top);
                    page.setLineWidth(THIN);
                    page.addRect(left, top - TEXT, width, TEXT * BAR);
                    page.stroke();
                    page.addRect(left, top - TEXT, width * share, TEXT * BAR);
                    page.fill();
                }
            }));
        }
        return rows;
    }

    /** A sentence. */
    public Block sentence(String text) {
        Lines said = lines(text, false, TEXT, WIDTH);
        return new Drawn(said.height() + GAP / 2, (page, top) -> said.draw(page, MARGIN, top));
    }

    /** Nothing, between what does not belong together. */
    public Block gap() {
        return new Drawn(GAP, (page, top) -> { });
    }

    /** What scanners read: two beside each other, where their bars are short enough for that. */
    public List<Block> codes(List<Coded> all) {
        return codes(all, 0);
    }

    private List<Block> codes(List<Coded> all, float inset) {
        float width = WIDTH - 2 * inset;
        float half = (width - 2 * GAP) / 2;
        List<Block> blocks = new ArrayList<>();
        if (all.size() == 2 && all.stream().allMatch(one -> BarCode.of(one.text(), half).isPresent())) {
            Drawn first = code(all.get(0), inset, half);
            Drawn second = code(all.get(1), inset + half + 2 * GAP, half);
            blocks.add(new Drawn(Math.max(first.height(), second.height()), (page, top) -> {
                first.draw(page, top);
                second.draw(page, top);
            }));
        } else {
            all.forEach(one -> blocks.add(code(one, inset, width)));
        }
        return blocks;
    }

    private Drawn code(Coded one, float indent, float width) {
        Lines label = lines(one.label(), false, SMALL, width);
        Lines said = lines(one.text(), true, CODED, width);
        Optional<BarCode> code = BarCode.of(one.text(), width);
        float left = MARGIN + indent;
        return new Drawn(label.height() + said.height() + (code.isPresent() ? BARS : 0) + GAP, (page, top) -> {
            label.draw(page, left, top);
            said.draw(page, left, top - label.height());
            if (code.isPresent()) {
                bars(page, code.get(), left, top - label.height() - said.height() - BARS);
            }
        });
    }

    private static void bars(PDPageContentStream page, BarCode code, float left, float bottom) throws IOException {
        for (Rectangle bar : code.bars()) {
            page.addRect(left + (float) bar.x * code.module(), bottom, (float) bar.width * code.module(), BARS - DESCENT * TEXT);
        }
        page.fill();
    }

    /** A frame with a heading, sentences, and what scanners read. */
    public Block frame(String heading, List<String> sentences, List<Coded> codes) {
        float width = WIDTH - 2 * INSET;
        List<Lines> said = new ArrayList<>();
        said.add(lines(heading, true, HEADING, width));
        sentences.forEach(sentence -> said.add(lines(sentence, false, TEXT, width)));
        List<Block> coded = codes(codes, INSET);
        double height = said.stream().mapToDouble(Lines::height).sum() + coded.stream().mapToDouble(Block::height).sum() + 2 * INSET;
        return new Drawn((float) height + GAP, (page, top) -> {
            page.setLineWidth(1);
            page.addRect(MARGIN, top - (float) height, WIDTH, (float) height);
            page.stroke();
            float at = top - INSET;
            for (Lines one : said) {
                one.draw(page, MARGIN + INSET, at);
                at -= one.height();
            }
            at -= INSET / 2;
            for (Block one : coded) {
                one.draw(page, at);
                at -= one.height();
            }
        });
    }

    /** Whether something was written that the paper has no letters for: it stands there as numbers of Unicode. */
    public boolean isLacking() {
        return letters.isLacking();
    }

    /** The PDF. @param language such as "en" */
    public byte[] printed(String title, String author, String language, List<Block> blocks) throws IOException {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setAuthor(author);
        document.setDocumentInformation(about);
        document.setDocumentId((long) title.hashCode()); // the same paper is the same file, whenever it is made
        document.getDocumentCatalog().setLanguage(language);
        PDViewerPreferences shown = new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
        List<List<Block>> pages = pages(blocks);
        for (int i = 0; i < pages.size(); i++) {
            PDPage page = new PDPage(A4);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                float top = TOP;
                for (Block block : pages.get(i)) {
                    block.draw(stream, top);
                    top -= block.height();
                }
                if (pages.size() > 1) {
                    lines((i + 1) + " / " + pages.size(), false, SMALL, WIDTH).draw(stream, MARGIN, BOTTOM);
                }
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static List<List<Block>> pages(List<Block> blocks) {
        List<List<Block>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        float left = TOP - BOTTOM;
        for (Block block : blocks) {
            if (block.height() > left && !pages.get(pages.size() - 1).isEmpty()) {
                pages.add(new ArrayList<>());
                left = TOP - BOTTOM;
            }
            pages.get(pages.size() - 1).add(block);
            left -= block.height();
        }
        return pages;
    }

    @Override
    public void close() throws IOException {
        letters.close();
        document.close();
    }
}
