package com.logitech.serviceportal.contracts.agreements;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.agreements.Agreements;
import com.logitech.serviceportal.contracts.api.agreements.DocumentId;
import com.logitech.serviceportal.contracts.api.agreements.TermsPosted;
import com.logitech.serviceportal.contracts.model.agreements.AgreementBooks;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps the documents of the agreement and who accepted which. */
@ApplicationScoped
@Transactional
class AgreementOffice implements Agreements {

    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z_]{1,39}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    @Inject
    private AgreementBooks books;
    @Inject
    private Acceptances acceptances;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Clock clock;
    @Inject
    private Event<TermsPosted> termsPosted;

    @Override
    public List<Document> documents() {
        return books.all();
    }

    @Override
    public Optional<Document> inForce(String kind) {
        return books.inForce(kind, today());
    }

    @Override
    public Document post(NewDocument document) {
        Caller.current().mustHold("post a version of the terms", Role.OPERATIONS);
        Intake intake = new Intake();
        String kind = intake.text("kind", document.kind(), 2, 40);
        String title = intake.name("title", document.title(), 2, 160);
        String version = intake.name("version", document.version(), 1, 40);
        String language = intake.text("language", document.language(), 2, 10);
        String address = intake.website("address", document.address(), 300);
        if (!kind.isEmpty() && !KIND.matcher(kind).matches()) {
            intake.wrong("kind", "is a word in capital letters, such as " + JUMPSTART);
        }
        if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
            intake.wrong("language", "is a language such as en or pt-BR");
        }
        if (!address.startsWith("https://")) {
            intake.wrong("address", "is an https address where it can be read");
        }
        intake.required("postedOn", document.postedOn()).filter(day -> day.isBefore(today()) || day.getYear() > 2099)
                .ifPresent(day -> intake.wrong("postedOn", "is today or later, up to 2099 (UTC): what was accepted stays what it was"));
        intake.close();
        Instant now = clock.instant();
        Document posted = new Document(DocumentId.random(), kind, title, version, language, document.postedOn(), address);
        Objection.answered(() -> books.add(posted, now), Map.of("agreement_version_once",
                () -> Refused.conflict("version", "There is a version " + version + " in this language already.")));
        termsPosted.fire(new TermsPosted(posted.id(), title, version, language, now));
        return posted;
    }

    @Override
    public List<Acceptance> accepted(CustomerId customer) {
        return books.of(knownAccounts.of(customer).id());
    }

    @Override
    public List<ToShow> toShow() {
        Caller caller = Caller.current();
        return caller.isStaff() || caller.memberships().isEmpty() ? List.of()
                : books.newFor(new UserId(caller.user()), caller.memberships().keySet(), today());
    }

    @Override
    public Acceptance accept(CustomerId customer, DocumentId document) {
        CustomerId bound = Intake.given("customer", customer);
        Caller.current().mustBeAllowed(bound.value(), "customer", ContractsTask.REGISTER_JUMPSTART);
        knownAccounts.of(bound);
        Document accepted = books.find(Intake.given("document", document)).orElseThrow(() -> Refused.notFound("document"));
        Instant now = clock.instant();
        acceptances.keep(accepted, bound, Manner.EXPRESSLY, now);
        return books.of(bound).stream().filter(acceptance -> acceptance.document().id().equals(accepted.id())).findFirst().orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
