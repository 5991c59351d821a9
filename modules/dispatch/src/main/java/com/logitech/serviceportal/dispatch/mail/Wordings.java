package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.dispatch.api.MailChoices.Topic;
import com.logitech.serviceportal.dispatch.api.Recipient;
import com.logitech.serviceportal.dispatch.model.Draft;
import com.logitech.serviceportal.dispatch.model.UnwantedMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All wordings there are. */
@ApplicationScoped
public class Wordings {

    @Inject
    @Any
    private Instance<Wording> all;
    @Inject
    private UnwantedMails unwanted;

    /** Who words this kind of fact, if anybody does: a fact nobody has to be told of has no wording. */
    Optional<Wording> of(String kind) {
        return all.stream().filter(wording -> wording.kinds().contains(kind)).findFirst();
    }

    private List<Wording> hearing(DomainEvent fact) {
        return all.stream().filter(wording -> wording.hears().contains(fact.getClass().getSimpleName())).toList();
    }

    /** The mails a fact asks for. What concerns a person's own access is told him once, for however many customers he acts. */
    public List<Draft> drafts(DomainEvent fact, Map<String, String> notes) {
        return hearing(fact).stream().flatMap(wording -> drafts(wording, fact, notes).stream()).toList();
    }

    private List<Draft> drafts(Wording wording, DomainEvent fact, Map<String, String> notes) {
        String kind = wording.kind(fact.getClass().getSimpleName());
        Set<Addressee> told = Caller.actingAs(Caller.system("Dispatch"), () -> wording.told(fact));
        boolean ownAccess = wording.isOfAccess(kind) && told.stream().allMatch(one -> one.kind() == Recipient.PERSON);
        return ownAccess ? drafts(told, kind, Optional.empty(), notes, Optional.of(kind + " " + fact.at()), fact.at())
                : drafts(told, kind, fact.customer(), notes, Optional.empty(), fact.at());
    }

    /** Whom the portal itself tells of a fact, by a notice. */
    public Set<UUID> noticed(DomainEvent fact) {
        return hearing(fact).stream().filter(wording -> wording.isNoticed(wording.kind(fact.getClass().getSimpleName())))
                .flatMap(wording -> Caller.actingAs(Caller.system("Dispatch"), () -> wording.told(fact)).stream())
                .map(Addressee::id).collect(Collectors.toSet());
    }

    /** The mails to those among them who want such. @param onceKey written once for each, however often it is tried */
    List<Draft> drafts(Set<Addressee> told, String kind, Optional<UUID> customer, Map<String, String> notes, Optional<String> onceKey,
                       Instant at) {
        Optional<Topic> topic = of(kind).flatMap(wording -> wording.topic(kind));
        Set<UUID> without = topic.isEmpty() || told.isEmpty() ? Set.of()
                : unwanted.notWanting(topic.get(), told.stream().map(Addressee::id).collect(Collectors.toSet()));
        return told.stream().filter(one -> one.kind() != Recipient.PERSON || !without.contains(one.id()))
                .map(one -> new Draft(one.kind(), one.id(), customer, kind, notes, onceKey, at)).toList();
    }
}
