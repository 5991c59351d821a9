package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceSummary;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Changes what is said of a Space. */
@Named
@ViewScoped
public class EditSpacePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SpaceRegister register;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient Choices choices;
    @Inject
    private transient SpaceWords words;

    private String id;
    private long version;
    private String name;
    private SpaceForm form;

    public void load() {
        SpaceSummary space = register.space(Asked.space(id));
        focus.on(space.customer());
        version = space.version();
        name = space.name();
        form = SpaceForm.of(space);
    }

    public String change() {
        SpaceSummary changed = register.change(Asked.space(id), version, form.changed(isRoom()));
        Notices.good(words.text("space.changed", changed.name()));
        return "/spaces/space.xhtml?faces-redirect=true&id=" + changed.id();
    }

    public boolean isRoom() {
        return choices.isRoom(form.getCategory());
    }

    public boolean isDesk() {
        return form.getCategory() != null && !isRoom();
    }

    public SpaceForm getForm() {
        return form;
    }

    /** As it was when the page was opened. */
    public String getName() {
        return name;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
