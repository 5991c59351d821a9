package com.logitech.serviceportal.portal.customers;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Customer;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.CustomerQuery;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.regex.Pattern;

/** The customers the visitor may see, by name. */
@Named
@RequestScoped
public class CustomersPage {

    private static final Pattern TWO_LETTERS = Pattern.compile("[A-Z]{2}");

    @Inject
    private AccountAdministration accounts;
    @Inject
    private ListFile file;

    private String text = "";
    private String country = "";
    private String after;
    private Page<Customer> customers;

    public void load() {
        Optional<CountryCode> in = Optional.of(country).filter(code -> TWO_LETTERS.matcher(code).matches()).map(CountryCode::new);
        customers = file.orPage(Customer.class, after, (mark, size) -> accounts.customers(new CustomerQuery(text, in, mark, size)));
    }

    public Page<Customer> getCustomers() {
        return customers;
    }

    /** Whether the list is narrowed, so that an empty one does not mean that there are no customers. */
    public boolean isNarrowed() {
        return !text.isEmpty() || !country.isEmpty();
    }

    public boolean isRegistering() {
        return Asked.ofOperations();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Asked.text(text);
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = Asked.text(country);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
