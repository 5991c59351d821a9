package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Links;
import com.logitech.serviceportal.portal.frame.ListFile;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.security.Visitor;
import com.logitech.serviceportal.portal.sheets.Columns;
import com.logitech.serviceportal.portal.sheets.Rows;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.queue.StandardQueue;
import com.logitech.serviceportal.support.api.queue.TicketFilter.Stretch;
import com.logitech.serviceportal.support.api.queue.TicketFilter;
import com.logitech.serviceportal.support.api.queue.TicketQueue.QueueCount;
import com.logitech.serviceportal.support.api.queue.TicketQueue.TicketQuery;
import com.logitech.serviceportal.support.api.queue.TicketQueue;
import com.logitech.serviceportal.support.api.queue.TicketSearch;
import com.logitech.serviceportal.support.api.queue.TicketState;
import com.logitech.serviceportal.support.api.queue.TicketWorker;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.TicketSummary.FirstResponse;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The list of tickets, as the address narrows it: open ones by whose turn it is. Our people see those of the levels they are qualified for,
 * unless they ask for all; the queues above say how many wait in each.
 */
@Named
@RequestScoped
public class TicketsPage {

    /** In the address, for tickets of every level. */
    static final String EVERY_DESK = "all";

    /** In the address, for tickets that name no product. */
    static final String NO_PRODUCT = "-";

    private static final Set<StandardQueue> OURS = EnumSet.of(StandardQueue.UNASSIGNED, StandardQueue.DUE_SOON, StandardQueue.LATE,
            StandardQueue.MINE, StandardQueue.CLOSING_SOON);
    private static final Set<StandardQueue> THEIRS = EnumSet.of(StandardQueue.AWAITS_CUSTOMER, StandardQueue.CLOSING_SOON);

    @Inject
    private TicketQueue queue;
    @Inject
    private TicketSearch search;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private ListFile file;
    @Inject
    private Links links;
    @Inject
    private Visitor visitor;
    @Inject
    private Words words;
    @Inject
    private SupportWords supportWords;

    private String text;
    private String state;
    private String by;
    private String level;
    private String desk;
    private String language;
    private String region;
    private String priority;
    private String response;
    private String closing;
    private String space;
    private String product;
    private String openedFrom;
    private String openedUntil;
    private String oursFrom;
    private String oursUntil;
    private String closedFrom;
    private String closedUntil;
    private String after;
    private Page<Row> tickets;
    private List<Queue> queues = List.of();

    /** A row. @param where the place it was found at; empty unless it was searched for by words */
    public record Row(TicketSummary ticket, List<TicketSearch.Passage> where) {
    }

    /** A queue with how many wait in it, and where it is. */
    public record Queue(String title, String count, String address, boolean chosen) {

        public boolean isChosen() {
            return chosen;
        }
    }

    /** A parameter the form of the filters takes along. */
    public record Kept(String name, String value) {
    }

    /** A narrowing that stands in the address. @param without where it is lifted */
    public record Narrowing(String title, String without) {
    }

    public void load() {
        if (isSearched()) {
            found();
        } else {
            Page<TicketSummary> page = file.orPage(TicketSummary.class, after, this::listed);
            tickets = page == null ? null : page.as(rows -> rows.stream().map(ticket -> new Row(ticket, List.of())).toList());
        }
        if (tickets != null) {
            queues = queue.counts(filter(), isWorking() ? OURS : THEIRS).stream().map(this::queue).toList();
        }
    }

    private void found() {
        if (!file.isSent(Columns.of(TicketSummary.class), () -> Rows.of(this::listed))) {
            List<Row> rows = search.find(filter(), Asked.text(text), TicketSearch.MOST).stream()
                    .map(hit -> new Row(hit.ticket(), hit.where())).toList();
            tickets = new Page<>(rows, Optional.empty(), rows.size());
        }
    }

    private Page<TicketSummary> listed(Optional<String> mark, int size) {
        return queue.tickets(new TicketQuery(filter(), Asked.text(text), mark, size));
    }

