package com.logitech.serviceportal.contracts.api.accounts;

import static com.logitech.serviceportal.definitions.Caller.Role.BASIC_AGENT;
import static com.logitech.serviceportal.definitions.Caller.Role.OPERATIONS;
import static com.logitech.serviceportal.definitions.Caller.Role.SELECT_AGENT;
import static com.logitech.serviceportal.definitions.Caller.Role.SERVICE_MANAGER;
import static com.logitech.serviceportal.definitions.Caller.Role.SYSTEM_ADMINISTRATOR;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Task;
import java.util.Set;

/** What is done in a customer's account, and who of our own people may. Reading it is no task: who belongs to it, reads it. */
public enum ContractsTask implements Task {

    SEE_PEOPLE("see the people of an account", SELECT_AGENT, BASIC_AGENT, SERVICE_MANAGER, OPERATIONS, SYSTEM_ADMINISTRATOR),
    ADD_USERS("invite a person", OPERATIONS, SYSTEM_ADMINISTRATOR),
    REMOVE_USERS("remove a person", OPERATIONS, SYSTEM_ADMINISTRATOR),
    CHANGE_USER_ROLE("change a person's role", OPERATIONS, SYSTEM_ADMINISTRATOR),
    CONFIGURE_ACCESS("restrict a person to groups of Spaces", OPERATIONS, SYSTEM_ADMINISTRATOR),
    NAME_CONTACT("name the Single Point of Contact", OPERATIONS),
    SEE_ORDERS("see the orders", OPERATIONS, SERVICE_MANAGER),
    ASSIGN_LICENSES("assign, move or release a license", OPERATIONS),
    ACTIVATE_PLANS("activate a plan", OPERATIONS),
    GIVE_EVIDENCE("give evidence for a plan", OPERATIONS),
    PLAN_RENEWALS("save a proposal", OPERATIONS, SERVICE_MANAGER),
    ADD_SPACES("add a Space", OPERATIONS),
    CHANGE_SPACES("change a Space", OPERATIONS),
    REMOVE_SPACES("remove a Space", OPERATIONS),
    IMPORT_SPACES("upload Spaces", OPERATIONS),
    LINK_SYNC("link a Sync organization", OPERATIONS),
    ADD_DEVICES("register a device", OPERATIONS),
    CHANGE_DEVICES("change a device", OPERATIONS),
    MOVE_DEVICES("move a device", OPERATIONS),
    REGISTER_JUMPSTART("register a product for JumpStart", OPERATIONS),
    ANSWER_FAIR_USE("answer about moves that come back", OPERATIONS, SERVICE_MANAGER),
    CONFIGURE_DELIVERIES("configure deliveries", OPERATIONS);

    private final String what;
    private final Set<Caller.Role> staff;

    ContractsTask(String what, Caller.Role... staff) {
        this.what = what;
        this.staff = Set.of(staff);
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public Set<Caller.Role> staff() {
        return staff;
    }
}
