package com.logitech.serviceportal.portal.replacement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.replacement.api.ReplacementClause;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnNumber;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.ReturnWay;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnSummary;
import com.logitech.serviceportal.replacement.api.shipping.DeliveryOutcome;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.SentUnit;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A packing slip")
class PackingSlipTest {

    private static final UUID ID = UUID.fromString("6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10");
    private static final Instant AT = Instant.parse("2026-03-03T10:15:30Z");
    private static final String SENT = "2347FW0A12B8";
    private static final String FAILED = "2345FW0A77C8";
    private static final float DPI = 200;

    /** As the facts of its terms are called. */
    private record Terms(String term, String carrier, boolean preferred, boolean weDuties, String reason) {
    }

    /** What was read off a slip. */
    private record Read(String text, List<String> bars, int pages, String title, String author, String language) {

        static Read of(byte[] pdf) throws IOException {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                return new Read(stripper.getText(document).replaceAll("\\s+", " "), bars(document), document.getNumberOfPages(),
                        document.getDocumentInformation().getTitle(), document.getDocumentInformation().getAuthor(),
                        document.getDocumentCatalog().getLanguage());
            }
        }

        private static List<String> bars(PDDocument document) throws IOException {
            PDFRenderer renderer = new PDFRenderer(document);
            Stream.Builder<String> all = Stream.builder();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, DPI);
                int[] points = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
                try {
                    for (Result found : new GenericMultipleBarcodeReader(new MultiFormatReader()).decodeMultiple(new BinaryBitmap(
                            new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), points))),
                            Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.CODE_128), DecodeHintType.TRY_HARDER, true))) {
                        all.add(found.getText());
                    }
                } catch (NotFoundException none) {
                    all.add("no bars on page " + page);
                }
            }
            return all.build().toList();
        }
    }

    private static ReturnSummary about(String company, String space, String failed) {
        return new ReturnSummary(new ReturnId(ID), new ReturnNumber(100_001), new CustomerId(ID), company, new TicketId(ID),
                new TicketNumber(100_042), Optional.of(new SpaceId(ID)), space, Optional.of(new CountryCode("CH")),
                ZoneId.of("Europe/Zurich"), Optional.empty(), failed, "Rally Bar", ReturnState.SHIPPED, ReturnWay.values()[0], AT,
                Optional.of(AT), Optional.empty(), 3);
    }

    private static SentUnit unit(String serial, String product, String tracking, boolean byUs, Optional<Instant> planned) {
        Finding finding = Finding.holds(ReplacementClause.SHIPPING_TERMS, new Terms("DAP", "DHL Express", true, byUs, ""), "So it is.");
        return new SentUnit(serial, product, Optional.empty(), "DHL Express", tracking,
                new Decision("How is it sent?", AT, AT, List.of(finding)), AT, planned, Optional.empty(),
                DeliveryOutcome.OPEN, Optional.empty(), Optional.empty());
    }

    private static SentUnit unit() {
        return unit(SENT, "Rally Bar", "JD014600006281", true, Optional.of(Instant.parse("2026-03-04T16:00:00Z")));
    }

    private static byte[] slip(ReturnSummary about, SentUnit unit, boolean awaited) {
        return new PackingSlip(new ReplacementWords(), new Words()).of(about, unit, awaited);
    }

    private static Read read(ReturnSummary about, SentUnit unit) throws IOException {
        return Read.of(slip(about, unit, true));
    }

    @Test
    @DisplayName("says what is sent, for whom and how, and when it is planned to come, which is no guarantee (R64, R65)")
    void says() throws IOException {
        Read slip = read(about("Northwind AG", "Eiger", FAILED), unit());
        assertThat(slip.text()).contains("Packing slip", "R-100001", SENT, "Rally Bar", "T-100042", "Northwind AG", "Eiger",
                "Switzerland", "DHL Express", "DAP (Incoterms 2020)", "Paid by the sender", "3 Mar 2026, 11:15 CET (Europe/Zurich)",
                "By 4 Mar 2026, 17:00 CET (Europe/Zurich)", "an objective and no guarantee", "JD014600006281",
                "Send back the failed unit", FAILED, "enclose this slip");
        assertThat(slip.text()).doesNotContain("U+");
        assertThat(slip.pages()).isEqualTo(1);
        assertThat(slip.title()).isEqualTo("Packing slip R-100001, " + SENT);
        assertThat(slip.author()).isEqualTo("Service Portal");
        assertThat(slip.language()).isEqualTo("en");
    }

    @Test
    @DisplayName("has bars for its number, both serial numbers and the tracking number, which another library reads")
    void bars() throws IOException {
        assertThat(read(about("Northwind AG", "Eiger", FAILED), unit()).bars())
                .contains("R-100001", SENT, FAILED, "JD014600006281").hasSizeGreaterThanOrEqualTo(4);
        String longest = "A".repeat(31) + "8";
        assertThat(read(about("Northwind AG", "Eiger", "B".repeat(32)), unit(longest, "Rally Bar", "JD0146", true, Optional.empty()))
                .bars()).as("the longest serial numbers").contains("R-100001", longest, "B".repeat(32), "JD0146");
    }

    @Test
    @DisplayName("is the same file whenever it is made")
    void same() {
        assertThat(slip(about("Northwind AG", "会議室", FAILED), unit(), true)).isEqualTo(
                slip(about("Northwind AG", "会議室", FAILED), unit(), true));
    }

    @Test
    @DisplayName("leaves out what is not known, and asks for nothing where nothing is awaited")
    void without() throws IOException {
        SentUnit plain = unit(SENT, "Rally Bar", "", false, Optional.empty());
        Read slip = Read.of(slip(about("Northwind AG", "", ""), plain, false));
        assertThat(slip.text()).contains("Paid by the customer", "Nothing is to be sent back.")
                .doesNotContain("Tracking number", "Space ", "Planned to arrive", "Send back the failed unit");
        assertThat(slip.bars()).containsExactlyInAnyOrder("R-100001", SENT);
        assertThat(read(about("Northwind AG", "", ""), plain).text()).contains("without a serial number of its own")
                .doesNotContain("Serial number of the failed unit");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("shows names in the letters they are written in")
    @ValueSource(strings = {"Zażółć gęślą jaźń Ærøskøbing", "Şişli Iğdır İzmir Ağrı", "Αθήνα Θεσσαλονίκη", "Москва Київ Ђурђевдан",
            "Công ty Việt Nam", "東京都千代田区 会議室 ミーティング", "北京大学", "Brașov Țara", "Team 🚀 😀", "office affluent fjord"})
    void letters(String name) throws IOException {
        assertThat(read(about(name, name, FAILED), unit()).text()).contains(name).doesNotContain("U+", "Unicode");
    }

    @Test
    @DisplayName("writes characters it has no letters for as their numbers, and says so; marks that show nothing it leaves out")
    void numbers() throws IOException {
        assertThat(read(about("\u4e1c\u4e1c AG", "\u200eRoom\u00ad\u200d \ufe0f1", FAILED), unit()).text())
                .contains("[U+4E1C U+4E1C] AG", "Room 1", "numbers in Unicode");
        assertThat(read(about("\u0634\u0631\u0643\u0629", "\u05e9\u05dc", FAILED), unit()).text())
                .contains("[U+0634 U+0631 U+0643 U+0629]", "[U+05E9 U+05DC]");
        assertThat(read(about("\ud83d\udc69\u200d\ud83d\udcbb", "\ud800", FAILED), unit()).text()).contains("U+D800");
    }

    @Test
    @DisplayName("goes on on another page rather than leave something out, and has no bars that would be too long or that none reads")
    void much() throws IOException {
        String tracking = "1Z".repeat(50);
        Read slip = read(about("Aktiengesellschaft ".repeat(10).strip(), "x".repeat(400), FAILED),
                unit(SENT, "Rally Bar mit allem ".repeat(5).strip(), tracking, true, Optional.of(AT)));
        assertThat(slip.text().replace(" ", "")).contains(tracking, "x".repeat(300));
        assertThat(slip.bars()).contains("R-100001", SENT, FAILED).doesNotContain(tracking);
        Read much = read(about("東".repeat(2_000), "\u4e1c".repeat(700) + "y", FAILED), unit());
        assertThat(much.pages()).isGreaterThan(2);
        assertThat(much.text()).contains("1 / ", "2 / ", "U+4E1C]y", FAILED);
        assertThat(much.text().chars().filter(character -> character == '東').count()).isEqualTo(2_000);
        assertThat(read(about("Northwind AG", "Eiger", FAILED), unit(SENT, "Rally Bar", "JD\\<FNC1>é", true, Optional.empty())).bars())
                .containsOnly("R-100001", SENT, FAILED);
    }
}
