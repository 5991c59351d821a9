package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Customer;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.CustomerQuery;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Member;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The people who may sign in for the customer in focus; without one, the customers to choose from. */
@Named
@RequestScoped
public class PeoplePage {

    @Inject
    private AccountAdministration accounts;
    @Inject
    private CustomerInFocus focus;

    private String text;
    private String after;
    private List<Member> members = List.of();
    private Page<Customer> customers;

    public void load() {
        if (focus.getCustomer() != null) {
            members = accounts.members(focus.getCustomer());
        } else {
            customers = accounts.customers(new CustomerQuery(Asked.some(text).orElse(""), Optional.empty(), Asked.some(after),
                    Page.USUAL_SIZE));
        }
    }

    public List<Member> getMembers() {
        return members;
    }

    /** Null with a customer in focus. */
    public Page<Customer> getCustomers() {
        return customers;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
