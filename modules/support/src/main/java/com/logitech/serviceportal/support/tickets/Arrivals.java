package com.logitech.serviceportal.support.tickets;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.minimums.Minimums.MinimumStanding;
import com.logitech.serviceportal.contracts.api.minimums.Minimums;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.support.api.incidents.Origin;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.Arrival;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.NewTicket;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.incidents.Incident;
import com.logitech.serviceportal.support.model.incidents.Incidents;
import com.logitech.serviceportal.support.terms.work.PutFirst;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How tickets reach us, for whom, and whether they are put first (R49, R75). */
@ApplicationScoped
public class Arrivals {

    private static final Benefit SERVICE_MANAGER = new Benefit("DESIGNATED_SERVICE_MANAGER");

    @Inject
    private AccountAdministration accounts;
    @Inject
    private Minimums minimums;
    @Inject
    private Incidents incidents;

    /** The door the caller came by. */
    static Origin door() {
        return switch (Caller.current().origin()) {
            case "api" -> Origin.API;
            case "mail" -> Origin.MAIL;
            default -> Origin.PORTAL;
        };
    }

    /** By which way a ticket comes; that it is another than the door is said by our own people alone. */
    Origin origin(NewTicket asked) {
        if (asked.arrival().isPresent() && !Caller.current().isStaff()) {
            throw Refused.input("arrival", "is said by our own people alone");
        }
        asked.arrival().flatMap(Arrival::askedFor).ifPresent(person -> {
            if (accounts.members(asked.customer()).stream().noneMatch(member -> member.user().equals(person))) {
                throw Refused.input("arrival.askedFor", "is nobody of the account");
            }
        });
        return asked.arrival().map(Arrival::origin).orElseGet(Arrivals::door);
    }

    /** Keeps what a new ticket is about, and for whom it was opened. */
    void keep(Ticket opened, Incident.Subject subject, NewTicket asked) {
        keep(opened, subject, asked.arrival().flatMap(Arrival::askedFor));
    }

    /** The same, where it is known for whom. */
    void keep(Ticket opened, Incident.Subject subject, Optional<UserId> person) {
        if (!subject.equals(Incident.Subject.unnamed()) || person.isPresent()) {
            incidents.add(new Incident(opened.id(), subject, person));
        }
    }

    /** Whether the tickets of a customer are put first. */
    public boolean isPutFirst(CustomerId customer, Instant now) {
        return standing(customer, now).filter(MinimumStanding::held).isPresent();
    }

    /** The same with why: by how many licenses the customer has a service manager (R73), and what follows (R75). */
    public List<Finding> putFirst(CustomerId customer, Instant now) {
        Optional<MinimumStanding> standing = standing(customer, now);
        return Stream.concat(standing.stream().map(MinimumStanding::finding),
                Stream.of(new PutFirst().judge(new PutFirst.Facts(standing.filter(MinimumStanding::held).isPresent())))).toList();
    }

    private Optional<MinimumStanding> standing(CustomerId customer, Instant now) {
        return minimums.of(customer, SERVICE_MANAGER, now, now).stream().findFirst();
    }
}
