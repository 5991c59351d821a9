package com.logitech.serviceportal.portal.spares;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.spares.api.firmware.FirmwareRegister;
import com.logitech.serviceportal.spares.api.firmware.FirmwareRegister.FirmwareRelease;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The latest firmware of each model, against which spares are kept up to date; operations write a release down. */
@Named
@ViewScoped
public class FirmwarePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FirmwareRegister register;
    @Inject
    private transient Catalog catalog;
    @Inject
    private transient SparesWords words;
    @Inject
    private transient Clock clock;

    private String product;
    private String release;
    private LocalDate releasedOn;
    private transient List<FirmwareRelease> latest;

    public void load() {
        getLatest();
    }

    public List<FirmwareRelease> getLatest() {
        if (latest == null) {
            latest = register.latest();
        }
        return latest;
    }

    public String add() {
        FirmwareRelease added = register.add(product, Asked.text(release), releasedOn);
        Notices.good(words.text("release.done", added.title(), added.version()));
        return "/spares/firmware.xhtml?faces-redirect=true";
    }

    /** Whether the visitor may write one down. */
    public boolean isKeeping() {
        return Asked.ofOperations();
    }

    /** What can be a spare. */
    public List<Catalog.Product> getProducts() {
        return catalog.asKnownAt(clock.instant()).products().stream()
                .filter(known -> known.kind() != Catalog.Product.Kind.SOFTWARE).toList();
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getRelease() {
        return release;
    }

    public void setRelease(String release) {
        this.release = release;
    }

    public LocalDate getReleasedOn() {
        return releasedOn;
    }

    public void setReleasedOn(LocalDate releasedOn) {
        this.releasedOn = releasedOn;
    }
}
