package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlanOutgrown;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.dispatch.api.MailChoices.Topic;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.dispatch.terms.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells those of a customer who see its orders that a plan has grown above its maximum (R109), by mail and by notice. */
@ApplicationScoped
class PlanLetters implements Wording {

    private static final String KIND = EnterprisePlanOutgrown.class.getSimpleName();

    @Inject
    private OrderReaders readers;

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Optional<Topic> topic(String kind) {
        return Optional.of(Topic.PLAN_OUTGROWN);
    }

    @Override
    public Set<Addressee> told(DomainEvent fact) {
        return readers.of(((EnterprisePlanOutgrown) fact).owner());
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
        int spaces = Integer.parseInt(facts.get("spaces"));
        int maximum = Integer.parseInt(facts.get("maximumSpaces"));
        Object[] values = {facts.get("number"), maximum, spaces, spaces - maximum, company};
        return head.letter(phrases.text(KIND + ".subject", values), List.of(phrases.text(KIND + ".text", values),
                phrases.text(KIND + ".next", values)), List.of(head.row("customer", company), head.row("contract", facts.get("number"))),
                Optional.of(new Letter.Link(phrases.text("link.spaces.above"),
                        portal + "/plans/spaces-above.xhtml?contract=" + facts.get("contract"))));
    }
}
