package com.logitech.serviceportal.portal.support.tags;

import com.logitech.serviceportal.portal.support.SupportWords;
import com.logitech.serviceportal.portal.support.TicketsPage.Row;
import com.logitech.serviceportal.portal.tags.Drawn;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.queue.TicketSearch.Passage;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;

/** The rows of a list of tickets, in the columns of its page. Who works on tickets can choose among them. */
@FacesComponent("serviceportal.ticketRows")
public class TicketRowsTag extends Drawn {

    @Override
    protected void draw(Pen pen) throws IOException {
        SupportWords say = pen.bean("supportSay", SupportWords.class);
        boolean working = Boolean.parseBoolean(words("working"));
        List<Row> rows = given("value");
        for (Row row : rows) {
            TicketSummary ticket = row.ticket();
            String path = "/support/ticket.xhtml?id=" + ticket.id();
            pen.begin("tr", "").with("data-href", pen.address(path)).with("data-version", Long.toString(ticket.version()))
                    .with("tabindex", "0");
            pen.begin("td", "lead").begin("div", "marked").link("", path).whole("bdi", "", ticket.subject()).end("a");
            if (ticket.isOpen()) {
                marks(pen, say, ticket, working);
            }
            pen.end("div");
            found(pen, row.where());
            pen.end("td");
            cell(pen, say, "number").whole("span", "mono nowrap", ticket.number().toString()).end("td");
            cell(pen, say, "customer").begin("div", "").text(ticket.company());
            if (!ticket.spaceName().isEmpty()) {
                pen.begin("br", "").end("br").whole("small", "muted", ticket.spaceName());
            }
            pen.end("div").end("td");
            cell(pen, say, "level").text(ticket.level().title()).end("td");
            response(cell(pen, say, "response"), say, ticket).end("td");
            cell(pen, say, "assignee");
            if (ticket.assignee().isEmpty()) {
                pen.whole("span", "muted", say.plain("nobody")).end("td");
            } else {
                pen.text(ticket.assignee()).end("td");
            }
            if (working) {
                pen.begin("td", "pick").begin("input", "").with("type", "checkbox").with("name", "ticket")
                        .with("value", ticket.id().toString()).with("data-choose-row", "")
                        .with("aria-label", say.text("choose.one", ticket.number(), ticket.subject())).end("input").end("td");
            }
            pen.end("tr");
        }
    }

    private static Pen cell(Pen pen, SupportWords say, String column) throws IOException {
        return pen.begin("td", "").with("data-label", say.plain(column));
    }

    private static void marks(Pen pen, SupportWords say, TicketSummary ticket, boolean working) throws IOException {
        if (ticket.awaitsUs()) {
            pen.text(" ").state(say.plain("awaits.us"), "information", "pi-reply");
        }
        if (working && ticket.putFirst()) {
            pen.text(" ").state(say.plain("put.first"), "attention", "pi-star");
        }
        if (ticket.priority() == Priority.LOW) {
            pen.text(" ").state(ticket.priority().title(), "", "pi-arrow-down");
        } else if (ticket.priority() != Priority.NORMAL) {
            pen.text(" ").state(ticket.priority().title(), "attention", "pi-arrow-up");
        }
        if (ticket.stopped().isPresent()) {
            pen.text(" ").state(ticket.stopped().get().title(), "", "pi-pause");
        }
    }

    /** Where it was found, with what was looked for marked. */
    private static void found(Pen pen, List<Passage> passages) throws IOException {
        if (passages.isEmpty()) {
            return;
        }
        pen.begin("p", "passage").begin("bdi", "");
        for (Passage passage : passages) {
            if (passage.hit()) {
                pen.whole("mark", "", passage.text());
            } else {
                pen.text(passage.text());
            }
        }
        pen.end("bdi").end("p");
    }

    /** When it is due and when it closes; of one that is closed, how. */
    private static Pen response(Pen pen, SupportWords say, TicketSummary ticket) throws IOException {
        if (!ticket.isOpen()) {
            return pen.state(ticket.closing().orElseThrow().title(), "information", "pi-lock").text(" ")
                    .instant(ticket.closedAt().orElseThrow(), null);
        }
        if (ticket.dueAt().isPresent()) {
            pen.begin("span", "due").begin("span", "due-line").due(ticket.openedAt(), ticket.dueAt().get(),
                    ticket.answeredAt().orElse(null), pen.zone()).end("span").end("span");
        } else {
            pen.state(say.plain("response.AS_SOON_AS_POSSIBLE"), "information", "pi-clock");
        }
        if (ticket.closesAt().isPresent()) {
            pen.begin("br", "").end("br").begin("small", "muted").text(say.plain("closes") + " ").instant(ticket.closesAt().get(), null)
                    .end("small");
        }
        return pen;
    }
}
