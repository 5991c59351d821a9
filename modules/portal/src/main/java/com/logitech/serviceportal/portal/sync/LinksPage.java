package com.logitech.serviceportal.portal.sync;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations;
import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations.Link;
import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations.NewLink;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.spaces.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A customer's Sync organizations, and linking one more (R18). */
@Named
@ViewScoped
public class LinksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SyncOrganizations organizations;
    @Inject
    private transient AccountAdministration accounts;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient SyncSentences words;

    private Choice customer;
    private String organization;
    private String name;
    private LinkForm form = new LinkForm();
    private transient List<Link> links = List.of();

    public void load() {
        if (focus.getCustomer() != null) {
            links = organizations.links(focus.getCustomer());
            form.setCountry(accounts.customer(focus.getCustomer()).country().iso2());
        }
    }

    /** Goes to the picked customer's organizations. */
    public String choose() {
        return "/sync/links.xhtml?faces-redirect=true&customer=" + customer.id();
    }

    public String link() {
        Link linked = organizations.link(new NewLink(focus.getCustomer(), organization, name, form.settings()));
        Notices.good(words.text("linked", linked.name()));
        return "/sync/link.xhtml?faces-redirect=true&id=" + linked.id();
    }

    public List<Link> getLinks() {
        return links;
    }

    public LinkForm getForm() {
        return form;
    }

    public Choice getCustomer() {
        return customer;
    }

    public void setCustomer(Choice customer) {
        this.customer = customer;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
