package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.RoleSummary;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What each role of a customer's people includes, as a table; the system administrator changes it there. */
@Named
@RequestScoped
public class RolesPage {

    @Inject
    private AccountAdministration accounts;
    @Inject
    private AccountWords words;
    @Inject
    private Words say;

    private List<RoleSummary> roles;
    private Set<String> tasks;

    public List<RoleSummary> getRoles() {
        if (roles == null) {
            roles = accounts.roles();
        }
        return roles;
    }

    /** Every task a role can include. */
    public Set<String> getTasks() {
        if (tasks == null) {
            tasks = accounts.tasks();
        }
        return tasks;
    }

    public boolean includes(RoleSummary role, String task) {
        return role.tasks().contains(task);
    }

    public String include(String role, String task, boolean included) {
        accounts.include(new CustomerRole(role), task, included);
        Notices.good(words.text(included ? "roles.granted" : "roles.revoked", say.title(task), say.title(role)));
        return "/account/roles.xhtml?faces-redirect=true";
    }
}
