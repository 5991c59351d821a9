package com.logitech.serviceportal.contracts.accounts;

import com.logitech.serviceportal.contracts.api.accounts.CallersByMail;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.model.accounts.Person;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;

/** Says as whom people act who write by mail. */
@ApplicationScoped
@Transactional
class CallersByMailOffice implements CallersByMail {

    @Inject
    private PortalUsers users;

    @Override
    public Optional<ByMail> with(String address) {
        mustBeTheHouse();
        return address.isBlank() ? Optional.empty() : users.byAddress(address).flatMap(CallersByMailOffice::byMail);
    }

    @Override
    public Optional<ByMail> of(UserId person) {
        mustBeTheHouse();
        return users.person(person).flatMap(CallersByMailOffice::byMail);
    }

    private static Optional<ByMail> byMail(Person person) {
        return person.disabled() ? Optional.empty() : Optional.of(new ByMail(new UserId(person.id()),
                person.visitor("mail", Set.of(), Optional.empty()).caller(), person.language(), person.zone()));
    }

    private static void mustBeTheHouse() {
        Caller.current().mustHold("act for who writes by mail", Role.SYSTEM);
    }
}
