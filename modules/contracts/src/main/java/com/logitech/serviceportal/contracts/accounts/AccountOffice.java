package com.logitech.serviceportal.contracts.accounts;

import com.logitech.serviceportal.contracts.api.accounts.AccessConfigured;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerChanged;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRegistered;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.RoleChanged;
import com.logitech.serviceportal.contracts.api.accounts.UseArranged;
import com.logitech.serviceportal.contracts.api.accounts.UserAdded;
import com.logitech.serviceportal.contracts.api.accounts.UserDisabled;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.accounts.Membership;
import com.logitech.serviceportal.contracts.model.accounts.PasswordHash;
import com.logitech.serviceportal.contracts.model.accounts.PasswordRule;
import com.logitech.serviceportal.contracts.model.accounts.PortalUser;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.contracts.model.accounts.RoleBook;
import com.logitech.serviceportal.contracts.model.accounts.SignedInSessions;
import com.logitech.serviceportal.contracts.model.accounts.UseArrangement;
import com.logitech.serviceportal.contracts.model.spaces.SpaceParticulars;
import com.logitech.serviceportal.contracts.people.Leaving;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryNames;
import com.logitech.serviceportal.countries.api.CoveredCountries;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.books.SearchKey;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the accounts and the people in them. */
@ApplicationScoped
@Transactional
class AccountOffice implements AccountAdministration {

    private static final int MOST_GROUPS = 50;

    private static final int LONGEST_KEY = 200;

    @Inject
    private Accounts accounts;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private PortalUsers users;
    @Inject
    private SignedInSessions sessions;
    @Inject
    private CountryNames countryNames;
    @Inject
    private CoveredCountries coveredCountries;
    @Inject
    private RoleBook roleBook;
    @Inject
    private Leaving leaving;
    @Inject
    private Clock clock;
    @Inject
    private Event<CustomerRegistered> registered;
    @Inject
    private Event<CustomerChanged> changed;
    @Inject
    private Event<UseArranged> arranged;
    @Inject
    private Event<UserAdded> added;
    @Inject
    private Event<UserDisabled> disabled;
    @Inject
    private Event<RoleChanged> roleChanged;
    @Inject
    private Event<AccessConfigured> configured;

    @Override
    public CustomerId register(NewCustomer customer) {
        Caller.current().mustHold("open an account", Role.OPERATIONS, Role.SYSTEM);
        Intake intake = new Intake();
        String company = company(intake, customer.company());
        country(intake, customer.country());
        intake.zone("zone", customer.zone());
        String website = intake.website("website", customer.website(), 200);
        String contact = intake.mail("contact", customer.contact());
        intake.close();

        Instant now = clock.instant();
        Account account = new Account(CustomerId.random(), company, customer.country(), customer.zone(), website, contact, now);
        accounts.add(account);
        writeAccounts(company);
        registered.fire(new CustomerRegistered(account.id(), company, now));
        return account.id();
    }

    @Override
    public Customer customer(CustomerId customer) {
        return shown(knownAccounts.of(customer));
    }

