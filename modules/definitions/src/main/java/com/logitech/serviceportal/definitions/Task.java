package com.logitech.serviceportal.definitions;

import java.util.Set;

/**
 * Something a customer's person may do, or not, by the role he holds there. Each module lists its tasks in one enum; which role includes
 * which is a table of data, so that a house can give its roles another cut without a release.
 */
public interface Task {

    /** The constant's name, for instance {@code MOVE_DEVICES}; under it the table of roles knows the task. */
    String name();

    /** What is done, in words that follow "may not": "move a device". */
    String what();

    /** Those of our own people who may do it for every customer. The house itself always may. */
    Set<Caller.Role> staff();
}
