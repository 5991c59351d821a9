package com.logitech.serviceportal.contracts.model.jumpstart;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.countries.api.CountryCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** What was bought, where and of whom, as it was registered (R116, R117, R126). */
@Embeddable
public class JumpStartPurchase {

    private String product;
    @Column(name = "service_type")
    private String serviceType;
    @Column(name = "sold_as_new")
    private boolean soldAsNew;
    @Column(name = "standard_configuration")
    private boolean standardConfiguration;
    @Column(name = "microsoft_software")
    private boolean onlyMicrosoftSoftware;
    @Column(name = "confirmation_number")
    private String confirmationNumber;
    private String serial;
    @Column(name = "bought_in")
    private String boughtIn;
    @Column(name = "located_in")
    private String locatedIn;
    private String reseller;
    @Column(name = "reseller_country")
    private String resellerCountry;

    protected JumpStartPurchase() {
    }

    /** @param product its code on the list; @param serviceType its code on the list */
    public JumpStartPurchase(String product, String serviceType, Sold sold, String confirmationNumber, Optional<SerialNumber> serial,
            Place place) {
        this.product = product;
        this.serviceType = serviceType;
        this.soldAsNew = sold.asNew();
        this.standardConfiguration = sold.standardConfiguration();
        this.onlyMicrosoftSoftware = sold.onlyMicrosoftSoftware();
        this.confirmationNumber = confirmationNumber;
        this.serial = serial.map(SerialNumber::value).orElse("");
        this.boughtIn = place.boughtIn().map(CountryCode::iso2).orElse(null);
        this.locatedIn = place.locatedIn().iso2();
        this.reseller = place.reseller();
        this.resellerCountry = place.resellerCountry().map(CountryCode::iso2).orElse(null);
    }

    /** As what it was sold (R116). */
    public record Sold(boolean asNew, boolean standardConfiguration, boolean onlyMicrosoftSoftware) {
    }

    /** Where it was bought, of whom, and where it stands. @param reseller may be empty */
    public record Place(Optional<CountryCode> boughtIn, CountryCode locatedIn, String reseller, Optional<CountryCode> resellerCountry) {
    }

    public String product() {
        return product;
    }

    public String serviceType() {
        return serviceType;
    }

    public Sold sold() {
        return new Sold(soldAsNew, standardConfiguration, onlyMicrosoftSoftware);
    }

    /** May be empty where there is a serial number. */
    public String confirmationNumber() {
        return confirmationNumber;
    }

    public Optional<SerialNumber> serial() {
        return Optional.of(serial).filter(given -> !given.isEmpty()).map(SerialNumber::new);
    }

    public Optional<CountryCode> boughtIn() {
        return Optional.ofNullable(boughtIn).map(CountryCode::new);
    }

    public CountryCode locatedIn() {
        return new CountryCode(locatedIn);
    }

    /** May be empty. */
    public String reseller() {
        return reseller;
    }

    public Optional<CountryCode> resellerCountry() {
        return Optional.ofNullable(resellerCountry).map(CountryCode::new);
    }
}
