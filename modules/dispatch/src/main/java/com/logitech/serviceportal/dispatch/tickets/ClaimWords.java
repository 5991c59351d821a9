package com.logitech.serviceportal.dispatch.tickets;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.dispatch.mail.Phrases;
import com.logitech.serviceportal.dispatch.terms.Letter;
import com.logitech.serviceportal.dispatch.terms.OurMarks;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.DeliveryPromise;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.PlannedDelivery;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnDetail;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnSummary;
import com.logitech.serviceportal.replacement.api.shipping.DeliveryOutcome;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.SentUnit;
import com.logitech.serviceportal.replacement.api.tracking.ReportedProblem;
import com.logitech.serviceportal.replacement.api.vendors.VendorPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a return stands, in one reader's language. Reasons are those of the clauses, which are English. */
final class ClaimWords {

    private final ReturnDetail one;
    private final List<SentUnit> sent;
    private final Optional<ReportedProblem> settled;
    private final String subject;
    private final String portal;
    private final Optional<String> token;
    private final Correspondent reader;
    private final Phrases phrases;

    /**
     * @param settled the problem with a delivery it tells the end of; empty for how the return stands
     * @param token   what an answer finds its ticket by; empty where answers to mails are not fetched
     */
    ClaimWords(Correspondent reader, ReturnDetail one, List<SentUnit> sent, Optional<ReportedProblem> settled, String subject,
            String portal, Optional<String> token) {
        this.reader = reader;
        this.one = one;
        this.sent = sent;
        this.settled = settled;
        this.subject = subject;
        this.portal = portal;
        this.token = token;
        this.phrases = Phrases.in(reader.language());
    }

    Letter letter() {
        ReturnSummary summary = one.summary();
        List<String> paragraphs = new ArrayList<>();
        List<Letter.Row> rows = new ArrayList<>();
        if (settled.isPresent()) {
            end(settled.get(), paragraphs, rows);
        } else {
            standing(paragraphs, rows);
        }
        rows.add(row("customer", summary.company()));
        if (!summary.spaceName().isEmpty()) {
            rows.add(row("space", summary.spaceName()));
        }
        return new Letter(phrases.language(), subject, phrases.text("greeting", reader.name()), paragraphs, rows,
                Optional.of(new Letter.Link(phrases.text("link.return"), portal + "/replacement/return.xhtml?id=" + summary.id())),
                token.map(known -> List.of(phrases.text("ticket.answer"), OurMarks.inText(known)))
                        .orElseGet(() -> List.of(phrases.text("ticket.answer.portal"))));
    }

    private void end(ReportedProblem problem, List<String> paragraphs, List<Letter.Row> rows) {
        paragraphs.add(phrases.text("Return.problem." + problem.outcome().orElseThrow(), one.summary().number().toString()));
        sent.stream().filter(unit -> unit.serial().equals(problem.serial())).forEach(unit -> carried(unit, rows));
        rows.add(row("reason", problem.reason()));
    }

    private void standing(List<String> paragraphs, List<Letter.Row> rows) {
        ReturnSummary summary = one.summary();
        paragraphs.add(phrases.text("Return." + summary.state(), unit(summary), summary.number().toString()));
        if (summary.state() == ReturnState.AUTHORIZED) {
            comes(paragraphs, rows);
        } else if (summary.state() == ReturnState.SHIPPED) {
            sent.stream().filter(unit -> unit.outcome() == DeliveryOutcome.OPEN && unit.withdrawn().isEmpty())
                    .forEach(unit -> carried(unit, rows));
        } else if (summary.state() == ReturnState.AWAITED) {
            paragraphs.add(phrases.text("Return.back"));
        } else if (summary.state() != ReturnState.REVIEW) {
            one.decision().findings().stream().filter(finding -> !finding.holds()).findFirst().ifPresent(finding -> why(finding, rows));
            one.turnTo().ifPresent(path -> turn(path, paragraphs, rows));
        }
        one.notice().ifPresent(paragraphs::add);
        if (!one.reason().isEmpty()) {
            rows.add(row("reason", one.reason()));
        }
    }

    private static String unit(ReturnSummary summary) {
        return (summary.product() + " " + summary.serial()).strip();
    }

    private void why(Finding finding, List<Letter.Row> rows) {
        rows.add(row("because", finding.because() + " (" + finding.clause().rule() + ")"));
        if (!finding.turnedBy().isEmpty() && one.turnTo().isEmpty()) {
            rows.add(row("turned.by", finding.turnedBy()));
        }
    }

    /** To whom he turns with another maker's product (R55), in his own language. */
    private void turn(VendorPath path, List<String> paragraphs, List<Letter.Row> rows) {
        paragraphs.add(path.vendor().isEmpty() ? phrases.text("Return.turn.maker") : phrases.text("Return.turn", path.vendor()));
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put("website", path.website());
        ways.put("phone", path.phone());
        ways.put("ready", path.ready());
        ways.forEach((label, value) -> {
            if (!value.isEmpty()) {
                rows.add(row(label, value));
            }
        });
    }

    /** When it is planned to come, in the site's days; an objective and no guarantee (D37). */
    private void comes(List<String> paragraphs, List<Letter.Row> rows) {
        Optional<PlannedDelivery> planned = one.delivery().flatMap(DeliveryPromise::planned);
        paragraphs.add(phrases.text(planned.isPresent() ? "Return.planned" : "Return.best.effort"));
        planned.ifPresent(delivery -> {
            rows.add(row("ships", phrases.day(delivery.shipsOn())));
            rows.add(row("arrives", phrases.day(delivery.arrivesOn()) + " (" + phrases.zone(delivery.siteZone()) + ")"));
        });
    }

    private void carried(SentUnit unit, List<Letter.Row> rows) {
        rows.add(row("unit", unit.product() + " " + unit.serial()));
        rows.add(row("carrier", (unit.carrier() + " " + unit.tracking()).strip()));
    }

    private Letter.Row row(String label, String value) {
        return new Letter.Row(phrases.text("row." + label), value);
    }
}
