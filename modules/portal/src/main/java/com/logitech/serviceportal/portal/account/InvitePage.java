package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.RoleSummary;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import com.logitech.serviceportal.contracts.api.people.Invitations.NewInvitation;
import com.logitech.serviceportal.contracts.api.people.Invitations;
import com.logitech.serviceportal.contracts.api.people.People.Places;
import com.logitech.serviceportal.contracts.api.people.People;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invites people to the account of the customer in focus, several at once. */
@Named
@ViewScoped
public class InvitePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Invitations invitations;
    @Inject
    private transient People people;
    @Inject
    private transient AccountAdministration accounts;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient AccountWords words;

    private final List<Invitee> invitees = new ArrayList<>(List.of(new Invitee()));
    private transient Places places;
    private transient List<RoleSummary> roles;

    /** Somebody to be invited, as typed. */
    public static final class Invitee implements Serializable {

        private static final long serialVersionUID = 1L;

        private String email;
        private String role = CustomerRole.READ_ONLY.code();
        private String groups;
        private String language = SignIn.USUAL_LANGUAGE;

        private NewInvitation typed() {
            Set<String> paths = groups == null ? Set.of()
                    : groups.lines().map(String::strip).filter(group -> !group.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
            return new NewInvitation(email, new CustomerRole(role), paths, language);
        }

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }

        public String getRole() {
            return role;
        }

        public void setRole(String role) {
            this.role = role;
        }

        /** One a line; empty for every Space. */
        public String getGroups() {
            return groups;
        }

        public void setGroups(String groups) {
            this.groups = groups;
        }

        public String getLanguage() {
            return language;
        }

        public void setLanguage(String language) {
            this.language = language;
        }
    }

    /** @return where the customer is chosen first, if none is in focus */
    public String load() {
        if (focus.getCustomer() == null) {
            return "/account/people.xhtml?faces-redirect=true";
        }
        getPlaces();
        return null;
    }

    public void addInvitee() {
        if (invitees.size() < Invitations.MOST_AT_ONCE) {
            invitees.add(new Invitee());
        }
    }

    public void removeInvitee(int at) {
        if (invitees.size() > 1) {
            invitees.remove(at);
        }
    }

    public String invite() {
        CustomerId customer = focus.getCustomer();
        if (customer == null) {
            throw Refused.notFound("customer");
        }
        int invited = invitations.invite(customer, invitees.stream().map(Invitee::typed).toList()).size();
        Notices.good(words.text("invite.done", invited));
        return "/account/people.xhtml?faces-redirect=true" + focus.getQuery().replace('?', '&');
    }

    public List<Invitee> getInvitees() {
        return invitees;
    }

    public boolean isFull() {
        return invitees.size() >= Invitations.MOST_AT_ONCE;
    }

    public Places getPlaces() {
        if (places == null && focus.getCustomer() != null) {
            places = people.places(focus.getCustomer());
        }
        return places;
    }

    public List<RoleSummary> getRoles() {
        if (roles == null) {
            roles = accounts.roles();
        }
        return roles;
    }

    /** The languages to choose from, the usual one first. */
    public List<String> getLanguages() {
        return Stream.concat(Stream.of(SignIn.USUAL_LANGUAGE), SignIn.LANGUAGES.stream().sorted()).distinct().toList();
    }
}
