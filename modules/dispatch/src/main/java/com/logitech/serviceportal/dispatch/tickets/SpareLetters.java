package com.logitech.serviceportal.dispatch.tickets;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.contracts.api.accounts.Correspondents;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.definitions.Finding;
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
import com.logitech.serviceportal.spares.api.SparesTask;
import com.logitech.serviceportal.spares.api.requests.SpareRequests.SparesRequest;
import com.logitech.serviceportal.spares.api.requests.SpareRequests;
import com.logitech.serviceportal.spares.api.requests.SparesGranted;
import com.logitech.serviceportal.spares.api.requests.SparesRequestId;
import com.logitech.serviceportal.spares.api.requests.SparesRequestRefused;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareDetail;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares;
import com.logitech.serviceportal.spares.api.units.SpareId;
import com.logitech.serviceportal.spares.api.units.SpareReplenished;
import com.logitech.serviceportal.spares.api.units.SpareUpdateDue;
import com.logitech.serviceportal.spares.api.units.SpareUsedUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells those of a customer who keep onsite spares what is sent, refused, replaced, used up, and what should be updated (R77 to R87). */
@ApplicationScoped
class SpareLetters implements Wording {

    private static final Set<String> OF_REQUESTS = Set.of(SparesGranted.class.getSimpleName(), SparesRequestRefused.class.getSimpleName());
    /** What a spare's page says that the letter repeats: why it should be looked at, and why there is one less. */
    private static final Map<String, String> REASONED = Map.of(SpareReplenished.class.getSimpleName(), "",
            SpareUsedUp.class.getSimpleName(), "R87", SpareUpdateDue.class.getSimpleName(), "R83");

    /** What a letter is about. @param rows a row's word and what it says @param path the page it leads to */
    record Said(String kind, String company, List<Letter.Row> rows, String path) {
    }

    @Inject
    private Correspondents correspondents;
    @Inject
    private SpareRequests requests;
    @Inject
    private OnsiteSpares spares;
    @Inject
    private MailRoom mailRoom;

    @Override
    public Set<String> kinds() {
        return Stream.concat(OF_REQUESTS.stream(), REASONED.keySet().stream()).collect(Collectors.toSet());
    }

    @Override
    public Optional<Topic> topic(String kind) {
        return Optional.of(Topic.ONSITE_SPARES);
    }

    @Override
    public Set<Addressee> told(DomainEvent fact) {
        return correspondents.entrusted(new CustomerId(fact.customer().orElseThrow()), SparesTask.KEEP_SPARES).stream()
                .map(Addressee::person).collect(Collectors.toSet());
    }

    /** Empty for a reader who cannot sign in any more. */
    @Override
    public Optional<Mail> mail(Claimed message) {
        UserId reader = new UserId(message.recipient());
        return Optional.ofNullable(correspondents.of(Set.of(reader)).get(reader)).map(person -> new Mail(person.email(), person.name(),
                letter(person, said(message), mailRoom.portal()),
                new Post(Post.Nature.AUTOMATIC, Optional.empty(), List.of(), Optional.empty())));
    }

    private Said said(Claimed message) {
        if (OF_REQUESTS.contains(message.kind())) {
            SparesRequest request = requests.of(new SparesRequestId(UUID.fromString(message.facts().get("request"))));
            return new Said(message.kind(), request.company(), rows("units", request.models().stream()
                    .map(line -> line.units() + " × " + line.title()).collect(Collectors.joining(", ")), request.place().name(),
                    request.reason()), "/spares/request.xhtml?id=" + request.id());
        }
        SpareDetail spare = spares.spare(new SpareId(UUID.fromString(message.facts().get("spare"))));
        return new Said(message.kind(), spare.summary().company(), rows("unit", spare.summary().title() + " " + spare.summary().serial(),
                spare.summary().place().name(), spare.findings().stream()
                .filter(finding -> finding.clause().rule().equals(REASONED.get(message.kind()))).map(Finding::because).findFirst()
                .orElse("")), "/spares/spare.xhtml?id=" + spare.summary().id());
    }

    private static List<Letter.Row> rows(String unit, String named, String place, String because) {
        return Stream.of(new Letter.Row(unit, named), new Letter.Row("place", place), new Letter.Row("because", because))
                .filter(row -> !row.value().isBlank()).toList();
    }

    static Letter letter(Correspondent reader, Said said, String portal) {
        Phrases phrases = Phrases.in(reader.language());
        LetterHead head = new LetterHead(phrases, said.kind(), reader.name(), portal, true);
        List<Letter.Row> rows = new ArrayList<>(List.of(head.row("customer", said.company())));
        said.rows().forEach(row -> rows.add(head.row("spare." + row.label(), row.value())));
        return head.letter(phrases.text(said.kind() + ".subject", said.company()),
                List.of(phrases.text(said.kind() + ".text"), phrases.text(said.kind() + ".next")), rows,
                Optional.of(new Letter.Link(phrases.text("link.spare"), portal + said.path())));
    }
}
