package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.spaces.SpaceImports;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.Upload;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.Verdict;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.ListFile;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** A customer's uploads and how far each is. */
@Named
@ViewScoped
public class ImportsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SpaceImports imports;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient ListFile file;

    private Choice customer;
    private transient List<Upload> uploads;

    public void load() {
        List<Upload> all = focus.getCustomer() == null ? List.of() : imports.uploads(focus.getCustomer());
        Page<Upload> page = file.orPage(Upload.class, "", (mark, size) -> new Page<>(all, Optional.empty(), all.size()));
        uploads = page == null ? all : page.items();
    }

    /** Goes to the picked customer's uploads. */
    public String choose() {
        return "/spaces/imports.xhtml?faces-redirect=true&customer=" + customer.id();
    }

    public long count(Upload upload, String verdict) {
        return upload.counts().getOrDefault(Verdict.valueOf(verdict), 0L);
    }

    public List<Upload> getUploads() {
        return uploads;
    }

    public Choice getCustomer() {
        return customer;
    }

    public void setCustomer(Choice customer) {
        this.customer = customer;
    }
}
