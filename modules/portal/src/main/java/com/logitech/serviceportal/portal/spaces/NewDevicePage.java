package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceSummary;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.NewDevice;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceSummary;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.Refused.Problem;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Registers a device (R56). */
@Named
@ViewScoped
public class NewDevicePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SpaceRegister register;
    @Inject
    private transient DeviceRegister devicesKept;
    @Inject
    private transient AccountAdministration accounts;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient Choices choices;
    @Inject
    private transient SpaceWords words;

    private String spaceAsked;
    private Choice customer;
    private Choice space;
    private String serial;
    private String productCode;
    private String purchasedOn;
    private String collabOsVersion;

    public void load() {
        if (Asked.some(spaceAsked).isPresent()) {
            SpaceSummary asked = register.space(Asked.space(spaceAsked));
            focus.on(asked.customer());
            space = new Choice(asked.id().toString(), asked.name(), words.place(asked));
        }
        if (focus.getCustomer() != null) {
            customer = CustomerConverter.of(accounts.customer(focus.getCustomer()));
        }
    }

    public String register() {
        DeviceSummary registered = devicesKept.register(asked());
        Notices.good(words.text("device.registered", registered.serial()));
        if (!registered.serial().isUsualShape()) {
            Notices.attention(words.text("serial.unusual", registered.serial()));
        }
        return registered.space().map(place -> "/spaces/space.xhtml?faces-redirect=true&id=" + place)
                .orElse("/spaces/device.xhtml?faces-redirect=true&id=" + registered.id());
    }

    private NewDevice asked() {
        List<Problem> problems = new ArrayList<>();
        Optional<SerialNumber> read = SerialNumber.read(serial);
        if (read.isEmpty()) {
            problems.add(new Problem("serial", words.text("serial.wrong")));
        }
        Optional<LocalDate> day = Optional.empty();
        try {
            day = Asked.some(purchasedOn).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            problems.add(new Problem("purchasedOn", words.text("day.unreadable")));
        }
        if (productCode == null) {
            problems.add(new Problem("productCode", words.text("product.pick")));
        }
        if (customer == null) {
            problems.add(new Problem("customer", words.text("customer.pick")));
        }
        if (!problems.isEmpty()) {
            throw Refused.input(problems);
        }
        return new NewDevice(new CustomerId(UUID.fromString(customer.id())), read.orElseThrow(), productCode,
                Optional.ofNullable(space).map(place -> Asked.space(place.id())), day, collabOsVersion == null ? "" : collabOsVersion);
    }

    /** The customer's Spaces with the text in them; none before the customer is known. */
    public List<Choice> find(String text) {
        return customer == null ? List.of() : choices.spaces(new CustomerId(UUID.fromString(customer.id())), text);
    }

    public String getSpaceAsked() {
        return spaceAsked;
    }

    public void setSpaceAsked(String spaceAsked) {
        this.spaceAsked = spaceAsked;
    }

    public Choice getCustomer() {
        return customer;
    }

    public void setCustomer(Choice customer) {
        this.customer = customer;
    }

    public Choice getSpace() {
        return space;
    }

    public void setSpace(Choice space) {
        this.space = space;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public String getProductCode() {
        return productCode;
    }

    public void setProductCode(String productCode) {
        this.productCode = productCode;
    }

    public String getPurchasedOn() {
        return purchasedOn;
    }

    public void setPurchasedOn(String purchasedOn) {
        this.purchasedOn = purchasedOn;
    }

    public String getCollabOsVersion() {
        return collabOsVersion;
    }

    public void setCollabOsVersion(String collabOsVersion) {
        this.collabOsVersion = collabOsVersion;
    }
}
