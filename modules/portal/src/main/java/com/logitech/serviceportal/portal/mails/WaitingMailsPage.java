package com.logitech.serviceportal.portal.mails;

import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.ListFile;
import com.logitech.serviceportal.support.api.mail.WaitingMails.MailFate;
import com.logitech.serviceportal.support.api.mail.WaitingMails.WaitingMail;
import com.logitech.serviceportal.support.api.mail.WaitingMails;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The mails that wait for our people, and what became of those that did. */
@Named
@RequestScoped
public class WaitingMailsPage {

    @Inject
    private WaitingMails waiting;
    @Inject
    private ListFile file;

    private String fate = "";
    private String after;
    private Page<WaitingMail> mails;

    public void load() {
        mails = file.orPage(WaitingMail.class, after, (mark, size) -> waiting.mails(getChosen(), mark, size));
    }

    public Page<WaitingMail> getMails() {
        return mails;
    }

    public boolean isNone() {
        return mails == null || mails.items().isEmpty();
    }

    /** Those that wait, unless others are asked for. */
    public MailFate getChosen() {
        return Asked.constant(MailFate.class, fate).orElse(MailFate.WAITING);
    }

    /** Whether the list is of those that wait. */
    public boolean isOfWaiting() {
        return getChosen() == MailFate.WAITING;
    }

    public List<MailFate> getFates() {
        return List.of(MailFate.values());
    }

    public String getFate() {
        return fate;
    }

    public void setFate(String fate) {
        this.fate = Asked.text(fate);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
