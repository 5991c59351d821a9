package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.papers.Block;
import com.logitech.serviceportal.portal.papers.Paper;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnSummary;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.SentUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What lies in the parcel of a unit that is sent: what it is, for whom and how it goes (R64, R65), and what comes back. It knows no
 * address, as the books have none. Times are on the clocks of the return's zone. What the paper has no letters for stands there as numbers
 * of Unicode, and the paper says so; it never fails over a name.
 */
final class PackingSlip {

    private static final String LANGUAGE = "en";

    private final ReplacementWords words;
    private final Words say;

    PackingSlip(ReplacementWords words, Words say) {
        this.words = words;
        this.say = say;
    }

    /** The name of its file: "R-100001-2347FW0A12B8.pdf". */
    static String fileName(ReturnSummary about, SentUnit unit) {
        return about.number() + "-" + unit.serial() + ".pdf";
    }

    /** The slip as PDF. @param awaited whether something is to come back */
    byte[] of(ReturnSummary about, SentUnit unit, boolean awaited) {
        String author = words.plain("slip.author");
        try (Paper paper = new Paper()) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(paper.title(words.plain("slip"), author));
            blocks.addAll(paper.codes(List.of(new Paper.Coded(words.plain("slip.return"), about.number().toString()),
                    new Paper.Coded(words.plain("slip.serial"), unit.serial()))));
            blocks.addAll(facts(paper, about, unit));
            blocks.add(paper.gap());
            if (!unit.tracking().isBlank()) {
                blocks.addAll(paper.codes(List.of(new Paper.Coded(words.plain("ship.tracking"), unit.tracking()))));
            }
            blocks.add(awaited ? back(paper, about) : paper.sentence(words.plain("slip.back.nothing")));
            if (paper.isLacking()) {
                blocks.add(paper.sentence(words.plain("slip.letters")));
            }
            return paper.printed(words.text("slip.title", about.number(), unit.serial()), author, LANGUAGE, blocks);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private List<Block> facts(Paper paper, ReturnSummary about, SentUnit unit) {
        List<Block> facts = new ArrayList<>();
        facts.addAll(paper.fact(words.plain("ship.product"), unit.product()));
        facts.addAll(paper.fact(words.plain("return.ticket"), about.ticketNumber().toString()));
        facts.addAll(paper.fact(words.plain("customer"), about.company()));
        facts.addAll(paper.fact(words.plain("return.space"), about.spaceName()));
        facts.addAll(paper.fact(words.plain("slip.country"), about.shipTo().map(say::country).orElse("")));
        facts.addAll(paper.fact(words.plain("shipping.carrier"), unit.carrier()));
        facts.addAll(paper.fact(words.plain("ship.term"), words.text("slip.term", known(unit, "term"))));
        facts.addAll(paper.fact(words.plain("slip.duties"),
                words.plain(Boolean.parseBoolean(known(unit, "weDuties")) ? "slip.duties.sender" : "slip.duties.customer")));
        facts.addAll(paper.fact(words.plain("shipping.sent"), instant(unit.sentAt(), about.zone())));
        unit.plannedUntil().ifPresent(end -> facts.addAll(paper.fact(words.plain("delivery.arrives"),
                words.text("slip.planned", instant(end, about.zone())), words.plain("delivery.text"))));
        return facts;
    }

    /** What the terms it is sent by rest on (R65). */
    private static String known(SentUnit unit, String fact) {
        return unit.terms().findings().stream().flatMap(finding -> finding.facts().stream())
                .filter(one -> Objects.equals(one.name(), fact)).map(Finding.Fact::value).findFirst().orElseThrow();
    }

    private String instant(Instant at, ZoneId zone) {
        return words.text("slip.instant", say.instant(at, zone), zone.getId());
    }

    private Block back(Paper paper, ReturnSummary about) {
        List<Paper.Coded> codes = new ArrayList<>(List.of(new Paper.Coded(words.plain("slip.return"), about.number().toString())));
        if (!about.serial().isEmpty()) {
            codes.add(new Paper.Coded(words.plain("slip.back.serial"), about.serial()));
        }
        String failed = about.product().isBlank() ? words.plain("return.unit") : about.product();
        return paper.frame(words.plain("slip.back"), List.of(words.text(about.serial().isEmpty() ? "slip.back.unnumbered"
                : "slip.back.unit", failed), words.plain("slip.back.enclose")), codes);
    }
}
