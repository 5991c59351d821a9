package com.logitech.serviceportal.support.talk;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.people.People.PersonInAccount;
import com.logitech.serviceportal.contracts.api.people.People;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.talk.Readership;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.tickets.KnownTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says who can read a ticket: by the same predicate by which it is shown. */
@ApplicationScoped
@Transactional
class ReadershipOffice implements Readership {

    @Inject
    private KnownTickets known;
    @Inject
    private People people;
    @Inject
    private AccountAdministration accounts;

    @Override
    public Readers of(TicketId ticket) {
        Ticket about = known.of(ticket);
        boolean named = Caller.current().may(about.customer().value(), ContractsTask.SEE_PEOPLE);
        Map<CustomerRole, String> titles = accounts.roles().stream()
                .collect(Collectors.toMap(AccountAdministration.RoleSummary::role, AccountAdministration.RoleSummary::title));
        List<PersonInAccount> readers = Caller.actingAs(Caller.system("Readership"), () -> people.of(about.customer())).stream()
                .filter(person -> FollowersOffice.sees(person, about)).toList();
        List<Share> shares = readers.stream().collect(Collectors.groupingBy(PersonInAccount::role, Collectors.counting())).entrySet()
                .stream().map(share -> new Share(share.getKey(), titles.get(share.getKey()), share.getValue().intValue()))
                .sorted(Comparator.comparing(Share::roleTitle)).toList();
        return new Readers(about.company(), about.spaceGroup(), shares, !named ? List.of() : readers.stream()
                .map(person -> new Reader(person.user(), person.name(), titles.get(person.role()), by(person, about)))
                .sorted(Comparator.comparing(Reader::name).thenComparing(reader -> reader.person().toString())).toList(),
                Set.of(FollowersOffice.OURS));
    }

    private static By by(PersonInAccount person, Ticket about) {
        if (person.user().equals(about.openedBy())) {
            return By.OPENED;
        }
        return person.onlyGroups().isEmpty() ? By.ACCOUNT : By.GROUP;
    }
}
