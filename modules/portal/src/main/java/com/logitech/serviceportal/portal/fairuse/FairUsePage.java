package com.logitech.serviceportal.portal.fairuse;

import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.Note;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.NoteQuery;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.Stage;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlans.OutgrownPlan;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlans;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.ListFile;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Questions of fair use (R21), newest first, looking at a customer's moves now, and plans above their maximum (R109). */
@Named
@ViewScoped
public class FairUsePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 10;

    @Inject
    private transient FairUseLens lens;
    @Inject
    private transient EnterprisePlans plans;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient FairUseWords words;
    @Inject
    private transient ListFile file;

    private String stage;
    private String after;
    private transient Page<Note> notes;
    private transient Page<OutgrownPlan> outgrown;

    public void load() {
        notes = file.orPage(Note.class, after, (mark, size) -> lens.notes(new NoteQuery(Optional.ofNullable(focus.getCustomer()),
                Asked.constant(Stage.class, stage), mark, size)));
        outgrown = plans.outgrown(Optional.ofNullable(focus.getCustomer()), Optional.empty(), FEW);
    }

    public String look() {
        int noted = lens.look(focus.getCustomer());
        if (noted == 0) {
            Notices.good(words.text("look.none"));
        } else {
            Notices.attention(words.text("look.noted", noted));
        }
        return "/fairuse/fair-use.xhtml?faces-redirect=true" + focus.getQuery().replace('?', '&');
    }

    /** Whether the visitor looks at customers' moves, with one in focus. */
    public boolean isLooking() {
        return isStaff() && focus.getCustomer() != null;
    }

    public boolean isStaff() {
        return Caller.current().holds(Role.SERVICE_MANAGER, Role.OPERATIONS);
    }

    public Page<Note> getNotes() {
        return notes;
    }

    /** Plans above their maximum, the last noticed of them (R109). */
    public List<OutgrownPlan> getOutgrown() {
        return outgrown == null ? List.of() : outgrown.items();
    }

    /** How many more of them there are. */
    public long getMoreOutgrown() {
        return outgrown == null ? 0 : Math.max(0, outgrown.about() - outgrown.items().size());
    }

    /** Whether there is nothing to show; also while a form of the list's tools is read, which needs no rows. */
    public boolean isNone() {
        return notes == null || notes.items().isEmpty();
    }

    public boolean isNarrowed() {
        return Asked.some(stage).or(() -> Asked.some(after)).isPresent();
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
