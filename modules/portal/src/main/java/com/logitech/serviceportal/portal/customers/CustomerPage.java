package com.logitech.serviceportal.portal.customers;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.Catalog.Category;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractQuery;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Customer;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Member;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.people.Contacts.NamedContact;
import com.logitech.serviceportal.contracts.api.people.Contacts;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceQuery;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.Refused.Problem;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.journal.api.Entry;
import com.logitech.serviceportal.journal.api.Journal;
import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.portal.contracts.ContractText;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A customer: what was bought, which Spaces there are and how they are covered, who may sign in, and where else Select may be used. */
@Named
@ViewScoped
public class CustomerPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;
    private static final int TOLD = 15;

    @Inject
    private AccountAdministration accounts;
    @Inject
    private ContractAdministration contractsKept;
    @Inject
    private SpaceRegister spacesKept;
    @Inject
    private Contacts contacts;
    @Inject
    private Catalog catalog;
    @Inject
    private Journal journal;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private Words words;
    @Inject
    private Clock clock;

    private String id;
    private String country = "";
    private LocalDate from;
    private String reason = "";
    private transient Customer customer;
    private transient Page<ContractSummary> contracts;
    private transient List<SpaceCount> spaceCounts;
    private transient List<Member> members;
    private transient List<Entry> entries;
    private transient NamedContact spoc;

    /** @param covered how many of them have a license or plan now */
    public record SpaceCount(Category category, long covered, long without) {
        public long all() {
            return covered + without;
        }
    }

    public void load() {
        customer = accounts.customer(customerId());
        focus.on(customer.id());
        contracts = contractsKept.contracts(new ContractQuery(
                Optional.of(customer.id()), Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), SHOWN));
        spaceCounts = catalog.asKnownAt(clock.instant()).categories().stream()
                .map(category -> new SpaceCount(category, count(category, true), count(category, false))).toList();
        members = isPeopleShown() ? accounts.members(customer.id()) : List.of();
        spoc = contacts.contact(customer.id(), clock.instant()).orElse(null);
        entries = journal.page(JournalQuery.all().ofCustomer(customer.id().value()).only(JournalQuery.Which.FACTS).size(TOLD)).entries();
    }

    private long count(Category category, boolean covered) {
        return spacesKept.spaces(new SpaceQuery(Optional.of(customer.id()), Optional.of(category.code()), Optional.of(covered), "",
                Optional.empty(), 1)).about();
    }

    /** Arranges use of Select in a country outside the list. */
    public String arrange() {
        List<Problem> problems = new ArrayList<>();
        CountryCode where = CustomerForm.country(country, problems);
        if (from == null) {
            problems.add(new Problem("from", ContractText.sentence("problem.choose")));
        }
        if (!problems.isEmpty()) {
            throw Refused.input(problems);
        }
        accounts.arrangeUse(customerId(), where, from, reason);
        Notices.good(ContractText.sentence("customer.arranged", words.country(where), words.day(from)));
        return "/customers/customer.xhtml?faces-redirect=true&id=" + customerId().value();
    }

    /** The one the address names, or else the visitor's own. */
    private CustomerId customerId() {
        if (Asked.text(id).isEmpty()) {
            CustomerId own = focus.getCustomer();
            id = own != null ? own.value().toString() : Caller.current().memberships().keySet().stream().sorted().findFirst()
                    .map(UUID::toString).orElse("");
        }
        return new CustomerId(Asked.id(id, "customer"));
    }

    public Customer getCustomer() {
        if (customer == null) {
            load();
        }
        return customer;
    }

    public Page<ContractSummary> getContracts() {
        return contracts;
    }

    public List<SpaceCount> getSpaceCounts() {
        return spaceCounts;
    }

    public long getSpaces() {
        return spaceCounts.stream().mapToLong(SpaceCount::all).sum();
    }

    public long getCovered() {
        return spaceCounts.stream().mapToLong(SpaceCount::covered).sum();
    }

    public List<Member> getMembers() {
        return members;
    }

    /** The Single Point of Contact; null while nobody is named. */
    public NamedContact getSpoc() {
        return spoc;
    }

    public List<Entry> getEntries() {
        return entries;
    }

    /** Whether the people of the account are the visitor's to see. */
    public boolean isPeopleShown() {
        return Caller.current().may(customerId().value(), ContractsTask.SEE_PEOPLE);
    }

    public boolean isOperations() {
        return Asked.ofOperations();
    }

    public boolean isImporting() {
        return Asked.may(customerId().value(), ContractsTask.IMPORT_SPACES);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = Asked.text(country);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Asked.text(reason);
    }
}
