package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.contracts.api.Finder.Hit;
import com.logitech.serviceportal.contracts.api.Finder;
import com.logitech.serviceportal.definitions.counter.PlainText;
import com.logitech.serviceportal.support.api.queue.TicketFilter;
import com.logitech.serviceportal.support.api.queue.TicketSearch.TicketHit;
import com.logitech.serviceportal.support.api.queue.TicketSearch;
import com.logitech.serviceportal.support.api.queue.TicketState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the one search over everything finds, by kind. */
@Named
@RequestScoped
public class SearchPage {

    private static final int MOST_TICKETS = 8;
    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("customer", new Kind("search.customers", "pi-building", "/customers/customer.xhtml"));
        KINDS.put("contract", new Kind("search.contracts", "pi-file-check", "/contracts/contract.xhtml"));
        KINDS.put("space", new Kind("search.spaces", "pi-objects-column", "/spaces/space.xhtml"));
        KINDS.put("device", new Kind("search.devices", "pi-video", "/spaces/device.xhtml"));
        KINDS.put("ticket", new Kind("search.tickets", "pi-comments", "/support/ticket.xhtml"));
    }

    @Inject
    private Finder finder;
    @Inject
    private TicketSearch tickets;
    @Inject
    private HttpServletRequest request;

    private String text;
    private List<Found> found;

    @PostConstruct
    void look() {
        String asked = request.getParameter("q");
        text = asked == null ? "" : asked.strip();
        found = byKind(Stream.concat(finder.find(text).stream(), tickets()).toList());
    }

    /** The best few tickets, by what was said in them; nothing where there is not enough to look for. */
    private Stream<Hit> tickets() {
        boolean enough = isAsked() && text.length() <= Finder.LONGEST && PlainText.unseen(text).isEmpty();
        return enough ? tickets.find(TicketFilter.in(TicketState.ANY), text, MOST_TICKETS).stream().map(TicketHit::ticket)
                .map(ticket -> new Hit("ticket", ticket.id().value(), ticket.subject(), ticket.number() + " / " + ticket.company()))
                : Stream.empty();
    }

    private record Kind(String key, String icon, String page) {
    }

    /** @param key of the heading; @param page where a hit leads, with its id behind */
    public record Found(String key, String icon, String page, List<Hit> hits) {
    }

    public String getText() {
        return text;
    }

    /** Whether there was enough to look for. */
    public boolean isAsked() {
        return text.length() >= Finder.SHORTEST;
    }

    public List<Found> getFound() {
        return found;
    }

    private static List<Found> byKind(List<Hit> hits) {
        List<Found> found = new ArrayList<>();
        KINDS.forEach((name, kind) -> {
            List<Hit> ofKind = hits.stream().filter(hit -> hit.kind().equals(name)).toList();
            if (!ofKind.isEmpty()) {
                found.add(new Found(kind.key(), kind.icon(), kind.page(), ofKind));
            }
        });
        return found;
    }
}
