package com.logitech.serviceportal.portal.mails;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Member;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.spaces.Choice;
import com.logitech.serviceportal.portal.support.SupportWords;
import com.logitech.serviceportal.support.api.mail.MailId;
import com.logitech.serviceportal.support.api.mail.WaitingMails.MailFate;
import com.logitech.serviceportal.support.api.mail.WaitingMails.Release;
import com.logitech.serviceportal.support.api.mail.WaitingMails.WaitingMailDetail;
import com.logitech.serviceportal.support.api.mail.WaitingMails;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A mail that waits: what it says, and what becomes of it. */
@Named
@ViewScoped
public class WaitingMailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WaitingMails waiting;
    @Inject
    private transient AccountAdministration accounts;
    @Inject
    private transient SupportWords words;

    private String id;
    private Choice customer;
    private String askedFor;
    private String language = "en";
    private String ticket;
    private String reason;
    private transient WaitingMailDetail detail;

    public void load() {
        detail = waiting.mail(mailId());
    }

    public String open() {
        if (customer == null) {
            throw Refused.input("customer", words.text("problem.customer"));
        }
        return done(waiting.open(mailId(), new Release(customerId(), Asked.some(askedFor).map(user -> new UserId(Asked.id(user, "user"))),
                language)));
    }

    public String add() {
        return done(waiting.add(mailId(), waiting.ticket(number())));
    }

    private String done(TicketDetail taken) {
        Notices.good(words.text("mails.taken", taken.ticket().number()));
        return "/support/ticket.xhtml?faces-redirect=true&id=" + taken.ticket().id();
    }

    public String discard() {
        waiting.discard(mailId(), Asked.text(reason));
        Notices.good(words.text("mails.discarded"));
        return "/mails/waiting-mails.xhtml?faces-redirect=true";
    }

    private TicketNumber number() {
        String number = Asked.text(ticket).strip();
        if (!number.matches("(?i)(t-)?[1-9][0-9]{0,11}")) {
            throw Refused.input("ticket", words.text("talk.merge.number"));
        }
        return new TicketNumber(Long.parseLong(number.replaceAll("\\D", "")));
    }

    private MailId mailId() {
        return new MailId(Asked.id(id, "mail"));
    }

    private CustomerId customerId() {
        return new CustomerId(Asked.id(customer.id(), "customer"));
    }

    public WaitingMailDetail getDetail() {
        if (detail == null) {
            load();
        }
        return detail;
    }

    public boolean isWaiting() {
        return getDetail().mail().fate() == MailFate.WAITING;
    }

    /** Who of the customer's people may have written it; nobody before the customer is known. */
    public List<Member> getPeople() {
        return customer == null ? List.of() : accounts.members(customerId());
    }

    /** A file's size in kilobytes, at least one. */
    public long kilobytes(int bytes) {
        return Math.max(1, Math.round(bytes / 1024.0));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Choice getCustomer() {
        return customer;
    }

    public void setCustomer(Choice customer) {
        this.customer = customer;
    }

    public String getAskedFor() {
        return askedFor;
    }

    public void setAskedFor(String askedFor) {
        this.askedFor = askedFor;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTicket() {
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
