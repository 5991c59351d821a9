package com.logitech.serviceportal.portal.fairuse;

import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.Note;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.NoteQuery;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.Stage;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens;
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
import java.util.Optional;

/** Moves that come back (R21), newest first, and looking at a customer's moves now. */
@Named
@ViewScoped
public class FairUsePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FairUseLens lens;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient FairUseWords words;
    @Inject
    private transient ListFile file;

    private String stage;
    private String after;
    private transient Page<Note> notes;

    public void load() {
        notes = file.orPage(Note.class, after, (mark, size) -> lens.notes(new NoteQuery(Optional.ofNullable(focus.getCustomer()),
                Asked.constant(Stage.class, stage), mark, size)));
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
