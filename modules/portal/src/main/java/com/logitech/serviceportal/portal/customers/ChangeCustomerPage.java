package com.logitech.serviceportal.portal.customers;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Customer;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.CustomerChange;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.portal.contracts.ContractText;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Changes a customer's name, website or contact, unless somebody else did meanwhile. */
@Named
@ViewScoped
public class ChangeCustomerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountAdministration accounts;
    @Inject
    private CustomerInFocus focus;

    private String id;
    private long version;
    private String known = "";
    private String company = "";
    private String website = "";
    private String contact = "";

    public void load() {
        Customer customer = accounts.customer(customer());
        focus.on(customer.id());
        version = customer.version();
        known = customer.company();
        company = customer.company();
        website = customer.website();
        contact = customer.contact();
    }

    public String change() {
        accounts.change(customer(), version, new CustomerChange(company, website, contact));
        Notices.good(ContractText.sentence("change.customer.done", company));
        return "/customers/customer.xhtml?faces-redirect=true&id=" + customer().value();
    }

    private CustomerId customer() {
        return new CustomerId(Asked.id(id, "customer"));
    }

    /** The name it had when the page was opened. */
    public String getKnown() {
        return known;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = Asked.text(company);
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = Asked.text(website);
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = Asked.text(contact);
    }
}
