package com.logitech.serviceportal.support.talk;

import com.logitech.serviceportal.contracts.api.people.Signatories;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.support.api.talk.AnswerId;
import com.logitech.serviceportal.support.api.talk.AnswerShelf;
import com.logitech.serviceportal.support.api.talk.AnswersChanged;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.talk.Answers;
import com.logitech.serviceportal.support.tickets.KnownTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps the answers our people have ready, and fills them for a ticket. */
@ApplicationScoped
@Transactional
class AnswersOffice implements AnswerShelf {

    private static final String ENGLISH = "en";
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm VV", Locale.ROOT);

    @Inject
    private Answers answers;
    @Inject
    private KnownTickets known;
    @Inject
    private Signatories signatories;
    @Inject
    private Clock clock;
    @Inject
    private Event<AnswersChanged> answersChanged;

    @Override
    public List<ReadyAnswer> answers(String text) {
        mustAnswerTickets();
        return shown(answers.find(Intake.searched(text), MOST));
    }

    @Override
    public ReadyAnswer answer(AnswerId answer) {
        mustAnswerTickets();
        return shown(List.of(standing(answer))).get(0);
    }

    @Override
    public ReadyAnswer keep(NewAnswer sent) {
        mustAnswerTickets();
        return kept(AnswerId.random(), 1, taken(sent));
    }

    @Override
    public ReadyAnswer change(AnswerId answer, long version, NewAnswer sent) {
        mustAnswerTickets();
        mustBeAt(answer, version);
        NewAnswer changed = taken(sent);
        answers.supersede(answer, clock.instant());
        return kept(answer, version + 1, changed);
    }

    @Override
    public void remove(AnswerId answer, long version) {
        mustAnswerTickets();
        mustBeAt(answer, version);
        Instant now = clock.instant();
        answers.supersede(answer, now);
        answersChanged.fire(new AnswersChanged(answer, true, now));
    }

    @Override
    public FilledAnswer fill(AnswerId answer, TicketId ticket) {
        mustAnswerTickets();
        Ticket about = known.of(ticket);
        Answers.Standing standing = standing(answer);
        NewAnswer ready = standing.answer();
        String language = ready.texts().containsKey(about.language()) ? about.language()
                : ready.texts().containsKey(ENGLISH) ? ENGLISH : ready.texts().keySet().iterator().next();
        String text = ready.texts().get(language);
        Map<String, String> values = values(about);
        return new FilledAnswer(answer, ready.title(), language, Placeholders.filled(text, values), Placeholders.missing(text, values),
                ready.inside(), ready.takes(), ready.solves(), ready.settles().filter(level -> level != about.priority()),
                ready.proposes().filter(code -> !code.equals(about.language())));
    }

    private static void mustAnswerTickets() {
        Caller.current().mustHold("use answers kept ready", Role.SELECT_AGENT, Role.BASIC_AGENT, Role.SERVICE_MANAGER);
    }

    private void mustBeAt(AnswerId answer, long version) {
        long standing = answers.hold(Intake.given("answer", answer)).orElseThrow(() -> Refused.notFound("answer"));
        if (standing != version) {
            throw Refused.stale("answer");
        }
    }

    private Answers.Standing standing(AnswerId answer) {
        return answers.find(Intake.given("answer", answer)).orElseThrow(() -> Refused.notFound("answer"));
    }

    private ReadyAnswer kept(AnswerId id, long version, NewAnswer answer) {
        Answers.Standing kept = new Answers.Standing(id, version, answer, clock.instant(), Caller.current().signature());
        answers.add(kept);
        answersChanged.fire(new AnswersChanged(id, false, kept.at()));
        return shown(List.of(kept)).get(0);
    }

    private static NewAnswer taken(NewAnswer sent) {
        Intake intake = new Intake();
        String title = intake.name("title", sent.title(), 1, LONGEST_TITLE);
        Map<String, String> texts = new TreeMap<>();
        if (sent.texts() == null || sent.texts().isEmpty()) {
            intake.wrong("texts", "has a text in one language at least");
        } else {
            sent.texts().forEach((language, text) -> texts.put(language, text(intake, language, text)));
        }
        if (sent.inside() && sent.solves()) {
            intake.wrong("solves", "goes with what the customer reads, not with a note");
        }
        Optional<String> proposes = sent.proposes() == null ? Optional.empty() : sent.proposes();
        if (proposes.filter(code -> !LANGUAGES.contains(code)).isPresent()) {
            intake.wrong("proposes", "is a language by its ISO 639-1 code, such as en");
        }
        intake.close();
        return new NewAnswer(title, texts, sent.inside(), sent.takes(), sent.solves(),
                sent.settles() == null ? Optional.empty() : sent.settles(), proposes);
    }

    private static String text(Intake intake, String language, String sent) {
        String field = "texts." + language;
        if (!LANGUAGES.contains(language)) {
            intake.wrong("texts", "are by the ISO 639-1 code of their language, such as en");
        }
        String text = intake.lines(field, sent, HelpDesk.LONGEST_TEXT);
        List<String> unknown = Placeholders.unknown(text);
        if (!unknown.isEmpty()) {
            intake.wrong(field, "has places nobody fills: " + unknown + "; there are "
                    + Placeholders.ALL.stream().sorted().map(name -> "{" + name + "}").collect(Collectors.joining(", ")));
        }
        return text;
    }

    private Map<String, String> values(Ticket about) {
        String requester = about.openedBy().toString();
        String agent = Caller.current().signature();
        Map<String, String> names = signatories.names(new HashSet<>(List.of(requester, agent)));
        return Map.of(Placeholders.REQUESTER, names.getOrDefault(requester, ""), Placeholders.TICKET, about.number().toString(),
                Placeholders.SUBJECT, about.subject(), Placeholders.SPACE, about.spaceName(), Placeholders.AGENT,
                names.getOrDefault(agent, ""), Placeholders.DUE,
                about.dueAt().map(due -> MINUTE.format(due.atZone(about.zone()))).orElse(""));
    }

    private List<ReadyAnswer> shown(Collection<Answers.Standing> standing) {
        Map<String, String> names = signatories.names(standing.stream().map(Answers.Standing::by).collect(Collectors.toSet()));
        return standing.stream().map(one -> new ReadyAnswer(one.id(), one.answer().title(), one.answer().texts(), one.answer().inside(),
                one.answer().takes(), one.answer().solves(), one.answer().settles(), one.answer().proposes(), one.at(),
                names.get(one.by()), one.version())).toList();
    }
}
