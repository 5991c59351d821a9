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

    /** A fact in the words of one. @param kind of message it makes @param told who is told */
    public record Heard(Wording wording, String kind, Set<Addressee> told) {

        /** Whether it is about the readers' own access alone. */
        private boolean isOwnAccess() {
            return wording.isOfAccess(kind) && told.stream().allMatch(one -> one.kind() == Recipient.PERSON);
        }
    }

    /** Who has something to say of a fact, and to whom. */
    public List<Heard> hearing(DomainEvent fact) {
        String name = fact.getClass().getSimpleName();
        return all.stream().filter(wording -> wording.hears().contains(name)).map(wording -> new Heard(wording, wording.kind(name),
                Caller.actingAs(Caller.system("Dispatch"), () -> wording.told(fact)))).toList();
    }

    /** The mails a fact asks for. What concerns a person's own access is told him once, for however many customers he acts. */
    public List<Draft> drafts(List<Heard> heard, DomainEvent fact, Map<String, String> notes) {
        return heard.stream().flatMap(one -> (one.isOwnAccess()
                ? drafts(one.told(), one.kind(), Optional.empty(), notes, Optional.of(one.kind() + " " + fact.at()), fact.at())
                : drafts(one.told(), one.kind(), fact.customer(), notes, Optional.empty(), fact.at())).stream()).toList();
    }

    /** Whom the portal itself tells of a fact, by a notice. */
    public Set<UUID> noticed(List<Heard> heard) {
        return heard.stream().filter(one -> one.wording().isNoticed(one.kind())).flatMap(one -> one.told().stream()).map(Addressee::id)
                .collect(Collectors.toSet());
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
