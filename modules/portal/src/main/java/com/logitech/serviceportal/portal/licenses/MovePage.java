package com.logitech.serviceportal.portal.licenses;

import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.EffectPreview;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.AssignedTo;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseSummary;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceQuery;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceSummary;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.contracts.ContractText;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Moves a license to another Space: choose it, see what that does, confirm. What is looked for and chosen stands in the address. */
@Named
@ViewScoped
public class MovePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 25;

    @Inject
    private ContractAdministration contracts;
    @Inject
    private LicenseAdministration licensesKept;
    @Inject
    private SpaceRegister spaceRegister;
    @Inject
    private CustomerInFocus focus;

    private String id;
    private String to;
    private String text = "";
    private String category = "";
    private String cover = "";
    private String after;
    private transient LicenseSummary license;
    private transient ContractSummary contract;
    private transient Page<SpaceSummary> spaces;
    private transient EffectPreview preview;
    private transient Refused refused;

    public void load() {
        license = licensesKept.license(licenseId());
        contract = contracts.contract(license.contract());
        focus.on(contract.customer());
        if (Asked.some(to).isPresent()) {
            try {
                preview = licensesKept.previewMove(license.id(), space());
            } catch (Refused changed) {
                if (changed.kind() != Refused.Kind.RULE) {
                    throw changed;
                }
                refused = changed;
            }
        } else if (isMovable()) {
            find();
        }
    }

    private void find() {
        List<SpaceCategory> fits = getCategories();
        SpaceCategory wanted = fits.stream().filter(fitting -> fitting.code().equals(category)).findFirst().orElse(fits.get(0));
        category = wanted.code();
        spaces = spaceRegister.spaces(new SpaceQuery(Optional.of(contract.customer()), Optional.of(wanted),
                "ALL".equals(cover) ? Optional.empty() : Optional.of(false), true, text, Asked.some(after), SHOWN));
    }

    public String move() {
        LicenseSummary moved = licensesKept.move(licenseId(), space());
        Notices.good(ContractText.sentence("move.done", moved.label(), moved.assignedTo().map(AssignedTo::spaceName).orElse("")));
        return "/licenses/license.xhtml?faces-redirect=true&id=" + licenseId().value();
    }

    private LicenseId licenseId() {
        return new LicenseId(Asked.id(id, "license"));
    }

    private SpaceId space() {
        return new SpaceId(Asked.id(to, "space"));
    }

    public LicenseSummary getLicense() {
        if (license == null) {
            license = licensesKept.license(licenseId());
        }
        return license;
    }

    public ContractSummary getContract() {
        if (contract == null) {
            contract = contracts.contract(getLicense().contract());
        }
        return contract;
    }

    public AssignedTo getOn() {
        return getLicense().assignedTo().orElse(null);
    }

    /** Whether it is on a Space and its categories are known: else there is nothing to move. */
    public boolean isMovable() {
        return getOn() != null && !getLicense().fits().isEmpty();
    }

    public List<SpaceCategory> getCategories() {
        return List.copyOf(new TreeSet<>(getLicense().fits()));
    }

    public Page<SpaceSummary> getSpaces() {
        return spaces;
    }

    public EffectPreview getPreview() {
        return preview;
    }

    /** Why it cannot be, or null. */
    public Refused getRefused() {
        return refused;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Asked.text(text);
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = Asked.text(category);
    }

    public String getCover() {
        return cover;
    }

    public void setCover(String cover) {
        this.cover = Asked.text(cover);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
