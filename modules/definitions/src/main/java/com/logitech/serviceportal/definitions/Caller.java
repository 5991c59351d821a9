package com.logitech.serviceportal.definitions;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Who is asking. The portal says so at its door for each request, a round says so for itself; every office asks it before it
 * answers. Without a caller nothing is answered.
 *
 * @param user        the person's id; for a round the id of nobody
 * @param name        how the journal names him
 * @param staffRoles  roles of our own people; they hold for every customer
 * @param memberships the customers he may act for, each with his role there
 * @param origin      by which door: "portal", "api", "round"
 */
public record Caller(UUID user, String name, Set<Role> staffRoles, Map<UUID, Role> memberships, String origin) {

    /** What a person is to the system. */
    public enum Role {
        CUSTOMER_ADMINISTRATOR, CUSTOMER_USER, READ_ONLY,
        SELECT_AGENT, BASIC_AGENT, SERVICE_MANAGER, OPERATIONS, SYSTEM_ADMINISTRATOR,
        /** What time alone brings about; never a person. */
        SYSTEM;

        /** Whether it is held inside one customer's account. */
        public boolean isCustomerSide() {
            return this == CUSTOMER_ADMINISTRATOR || this == CUSTOMER_USER || this == READ_ONLY;
        }
    }

    private static final UUID NOBODY = new UUID(0, 0);
    private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

    public Caller {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(origin, "origin");
        staffRoles = Set.copyOf(staffRoles);
        memberships = Map.copyOf(memberships);
        if (staffRoles.stream().anyMatch(Role::isCustomerSide)) {
            throw new IllegalArgumentException("a customer's role is held in a membership");
        }
        if (!memberships.values().stream().allMatch(Role::isCustomerSide)) {
            throw new IllegalArgumentException("a staff role is not held in a membership");
        }
    }

    /** The house itself, for what time alone brings about. */
    public static Caller system(String round) {
        return new Caller(NOBODY, round, Set.of(Role.SYSTEM), Map.of(), "round");
    }

    /**
     * The caller of this thread's work.
     *
     * @throws IllegalStateException if nobody was announced: a door without a keeper
     */
    public static Caller current() {
        Caller caller = CURRENT.get();
        if (caller == null) {
            throw new IllegalStateException("nobody is calling");
        }
        return caller;
    }

    /** Does the work on behalf of the caller, and forgets him afterwards. */
    public static <T> T actingAs(Caller caller, Supplier<T> work) {
        Caller before = CURRENT.get();
        CURRENT.set(Objects.requireNonNull(caller, "caller"));
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** Whether he is one of our own people, or the house itself: he sees every customer. */
    public boolean isStaff() {
        return !staffRoles.isEmpty();
    }

    public boolean holds(Role... any) {
        return Arrays.stream(any).anyMatch(staffRoles::contains);
    }

    /** Whether he may know that this customer exists. */
    public boolean sees(UUID customer) {
        return isStaff() || memberships.containsKey(customer);
    }

    /** Whether he holds one of the roles for this customer: as staff everywhere, as a member there. */
    public boolean holdsFor(UUID customer, Role... any) {
        return holds(any) || memberships.containsKey(customer) && EnumSet.copyOf(Arrays.asList(any)).contains(memberships.get(customer));
    }

    /** Refuses unless he holds one of the staff roles. @param what "enter an order" */
    public void mustHold(String what, Role... any) {
        if (!holds(any)) {
            throw Refused.notAllowed(what);
        }
    }

    /**
     * Refuses as if the thing did not exist when he may not know the customer, and by his role when he may but must not do this.
     *
     * @param kindOfThing "space"
     * @param what        "move a license"
     */
    public void mustHoldFor(UUID customer, String kindOfThing, String what, Role... any) {
        mustSee(customer, kindOfThing);
        if (!holdsFor(customer, any)) {
            throw Refused.notAllowed(what);
        }
    }

    /** Refuses as if the thing did not exist when he may not know the customer. */
    public void mustSee(UUID customer, String kindOfThing) {
        if (!sees(customer)) {
            throw Refused.notFound(kindOfThing);
        }
    }
}
