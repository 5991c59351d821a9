package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractState;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.contracts.api.accounts.Correspondents;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.dispatch.api.MailChoices.Topic;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.dispatch.terms.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells those of a customer who see its orders how its contracts come, start, near their end and end. */
@ApplicationScoped
class ContractLetters implements Wording {

    /** Told by a round and not by a fact: nothing has happened, only time has passed. */
    static final String ENDING = "ContractEnding";

    private static final Map<String, Topic> TOPICS = Map.of("ContractConcluded", Topic.CONTRACT_CONCLUDED, "ServiceStarted",
            Topic.SERVICE_STARTED, ENDING, Topic.CONTRACT_ENDING, "ServiceTermEnded", Topic.SERVICE_TERM_ENDED);

    @Inject
    private OrderReaders orderReaders;
    @Inject
    private Correspondents correspondents;
    @Inject
    private ContractAdministration contracts;
    @Inject
    private MailRoom mailRoom;
    @Inject
    private Clock clock;

    @Override
    public Set<String> kinds() {
        return TOPICS.keySet();
    }

    @Override
    public Optional<Topic> topic(String kind) {
        return Optional.of(TOPICS.get(kind));
    }

    @Override
    public Set<Addressee> told(DomainEvent fact) {
        return fact.customer().map(CustomerId::new).map(this::readers).orElse(Set.of());
    }

    Set<Addressee> readers(CustomerId customer) {
        return orderReaders.of(customer);
    }

    @Override
    public Optional<Mail> mail(Claimed message) {
        UserId reader = new UserId(message.recipient());
        Optional<Correspondent> known = Optional.ofNullable(correspondents.of(Set.of(reader)).get(reader));
        return known.flatMap(person -> contract(message).filter(contract -> stillSo(message, contract))
                .map(contract -> new Mail(person.email(), person.name(), letter(message.kind(), contract, person, mailRoom.portal(),
                        LocalDate.ofInstant(clock.instant(), contract.zone())))));
    }

    private Optional<ContractSummary> contract(Claimed message) {
        try {
            return Optional.of(contracts.contract(new ContractId(UUID.fromString(message.facts().get("contract")))));
        } catch (Refused gone) {
            return Optional.empty();
        }
    }

    /** That a contract will end is no news once it has. */
    private static boolean stillSo(Claimed message, ContractSummary contract) {
        return !message.kind().equals(ENDING) || contract.state() != ContractState.ENDED;
    }

    /** @param today in the contract's zone */
    static Letter letter(String kind, ContractSummary contract, Correspondent reader, String portal, LocalDate today) {
        Phrases phrases = Phrases.in(reader.language());
        LetterHead head = new LetterHead(phrases, kind, reader.name(), portal, true);
        String number = contract.number().toString();
        long left = Math.max(0, ChronoUnit.DAYS.between(today, contract.endsBefore()));
        Object[] values = {number, phrases.day(contract.startsOn()), phrases.day(contract.lastCoveredDay()), left, contract.company()};
        List<Letter.Row> rows = List.of(head.row("customer", contract.company()), head.row("contract", number),
                head.row("level", phrases.text("level." + contract.level().name())),
                head.row(contract.started() ? "first" : "first.latest", phrases.day(contract.startsOn())),
                head.row("last", phrases.day(contract.lastCoveredDay())), head.row("zone", phrases.zone(contract.zone())));
        return head.letter(phrases.text(kind + ".subject", values),
                List.of(phrases.text(kind + ".text", values), phrases.text(kind + ".next", values)), rows, Optional.of(new Letter.Link(
                        phrases.text("link.contract"), portal + "/contracts/contract.xhtml?id=" + contract.id())));
    }
}
