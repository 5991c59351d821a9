package com.logitech.serviceportal.portal.contracts;

import com.logitech.serviceportal.contracts.api.OrderAdministration;
import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderSummary;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The orders entered, newest first. */
@Named
@RequestScoped
public class OrdersPage {

    @Inject
    private OrderAdministration ordersKept;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private ListFile file;

    private String after;
    private Page<OrderSummary> orders;

    public void load() {
        orders = file.orPage(OrderSummary.class, after,
                (mark, size) -> ordersKept.orders(Optional.ofNullable(focus.getCustomer()), mark, size));
    }

    public Page<OrderSummary> getOrders() {
        return orders;
    }

    public boolean isEntering() {
        return Asked.ofOperations();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
