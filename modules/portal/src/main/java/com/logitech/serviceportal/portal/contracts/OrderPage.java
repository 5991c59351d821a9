package com.logitech.serviceportal.portal.contracts;

import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.OrderAdministration;
import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderSummary;
import com.logitech.serviceportal.contracts.api.OrderId;
import com.logitech.serviceportal.journal.api.Entry;
import com.logitech.serviceportal.journal.api.Journal;
import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** An order as it was entered, and the contracts that came of it. */
@Named
@RequestScoped
public class OrderPage {

    @Inject
    private OrderAdministration ordersKept;
    @Inject
    private ContractAdministration contractsKept;
    @Inject
    private Journal journal;
    @Inject
    private CustomerInFocus focus;

    private String id;
    private OrderSummary order;
    private List<ContractSummary> contracts;
    private List<Entry> entries;

    public void load() {
        order = ordersKept.order(new OrderId(Asked.id(id, "order")));
        focus.on(order.customer());
        contracts = order.contracts().stream().map(contractsKept::contract).toList(); // as many as levels and plans it had, a handful
        entries = journal.page(JournalQuery.all().about(order.id().value())).entries();
    }

    public OrderSummary getOrder() {
        return order;
    }

    public List<ContractSummary> getContracts() {
        return contracts;
    }

    public List<Entry> getEntries() {
        return entries;
    }

    /** The contracts' zone: their dates are days there. */
    public ContractSummary getFirst() {
        return contracts.get(0);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
