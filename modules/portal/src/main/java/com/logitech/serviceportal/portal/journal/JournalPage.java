package com.logitech.serviceportal.portal.journal;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Customer;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.CustomerQuery;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.journal.api.Entry;
import com.logitech.serviceportal.journal.api.Journal;
import com.logitech.serviceportal.journal.api.JournalQuery.Which;
import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.ListFile;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.security.Visitor;
import com.logitech.serviceportal.portal.sheets.Columns;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who did what and when, and what was refused: as much of it as the address asks for and the visitor may see. */
@Named
@RequestScoped
public class JournalPage {

    @Inject
    private Journal journal;
    @Inject
    private AccountAdministration accounts;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private Visitor visitor;
    @Inject
    private ListFile file;
    @Inject
    private Words words;
    @Inject
    private JournalWords journalWords;

    private String actor;
    private String thing;
    private String kind;
    private String which;
    private String from;
    private String until;
    private String after;
    private com.logitech.serviceportal.journal.api.JournalPage entries;
    private Map<UUID, String> companies = Map.of();

    public void load() {
        Page<Entry> page = file.orPage(after, this::page, Columns.of(Entry.class).and("Actor in words", words::actor), rows -> rows);
        if (page == null) {
            return;
        }
        entries = new com.logitech.serviceportal.journal.api.JournalPage(page.items(), page.next());
        if (focus.getCustomer() == null) {
            companies = accounts.customers(new CustomerQuery("", Optional.empty(), Optional.empty(), Page.LARGEST_SIZE)).items().stream()
                    .collect(Collectors.toMap(customer -> customer.id().value(), Customer::company));
        }
    }

    private Page<Entry> page(Optional<String> mark, int size) {
        var page = journal.page(new JournalQuery(Optional.ofNullable(focus.getCustomer()).map(CustomerId::value),
                Asked.some(thing).map(id -> Asked.id(id, "thing")), Asked.some(actor).map(id -> Asked.id(id, "person")),
                Asked.some(kind),
                Asked.day(from, "from").map(day -> day.atStartOfDay(visitor.getZone()).toInstant()),
                Asked.day(until, "until").map(day -> day.plusDays(1).atStartOfDay(visitor.getZone()).toInstant()), asked(), mark, size));
        return new Page<>(page.entries(), page.next(), page.entries().size());
    }

    private Which asked() {
        return switch (Asked.some(which).orElse("")) {
            case "" -> Which.FACTS_AND_REFUSALS;
            case "facts" -> Which.FACTS;
            case "refusals" -> Which.REFUSALS;
            default -> throw Refused.input("which", "is facts, refusals, or empty for both");
        };
    }

    /** The company in whose books the entry is; empty for the house's own and for those beyond the first customers. */
    public String company(Entry entry) {
        return entry.customer().map(customer -> companies.getOrDefault(customer, "")).orElse("");
    }

    /** The id in whose books the entry is, or null. */
    public UUID customer(Entry entry) {
        return entry.customer().orElse(null);
    }

    /** Who is the only one asked for, by the first entry; also in words where there is none, or nobody did it. */
    public String getActorName() {
        return entries == null ? "" : entries.entries().stream().findFirst()
                .map(entry -> words.isPortal(entry) ? journalWords.plain("the.portal") : words.actor(entry))
                .orElseGet(() -> journalWords.plain("one.person"));
    }

    public com.logitech.serviceportal.journal.api.JournalPage getEntries() {
        return entries;
    }

    /** Whether there is nothing to show; also while a form of the list's tools is read, which needs no rows. */
    public boolean isNone() {
        return entries == null || entries.entries().isEmpty();
    }

    /** Whether the address asks for only some of them. */
    public boolean isFiltered() {
        return Stream.of(actor, thing, kind, which, from, until, after).anyMatch(given -> Asked.some(given).isPresent());
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    /** Id of the only thing asked about. */
    public String getThing() {
        return thing;
    }

    public void setThing(String thing) {
        this.thing = thing;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** "facts", "refusals", or empty for both. */
    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    /** The first day, in the visitor's zone. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    /** The last day, in the visitor's zone. */
    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
