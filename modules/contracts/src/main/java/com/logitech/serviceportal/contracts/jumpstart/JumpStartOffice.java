package com.logitech.serviceportal.contracts.jumpstart;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.agreements.Acceptances;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartHeld;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartHoldLifted;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartId;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartPurchaseShown;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegistered;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartTransferred;
import com.logitech.serviceportal.contracts.api.jumpstart.ProofId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.jumpstart.JumpStartLists;
import com.logitech.serviceportal.contracts.model.jumpstart.JumpStartPurchase;
import com.logitech.serviceportal.contracts.model.jumpstart.JumpStartRegistration;
import com.logitech.serviceportal.contracts.model.jumpstart.JumpStartRegistrations;
import com.logitech.serviceportal.contracts.terms.jumpstart.JumpStartOnce;
import com.logitech.serviceportal.contracts.terms.jumpstart.JumpStartTransfer;
import com.logitech.serviceportal.countries.api.ContractingParties;
import com.logitech.serviceportal.countries.api.ContractingParty;
import com.logitech.serviceportal.countries.api.JumpStartCountries;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.definitions.counter.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps what is registered for JumpStart. */
@ApplicationScoped
@Transactional
class JumpStartOffice implements JumpStartRegister {

    private static final String KIND = "registration";
    private static final int MOST_DAYS_AHEAD = 90;

    @Inject
    private JumpStartRegistrations registrations;
    @Inject
    private JumpStartLists lists;
    @Inject
    private JumpStartCountries countries;
    @Inject
    private ContractingParties parties;
    @Inject
    private Acceptances acceptances;
    @Inject
    private Accounts accounts;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Clock clock;
    @Inject
    private Event<JumpStartRegistered> jumpStartRegistered;
    @Inject
    private Event<JumpStartPurchaseShown> jumpStartPurchaseShown;
    @Inject
    private Event<JumpStartTransferred> jumpStartTransferred;
    @Inject
    private Event<JumpStartHeld> jumpStartHeld;
    @Inject
    private Event<JumpStartHoldLifted> jumpStartHoldLifted;

    @Override
    public Schedules offer(LocalDate on) {
        List<JumpStartLists.ProductRow> rows = lists.products();
        return new Schedules(rows.stream().map(JumpStartLists.ProductRow::code).distinct()
                        .flatMap(code -> JumpStartLists.latest(rows, code, on).stream()).filter(row -> row.isListed(on))
                        .map(row -> new ScheduleLine(row.code(), row.title())).toList(),
                lists.types().stream().filter(type -> !type.offeredFrom().isAfter(on))
                        .map(type -> new ScheduleLine(type.code(), type.title())).toList());
    }

    @Override
    public Detail register(NewRegistration sent) {
        CustomerId customer = Intake.given("customer", sent.customer());
        Caller.current().mustBeAllowed(customer.value(), "customer", ContractsTask.REGISTER_JUMPSTART);
        Account account = knownAccounts.of(customer);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, account.zone());
        JumpStartPurchase purchase = JumpStartIntake.of(sent, today);
        acceptances.withPurchase(customer, sent.acceptedTerms(), "acceptedTerms", now);
        LocalDate on = sent.purchasedOn().orElse(today);
        int days = lists.days(on);
        ContractingParty party = parties.of(purchase.boughtIn(), purchase.resellerCountry(), account.country(), on, now);
        JumpStartReasoning reasoning = reasoning();
        List<Finding> findings = new ArrayList<>(reasoning.onPurchase(purchase, sent.purchasedOn(), today, now));
        sent.purchasedOn().ifPresent(day -> findings.add(reasoning.onDay(day, days, account.zone(), now)));
        findings.add(party.finding());
        findings.add(new JumpStartOnce().judge(new JumpStartOnce.Facts(registrations.isRegistered(purchase.product(),
                purchase.confirmationNumber(), purchase.serial().map(SerialNumber::value).orElse("")))));
        Ruling.mustHold("May the product be registered for JumpStart?", now, findings);

