package com.logitech.serviceportal.support.talk;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.contracts.api.accounts.Correspondents;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.people.People.PersonInAccount;
import com.logitech.serviceportal.contracts.api.people.People;
import com.logitech.serviceportal.definitions.Caller.Membership;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.talk.Followers;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.talk.Followings;
import com.logitech.serviceportal.support.tickets.KnownTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps who follows a ticket, among those who may see it. */
@ApplicationScoped
@Transactional
class FollowersOffice implements Followers {

    /** Our own people who see tickets. */
    static final Role[] OURS = {Role.SELECT_AGENT, Role.BASIC_AGENT, Role.SERVICE_MANAGER, Role.OPERATIONS,
        Role.SYSTEM_ADMINISTRATOR};

    @Inject
    private KnownTickets known;
    @Inject
    private Followings followings;
    @Inject
    private People people;
    @Inject
    private Correspondents correspondents;
    @Inject
    private Clock clock;

    /** A person who may see the ticket. */
    private record Candidate(String name, String email, boolean ours) {
    }

    @Override
    public List<Follower> of(TicketId ticket) {
        return shown(known.of(ticket));
    }

    @Override
    public List<Follower> add(TicketId ticket, String sent) {
        Ticket about = writable(ticket);
        Intake intake = new Intake();
        String email = intake.mail("email", sent);
        intake.close();
        boolean ours = Caller.current().isStaff();
        UserId person = candidates(about).entrySet().stream()
                .filter(one -> one.getValue().email().equalsIgnoreCase(email) && (ours || !one.getValue().ours()))
                .map(Map.Entry::getKey).findFirst()
                .orElseThrow(() -> Refused.input("email", "belongs to nobody who may see this ticket"));
        return follow(about, person);
    }

    @Override
    public List<Follower> follow(TicketId ticket) {
        return follow(known.of(ticket), new UserId(Caller.current().user()));
    }

    @Override
    public List<Follower> remove(TicketId ticket, UserId person) {
        boolean himself = Caller.current().user().equals(Intake.given("person", person).value());
        Ticket about = himself ? known.of(ticket) : writable(ticket);
        boolean ours = Caller.current().isStaff();
        if (!himself && Optional.ofNullable(candidates(about).get(person)).filter(who -> ours || !who.ours()).isEmpty()) {
            throw Refused.notFound("person");
        }
        followings.remove(ticket, person, Caller.current().signature(), clock.instant());
        return shown(about);
    }

    private Ticket writable(TicketId ticket) {
        Ticket about = known.of(ticket);
        Caller.current().mustBeAllowed(about.customer().value(), "ticket", SupportTask.WRITE_IN_TICKETS);
        return about;
    }

    private List<Follower> follow(Ticket about, UserId person) {
        if (followings.of(about.id()).size() >= MOST) {
            throw Refused.conflict("email", "A ticket is followed by " + MOST + " people at most. Take somebody out first.");
        }
        followings.add(about.id(), person, Caller.current().signature(), clock.instant());
        return shown(about);
    }

    private List<Follower> shown(Ticket about) {
        List<Followings.Following> following = followings.of(about.id());
        boolean ours = Caller.current().isStaff();
        Map<UserId, Candidate> seeing = following.isEmpty() ? Map.of() : candidates(about);
        return following.stream().flatMap(one -> Optional.ofNullable(seeing.get(one.person())).stream()
                        .filter(who -> ours || !who.ours())
                        .map(who -> new Follower(one.person(), who.name(), who.ours(), one.since())))
                .sorted(Comparator.comparing(Follower::name).thenComparing(Follower::since)).toList();
    }

    /** Who may see the ticket and can sign in; read by the house itself, whoever asks. */
    private Map<UserId, Candidate> candidates(Ticket about) {
        return Caller.actingAs(Caller.system("Followers"), () -> {
            Map<UserId, Candidate> found = new HashMap<>();
            Set<UserId> staff = Stream.of(OURS).flatMap(role -> correspondents.staff(role).stream()).collect(Collectors.toSet());
            Map<UserId, Correspondent> reached = correspondents.of(staff);
            reached.values().forEach(one -> found.put(one.user(), new Candidate(one.name(), one.email(), true)));
            people.of(about.customer()).stream().filter(person -> sees(person, about))
                    .forEach(person -> found.put(person.user(), new Candidate(person.name(), person.email(), false)));
            return found;
        });
    }

    /** As {@link KnownTickets#isSeen} has it for the customer's people. */
    static boolean sees(PersonInAccount person, Ticket about) {
        return person.user().equals(about.openedBy())
                || new Membership(person.role().toString(), Set.of(), person.onlyGroups()).sees(about.spaceGroup());
    }
}
