package com.logitech.serviceportal.journal.api;

import static com.logitech.serviceportal.definitions.Caller.Role.OPERATIONS;
import static com.logitech.serviceportal.definitions.Caller.Role.SERVICE_MANAGER;
import static com.logitech.serviceportal.definitions.Caller.Role.SYSTEM_ADMINISTRATOR;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Task;
import java.util.Set;

/** What is done with a customer's journal, and who of our own people may. */
public enum JournalTask implements Task {

    READ_JOURNAL("read an account's journal", SERVICE_MANAGER, OPERATIONS, SYSTEM_ADMINISTRATOR),
    VERIFY_JOURNAL("verify a customer's journal", OPERATIONS, SYSTEM_ADMINISTRATOR);

    private final String what;
    private final Set<Caller.Role> staff;

    JournalTask(String what, Caller.Role... staff) {
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
