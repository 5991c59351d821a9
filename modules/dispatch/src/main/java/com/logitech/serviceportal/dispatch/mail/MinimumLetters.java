package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.contracts.api.minimums.MinimumWillFallShort;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.dispatch.api.MailChoices.Topic;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.dispatch.terms.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells those of a customer who see its orders that a benefit will be lost, in time to keep it (R27). */
@ApplicationScoped
class MinimumLetters implements Wording {

    private static final String KIND = MinimumWillFallShort.class.getSimpleName();

    @Inject
    private OrderReaders readers;

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Optional<Topic> topic(String kind) {
        return Optional.of(Topic.MINIMUM_FALLS_SHORT);
    }

    @Override
    public Set<Addressee> told(DomainEvent fact) {
        return readers.of(((MinimumWillFallShort) fact).owner());
    }

    @Override
    public boolean isNoticed(String kind) {
        return true;
    }

    @Override
    public Optional<Mail> mail(Claimed message) {
        return readers.mail(message, (reader, company, portal) -> letter(reader, company, message.facts(), portal));
    }

    static Letter letter(Correspondent reader, String company, Map<String, String> facts, String portal) {
        Phrases phrases = Phrases.in(reader.language());
        LetterHead head = new LetterHead(phrases, KIND, reader.name(), portal, true);
        Object[] values = {phrases.benefit(facts.get("benefit")), phrases.day(LocalDate.parse(facts.get("shortOn"))),
            facts.get("countThen"), facts.get("minimum"), facts.get("toRegain"), company};
        return head.letter(phrases.text(KIND + ".subject", values), List.of(phrases.text(KIND + ".text", values),
                phrases.text(KIND + ".next", values)), List.of(head.row("customer", company),
                head.row("zone", phrases.zone(ZoneId.of(facts.get("zone"))))), Optional.of(new Letter.Link(phrases.text("link.portal"),
                portal + "/")));
    }
}
