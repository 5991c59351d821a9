package com.logitech.serviceportal.portal.support.list;

import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Links;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.security.Visitor;
import com.logitech.serviceportal.portal.support.SupportWords;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.queue.TicketFilter.Stretch;
import com.logitech.serviceportal.support.api.queue.TicketFilter;
import com.logitech.serviceportal.support.api.queue.TicketState;
import com.logitech.serviceportal.support.api.queue.TicketWorker;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.TicketSummary.FirstResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the address of the list of tickets narrows it to, and what one can choose instead. A word or an instant that means nothing narrows
 * nothing: a list is shown whatever its address says.
 */
@Named
@RequestScoped
public class TicketFilters {

    /** In the address, for tickets of every level. */
    static final String EVERY_DESK = "all";

    /** In the address, for tickets that name no product. */
    static final String NO_PRODUCT = "-";

    private static final List<String> CHOSEN_ABOVE = List.of("by", "level", "language", "region", "priority");
    /** What the form of the filters has no field for, and takes along. */
    private static final List<String> TAKEN_ALONG = List.of("by", "desk", "response", "closing", "space", "product", "openedFrom",
            "openedUntil", "oursFrom", "oursUntil", "closedFrom", "closedUntil");
    private static final List<String> STRETCHES = List.of("opened", "ours", "closed");

    @Inject
    private CustomerInFocus focus;
    @Inject
    private Links links;
    @Inject
    private Visitor visitor;
    @Inject
    private Words words;
    @Inject
    private SupportWords supportWords;

    private final Map<String, String> asked = new HashMap<>();

    /** A parameter the form of the filters takes along. */
    public record Kept(String name, String value) {
    }

    /** A narrowing that stands in the address. @param without where it is lifted */
    public record Narrowing(String title, String without) {
    }

    /** The parameters of the address by their names, as they stand there. */
    public Map<String, String> getAsked() {
        return asked;
    }

    /** All of them together, of the customer in focus. */
    public TicketFilter filter() {
        return new TicketFilter(Optional.ofNullable(focus.getCustomer()), some("space").map(Asked::space), shown(), worker(),
                constant(SupportLevel.class, "level"), isOwnDesk(), some("language"), constant(SupportRegionCode.class, "region"),
                constant(Priority.class, "priority"), constant(FirstResponse.class, "response"), constant(Closing.class, "closing"),
                some("product").map(name -> name.equals(NO_PRODUCT) ? "" : name), stretch("opened"), stretch("ours"), stretch("closed"));
    }

    /** How the tickets stand. What is searched for is looked for in all of them, unless the address says in which. */
    public TicketState shown() {
        return constant(TicketState.class, "state").orElse(usual());
    }

    /** Who works on them. */
    public TicketWorker worker() {
        return constant(TicketWorker.class, "by").orElse(TicketWorker.ANYBODY);
    }

    /** Whether levels are left out that the visitor may not work on. */
    public boolean isOwnDesk() {
        return !EVERY_DESK.equals(asked.get("desk"));
    }

    public boolean isSearched() {
        return some("q").isPresent();
    }

    /** What is searched for; empty where nothing is. */
    public String getText() {
        return Asked.text(asked.get("q"));
    }

    /** Whether other tickets might be found with less asked. */
    public boolean isNarrowed() {
        return isSearched() || shown() != TicketState.OPEN || !getNarrowings().isEmpty()
                || CHOSEN_ABOVE.stream().anyMatch(name -> some(name).isPresent());
    }

    /** What the address narrows the list to beyond what one chooses above it. */
    public List<Narrowing> getNarrowings() {
        List<Narrowing> narrowings = new ArrayList<>();
        constant(FirstResponse.class, "response").ifPresent(one -> narrowings.add(narrowing("response",
                supportWords.text("narrowed.response", supportWords.text("response." + one)))));
        constant(Closing.class, "closing").ifPresent(one -> narrowings.add(narrowing("closing", one.title())));
        for (String one : STRETCHES) {
            moment(one + "From").ifPresent(from -> narrowings.add(bound(one + "From", "narrowed." + one + ".from", from)));
            moment(one + "Until").ifPresent(until -> narrowings.add(bound(one + "Until", "narrowed." + one + ".until", until)));
        }
        some("product").ifPresent(one -> narrowings.add(narrowing("product",
                one.equals(NO_PRODUCT) ? supportWords.text("report.product.none") : one)));
        some("space").ifPresent(one -> narrowings.add(narrowing("space", supportWords.text("narrowed.space"))));
        return narrowings;
    }

    private Narrowing bound(String parameter, String key, Instant at) {
        return narrowing(parameter, supportWords.text(key, words.instant(at, visitor.getZone())));
    }

    private Narrowing narrowing(String parameter, String title) {
        return new Narrowing(title, links.without(parameter));
    }

    public List<Kept> getKept() {
        return TAKEN_ALONG.stream().filter(name -> some(name).isPresent()).map(name -> new Kept(name, asked.get(name))).toList();
    }

    /** The address says nothing for the state that is shown unless it says another. */
    public List<SelectItem> getStates() {
        return Arrays.stream(TicketState.values()).map(one -> new SelectItem(inAddress(one), one.title())).toList();
    }

    public String getShownState() {
        return inAddress(shown());
    }

    private String inAddress(TicketState one) {
        return one == usual() ? "" : one.name();
    }

    private TicketState usual() {
        return isSearched() ? TicketState.ANY : TicketState.OPEN;
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

    private Optional<String> some(String name) {
        return Asked.some(asked.get(name));
    }

    private <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Asked.constant(type, asked.get(name));
    }

    private Stretch stretch(String name) {
        return new Stretch(moment(name + "From"), moment(name + "Until"));
    }

    private Optional<Instant> moment(String name) {
        try {
            return some(name).map(text -> Asked.instant(text, ZoneOffset.UTC));
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }
}