    @Override
    public Map<CustomerId, Customer> customers(Set<CustomerId> customers) {
        customers.forEach(customer -> Caller.current().mustSee(customer.value(), "customer"));
        Map<CustomerId, Account> found = accounts.find(customers);
        if (found.size() < customers.size()) {
            throw Refused.notFound("customer");
        }
        return shown(List.copyOf(found.values())).stream().collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    @Override
    public Page<Customer> customers(CustomerQuery query) {
        Paging paging = Paging.of(query.after(), query.size());
        Accounts.Wanted wanted = new Accounts.Wanted(Intake.searched(query.text()), query.country(),
                knownAccounts.asked(Optional.empty()));
        return accounts.page(wanted, paging).as(this::shown);
    }

    @Override
    public Customer change(CustomerId customer, long version, CustomerChange change) {
        Caller.current().mustHoldFor(customer.value(), "customer", "change an account", Role.OPERATIONS, Role.SYSTEM);
        Account account = knownAccounts.of(customer);
        Intake intake = new Intake();
        String company = company(intake, change.company());
        String website = intake.website("website", change.website(), 200);
        String contact = intake.mail("contact", change.contact());
        intake.close();
        if (account.version() != version) {
            throw Refused.stale("customer");
        }
        List<String> what = account.change(company, website, contact);
        if (!what.isEmpty()) {
            writeAccounts(company);
            changed.fire(new CustomerChanged(customer, String.join(", ", what), clock.instant()));
        }
        return shown(account);
    }

    @Override
    public void arrangeUse(CustomerId customer, CountryCode country, LocalDate from, String reason) {
        Caller.current().mustHoldFor(customer.value(), "customer", "arrange use in a further country", Role.OPERATIONS, Role.SYSTEM);
        Account account = knownAccounts.of(customer);
        Intake intake = new Intake();
        country(intake, country);
        intake.required("from", from);
        String taken = intake.text("reason", reason, 1, 500);
        intake.close();
        Instant now = clock.instant();
        if (coveredCountries.asKnownAt(now).forUse(ServiceLevel.SELECT, country, from, Optional.empty()).holds()) {
            throw Refused.conflict("country", "Select can be used in " + countryNames.name(country) + " without an arrangement.");
        }
        if (accounts.arrangements(customer).stream().anyMatch(known -> known.country().equals(country) && !known.from().isAfter(from))) {
            throw arrangedAlready(account, country);
        }
        accounts.arrangeUse(customer, country, from, taken, now);
        Objection.answered(accounts::flush, Map.of("use_arranged_once", () -> arrangedAlready(account, country)));
        arranged.fire(new UseArranged(customer, country.iso2(), from, taken, now));
    }

    private Refused arrangedAlready(Account account, CountryCode country) {
        return Refused.conflict("country", "Use in " + countryNames.name(country) + " is arranged for " + account.company() + " already.");
    }

    @Override
    public UserId addUser(NewUser user) {
        Caller.current().mustHold("give a person access", Role.SYSTEM_ADMINISTRATOR, Role.SYSTEM);
        Map<CustomerId, CustomerRole> memberships = user.memberships() == null ? Map.of() : user.memberships();
        Set<Role> staffRoles = user.staffRoles() == null ? Set.of() : user.staffRoles();
        Map<CustomerId, Account> customers = accounts.find(memberships.keySet());
        Intake intake = new Intake();
        String email = intake.mail("email", user.email());
        String name = intake.name("name", user.name(), 1, 120);
        intake.zone("zone", user.zone());
        roles(intake, staffRoles, memberships);
        memberships.keySet().stream().filter(customer -> !customers.containsKey(customer))
                .forEach(unknown -> intake.wrong("memberships", "names a customer that does not exist"));
        password(intake, "password", user.password(), email, customers.values().stream().map(Account::company).toList());
        intake.close();

        Instant now = clock.instant();
        PortalUser person = new PortalUser(UserId.random(), email, name, PasswordHash.of(user.password()), staffRoles, user.zone(), now);
        List<Membership> held = memberships.entrySet().stream().map(one -> new Membership(person.id(), one.getKey(), one.getValue(), now))
                .toList();
        Objection.answered(() -> users.add(person, held), Map.of("portal_users_email_key_key",
                () -> Refused.conflict("email", "Somebody signs in with " + email + " already.")));
        Membership.owners(held).forEach(owner -> added.fire(new UserAdded(owner, person.id(), now)));
        return person.id();
    }

    @Override
    public void disableUser(UserId user) {
        Caller caller = Caller.current();
        caller.mustHold("shut a person out", Role.SYSTEM_ADMINISTRATOR, Role.SYSTEM);
        PortalUser person = users.find(user).orElseThrow(() -> Refused.notFound("person"));
        if (caller.user().equals(user.value())) {
            throw Refused.conflict("user", "Nobody shuts himself out; another system administrator can.");
        }
        Instant now = clock.instant();
        if (person.disabledAt().isEmpty()) {
            leaving.shutOut(user, users.memberships(user).stream().map(Membership::customer).toList(), now);
            person.disable(now);
            sessions.endAll(user, now);
            users.flush();
            Membership.owners(users.memberships(user)).forEach(owner -> disabled.fire(new UserDisabled(owner, user, now)));
        }
    }

    @Override
    public boolean hasUsers() {
        Caller.current().mustHold("ask whether anybody can sign in", Role.SYSTEM, Role.SYSTEM_ADMINISTRATOR);
        return !users.isEmpty();
    }

    @Override
    public List<Member> members(CustomerId customer) {
        Caller.current().mustBeAllowed(customer.value(), "customer", ContractsTask.SEE_PEOPLE);
        knownAccounts.of(customer);
        return users.members(customer).stream()
                .map(member -> new Member(member.user().id(), member.user().name(), member.user().email(), member.role(),
                        member.onlyGroups())).toList();
    }

    @Override
    public void restrict(CustomerId customer, UserId user, Set<String> groups) {
        Caller caller = Caller.current();
        caller.mustBeAllowed(customer.value(), "customer", ContractsTask.CONFIGURE_ACCESS);
        knownAccounts.whole(customer, ContractsTask.CONFIGURE_ACCESS.what());
        Set<String> paths = groups(groups);
        if (!users.isMember(user, customer)) {
            throw Refused.notFound("person");
        }
        if (caller.user().equals(user.value())) {
            throw Refused.conflict("user", "Nobody restricts himself; somebody else who may can.");
        }
        if (users.restrict(user, customer, paths)) {
            configured.fire(new AccessConfigured(customer, user, paths, clock.instant()));
        }
    }

    private static Set<String> groups(Set<String> groups) {
        Intake intake = new Intake();
        Set<String> paths = new TreeSet<>();
        intake.required("groups", groups).ifPresent(given -> given.forEach(group ->
                paths.add(SpaceParticulars.group(intake.name("groups", group, 1, 200)))));
        if (paths.size() > MOST_GROUPS) {
            intake.wrong("groups", "are at most " + MOST_GROUPS);
        }
        if (paths.contains("")) {
            intake.wrong("groups", "names the whole account; send none for that");
        }
        intake.close();
        return paths;
    }

    @Override
    public List<RoleSummary> roles() {
        return roleBook.roles();
    }

    @Override
    public Set<String> tasks() {
        return roleBook.tasks();
    }

    @Override
    public void include(CustomerRole role, String task, boolean included) {
        Caller.current().mustHold("change what a role includes", Role.SYSTEM_ADMINISTRATOR, Role.SYSTEM);
        Instant now = clock.instant();
        if (roleBook.include(role, task, included, Caller.current().signature(), now)) {
            roleChanged.fire(new RoleChanged(role, task, included, now));
        }
    }

    private static String company(Intake intake, String company) {
        String taken = intake.name("company", company, 2, LONGEST_KEY);
        if (SearchKey.of(taken).length() > LONGEST_KEY) {
            intake.wrong("company", "is too long once its characters are written out");
        }
        return taken;
    }

    private void country(Intake intake, CountryCode country) {
        intake.required("country", country).filter(code -> !countryNames.all().contains(code))
                .ifPresent(unknown -> intake.wrong("country", unknown + " is not a country of ISO 3166"));
    }

    private void roles(Intake intake, Set<Role> staffRoles, Map<CustomerId, CustomerRole> memberships) {
        if (staffRoles.isEmpty() == memberships.isEmpty()) {
            intake.wrong("staffRoles", "a person has either roles of our own people or a customer to act for");
        }
        if (staffRoles.contains(Role.SYSTEM)) {
            intake.wrong("staffRoles", "names a role our people do not have");
        }
        roleBook.objection(memberships.values()).ifPresent(objection -> intake.wrong("memberships", objection));
    }

    static void password(Intake intake, String field, String password, String email, List<String> companies) {
        intake.required(field, password).flatMap(given -> PasswordRule.objection(given, email, companies))
                .ifPresent(objection -> intake.wrong(field, objection));
    }

    private void writeAccounts(String company) {
        Objection.answered(accounts::flush, Map.of("customers_company_key_key",
                () -> Refused.conflict("company", "There is an account of " + company + " already.")));
    }

    private Customer shown(Account account) {
        return shown(List.of(account)).get(0);
    }

    private List<Customer> shown(List<Account> page) {
        Map<CustomerId, List<UseArrangement>> arrangements = accounts.arrangements(page.stream().map(Account::id).toList());
        return page.stream().map(account -> new Customer(account.id(), account.company(), account.country(), account.zone(),
                account.website(), account.contact(), account.registeredAt(), account.version(),
                arrangements.getOrDefault(account.id(), List.of()).stream().map(UseArrangement::shown).toList())).toList();
    }
}
