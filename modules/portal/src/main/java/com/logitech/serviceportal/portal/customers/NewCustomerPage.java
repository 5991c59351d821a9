package com.logitech.serviceportal.portal.customers;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.NewCustomer;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.Refused.Problem;
import com.logitech.serviceportal.portal.contracts.ContractText;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Opens an account for a business customer. */
@Named
@ViewScoped
public class NewCustomerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountAdministration accounts;

    private String company = "";
    private String country = "";
    private String zone = "";
    private String website = "";
    private String contact = "";

    public String register() {
        List<Problem> problems = new ArrayList<>();
        CountryCode seat = CustomerForm.country(country, problems);
        ZoneId clocks = CustomerForm.zone(zone, problems);
        if (!problems.isEmpty()) {
            required("company", company, problems);
            required("contact", contact, problems);
            throw Refused.input(problems);
        }
        CustomerId customer = accounts.register(new NewCustomer(company, seat, clocks, website, contact));
        Notices.good(ContractText.sentence("new.customer.done", company));
        return "/customers/customer.xhtml?faces-redirect=true&id=" + customer.value();
    }

    /** So that all that is missing is told at once. */
    private static void required(String field, String typed, List<Problem> problems) {
        if (typed.isEmpty()) {
            problems.add(new Problem(field, ContractText.sentence("problem.choose")));
        }
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = Asked.text(company);
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = Asked.text(country);
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = Asked.text(zone);
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
