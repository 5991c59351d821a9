package com.logitech.serviceportal.dispatch.tickets;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.contracts.api.accounts.Correspondents;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.dispatch.api.MailChoices.Topic;
import com.logitech.serviceportal.dispatch.mail.Addressee;
import com.logitech.serviceportal.dispatch.mail.LetterHead;
import com.logitech.serviceportal.dispatch.mail.Mail;
import com.logitech.serviceportal.dispatch.mail.MailRoom;
import com.logitech.serviceportal.dispatch.mail.Phrases;
import com.logitech.serviceportal.dispatch.mail.Post;
import com.logitech.serviceportal.dispatch.mail.Wording;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.dispatch.terms.Letter;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.managers.ServiceManagerAssigned;
import com.logitech.serviceportal.support.api.managers.ServiceManagerEnded;
import com.logitech.serviceportal.support.api.managers.ServiceManagerHandedOver;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.AgreedHours;
import com.logitech.serviceportal.support.api.managers.ServiceManagers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells those of a customer who open tickets that their Designated Service Manager is assigned, changes or ends (R73, R74, R76). */
@ApplicationScoped
class ManagerLetters implements Wording {

    private static final String ASSIGNED = ServiceManagerAssigned.class.getSimpleName();
    private static final String HANDED_OVER = ServiceManagerHandedOver.class.getSimpleName();
    private static final String ENDED = ServiceManagerEnded.class.getSimpleName();

    @Inject
    private Correspondents correspondents;
    @Inject
    private AccountAdministration accounts;
    @Inject
    private ServiceManagers managers;
    @Inject
    private MailRoom mailRoom;

    /** What a letter says. @param manager who manages from then on; empty where nobody does, or he can be reached no more */
    record Said(String kind, CustomerId customer, String company, Optional<Correspondent> manager, Optional<String> hours, Instant from,
            boolean fellShort) {
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ASSIGNED, HANDED_OVER, ENDED);
    }

    @Override
    public Optional<Topic> topic(String kind) {
        return Optional.of(Topic.SERVICE_MANAGER);
    }

    @Override
    public Set<Addressee> told(DomainEvent fact) {
        return correspondents.entrusted(new CustomerId(fact.customer().orElseThrow()), SupportTask.OPEN_TICKETS).stream()
                .map(Addressee::person).collect(Collectors.toSet());
    }

    /** Empty for a reader who cannot sign in any more, and where who was to manage does not any more either. */
    @Override
    public Optional<Mail> mail(Claimed message) {
        UserId reader = new UserId(message.recipient());
        return Optional.ofNullable(correspondents.of(Set.of(reader)).get(reader)).flatMap(person -> said(message)
                .map(said -> new Mail(person.email(), person.name(), letter(person, said, mailRoom.portal()),
                        new Post(Post.Nature.AUTOMATIC, Optional.empty(), List.of(), Optional.empty()))));
    }

    private Optional<Said> said(Claimed message) {
        CustomerId customer = new CustomerId(message.customer().orElseThrow());
        Map<String, String> facts = message.facts();
        String company = accounts.customer(customer).company();
        if (message.kind().equals(ENDED)) {
            return Optional.of(new Said(ENDED, customer, company, Optional.empty(), Optional.empty(), Instant.parse(facts.get("on")),
                    Boolean.parseBoolean(facts.get("fellShort"))));
        }
        boolean assigned = message.kind().equals(ASSIGNED);
        Instant from = Instant.parse(facts.get(assigned ? "from" : "on"));
        UserId manager = new UserId(UUID.fromString(facts.get(assigned ? "manager" : "to")));
        return Optional.ofNullable(correspondents.of(Set.of(manager)).get(manager)).map(one -> new Said(message.kind(), customer, company,
                Optional.of(one), managers.of(customer, from).hours().map(AgreedHours::words), from, false));
    }

    static Letter letter(Correspondent reader, Said said, String portal) {
        Phrases phrases = Phrases.in(reader.language());
        LetterHead head = new LetterHead(phrases, said.kind(), reader.name(), portal, true);
        Object[] values = {said.company(), said.manager().map(Correspondent::name).orElse(""), phrases.instant(said.from(), reader.zone())};
        List<Letter.Row> rows = new ArrayList<>(List.of(head.row("customer", said.company())));
        said.manager().ifPresent(manager -> {
            rows.add(head.row("manager", manager.name()));
            rows.add(head.row("manager.mail", manager.email()));
        });
        said.hours().ifPresent(hours -> rows.add(head.row("manager.hours", hours)));
        return head.letter(phrases.text(said.kind() + ".subject", values), List.of(phrases.text(said.kind() + ".text", values),
                phrases.text(said.kind() + (said.fellShort() ? ".short" : ".next"), values)), rows,
                Optional.of(new Letter.Link(phrases.text("link.account"), portal + "/customers/customer.xhtml?id=" + said.customer())));
    }
}
