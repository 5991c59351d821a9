package com.logitech.serviceportal.definitions;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Who is asking. The portal says so at its door for each request, a round says so for itself; every office asks it before it
 * answers. Without a caller nothing is answered.
 *
 * @param user        the person's id; for a round the id of nobody
 * @param name        how the journal names him
 * @param staffRoles  roles of our own people; they hold for every customer
 * @param memberships the customers he may act for, and what he is there
 * @param origin      by which door: "portal", "api", "round"
 */
public record Caller(UUID user, String name, Set<Role> staffRoles, Map<UUID, Membership> memberships, String origin) {

    /** What one of our own people is to the system. */
    public enum Role {
        SELECT_AGENT, BASIC_AGENT, SERVICE_MANAGER, OPERATIONS, SYSTEM_ADMINISTRATOR,
        /** What time alone brings about; never a person. */
        SYSTEM
    }

    /**
     * What a person is in one customer's account.
     *
     * @param role       the role's code, for instance {@code OWNER}
     * @param tasks      names of the tasks the role includes now
     * @param onlyGroups the groups of Spaces he is restricted to, as paths; empty for every Space
     */
    public record Membership(String role, Set<String> tasks, Set<String> onlyGroups) {
        public Membership {
            Objects.requireNonNull(role, "role");
            tasks = Set.copyOf(tasks);
            onlyGroups = Set.copyOf(onlyGroups);
        }

        /** Whether he may know of a Space in this group: the group itself or one below it. */
        public boolean sees(String group) {
            return onlyGroups.isEmpty() || onlyGroups.stream().anyMatch(mine -> group.equals(mine) || group.startsWith(mine + "/"));
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

    /** How the books sign what he did: a person by his id, so that his name stands in one place; a round by its name. */
    public String signature() {
        return user.equals(NOBODY) ? name : user.toString();
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

    /** Whether he may know of a Space of this customer that is in this group. */
    public boolean sees(UUID customer, String group) {
        return isStaff() || memberships.containsKey(customer) && memberships.get(customer).sees(group);
    }

    /** For each customer of his where he does not see every Space, the groups he sees. */
    public Map<UUID, Set<String>> restrictions() {
        return isStaff() ? Map.of() : memberships.entrySet().stream().filter(one -> !one.getValue().onlyGroups().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().onlyGroups()));
    }

    /** Whether he may do this for the customer: as one of our people everywhere, as a member by his role there. */
    public boolean may(UUID customer, Task task) {
        return holds(Role.SYSTEM) || staffRoles.stream().anyMatch(task.staff()::contains)
                || memberships.containsKey(customer) && memberships.get(customer).tasks().contains(task.name());
    }

    /** Whether there is a customer he may do this for. */
    public boolean mayAnywhere(Task task) {
        return holds(Role.SYSTEM) || staffRoles.stream().anyMatch(task.staff()::contains)
                || memberships.keySet().stream().anyMatch(customer -> may(customer, task));
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
     */
    public void mustBeAllowed(UUID customer, String kindOfThing, Task task) {
        mustSee(customer, kindOfThing);
        if (!may(customer, task)) {
            throw Refused.notAllowed(task.what());
        }
    }

    /** The same for what only our own people do. @param what "arrange use in a further country" */
    public void mustHoldFor(UUID customer, String kindOfThing, String what, Role... any) {
        mustSee(customer, kindOfThing);
        mustHold(what, any);
    }

    /** Refuses as if the thing did not exist when he may not know the customer. */
    public void mustSee(UUID customer, String kindOfThing) {
        if (!sees(customer)) {
            throw Refused.notFound(kindOfThing);
        }
    }
}
