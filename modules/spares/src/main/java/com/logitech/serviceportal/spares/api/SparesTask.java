package com.logitech.serviceportal.spares.api;

import static com.logitech.serviceportal.definitions.Caller.Role.OPERATIONS;
import static com.logitech.serviceportal.definitions.Caller.Role.SELECT_AGENT;
import static com.logitech.serviceportal.definitions.Caller.Role.SERVICE_MANAGER;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Task;
import java.util.Set;

/** What is done with a customer's spares, and who of our own people may. Reading is no task: who belongs to the account, reads them. */
public enum SparesTask implements Task {

    REQUEST_SPARES("request onsite spares", OPERATIONS, SERVICE_MANAGER),
    KEEP_SPARES("keep onsite spares", OPERATIONS, SERVICE_MANAGER),
    USE_SPARES("use an onsite spare", SELECT_AGENT, SERVICE_MANAGER);

    private final String what;
    private final Set<Caller.Role> staff;

    SparesTask(String what, Caller.Role... staff) {
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