    private TicketFilter filter() {
        return new TicketFilter(Optional.ofNullable(focus.getCustomer()), Asked.some(space).map(Asked::space), shown(),
                Asked.constant(TicketWorker.class, by).orElse(TicketWorker.ANYBODY), Asked.constant(SupportLevel.class, level), isOwnDesk(),
                Asked.some(language), Asked.constant(SupportRegionCode.class, region), Asked.constant(Priority.class, priority),
                Asked.constant(FirstResponse.class, response),
                Asked.constant(Closing.class, closing), Asked.some(product).map(name -> name.equals(NO_PRODUCT) ? "" : name),
                new Stretch(moment(openedFrom), moment(openedUntil)), new Stretch(moment(oursFrom), moment(oursUntil)),
                new Stretch(moment(closedFrom), moment(closedUntil)));
    }

    /** What is searched for is looked for in all tickets, unless the address says in which. */
    private TicketState shown() {
        return Asked.constant(TicketState.class, state).orElse(isSearched() ? TicketState.ANY : TicketState.OPEN);
    }

    /** A list is shown whatever its address says: what is no instant narrows nothing. */
    private static Optional<Instant> moment(String given) {
        try {
            return Asked.some(given).map(text -> Asked.instant(text, ZoneOffset.UTC));
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }

    private Queue queue(QueueCount count) {
        StandardQueue one = count.queue();
        boolean chosen = shown() == one.state() && Asked.constant(TicketWorker.class, by).orElse(TicketWorker.ANYBODY) == one.worker();
        TicketFilter there = filter().in(one.state(), one.worker());
        return new Queue(one == StandardQueue.AWAITS_CUSTOMER && !isWorking() ? supportWords.text("queue.awaits.you") : one.title(),
                (count.more() ? supportWords.text("queue.more", count.count()) : String.valueOf(count.count())),
                chosen ? QueueLinks.to(filter().in(TicketState.OPEN, TicketWorker.ANYBODY)) : QueueLinks.to(there), chosen);
    }

    public List<Queue> getQueues() {
        return queues;
    }

    /** What the address narrows the list to beyond what one chooses above it. */
    public List<Narrowing> getNarrowings() {
        List<Narrowing> narrowings = new ArrayList<>();
        Asked.constant(FirstResponse.class, response).ifPresent(one -> narrowings.add(new Narrowing(
                supportWords.text("narrowed.response", supportWords.text("response." + one)), links.without("response"))));
        Asked.constant(Closing.class, closing).ifPresent(one -> narrowings.add(new Narrowing(one.title(), links.without("closing"))));
        moment(openedFrom).ifPresent(from -> narrowings.add(narrowing("narrowed.opened.from", from, "openedFrom")));
        moment(openedUntil).ifPresent(until -> narrowings.add(narrowing("narrowed.opened.until", until, "openedUntil")));
        moment(oursFrom).ifPresent(from -> narrowings.add(narrowing("narrowed.ours.from", from, "oursFrom")));
        moment(oursUntil).ifPresent(until -> narrowings.add(narrowing("narrowed.ours.until", until, "oursUntil")));
        moment(closedFrom).ifPresent(from -> narrowings.add(narrowing("narrowed.closed.from", from, "closedFrom")));
        moment(closedUntil).ifPresent(until -> narrowings.add(narrowing("narrowed.closed.until", until, "closedUntil")));
        Asked.some(product).ifPresent(one -> narrowings.add(new Narrowing(one.equals(NO_PRODUCT) ? supportWords.text("report.product.none")
                : one, links.without("product"))));
        Asked.some(space).ifPresent(one -> narrowings.add(new Narrowing(supportWords.text("narrowed.space"), links.without("space"))));
        return narrowings;
    }

    private Narrowing narrowing(String key, Instant at, String parameter) {
        return new Narrowing(supportWords.text(key, words.instant(at, visitor.getZone())), links.without(parameter));
    }

    /** What the form of the filters has no field for. */
    public List<Kept> getKept() {
        return Stream.of(new Kept("by", by), new Kept("desk", desk), new Kept("response", response), new Kept("closing", closing),
                        new Kept("space", space), new Kept("product", product), new Kept("openedFrom", openedFrom),
                        new Kept("openedUntil", openedUntil), new Kept("oursFrom", oursFrom), new Kept("oursUntil", oursUntil),
                        new Kept("closedFrom", closedFrom), new Kept("closedUntil", closedUntil))
                .filter(one -> Asked.some(one.value()).isPresent()).toList();
    }

    public Page<Row> getTickets() {
        return tickets;
    }

    /** Whether there is nothing to show; also while a form of the list's tools is read, which needs no rows. */
    public boolean isNone() {
        return tickets == null || tickets.items().isEmpty();
    }

    public boolean isSearched() {
        return Asked.some(text).isPresent();
    }

    public boolean isNarrowed() {
        return isSearched() || shown() != TicketState.OPEN || !getNarrowings().isEmpty()
                || Asked.some(by).or(() -> Asked.some(level)).or(() -> Asked.some(language)).or(() -> Asked.some(region))
                .or(() -> Asked.some(priority)).or(() -> Asked.some(after)).isPresent();
    }

    public boolean isOpening() {
        return Caller.current().mayAnywhere(SupportTask.OPEN_TICKETS);
    }

    /** Whether the visitor works on tickets himself. */
    public boolean isWorking() {
        return Caller.current().holds(Caller.Role.SELECT_AGENT, Caller.Role.BASIC_AGENT, Caller.Role.SERVICE_MANAGER);
    }

    /** Whether levels are left out that the visitor may not work on. */
    public boolean isOwnDesk() {
        return !EVERY_DESK.equals(desk);
    }

    /** Whether there are levels he may not work on. */
    public boolean isOfOneDesk() {
        return isWorking() && !Caller.current().holds(Caller.Role.SELECT_AGENT, Caller.Role.SERVICE_MANAGER);
    }

    /** The address says nothing for the state that is shown unless it says another. */
    public List<SelectItem> getStates() {
        return Arrays.stream(TicketState.values()).map(one -> new SelectItem(inAddress(one), one.title())).toList();
    }

    public String getShownState() {
        return inAddress(shown());
    }

    private String inAddress(TicketState one) {
        return one == (isSearched() ? TicketState.ANY : TicketState.OPEN) ? "" : one.name();
    }

    public List<SelectItem> getLevels() {
        return any("level.any", Arrays.stream(SupportLevel.values()).map(one -> new SelectItem(one.name(), one.title())));
    }

    public List<SelectItem> getRegions() {
        return any("region.any", Arrays.stream(SupportRegionCode.values()).map(one -> new SelectItem(one.name(), one.title())));
    }

    public List<SelectItem> getPriorities() {
        return any("priority.any", Arrays.stream(Priority.values()).map(one -> new SelectItem(one.name(), one.title())));
    }

    public List<SelectItem> getLanguages() {
        return any("language.any", supportWords.getLanguages().stream());
    }

    private List<SelectItem> any(String any, Stream<SelectItem> items) {
        return Stream.concat(Stream.of(new SelectItem("", supportWords.plain(any))), items).toList();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** How the tickets stand; empty for open ones. */
    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    /** Who works on them; empty for anybody. */
    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    /** "all" for those of every level; empty for those the visitor is qualified for. */
    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = desk;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getPriority() {
        return priority;
    }

    public void setPriority(String priority) {
        this.priority = priority;
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }

    public String getSpace() {
        return space;
    }

    public void setSpace(String space) {
        this.space = space;
    }

    /** The name of what they are about; "-" for tickets that name nothing. */
    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getOpenedFrom() {
        return openedFrom;
    }

    public void setOpenedFrom(String openedFrom) {
        this.openedFrom = openedFrom;
    }

    public String getOpenedUntil() {
        return openedUntil;
    }

    public void setOpenedUntil(String openedUntil) {
        this.openedUntil = openedUntil;
    }

    public String getOursFrom() {
        return oursFrom;
    }

    public void setOursFrom(String oursFrom) {
        this.oursFrom = oursFrom;
    }

    public String getOursUntil() {
        return oursUntil;
    }

    public void setOursUntil(String oursUntil) {
        this.oursUntil = oursUntil;
    }

    public String getClosedFrom() {
        return closedFrom;
    }

    public void setClosedFrom(String closedFrom) {
        this.closedFrom = closedFrom;
    }

    public String getClosedUntil() {
        return closedUntil;
    }

    public void setClosedUntil(String closedUntil) {
        this.closedUntil = closedUntil;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
