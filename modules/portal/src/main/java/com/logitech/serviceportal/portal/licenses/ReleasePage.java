package com.logitech.serviceportal.portal.licenses;

import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.EffectPreview;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseSummary;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.contracts.ContractText;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes licenses from their Spaces, once it was shown what that does. The licenses stand in the address. */
@Named
@ViewScoped
public class ReleasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractAdministration contracts;
    @Inject
    private LicenseAdministration licensesKept;
    @Inject
    private CustomerInFocus focus;

    private String id;
    private String board = "";
    private final Set<UUID> chosen = new LinkedHashSet<>();
    private int left;
    private transient ContractSummary contract;
    private transient EffectPreview preview;
    private transient Refused refused;

    public void load() {
        contract = contracts.contract(contractId());
        focus.on(contract.customer());
        var address = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        chosen.clear();
        Arrays.stream(address.getOrDefault("assigned", new String[0])).map(license -> Asked.id(license, "license")).forEach(chosen::add);
        left = address.getOrDefault("license", new String[0]).length;
        if (!chosen.isEmpty()) {
            try {
                preview = licensesKept.previewRelease(contract.id(), licenses());
            } catch (Refused changed) {
                if (changed.kind() != Refused.Kind.RULE) {
                    throw changed;
                }
                refused = changed;
            }
        }
    }

    public String release() {
        List<LicenseSummary> released = licensesKept.release(contractId(), licenses());
        Notices.good(ContractText.sentence("release.done", released.size()));
        return getBack().replace("?", "?faces-redirect=true&");
    }

    private Set<LicenseId> licenses() {
        return chosen.stream().map(LicenseId::new).collect(Collectors.toSet());
    }

    private ContractId contractId() {
        return new ContractId(Asked.id(id, "contract"));
    }

    public ContractSummary getContract() {
        if (contract == null) {
            contract = contracts.contract(contractId());
        }
        return contract;
    }

    /** What it would do; null where nothing was chosen or it cannot be. */
    public EffectPreview getPreview() {
        return preview;
    }

    /** Why it cannot be, or null: somebody was quicker. */
    public Refused getRefused() {
        return refused;
    }

    /** How many of the chosen are on no Space and stay as they are. */
    public int getLeft() {
        return left;
    }

    /** Where the visitor came from: the contract, or its board. */
    public String getBack() {
        return (board.isEmpty() ? "/contracts/contract.xhtml?id=" : "/licenses/board.xhtml?contract=") + contractId().value();
    }

    public String getBoard() {
        return board;
    }

    public void setBoard(String board) {
        this.board = Asked.text(board);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
