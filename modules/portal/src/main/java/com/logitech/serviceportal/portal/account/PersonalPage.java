package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.contracts.api.accounts.PersonalFiles;
import com.logitech.serviceportal.contracts.api.accounts.PersonalFiles.PersonalFile;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.persons.PersonalRecords.Held;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is held about a person: one's own, or as system administrator anybody's, who can be erased there. */
@Named
@ViewScoped
public class PersonalPage implements Serializable {

    private static final long serialVersionUID = 1L;
    /** So many values of a kind are shown; the export has all. */
    private static final int SHOWN = 8;

    @Inject
    private transient PersonalFiles files;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient AccountWords words;

    private String person;
    private String reason;
    private transient PersonalFile file;

    public void load() {
        getFile();
    }

    public PersonalFile getFile() {
        if (file == null) {
            file = files.of(user());
        }
        return file;
    }

    private UserId user() {
        return person == null || person.isBlank() ? new UserId(visitor.getId()) : new UserId(Asked.id(person, "person"));
    }

    /** What is held, by the part of the system that holds it. */
    public Map<String, List<Held>> getAreas() {
        return getFile().held().stream().collect(Collectors.groupingBy(Held::area, LinkedHashMap::new, Collectors.toList()));
    }

    public List<String> first(Held held) {
        return held.values().subList(0, Math.min(SHOWN, held.values().size()));
    }

    /** How many values are not shown. */
    public int more(Held held) {
        return Math.max(0, held.values().size() - SHOWN);
    }

    public boolean isOwn() {
        return user().value().equals(visitor.getId());
    }

    /** Whether the visitor may erase him here. */
    public boolean isErasable() {
        return !isOwn() && getFile().erasedAt().isEmpty() && visitor.may("SYSTEM_ADMINISTRATOR");
    }

    public String erase() {
        PersonalFile erased = files.erase(user(), reason);
        Notices.good(words.text("personal.erased", erased.name()));
        return "/account/personal.xhtml?faces-redirect=true&person=" + erased.user();
    }

    /** The person asked for; empty for oneself. */
    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
