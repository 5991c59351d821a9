package com.logitech.serviceportal.portal.sync;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.sync.SyncCertificateId;
import com.logitech.serviceportal.contracts.api.sync.SyncLinkId;
import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations;
import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations.Certificate;
import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations.Link;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls.Pull;
import com.logitech.serviceportal.contracts.api.sync.SyncReconciliation;
import com.logitech.serviceportal.contracts.api.sync.SyncReconciliation.Waiting;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;

/** A linked Sync organization: its pulls, what waits for a decision, its certificates and settings (R17, R18). */
@Named
@ViewScoped
public class LinkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SyncOrganizations organizations;
    @Inject
    private transient SyncPulls pullsKept;
    @Inject
    private transient SyncReconciliation reconciliation;
    @Inject
    private transient Catalog catalog;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient SyncSentences words;
    @Inject
    private transient Clock clock;

    private String id;
    private long version;
    private LinkForm form;
    private transient String certificate;
    private transient String key;
    private transient Link link;
    private transient List<Pull> pulls;
    private transient List<Waiting> waiting;

    public void load() {
        Link known = getLink();
        focus.on(known.customer());
        version = known.version();
        form = LinkForm.of(known.settings());
    }

    public String pull() {
        return "/sync/pull.xhtml?faces-redirect=true&id=" + pullsKept.pull(linkId()).id();
    }

    public String add() {
        organizations.addCertificate(linkId(), certificate, key);
        return again("certificate.added");
    }

    public String forget(SyncCertificateId kept) {
        organizations.removeCertificate(linkId(), kept);
        return again("certificate.forgotten");
    }

    public String save() {
        organizations.change(linkId(), version, form.settings());
        return again("saved");
    }

    public String unlink() {
        organizations.unlink(linkId(), version);
        return again("unlinked");
    }

    public String confirm(SpaceId space, SpaceCategory category) {
        reconciliation.confirm(space, category);
        return again("confirmed");
    }

    public String keep(SpaceId space) {
        reconciliation.keep(space);
        return again("kept");
    }

    public String remove(SpaceId space) {
        reconciliation.remove(space);
        return again("removed");
    }

    private String again(String what) {
        Notices.good(words.text(what));
        return "/sync/link.xhtml?faces-redirect=true&id=" + id;
    }

    private SyncLinkId linkId() {
        return new SyncLinkId(Asked.id(id, "link"));
    }

    public Link getLink() {
        if (link == null) {
            link = organizations.link(linkId());
        }
        return link;
    }

    public List<Pull> getPulls() {
        if (pulls == null) {
            pulls = pullsKept.pulls(linkId());
        }
        return pulls;
    }

    /** Only for who sees every Space of the customer. */
    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = visitor.mayDo(getLink().customer().value(), ContractsTask.LINK_SYNC.name()) ? reconciliation.waiting(linkId())
                    : List.of();
        }
        return waiting;
    }

    public List<Catalog.Category> getRooms() {
        return catalog.asKnownAt(clock.instant()).categories().stream().filter(Catalog.Category::room).toList();
    }

    public boolean isUnlinked() {
        return getLink().unlinkedAt().isPresent();
    }

    public boolean isExpiring() {
        return getLink().certificates().stream().anyMatch(Certificate::expiresSoon);
    }

    public boolean isMayChange() {
        return !isUnlinked() && visitor.mayDo(getLink().customer().value(), ContractsTask.LINK_SYNC.name());
    }

    public LinkForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    /** Never shown again. */
    public String getKey() {
        return "";
    }

    public void setKey(String key) {
        this.key = key;
    }
}
