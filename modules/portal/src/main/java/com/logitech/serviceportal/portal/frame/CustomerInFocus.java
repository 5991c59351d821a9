package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Customer;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.CustomerQuery;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.people.CustomerChoice;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The customer a page is about. For our own people it stands in the page's address ({@code ?customer=}) and nowhere else, so that two
 * windows can look at two customers; a visitor who acts for one customer only always has that one in focus. Who acts for several works
 * for the one he chose in his session (R144): a page in whose address stands another shows that one, and sends nothing until he switches.
 * It narrows what is shown and is never a permission.
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
    private CustomerChoice choice;
    @Inject
    private Visitor visitor;

    private UUID customer;
    private String company;
    private boolean only;
    private boolean several;

    @PostConstruct
    void look() {
        Set<UUID> own = visitor.getCustomers();
        only = !visitor.isStaff() && own.size() == 1;
        several = !visitor.isStaff() && own.size() > 1;
        if (only) {
            customer = own.iterator().next();
        } else if (visitor.isKnown()) {
            String asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("customer");
            customer = asked == null || asked.isBlank() ? visitor.getWorkingFor().map(CustomerId::value).orElse(null) : readable(asked);
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

    /** The same, where the company's name is known already. */
    public void on(CustomerId owner, String company) {
        on(owner);
        this.company = company;
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

    /** Whether the focus can be taken off by the address: not for those who see one customer only, nor for who chooses among several. */
    public boolean isLeavable() {
        return !only && !several;
    }

    /** Whether the visitor acts for several customers and chooses the one he works for. */
    public boolean isSwitchable() {
        return several;
    }

    /** The customers to choose from, by name. */
    public List<Customer> getChoices() {
        return accounts.customers(CustomerQuery.all()).items();
    }

    /** Whether the page is about another customer than the one he works for: it sends nothing. */
    public boolean isElsewhere() {
        return several && visitor.getWorkingFor().filter(chosen -> !chosen.value().equals(customer)).isPresent();
    }

    /** The company he works for; empty while none is chosen. */
    public String getWorkingFor() {
        return visitor.getWorkingFor().map(chosen -> accounts.customer(chosen).company()).orElse("");
    }

    /** Works for this customer from now on; for none in particular without one. */
    public String workFor(String chosen) {
        Optional<CustomerId> wanted = Asked.some(chosen).map(id -> new CustomerId(Asked.id(id, "customer")));
        visitor.workFor(wanted);
        return "/index.xhtml?faces-redirect=true";
    }

    /** Refuses what the page sends, if it was opened for another customer than the one worked for (R144). */
    void mustFit() {
        if (several) {
            choice.mustFit(visitor.getWorkingFor(), Optional.ofNullable(getCustomer()));
        }
    }

    /** What a link adds to stay with this customer. */
    public String getQuery() {
        boolean known = only || visitor.getWorkingFor().filter(chosen -> chosen.value().equals(customer)).isPresent();
        return customer == null || known ? "" : "?customer=" + customer;
    }

    private static UUID readable(String asked) {
        try {
            return UUID.fromString(asked.strip());
        } catch (IllegalArgumentException noId) {
            return NOBODY;
        }
    }
}
