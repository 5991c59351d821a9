package com.logitech.serviceportal.portal.fairuse;

import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.MovedThing;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.Note;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.Stage;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens;
import com.logitech.serviceportal.contracts.api.fairuse.NoteId;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One question of fair use (R21): the evidence, what is ordinary, the customer's answer, and how it was settled. */
@Named
@ViewScoped
public class NotePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FairUseLens lens;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient FairUseWords words;

    private String id;
    private String answer;
    private String reason;
    private transient Note note;

    public void load() {
        note = lens.note(noteId());
        focus.on(note.customer());
    }

    public String share() {
        lens.share(noteId(), getNote().version());
        Notices.good(words.text("shared"));
        return back();
    }

    public String send() {
        lens.answer(noteId(), getNote().version(), Asked.text(answer));
        Notices.good(words.text("answered"));
        return back();
    }

    public String settle() {
        lens.settle(noteId(), getNote().version(), Asked.text(reason));
        Notices.good(words.text("settled"));
        return back();
    }

    private String back() {
        return "/fairuse/note.xhtml?faces-redirect=true&id=" + noteId();
    }

    private NoteId noteId() {
        return new NoteId(Asked.id(id, "note"));
    }

    public Note getNote() {
        if (note == null) {
            load();
        }
        return note;
    }

    public boolean isStaff() {
        return Caller.current().holds(Role.SERVICE_MANAGER, Role.OPERATIONS);
    }

    /** Whether it is about licenses tried on Spaces of another category, and not about moves. */
    public boolean isOfTries() {
        return getNote().kind() == MovedThing.CONTRACT;
    }

    public boolean isUnsettled() {
        return getNote().stage() != Stage.SETTLED;
    }

    public boolean isUnshared() {
        return getNote().stage() == Stage.OPEN;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
