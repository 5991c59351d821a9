package com.logitech.serviceportal.support.api;

import static com.logitech.serviceportal.definitions.Caller.Role.BASIC_AGENT;
import static com.logitech.serviceportal.definitions.Caller.Role.OPERATIONS;
import static com.logitech.serviceportal.definitions.Caller.Role.SELECT_AGENT;
import static com.logitech.serviceportal.definitions.Caller.Role.SERVICE_MANAGER;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Task;
import java.util.Set;

/** What a customer's person does at the help desk. Reading the tickets of an account is no task: who belongs to it, reads them. */
public enum SupportTask implements Task {

    OPEN_TICKETS("open a ticket", SELECT_AGENT, BASIC_AGENT, SERVICE_MANAGER),
    WRITE_IN_TICKETS("write in a ticket", SELECT_AGENT, BASIC_AGENT, SERVICE_MANAGER),
    COMMENT_ON_REVIEWS("comment on an account review", SERVICE_MANAGER, OPERATIONS);

    private final String what;
    private final Set<Caller.Role> staff;

    SupportTask(String what, Caller.Role... staff) {
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
