package com.logitech.serviceportal.portal.tags;

import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A whole answer: verdict, clauses that open, facts, what would change it, both dates, copy, the same answer in the API. */
@FacesComponent("serviceportal.decision")
public class DecisionTag extends Drawn {

    @Override
    protected void draw(Pen pen) throws IOException {
        Decision decision = given("value");
        boolean calm = Boolean.parseBoolean(words("calm"));
        boolean granted = decision.granted();
        pen.begin("article", "decision " + (granted ? "yes" : calm ? "calm" : "no")).with("aria-label", decision.question());
        pen.begin("div", "decision-head").icon(granted ? "pi-check-circle" : calm ? "pi-minus-circle" : "pi-times-circle");
        pen.begin("div", "").whole("span", "decision-question", decision.question()).begin("p", "decision-verdict")
                .begin("b", "").word(granted ? "yes" : "no").text(".").end("b").text(" ").text(decision.decisive().because())
                .end("p").end("div").end("div");
        if (!decision.turnedBy().isEmpty()) {
            turn(pen.begin("p", "decision-turn").icon("pi-directions").begin("span", ""), decision.turnedBy()).end("span").end("p");
        }
        pen.begin("ol", "findings");
        for (Finding finding : decision.findings()) {
            finding(pen, finding, finding.equals(decision.decisive()));
        }
        foot(pen.end("ol"), decision, words("link"));
        pen.end("article");
    }

    private static void finding(Pen pen, Finding finding, boolean decisive) throws IOException {
        String holds = finding.holds() ? "holds" : "fails";
        pen.begin("li", holds).begin("details", "").begin("summary", holds).icon(finding.holds() ? "pi-check" : "pi-times");
        pen.begin("span", "").begin("span", "spoken").word("finding." + holds).text(" ").end("span").text(finding.because()).end("span")
                .whole("span", "chip clause", finding.clause().rule()).icon("pi-chevron-right").end("summary");
        pen.begin("div", "finding-body").begin("div", "finding-clause").clause(finding.clause())
                .whole("span", "", finding.clause().heading()).whole("span", "", finding.clause().place()).end("div");
        if (!finding.holds() && !decisive) {
            turn(pen.begin("p", ""), finding.turnedBy()).end("p");
        }
        pen.facts(finding.facts()).end("div").end("details").end("li");
    }

    private static Pen turn(Pen pen, String turnedBy) throws IOException {
        return pen.begin("strong", "").word("decision.turn").end("strong").text(" ").text(turnedBy);
    }

    private static void foot(Pen pen, Decision decision, String link) throws IOException {
        pen.begin("div", "decision-foot");
        pen.begin("span", "").word("decision.at").text(" ").instant(decision.at(), null).end("span").text(" ");
        pen.begin("span", "").word("decision.known").text(" ").instant(decision.knownAt(), null).end("span").text(" ");
        pen.begin("span", "buttons").begin("button", "button quiet small").with("type", "button")
                .with("data-copy-text", decision.asText()).with("data-copied", pen.say().plain("copied")).icon("pi-copy").word("copy")
                .end("button");
        if (!link.isEmpty()) {
            pen.begin("a", "button quiet small").with("href", link).icon("pi-code").word("decision.api").end("a");
        }
        pen.end("span").end("div");
    }
}
