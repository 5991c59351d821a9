package com.logitech.serviceportal.portal.sync;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations;
import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations.Link;
import com.logitech.serviceportal.contracts.api.sync.SyncPullId;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls.PlaceVerdict;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls.Pull;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls.PullChoice;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls.PullState;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls.PulledPlace;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** One pull: how far it is, what would become of each place, and putting it in (R17). How far it is stands with the pull itself. */
@Named
@ViewScoped
public class PullPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private transient SyncPulls pulls;
    @Inject
    private transient SyncOrganizations organizations;
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
    private String verdict;
    private String after;
    private transient Pull pull;
    private transient Link link;
    private transient List<PulledPlace> rows = List.of();

    public void load() {
        focus.on(getPull().customer());
        if (isJudged()) {
            rows = pulls.places(pullId(), Asked.constant(PlaceVerdict.class, verdict), Asked.line(Asked.some(after).orElse(null)),
                    ROWS + 1);
        }
    }

    /** Looks how far the running step is; when it has ended, the page is opened anew. */
    public void look() throws IOException {
        pull = pulls.pull(pullId());
        if (!isRunning()) {
            ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
            outside.redirect(outside.getRequestContextPath() + "/sync/pull.xhtml?id=" + id);
        }
    }

    public String apply() {
        return at(pulls.apply(pullId(), PullChoice.ONLY_GOOD).id());
    }

    public String cancel() {
        return at(pulls.cancel(pullId()).id());
    }

    private static String at(SyncPullId pull) {
        return "/sync/pull.xhtml?faces-redirect=true&id=" + pull;
    }

    private SyncPullId pullId() {
        return new SyncPullId(Asked.id(id, "pull"));
    }

    public Pull getPull() {
        if (pull == null) {
            pull = pulls.pull(pullId());
        }
        return pull;
    }

    public Link getLink() {
        if (link == null) {
            link = organizations.link(getPull().link());
        }
        return link;
    }

    public boolean isRunning() {
        return getPull().state().isRunning();
    }

    public boolean isApplied() {
        return getPull().state() == PullState.APPLIED;
    }

    /** Whether places with verdicts are shown. */
    public boolean isJudged() {
        return getPull().state() == PullState.JUDGED || isApplied();
    }

    public boolean isMayApply() {
        return getPull().state() == PullState.JUDGED && isMayDecide();
    }

    /** Whether the running step can be ended before anything is in the books. */
    public boolean isCancellable() {
        return isRunning() && getPull().state() != PullState.APPLYING && isMayDecide();
    }

    private boolean isMayDecide() {
        return visitor.mayDo(getPull().customer().value(), ContractsTask.LINK_SYNC.name());
    }

    /** What became of the devices, in words. */
    public String getDevices() {
        return getPull().devices().entrySet().stream().map(fate -> words.text("device." + fate.getKey(), fate.getValue()))
                .collect(Collectors.joining(" "));
    }

    public String category(PulledPlace place) {
        return place.category().flatMap(code -> catalog.asKnownAt(clock.instant()).category(code)).map(Catalog.Category::title).orElse("");
    }

    public List<PlaceVerdict> getVerdicts() {
        return List.of(PlaceVerdict.values());
    }

    /** The places of this page. */
    public List<PulledPlace> getRows() {
        return rows.subList(0, Math.min(ROWS, rows.size()));
    }

    /** The mark of the places that follow; empty at the end. */
    public String getNext() {
        return rows.size() > ROWS ? String.valueOf(rows.get(ROWS - 1).line()) : "";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
