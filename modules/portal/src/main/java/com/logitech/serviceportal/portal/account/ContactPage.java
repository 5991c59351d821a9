package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.people.Contacts.NamedContact;
import com.logitech.serviceportal.contracts.api.people.Contacts.NewContact;
import com.logitech.serviceportal.contracts.api.people.Contacts;
import com.logitech.serviceportal.contracts.api.people.People.PersonInAccount;
import com.logitech.serviceportal.contracts.api.people.People;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The Single Point of Contact of the customer in focus: who it is, who it was, and naming another. */
@Named
@ViewScoped
public class ContactPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Contacts contacts;
    @Inject
    private transient People people;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient AccountWords words;

    private String user;
    private boolean authorityConfirmed;
    private transient List<NamedContact> history;
    private transient List<PersonInAccount> members;

    /** @return where the customer is chosen first, if none is in focus */
    public String load() {
        if (focus.getCustomer() == null) {
            return (visitor.opens("/account/people.xhtml") ? "/account/people.xhtml" : "/index.xhtml") + "?faces-redirect=true";
        }
        getHistory();
        return null;
    }

    public String name() {
        if (Asked.text(user).isEmpty()) {
            throw Refused.input("user", words.text("contact.choose.first"));
        }
        NamedContact named = contacts.name(focus.getCustomer(), new NewContact(new UserId(Asked.id(user, "person")), authorityConfirmed));
        Notices.good(words.text("contact.named", named.name()));
        return "/account/contact.xhtml?faces-redirect=true" + focus.getQuery().replace('?', '&');
    }

    /** Who was named, the latest first. */
    public List<NamedContact> getHistory() {
        if (history == null) {
            history = focus.getCustomer() == null ? List.of() : contacts.history(focus.getCustomer());
        }
        return history;
    }

    /** Who it is now; null while nobody is. */
    public NamedContact getNamed() {
        return getHistory().stream().findFirst().filter(latest -> latest.until().isEmpty()).orElse(null);
    }

    public boolean isNaming() {
        return focus.getCustomer() != null && visitor.mayDo(focus.getCustomer().value(), "NAME_CONTACT");
    }

    /** Who can be named: everybody in the account but who is it already. */
    public List<PersonInAccount> getMembers() {
        if (members == null) {
            members = people.of(focus.getCustomer()).stream().filter(member -> !member.contact()).toList();
        }
        return members;
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public boolean isAuthorityConfirmed() {
        return authorityConfirmed;
    }

    public void setAuthorityConfirmed(boolean authorityConfirmed) {
        this.authorityConfirmed = authorityConfirmed;
    }
}
