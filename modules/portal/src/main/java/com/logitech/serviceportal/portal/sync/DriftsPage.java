package com.logitech.serviceportal.portal.sync;

import com.logitech.serviceportal.contracts.api.sync.SyncReconciliation;
import com.logitech.serviceportal.contracts.api.sync.SyncReconciliation.Drift;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.ListFile;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Where Sync and the books say different things of a customer's Spaces. */
@Named
@ViewScoped
public class DriftsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SyncReconciliation reconciliation;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient ListFile file;

    private transient Page<Drift> page = new Page<>(List.of(), Optional.empty(), 0);

    public void load() {
        if (focus.getCustomer() != null) {
            Page<Drift> found = file.orPage(Drift.class, "", (mark, size) -> reconciliation.drifts(focus.getCustomer(), mark, size));
            page = found == null ? page : found;
        }
    }

    public Page<Drift> getPage() {
        return page;
    }
}
