package com.logitech.serviceportal.portal.home;

import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractQuery;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractState;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderSummary;
import com.logitech.serviceportal.contracts.api.OrderAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.agreements.Agreements;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceQuery;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.journal.api.Entry;
import com.logitech.serviceportal.journal.api.Journal;
import com.logitech.serviceportal.journal.api.JournalQuery.Which;
import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a person looks at first. Only what his role shows is asked for. */
@Named
@RequestScoped
public class IndexPage {

    /** Contracts that end within so many days are shown as ending soon. */
    private static final int SOON = 90;
    private static final int FEW = 6;

    @Inject
    private ContractAdministration contracts;
    @Inject
    private OrderAdministration ordersKept;
    @Inject
    private SpaceRegister spaces;
    @Inject
    private Journal journal;
    @Inject
    private Agreements agreements;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private Visitor visitor;
    @Inject
    private Clock clock;

    private List<Agreements.ToShow> newTerms = List.of();
    private long covered;
    private long uncovered;
    private List<ContractSummary> running = List.of();
    private List<ContractSummary> ending = List.of();
    private List<ContractSummary> waiting = List.of();
    private List<OrderSummary> orders = List.of();
    private List<Entry> refusals = List.of();

    public void load() {
        Optional<CustomerId> customer = Optional.ofNullable(focus.getCustomer());
        newTerms = agreements.toShow();
        if (isOfCustomer()) {
            covered = count(customer, true);
            uncovered = count(customer, false);
            running = contracts(customer, ContractState.IN_TERM, Optional.empty(), Page.USUAL_SIZE);
        }
        if (visitor.may("OPERATIONS SERVICE_MANAGER") || isOfCustomers()) {
            ending = contracts(customer, ContractState.IN_TERM, Optional.of(today().plusDays(SOON)), FEW);
        }
        if (isOfCustomer() || visitor.may("OPERATIONS SERVICE_MANAGER")) {
            waiting = contracts(customer, ContractState.WAITING, Optional.empty(), FEW);
        }
        if (visitor.may("OPERATIONS")) {
            orders = ordersKept.orders(Optional.empty(), Optional.empty(), FEW).items();
        }
        if (visitor.may("SYSTEM_ADMINISTRATOR")) {
            refusals = journal.page(JournalQuery.all().only(Which.REFUSALS).size(FEW)).entries();
        }
    }

    private long count(Optional<CustomerId> customer, boolean withCover) {
        return spaces.spaces(new SpaceQuery(customer, Optional.empty(), Optional.of(withCover), "", Optional.empty(), 1)).about();
    }

    private List<ContractSummary> contracts(Optional<CustomerId> customer, ContractState state, Optional<LocalDate> endingBefore,
            int most) {
        return contracts.contracts(new ContractQuery(customer, Optional.empty(), Optional.of(state), endingBefore, "", Optional.empty(),
                most)).items();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), visitor.getZone());
    }

    /** Whether he acts for customers, and not for us. */
    public boolean isOfCustomer() {
        return !visitor.isStaff();
    }

    /** Whether he acts for several and has chosen none: what needs attention is shown for one. */
    public boolean isOfCustomers() {
        return isOfCustomer() && focus.getCustomer() == null;
    }

    public long getCovered() {
        return covered;
    }

    public long getUncovered() {
        return uncovered;
    }

    /** How many licenses of running contracts are on no Space. */
    public int getFree() {
        return running.stream().mapToInt(ContractSummary::free).sum();
    }

    public int getRunning() {
        return running.size();
    }

    public int getSoon() {
        return SOON;
    }

    public List<ContractSummary> getEnding() {
        return ending;
    }

    public List<ContractSummary> getWaiting() {
        return waiting;
    }

    public List<OrderSummary> getOrders() {
        return orders;
    }

    /** What was asked for last and refused. */
    public List<Entry> getRefusals() {
        return refusals;
    }

    /** Versions of terms posted since the visitor's customers accepted an earlier one (R115): shown where he signs in. */
    public List<Agreements.ToShow> getNewTerms() {
        return newTerms;
    }
}
