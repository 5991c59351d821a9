package com.logitech.serviceportal.portal.jumpstart;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.agreements.Agreements;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.Detail;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.NewRegistration;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.ScheduleLine;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Refused.Problem;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.spaces.Choice;
import com.logitech.serviceportal.portal.spaces.CustomerConverter;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Registers a product for JumpStart (R116-R118) and accepts its terms (R115). */
@Named
@ViewScoped
public class NewRegistrationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient JumpStartRegister register;
    @Inject
    private transient Agreements agreements;
    @Inject
    private transient AccountAdministration accounts;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient JumpStartWords words;
    @Inject
    private transient Clock clock;

    private Choice customer;
    private String product;
    private String serviceType;
    private boolean soldAsNew = true;
    private boolean standardConfiguration = true;
    private boolean onlyMicrosoftSoftware = true;
    private String confirmationNumber;
    private String serial;
    private String purchasedOn;
    private String boughtIn;
    private String locatedIn;
    private String reseller;
    private String resellerCountry;
    private boolean accepted;

    public void load() {
        if (focus.getCustomer() != null) {
            customer = CustomerConverter.of(accounts.customer(focus.getCustomer()));
        }
        serviceType = schedules().serviceTypes().stream().map(ScheduleLine::code).findFirst().orElse(null);
    }

    public String register() {
        Detail made = register.register(asked());
        Notices.good(words.text("registered", made.registration().product().title()));
        return "/jumpstart/registration.xhtml?faces-redirect=true&id=" + made.registration().id();
    }

    private NewRegistration asked() {
        List<Problem> problems = new ArrayList<>();
        Optional<SerialNumber> number = Asked.some(serial).flatMap(SerialNumber::read);
        Optional<LocalDate> bought = Optional.empty();
        try {
            bought = Asked.some(purchasedOn).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            problems.add(new Problem("purchasedOn", words.text("problem.day")));
        }
        if (Asked.some(serial).isPresent() && number.isEmpty()) {
            problems.add(new Problem("serial", words.text("problem.serial")));
        } else if (number.isEmpty() && Asked.some(confirmationNumber).isEmpty()) {
            problems.add(new Problem("confirmationNumber", words.text("problem.number")));
        }
        if (customer == null) {
            problems.add(new Problem("customer", words.text("problem.customer")));
        }
        if (Asked.some(product).isEmpty()) {
            problems.add(new Problem("product", words.text("problem.product")));
        }
        if (Asked.some(locatedIn).isEmpty()) {
            problems.add(new Problem("locatedIn", words.text("problem.country")));
        }
        if (Asked.some(boughtIn).isEmpty() && Asked.some(resellerCountry).isEmpty()) {
            problems.add(new Problem("boughtIn", words.text("problem.bought")));
        }
        if (!accepted) {
            problems.add(new Problem("acceptedTerms", words.text("problem.terms")));
        }
        if (!problems.isEmpty()) {
            throw Refused.input(problems);
        }
        return new NewRegistration(new CustomerId(UUID.fromString(customer.id())), product, serviceType, soldAsNew, standardConfiguration,
                onlyMicrosoftSoftware, Asked.text(confirmationNumber), number, bought, country(boughtIn),
                country(locatedIn).orElseThrow(), Asked.text(reseller), country(resellerCountry), getTerms().version());
    }

    private static Optional<CountryCode> country(String chosen) {
        return Asked.some(chosen).map(CountryCode::new);
    }

    private JumpStartRegister.Schedules schedules() {
        return register.offer(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    public List<ScheduleLine> getProducts() {
        return schedules().products();
    }

    public List<ScheduleLine> getServiceTypes() {
        return schedules().serviceTypes();
    }

    /** The version in force. */
    public Agreements.Document getTerms() {
        return agreements.inForce(Agreements.JUMPSTART).orElseThrow();
    }

    public Choice getCustomer() {
        return customer;
    }

    public void setCustomer(Choice customer) {
        this.customer = customer;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getServiceType() {
        return serviceType;
    }

    public void setServiceType(String serviceType) {
        this.serviceType = serviceType;
    }

    public boolean isSoldAsNew() {
        return soldAsNew;
    }

    public void setSoldAsNew(boolean soldAsNew) {
        this.soldAsNew = soldAsNew;
    }

    public boolean isStandardConfiguration() {
        return standardConfiguration;
    }

    public void setStandardConfiguration(boolean standardConfiguration) {
        this.standardConfiguration = standardConfiguration;
    }

    public boolean isOnlyMicrosoftSoftware() {
        return onlyMicrosoftSoftware;
    }

    public void setOnlyMicrosoftSoftware(boolean onlyMicrosoftSoftware) {
        this.onlyMicrosoftSoftware = onlyMicrosoftSoftware;
    }

    public String getConfirmationNumber() {
        return confirmationNumber;
    }

    public void setConfirmationNumber(String confirmationNumber) {
        this.confirmationNumber = confirmationNumber;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public String getPurchasedOn() {
        return purchasedOn;
    }

    public void setPurchasedOn(String purchasedOn) {
        this.purchasedOn = purchasedOn;
    }

    public String getBoughtIn() {
        return boughtIn;
    }

    public void setBoughtIn(String boughtIn) {
        this.boughtIn = boughtIn;
    }

    public String getLocatedIn() {
        return locatedIn;
    }

    public void setLocatedIn(String locatedIn) {
        this.locatedIn = locatedIn;
    }

    public String getReseller() {
        return reseller;
    }

    public void setReseller(String reseller) {
        this.reseller = reseller;
    }

    public String getResellerCountry() {
        return resellerCountry;
    }

    public void setResellerCountry(String resellerCountry) {
        this.resellerCountry = resellerCountry;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }
}