        JumpStartRegistration registered = new JumpStartRegistration(JumpStartId.random(), customer, purchase, sent.purchasedOn(), days,
                account.zone(), party.entity(), party.law(), new UserId(Caller.current().user()), Caller.current().isStaff(), now);
        Objection.answered(() -> {
            registrations.add(registered);
            registrations.flush();
        }, Map.of("jumpstart_serial_once", registeredMeanwhile(now), "jumpstart_confirmation_once", registeredMeanwhile(now)));
        jumpStartRegistered.fire(new JumpStartRegistered(customer, registered.id(), reasoning.product(registered).title(),
                registered.purchasedOn(), now));
        return shown(registered, now);
    }

    private static Supplier<Refused> registeredMeanwhile(Instant now) {
        return () -> Refused.by(new Decision("May the product be registered for JumpStart?", now, now,
                List.of(new JumpStartOnce().judge(new JumpStartOnce.Facts(true)))));
    }

    @Override
    public Detail showPurchase(JumpStartId registration, long version, LocalDate purchasedOn) {
        JumpStartRegistration held = held(registration);
        held.mustBeAt(version);
        Instant now = clock.instant();
        LocalDate on = JumpStartIntake.purchasedOn(purchasedOn, LocalDate.ofInstant(now, held.zone()));
        Ruling.mustHold("May the service be used?", now, List.of(acceptances.byUse(held.customer(), now)));
        held.showPurchase(on, Caller.current().isStaff());
        registrations.flush();
        jumpStartPurchaseShown.fire(new JumpStartPurchaseShown(held.customer(), registration, Optional.of(on), now));
        return shown(held, now);
    }

    @Override
    public Detail addProof(JumpStartId registration, String fileName, InputStream file) {
        JumpStartRegistration held = held(registration);
        Intake intake = new Intake();
        String name = intake.name("fileName", fileName, 1, 200);
        byte[] content = read(file);
        Optional<ProofType> type = ProofType.of(content);
        if (content.length > LARGEST_PROOF) {
            intake.wrong("file", "has at most " + (LARGEST_PROOF >> 20) + " MB");
        } else if (type.isEmpty()) {
            intake.wrong("file", "is a PDF, a PNG or a JPEG");
        }
        intake.close();
        Instant now = clock.instant();
        Ruling.mustHold("May the service be used?", now, List.of(acceptances.byUse(held.customer(), now)));
        if (registrations.proofs(registration).size() >= MOST_PROOFS) {
            throw Refused.conflict("file", "There are " + MOST_PROOFS + " files already, and more are not kept.");
        }
        registrations.addProof(registration, new Proof(ProofId.random(), name, type.orElseThrow().mediaType(), content.length, now,
                Caller.current().signature()), content);
        jumpStartPurchaseShown.fire(new JumpStartPurchaseShown(held.customer(), registration, Optional.empty(), now));
        return shown(held, now);
    }

    private static byte[] read(InputStream file) {
        try {
            return file.readNBytes((int) LARGEST_PROOF + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ProofFile proof(JumpStartId registration, ProofId proof) {
        JumpStartRegistration known = registrations.find(registration).orElseThrow(() -> Refused.notFound("proof"));
        Caller.current().mustSee(known.customer().value(), "proof");
        return registrations.proof(registration, proof).orElseThrow(() -> Refused.notFound("proof"));
    }

    @Override
    public Detail transfer(JumpStartId registration, long version, TransferNotice sent) {
        JumpStartRegistration held = registrations.lock(registration).orElseThrow(() -> Refused.notFound(KIND));
        Caller caller = Caller.current();
        boolean byPurchaser = caller.sees(held.customer().value());
        caller.mustBeAllowed(byPurchaser ? held.customer().value() : held.transferee().orElse(held.customer()).value(), KIND,
                ContractsTask.REGISTER_JUMPSTART);
        held.mustBeAt(version);
        TransferNotice notice = JumpStartIntake.of(sent);
        Optional<CustomerId> account = notice.account().map(given -> account(given, held));
        LocalDate purchasedOn = held.purchasedOn().orElseThrow(() -> Refused.conflict("purchasedOn",
                "When the product was bought is not known; show the purchase first."));
        Instant now = clock.instant();
        List<Finding> findings = new ArrayList<>(List.of(new JumpStartTransfer().judge(new JumpStartTransfer.Facts(byPurchaser,
                held.isTransferred(), purchasedOn, held.days(), held.zone(), now, !notice.transferee().isEmpty(),
                !notice.contact().isEmpty(), held.isCalled(notice.number()))), JumpStartReasoning.onHold(held, held.heldSince())));
        if (byPurchaser) {
            findings.add(acceptances.byUse(held.customer(), now));
        }
        Ruling.mustHold("May JumpStart be passed on?", now, findings);
        held.transfer(account, now);
        registrations.flush();
        registrations.addTransfer(registration, new Transfer(notice.transferee(), notice.contact(), account, now), notice.number(),
                caller.signature());
        jumpStartTransferred.fire(new JumpStartTransferred(held.customer(), registration, account, held.endsBefore().orElseThrow(), now));
        return shown(held, now);
    }

    /** Who it goes to, named by staff alone: others know no accounts but their own. */
    private CustomerId account(CustomerId given, JumpStartRegistration held) {
        if (!Caller.current().isStaff()) {
            throw Refused.input("account", "is named by our people; leave it out");
        }
        CustomerId account = knownAccounts.of(given).id();
        if (account.equals(held.customer())) {
            throw Refused.input("account", "is the purchaser's own");
        }
        return account;
    }

    @Override
    public Detail hold(JumpStartId registration, long version, String reason) {
        JumpStartRegistration held = screened(registration);
        String why = JumpStartIntake.reason("reason", reason);
        held.mustBeAt(version);
        Instant now = clock.instant();
        held.hold(now);
        registrations.flush();
        registrations.addHold(registration, why, now, Caller.current().signature());
        jumpStartHeld.fire(new JumpStartHeld(held.customer(), registration, now));
        return shown(held, now);
    }

    @Override
    public Detail lift(JumpStartId registration, long version, String reason) {
        JumpStartRegistration held = screened(registration);
        String why = JumpStartIntake.reason("reason", reason);
        held.mustBeAt(version);
        Instant now = clock.instant();
        held.lift();
        registrations.flush();
        registrations.liftHold(registration, why, now, Caller.current().signature());
        jumpStartHoldLifted.fire(new JumpStartHoldLifted(held.customer(), registration, now));
        return shown(held, now);
    }

    private JumpStartRegistration screened(JumpStartId registration) {
        JumpStartRegistration held = registrations.lock(registration).orElseThrow(() -> Refused.notFound(KIND));
        Caller.current().mustHoldFor(held.customer().value(), KIND, "hold a registration or let it go on", Role.OPERATIONS);
        return held;
    }

    @Override
    public Detail registration(JumpStartId registration) {
        return shown(seen(registration), clock.instant());
    }

    @Override
    public Detail registration(JumpStartId registration, Instant at) {
        JumpStartRegistration known = seen(registration);
        List<Hold> holds = registrations.holds(registration);
        return shown(known, at, holds, holds.stream().filter(hold -> hold.lastedAt(at)).map(Hold::heldAt).findFirst());
    }

    private JumpStartRegistration seen(JumpStartId registration) {
        JumpStartRegistration known = registrations.find(registration).orElseThrow(() -> Refused.notFound(KIND));
        if (!isHoldersOwn(known)) {
            Caller.current().mustSee(known.customer().value(), KIND);
        }
        return known;
    }

    @Override
    public Page<Registration> registrations(RegistrationQuery query) {
        Paging paging = Paging.of(query.after(), query.size());
        Instant now = clock.instant();
        query.endingInDays().filter(days -> days < 1 || days > MOST_DAYS_AHEAD).ifPresent(days -> {
            throw Refused.input("endingInDays", "is a number of days from 1 to " + MOST_DAYS_AHEAD);
        });
        JumpStartRegistrations.Search search = new JumpStartRegistrations.Search(knownAccounts.asked(query.customer()), query.heldOnly(),
                query.endingInDays(), Intake.searched(query.text()), now);
        return registrations.page(search, paging).as(page -> rows(page, now));
    }

    private JumpStartRegistration held(JumpStartId registration) {
        JumpStartRegistration held = registrations.lock(registration).orElseThrow(() -> Refused.notFound(KIND));
        Caller.current().mustBeAllowed(held.customer().value(), KIND, ContractsTask.REGISTER_JUMPSTART);
        return held;
    }

    private static boolean isHoldersOwn(JumpStartRegistration registration) {
        return registration.transferee().filter(holder -> Caller.current().sees(holder.value())).isPresent();
    }

    private List<Registration> rows(List<JumpStartRegistration> page, Instant now) {
        JumpStartReasoning reasoning = reasoning();
        Map<JumpStartId, Integer> proofs = registrations.proofCounts(page.stream().map(JumpStartRegistration::id).toList());
        Map<CustomerId, Account> purchasers = accounts.find(page.stream().map(JumpStartRegistration::customer).toList());
        return page.stream().map(one -> row(one, purchasers.get(one.customer()), reasoning,
                reasoning.decision(one, proofs.getOrDefault(one.id(), 0), one.heldSince(), now), one.heldSince(), now)).toList();
    }

    private static Registration row(JumpStartRegistration one, Account purchaser, JumpStartReasoning reasoning, Decision decision,
            Optional<Instant> heldSince, Instant now) {
        return new Registration(one.id(), one.customer(), purchaser.company(), reasoning.product(one), reasoning.type(one),
                one.purchase().confirmationNumber(), one.purchase().serial(), one.purchasedOn(), one.endsBefore(), one.zone(),
                reasoning.phase(one, decision, heldSince, now), one.isTransferred(), one.registeredAt(), one.version());
    }

    private Detail shown(JumpStartRegistration one, Instant now) {
        return shown(one, now, Caller.current().isStaff() ? registrations.holds(one.id()) : List.of(), one.heldSince());
    }

    /** As of an instant. @param heldSince by then */
    private Detail shown(JumpStartRegistration one, Instant at, List<Hold> holds, Optional<Instant> heldSince) {
        Account purchaser = accounts.find(one.customer()).orElseThrow();
        JumpStartReasoning reasoning = reasoning();
        List<Proof> proofs = registrations.proofs(one.id()).stream().filter(proof -> !proof.uploadedAt().isAfter(at)).toList();
        Decision decision = reasoning.decision(one, proofs.size(), heldSince, at);
        JumpStartPurchase purchase = one.purchase();
        JumpStartPurchase.Sold sold = purchase.sold();
        Caller caller = Caller.current();
        return new Detail(row(one, purchaser, reasoning, decision, heldSince, at), sold.asNew(), sold.standardConfiguration(),
                sold.onlyMicrosoftSoftware(), purchase.boughtIn(), purchase.locatedIn(), purchase.reseller(), purchase.resellerCountry(),
                one.entity(), one.law(), decision, registrations.transfer(one), caller.sees(one.customer().value()) ? proofs : List.of(),
                caller.isStaff() ? holds : List.of());
    }

    private JumpStartReasoning reasoning() {
        return new JumpStartReasoning(lists.products(), lists.types(), countries);
    }
}
