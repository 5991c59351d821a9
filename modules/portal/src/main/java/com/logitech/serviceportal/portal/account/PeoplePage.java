package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Customer;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.CustomerQuery;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.RoleSummary;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.people.InvitationId;
import com.logitech.serviceportal.contracts.api.people.Invitations.InvitationQuery;
import com.logitech.serviceportal.contracts.api.people.Invitations.InvitationState;
import com.logitech.serviceportal.contracts.api.people.Invitations.InvitationSummary;
import com.logitech.serviceportal.contracts.api.people.Invitations;
import com.logitech.serviceportal.contracts.api.people.People.PersonInAccount;
import com.logitech.serviceportal.contracts.api.people.People.Places;
import com.logitech.serviceportal.contracts.api.people.People;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The people who may sign in for the customer in focus, what each is there, and who is invited; without a customer, the customers to choose
 * from.
 */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountAdministration accounts;
    @Inject
    private transient People people;
    @Inject
    private transient Invitations invitations;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient AccountWords words;

    private String text;
    private String after;
    private String state;
    /** By the person's id: what is chosen for him, and the state he was shown in. */
    private final HashMap<String, String> chosen = new HashMap<>();
    private final HashMap<String, Long> seen = new HashMap<>();
    private Integer mostPeople;
    private String reason;
    private transient List<PersonInAccount> members;
    private transient Places places;
    private transient Page<InvitationSummary> invited;
    private transient Page<Customer> customers;
    private transient Map<CustomerRole, RoleSummary> roles;

    public void load() {
        getMembers().forEach(member -> {
            chosen.put(member.user().toString(), member.role().code());
            seen.put(member.user().toString(), member.version());
        });
    }

    public String changeRole(String user) {
        String role = chosen.get(user);
        PersonInAccount changed = people.changeRole(focus.getCustomer(), new UserId(Asked.id(user, "person")), seen(user),
                new CustomerRole(role));
        Notices.good(words.text("person.changed", changed.name(), title(changed.role())));
        return here();
    }

    public String remove(String user, String name) {
        people.remove(focus.getCustomer(), new UserId(Asked.id(user, "person")), seen(user));
        Notices.good(words.text("person.removed", name));
        return here();
    }

    public String resend(String invitation) {
        InvitationSummary again = invitations.resend(new InvitationId(Asked.id(invitation, "invitation")));
        Notices.good(words.text("invitation.resent", again.email()));
        return here();
    }

    public String withdraw(String invitation) {
        InvitationSummary gone = invitations.withdraw(new InvitationId(Asked.id(invitation, "invitation")));
        Notices.good(words.text("invitation.withdrawn", gone.email()));
        return here();
    }

    public String limit() {
        Places now = people.limit(focus.getCustomer(), Optional.ofNullable(mostPeople), reason);
        Notices.good(words.text("limit.set", now.mostPeople()));
        return here();
    }

    private long seen(String user) {
        return seen.getOrDefault(user, 0L);
    }

    private String here() {
        return "/account/people.xhtml?faces-redirect=true" + focus.getQuery().replace('?', '&');
    }

    public List<PersonInAccount> getMembers() {
        if (members == null) {
            members = focus.getCustomer() == null ? List.of() : people.of(focus.getCustomer());
        }
        return members;
    }

    /** How many people the account has and may have; null without a customer in focus. */
    public Places getPlaces() {
        if (places == null && focus.getCustomer() != null) {
            places = people.places(focus.getCustomer());
        }
        return places;
    }

    /** Those that can still be accepted, unless the address asks for others; null without a customer in focus. */
    public Page<InvitationSummary> getInvited() {
        if (invited == null && focus.getCustomer() != null) {
            invited = invitations.invitations(new InvitationQuery(focus.getCustomer(), Optional.of(getShown()), Asked.some(after),
                    Page.USUAL_SIZE));
        }
        return invited;
    }

    /** Null with a customer in focus. */
    public Page<Customer> getCustomers() {
        if (customers == null && focus.getCustomer() == null) {
            customers = accounts.customers(new CustomerQuery(Asked.some(text).orElse(""), Optional.empty(), Asked.some(after),
                    Page.USUAL_SIZE));
        }
        return customers;
    }

    public InvitationState[] getStates() {
        return InvitationState.values();
    }

    /** The state of the invitations shown. */
    public InvitationState getShown() {
        return Asked.constant(InvitationState.class, state).orElse(InvitationState.PENDING);
    }

    public List<RoleSummary> getRoles() {
        return accounts.roles();
    }

    /** A role in words. */
    public String title(CustomerRole role) {
        if (roles == null) {
            roles = accounts.roles().stream().collect(Collectors.toMap(RoleSummary::role, known -> known));
        }
        return roles.containsKey(role) ? roles.get(role).title() : role.code();
    }

    /** The role chosen for each person, by his id. */
    public Map<String, String> getChosen() {
        return chosen;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    /** Null for the house's limit. */
    public Integer getMostPeople() {
        return mostPeople;
    }

    public void setMostPeople(Integer mostPeople) {
        this.mostPeople = mostPeople;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
