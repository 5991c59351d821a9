package com.logitech.serviceportal.contracts.api.accounts;

import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.OpenToAll;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Customers' accounts and the people in them. Staff see every account, a member his own; a stranger's answers as unknown. */
public interface AccountAdministration {

    /** Opens an account for a business customer (R143). By operations. Refused without a company, or when the name is taken. */
    CustomerId register(NewCustomer customer);

    Customer customer(CustomerId customer);

    /** Several at once; refused as not found where one of them is. */
    Map<CustomerId, Customer> customers(Set<CustomerId> customers);

    /** By name. */
    Page<Customer> customers(CustomerQuery query);

    /** Changes name, website or contact; the country and zone stay as concluded. By operations. @param version the one last read */
    Customer change(CustomerId customer, long version, CustomerChange change);

    /** Arranges that Select may be used in a country outside the list from a day on (R101). By operations. */
    void arrangeUse(CustomerId customer, CountryCode country, LocalDate from, String reason);

    /**
     * Adds a person who can sign in. By the system administrator. Refused when the mail address is taken or the password is weak or
     * known.
     */
    UserId addUser(NewUser user);

    /**
     * Shuts a person out: his sessions and tokens open nothing from now on. By the system administrator; not himself, and not the last
     * who administers a customer's people (R13).
     */
    void disableUser(UserId user);

    /** Whether anybody can sign in yet. Asked by the house itself when it starts. */
    boolean hasUsers();

    /** The people of an account who are not disabled, by name. */
    List<Member> members(CustomerId customer);

    /**
     * Restricts a person of the account to groups of Spaces and what lies below them, from now on; with none, he sees every Space.
     * Refused to who would restrict himself, and for more than 50 groups.
     *
     * @param groups paths as Spaces have them, 1 to 200 characters each
     */
    void restrict(CustomerId customer, UserId user, Set<String> groups);

    /** The roles a customer's people hold, in their order, with what each includes now. */
    @OpenToAll("what a role includes is nobody's secret")
    List<RoleSummary> roles();

    /** Names of everything a role can include. */
    @OpenToAll("what a role can include is nobody's secret")
    Set<String> tasks();

    /**
     * Lets a role include a task from now on, or no longer. By the system administrator. Refused for an unknown role or task, and for
     * what keeps an account from being left without anybody who gives roles.
     */
    void include(CustomerRole role, String task, boolean included);

    /**
     * An account to be opened.
     *
     * @param company the registered name, 2 to 200 characters
     * @param country the customer's seat
     * @param zone    the main site's time zone; contracts count their days in it (D26)
     * @param website may be empty
     * @param contact the order contact's mail address
     */
    record NewCustomer(String company, CountryCode country, ZoneId zone, String website, String contact) {
    }

    /** What an account is to say from now on. */
    record CustomerChange(String company, String website, String contact) {
    }

    /** An account as it is. */
    record Customer(CustomerId id, String company, CountryCode country, ZoneId zone, String website, String contact,
                    Instant registeredAt, long version, List<ArrangedUse> arrangements) implements Versioned {
    }

    /** Leave to use Select in a country outside the list (R101). */
    record ArrangedUse(CountryCode country, LocalDate from, String reason) {
    }

    /** Which accounts a list shows. @param text part of the name; empty for all */
    record CustomerQuery(String text, Optional<CountryCode> country, Optional<String> after, int size) {
        public static CustomerQuery all() {
            return new CustomerQuery("", Optional.empty(), Optional.empty(), Page.USUAL_SIZE);
        }
    }

    /** A person to be given access. @param staffRoles for our own people; @param memberships for a customer's or a partner's */
    record NewUser(String email, String name, String password, Set<Caller.Role> staffRoles, Map<CustomerId, CustomerRole> memberships,
            ZoneId zone) {
    }

    /** A person in an account, and what he is there. @param onlyGroups the groups of Spaces he is restricted to; empty for all */
    record Member(UserId user, String name, String email, CustomerRole role, Set<String> onlyGroups) {
    }

    /** A role. @param purpose what it is for, in a sentence; @param tasks names of what it includes */
    record RoleSummary(CustomerRole role, String title, String purpose, Set<String> tasks) {
    }
}
