package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Customer;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceSummary;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Adds a Space. What is known from the customer stands in the form already. */
@Named
@ViewScoped
public class NewSpacePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SpaceRegister register;
    @Inject
    private transient AccountAdministration accounts;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient Choices choices;
    @Inject
    private transient SpaceWords words;

    private final SpaceForm form = new SpaceForm();
    private Choice customer;

    public void load() {
        if (focus.getCustomer() != null) {
            Customer known = accounts.customer(focus.getCustomer());
            customer = CustomerConverter.of(known);
            form.setCountry(known.country().iso2());
        }
    }

    /** The picked customer's country is the likely one. */
    public void customerPicked() {
        if (customer != null && form.getCountry() == null) {
            form.setCountry(customer.detail());
        }
    }

    public String add() {
        if (customer == null) {
            throw Refused.input("customer", words.text("customer.pick"));
        }
        SpaceSummary added = register.add(form.added(new CustomerId(UUID.fromString(customer.id())), isRoom()));
        Notices.good(words.text("space.added", added.name()));
        return "/spaces/space.xhtml?faces-redirect=true&id=" + added.id();
    }

    public boolean isRoom() {
        return choices.isRoom(form.getCategory());
    }

    /** Whether a category is chosen that is no Room: then a desk may be somebody's own. */
    public boolean isDesk() {
        return form.getCategory() != null && !isRoom();
    }

    public SpaceForm getForm() {
        return form;
    }

    public Choice getCustomer() {
        return customer;
    }

    public void setCustomer(Choice customer) {
        this.customer = customer;
    }
}
