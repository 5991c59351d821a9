package com.logitech.serviceportal.support.api.managers;

/** What time alone brings about for service managers, woken every hour. For the house itself, operations and system administrators. */
public interface ManagerRounds {

    /** Writes down where access ended because the minimum was not met (R76), with its instant. @return for how many customers */
    int endLost();

    /** Finds the customers who hold the benefit and have no service manager (R73). @return how many there are */
    int findUnmanaged();
}
