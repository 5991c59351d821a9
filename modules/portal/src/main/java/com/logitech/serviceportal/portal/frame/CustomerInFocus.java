package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * The customer a page is about. It stands in the page's address ({@code ?customer=}) and nowhere else, so that two windows can look at two
 * customers; a visitor who acts for one customer only always has that one in focus. It narrows what is shown and is never a permission.
 */
@Named("focus")
@ViewScoped
public class CustomerInFocus implements Serializable {

    private static final long serialVersionUID = 1L;
    /** What cannot be read as an id is answered like an id nobody has. */
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    private AccountAdministration accounts;
    @Inject
    private Visitor visitor;

    private UUID customer;
    private String company;
    private boolean only;

    @PostConstruct
    void look() {
        Set<UUID> own = visitor.getCustomers();
        only = !visitor.isStaff() && own.size() == 1;
        if (only) {
            customer = own.iterator().next();
        } else if (visitor.isKnown()) {
            String asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("customer");
            customer = asked == null || asked.isBlank() ? null : readable(asked);
        }
    }

    /** The customer, or null for all the visitor may see. */
    public CustomerId getCustomer() {
        return customer == null ? null : new CustomerId(customer);
    }

    /** The page turns out to be about this customer. */
    public void on(CustomerId owner) {
        if (!owner.value().equals(customer)) {
            customer = owner.value();
            company = null;
        }
    }

    /** The company's name. An unknown or foreign id has none. */
    public String getCompany() {
        if (company == null && customer != null) {
            try {
                company = accounts.customer(getCustomer()).company();
            } catch (Refused unknown) {
                company = "";
            }
        }
        return company;
    }

    /** Whether the focus can be taken off: not for those who see one customer only. */
    public boolean isLeavable() {
        return !only;
    }

    /** What a link adds to stay with this customer. */
    public String getQuery() {
        return customer == null || only ? "" : "?customer=" + customer;
    }

    private static UUID readable(String asked) {
        try {
            return UUID.fromString(asked.strip());
        } catch (IllegalArgumentException noId) {
            return NOBODY;
        }
    }
}
