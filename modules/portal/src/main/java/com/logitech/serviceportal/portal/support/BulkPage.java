package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.queue.TicketQueue;
import com.logitech.serviceportal.support.api.queue.Workbench.Colleague;
import com.logitech.serviceportal.support.api.queue.Workbench;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Does the same with several tickets: each by itself, so that one that cannot holds up no other, and says what became of each. */
@Named
@ViewScoped
public class BulkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TicketQueue queue;
    @Inject
    private transient HelpDesk desk;
    @Inject
    private transient Workbench workbench;
    @Inject
    private transient SupportWords words;

    /** The version of each that the visitor saw. */
    private final Map<UUID, Long> chosen = new LinkedHashMap<>();
    private final Map<UUID, String> done = new LinkedHashMap<>();
    private final Map<UUID, String> refused = new LinkedHashMap<>();
    private UUID colleague;
    private transient List<TicketSummary> tickets;

    public void load() {
        List<TicketId> asked = Arrays.stream(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap()
                .getOrDefault("ticket", new String[0])).distinct().map(id -> new TicketId(Asked.id(id, "ticket"))).toList();
        tickets = queue.some(asked);
        tickets.forEach(ticket -> chosen.put(ticket.id().value(), ticket.version()));
    }

    public void take() {
        each("bulk.taken", (ticket, version) -> desk.take(ticket, version));
    }

    public void assign() {
        if (colleague == null) {
            throw Refused.input("colleague", words.text("bulk.choose.colleague"));
        }
        UserId to = new UserId(colleague);
        each("bulk.assigned", (ticket, version) -> workbench.assign(ticket, version, to));
    }

    public void close() {
        each("bulk.closed", (ticket, version) -> desk.close(ticket, version, Closing.SOLVED));
    }

    private void each(String good, BiConsumer<TicketId, Long> work) {
        done.clear();
        refused.clear();
        chosen.forEach((id, version) -> {
            try {
                work.accept(new TicketId(id), version);
                done.put(id, words.text(good));
            } catch (Refused why) {
                refused.put(id, why.getMessage());
            }
        });
        tickets = null;
        getTickets().stream().filter(ticket -> done.containsKey(ticket.id().value()))
                .forEach(ticket -> chosen.put(ticket.id().value(), ticket.version()));
    }

    public List<TicketSummary> getTickets() {
        if (tickets == null) {
            tickets = queue.some(chosen.keySet().stream().map(TicketId::new).toList());
        }
        return tickets;
    }

    public boolean isNone() {
        return chosen.isEmpty();
    }

    /** Whether something was done with them. */
    public boolean isDone() {
        return !done.isEmpty() || !refused.isEmpty();
    }

    /** "12 done, 1 not: see why in its row." */
    public String getOutcome() {
        return words.text("bulk.outcome", done.size(), refused.size());
    }

    /** What became of one of them; empty before anything was done. */
    public String outcome(TicketSummary ticket) {
        return done.getOrDefault(ticket.id().value(), refused.getOrDefault(ticket.id().value(), ""));
    }

    public boolean isRefused(TicketSummary ticket) {
        return refused.containsKey(ticket.id().value());
    }

    public long getOpen() {
        return getTickets().stream().filter(TicketSummary::isOpen).count();
    }

    public long getUnanswered() {
        return getTickets().stream().filter(ticket -> ticket.isOpen() && ticket.answeredAt().isEmpty()).count();
    }

    public long getAwaiting() {
        return getTickets().stream().filter(ticket -> ticket.isOpen() && ticket.awaitsUs()).count();
    }

    /** Who is qualified for all of them (R32). */
    public List<Colleague> getColleagues() {
        boolean select = getTickets().stream().anyMatch(ticket -> ticket.level() == SupportLevel.SELECT);
        return workbench.colleagues(select ? SupportLevel.SELECT : SupportLevel.BASIC);
    }

    public String getColleague() {
        return colleague == null ? "" : colleague.toString();
    }

    public void setColleague(String colleague) {
        this.colleague = Asked.some(colleague).map(id -> Asked.id(id, "colleague")).orElse(null);
    }
}
