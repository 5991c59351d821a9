package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.journal.api.Entry;
import com.logitech.serviceportal.journal.api.Journal;
import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnQuery;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnSummary;
import com.logitech.serviceportal.replacement.api.returns.Returns;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareSummary;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.tickets.Channel;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import com.logitech.serviceportal.support.api.whole.WholeTickets.WholeTicket;
import com.logitech.serviceportal.support.api.whole.WholeTickets;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One ticket: what is said in it, its clock and when it closes, and what one can do. */
@Named
@ViewScoped
public class TicketPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STORIES = 50;

    @Inject
    private transient HelpDesk desk;
    @Inject
    private transient WholeTickets tickets;
    @Inject
    private transient Returns returns;
    @Inject
    private transient OnsiteSpares spares;
    @Inject
    private transient Journal journal;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient SupportWords words;

    private String id;
    private String doing;
    private long seen;
    private String language;
    private Channel channel;
    private String phone;
    private transient WholeTicket whole;
    private transient List<Entry> history;
    private transient Optional<ReturnSummary> replaced;
    private transient Optional<SpareSummary> spare;

    public void load() {
        TicketDetail detail = getDetail();
        seen = detail.version();
        language = detail.ticket().language();
        channel = detail.channel();
        phone = detail.phone();
        focus.on(detail.ticket().customer(), detail.ticket().company());
    }

    public String chooseLanguage() {
        return done(() -> desk.chooseLanguage(ticketId(), seen, language),
                () -> words.text(isOurs() ? "language.proposed" : "language.changed", words.language(language)));
    }

    /** Has the next contact made this way (R36). */
    public String prefer() {
        return done(() -> desk.prefer(ticketId(), seen, channel, Asked.text(phone)), () -> words.text("reach.done"));
    }

    public String take() {
        return done(() -> desk.take(ticketId(), seen), () -> words.text("taken"));
    }

    public String close(String why) {
        return done(() -> desk.close(ticketId(), seen, Closing.valueOf(why)), () -> words.text("closed.now"));
    }

    public String reopen() {
        return done(() -> desk.reopen(ticketId(), seen), () -> words.text("reopened"));
    }

    /** Does it; where somebody was faster, shows the ticket as it is now instead. What is being written is brought back there. */
    private String done(Supplier<TicketDetail> act, Supplier<String> good) {
        try {
            act.get();
            Notices.good(good.get());
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.STALE) {
                throw refused;
            }
            Notices.attention(words.text("overtaken"));
        }
        return "/support/ticket.xhtml?faces-redirect=true&id=" + ticketId();
    }

    private TicketId ticketId() {
        return new TicketId(Asked.id(id, "ticket"));
    }

    /** Reads the ticket anew: somebody has changed it. */
    public void refresh() {
        whole = null;
        history = null;
        replaced = null;
        spare = null;
    }

    /** The ticket with all that belongs to it, read once for the whole page. */
    public WholeTicket getWhole() {
        if (whole == null) {
            whole = tickets.of(ticketId());
        }
        return whole;
    }

    public TicketDetail getDetail() {
        return getWhole().detail();
    }

    public TicketSummary getTicket() {
        return getDetail().ticket();
    }

    /** Whether the visitor is one of our people. */
    public boolean isOurs() {
        return ours();
    }

    static boolean ours() {
        return Caller.current().holds(Caller.Role.SELECT_AGENT, Caller.Role.BASIC_AGENT, Caller.Role.SERVICE_MANAGER);
    }

    /** Whether he may make it his work: one of ours, while it is open and not his already. */
    public boolean isToTake() {
        return isOurs() && getTicket().isOpen() && !getWhole().callers();
    }

    /** Whether he may do something here. */
    public boolean isAllowed() {
        return Asked.may(getTicket().customer().value(), SupportTask.WRITE_IN_TICKETS);
    }

    public boolean isWriting() {
        return isAllowed() && getTicket().isOpen();
    }

    public List<Entry> getHistory() {
        if (history == null) {
            history = journal.page(JournalQuery.all().about(getTicket().id().value()).size(STORIES)).entries();
        }
        return history;
    }

    /** What came of the failure that was confirmed here; null while none was. */
    public ReturnSummary getReplaced() {
        if (replaced == null) {
            replaced = getWhole().work().hardwareFailedAt().flatMap(at ->
                    returns.returns(ReturnQuery.lastOf(ticketId())).items().stream().findFirst());
        }
        return replaced.orElse(null);
    }

    /** The onsite spare that took the failed device's place, or null. */
    public SpareSummary getSpare() {
        if (spare == null) {
            spare = spares.usedFor(ticketId());
        }
        return spare.orElse(null);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** Whether the form for this is shown to somebody who may send it. @param what in the page's address */
    public boolean isDoing(String what) {
        return what.equals(doing) && isWriting();
    }

    /** Where the ticket is, with nothing being done. */
    public String getAddress() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/support/ticket.xhtml?id=" + ticketId();
    }

    /** Which act's form is shown; empty while one reads. */
    public String getDoing() {
        return doing;
    }

    public void setDoing(String doing) {
        this.doing = doing;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
