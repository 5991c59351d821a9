package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** A person's own account: how he likes to read the portal, and his password. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private SignIn signIn;
    @Inject
    private Visitor visitor;
    @Inject
    private AccountWords words;

    private String theme;
    private String zone;
    private String language;
    private String oldPassword;
    private String newPassword;
    private String repeated;

    public void load() {
        theme = visitor.getTheme();
        zone = visitor.getZone().getId();
        language = visitor.getLanguage();
    }

    public String prefer() {
        signIn.prefer(theme, ZoneId.of(zone), language);
        Notices.good(words.text("account.kept"));
        return "/account/account.xhtml?faces-redirect=true";
    }

    /** Changes the password and goes to the door: every session has ended, this one too. */
    public void changePassword() throws IOException {
        if (newPassword == null || !newPassword.equals(repeated)) {
            throw Refused.input("repeated", words.text("password.differs"));
        }
        signIn.changePassword(oldPassword, newPassword);
        visitor.signOut();
    }

    /** "light", "dark" or "system". */
    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    /** Of mail and notices to him: "en", "de" or "fr". */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** The languages to choose from, the usual one first. */
    public List<String> getLanguages() {
        return Stream.concat(Stream.of(SignIn.USUAL_LANGUAGE), SignIn.LANGUAGES.stream().sorted()).distinct().toList();
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    /** The new one once more, against a slip of the finger. */
    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
