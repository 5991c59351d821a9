package com.logitech.serviceportal.portal.account.review;

import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractQuery;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractState;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.Note;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.NoteQuery;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.Stage;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseFilter;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseQuery;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseSummary;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration;
import com.logitech.serviceportal.contracts.api.minimums.Minimums.MinimumStanding;
import com.logitech.serviceportal.contracts.api.minimums.Minimums;
import com.logitech.serviceportal.contracts.api.proposals.Proposals.ProposalSummary;
import com.logitech.serviceportal.contracts.api.proposals.Proposals;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.BenefitTurn;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.Outcome;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceQuery;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceSummary;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.portal.account.AccountWords;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.NewRow;
import com.logitech.serviceportal.support.api.reviews.ReviewFigure;
import com.logitech.serviceportal.support.api.reviews.ReviewPart;
import com.logitech.serviceportal.support.api.reviews.ReviewedThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a review tells of contracts and what hangs on them: cover, licenses, fair use, renewals. */
@ApplicationScoped
class AccountRows {

    private static final int SOON = ContractAdministration.ENDING_SOON_DAYS;
    private static final int YEAR = 365;

    @Inject
    private SpaceRegister spaces;
    @Inject
    private ContractAdministration contracts;
    @Inject
    private LicenseAdministration licenses;
    @Inject
    private FairUseLens fairUse;
    @Inject
    private Minimums minimums;
    @Inject
    private Proposals proposals;
    @Inject
    private AccountWords words;
    @Inject
    private Words say;

    /** Every Space with its level and why. */
    List<NewRow> cover(Reviewed about) {
        Set<SpaceId> unregistered = spaces(about, true, page -> page.stream().map(SpaceSummary::id).toList()).stream()
                .collect(Collectors.toSet());
        return spaces(about, false, page -> {
            Map<SpaceId, Finding> reasons = spaces.levelReasons(page.stream().map(SpaceSummary::id).collect(Collectors.toSet()));
            return page.stream().map(space -> space(space, reasons.get(space.id()), unregistered.contains(space.id()))).toList();
        });
    }

    private <T> List<T> spaces(Reviewed about, boolean incomplete, Function<List<SpaceSummary>, List<T>> shown) {
        return Reviewed.all((after, size) -> spaces.spaces(new SpaceQuery(Optional.of(about.customer()), Optional.empty(),
                Optional.empty(), false, incomplete, "", after, size)).as(shown));
    }

    private NewRow space(SpaceSummary space, Finding reason, boolean unregistered) {
        Set<ReviewFigure> figures = EnumSet.of(ReviewFigure.SPACES, switch (space.level()) {
            case SELECT -> ReviewFigure.SELECT_SPACES;
            case ESSENTIAL -> ReviewFigure.ESSENTIAL_SPACES;
            case BASIC -> ReviewFigure.BASIC_SPACES;
        });
        if (unregistered) {
            figures.add(ReviewFigure.UNREGISTERED_ROOMS);
        }
        String where = Stream.of(space.level().title(), say.category(space.category()), space.site(), space.building())
                .filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
        return row(ReviewPart.COVER, ReviewedThing.SPACE, space.id(), space.name(), where, Optional.empty(), Optional.of(reason), figures);
    }

    /** Every license and plan of contracts that have not ended. */
    List<NewRow> licenses(Reviewed about) {
        return contracts(about).stream().filter(one -> one.state() != ContractState.ENDED)
                .flatMap(contract -> contract.plan().map(plan -> Stream.of(plan(contract, plan)))
                        .orElseGet(() -> licenses(contract, about.asOf()))).toList();
    }

    private List<ContractSummary> contracts(Reviewed about) {
        return Reviewed.all((after, size) -> contracts.contracts(new ContractQuery(Optional.of(about.customer()), Optional.empty(),
                Optional.empty(), Optional.empty(), "", after, size)));
    }

    private NewRow plan(ContractSummary contract, ContractAdministration.Plan plan) {
        Set<ReviewFigure> figures = EnumSet.of(ReviewFigure.PLANS);
        if (plan.excess() > 0) {
            figures.add(ReviewFigure.OUTGROWN);
        }
        return row(ReviewPart.LICENSES, ReviewedThing.CONTRACT, contract.id(), contract.title(),
                words.text("review.said.plan", plan.spaces(), plan.maximumSpaces(), say.day(contract.lastCoveredDay())), Optional.empty(),
                Optional.of(contract.startDecision().decisive()), figures);
    }

    private Stream<NewRow> licenses(ContractSummary contract, Instant asOf) {
        return Reviewed.all((after, size) -> licenses.licenses(new LicenseQuery(contract.id(), LicenseFilter.ALL, after, size))).stream()
                .map(license -> row(ReviewPart.LICENSES, ReviewedThing.LICENSE, license.id(), license.label(),
                        license(license, contract, asOf), Optional.empty(), Optional.of(contract.startDecision().decisive()),
                        EnumSet.of(ReviewFigure.LICENSES, license.assignedTo().isPresent() ? ReviewFigure.ASSIGNED : ReviewFigure.FREE)));
    }

    private String license(LicenseSummary license, ContractSummary contract, Instant asOf) {
        String where = license.assignedTo().map(on -> words.text(on.from().isAfter(asOf) ? "review.said.planned" : "review.said.on",
                on.spaceName())).orElseGet(() -> words.plain("review.said.free"));
        return words.text("review.said.license", license.offering(), where, say.day(contract.lastCoveredDay()));
    }

    /** Questions of fair use the customer knows of, open or settled in the period. */
    List<NewRow> fairUse(Reviewed about) {
        return Reviewed.all((after, size) -> fairUse.notes(new NoteQuery(Optional.of(about.customer()), Optional.empty(), after, size)))
                .stream().filter(note -> note.sharedAt().isPresent())
                .filter(note -> note.settledAt().filter(at -> at.isBefore(about.since())).isEmpty()).map(this::question).toList();
    }

    private NewRow question(Note note) {
        boolean settled = note.stage() == Stage.SETTLED;
        return row(ReviewPart.FAIR_USE, ReviewedThing.QUESTION, note.id(), note.subject(),
                settled ? words.text("review.said.settled", note.settledBecause()) : words.text("review.said.question", note.times()),
                Optional.of(note.notedAt()), Optional.of(note.decision().decisive()),
                EnumSet.of(settled ? ReviewFigure.SETTLED_QUESTIONS : ReviewFigure.OPEN_QUESTIONS));
    }

    /** What ends within a year, which benefits hang on it, and what was asked about it. */
    List<NewRow> renewals(Reviewed about) {
        List<NewRow> rows = new ArrayList<>();
        contracts(about).stream().filter(one -> one.state() == ContractState.IN_TERM)
                .filter(one -> !one.endsBefore().isAfter(about.day().plusDays(YEAR))).map(one -> ending(one, about)).forEach(rows::add);
        minimums.of(about.customer(), about.asOf(), about.asOf()).stream().map(one -> benefit(one, about)).forEach(rows::add);
        Reviewed.all((after, size) -> proposals.proposals(about.customer(), after, size)).stream().filter(ProposalSummary::isOpen)
                .map(this::whatIf).forEach(rows::add);
        return rows;
    }

    private NewRow ending(ContractSummary contract, Reviewed about) {
        Set<ReviewFigure> figures = EnumSet.of(ReviewFigure.ENDING_IN_A_YEAR);
        if (!contract.endsBefore().isAfter(about.day().plusDays(SOON))) {
            figures.add(ReviewFigure.ENDING_IN_90_DAYS);
        }
        String what = contract.plan().map(plan -> words.text("review.said.ending.plan", plan.spaces()))
                .orElseGet(() -> words.text("review.said.ending.licenses", contract.licenses(), contract.assigned()));
        return row(ReviewPart.RENEWALS, ReviewedThing.CONTRACT, contract.id(), contract.title(),
                words.text("review.said.ending", say.day(contract.lastCoveredDay()), what), Optional.empty(),
                Optional.of(contract.startDecision().decisive()), figures);
    }

    private NewRow benefit(MinimumStanding one, Reviewed about) {
        Set<ReviewFigure> figures = EnumSet.of(ReviewFigure.BENEFITS);
        one.shortfall().ifPresent(lost -> figures.add(ReviewFigure.BENEFITS_AT_RISK));
        String held = words.text(one.held() ? "review.said.held" : "review.said.not.held", one.activeSelectSpaces(), one.minimum());
        String until = one.shortfall().map(lost -> words.text("review.said.lost", say.day(lost.on()), lost.count())).orElse("");
        return new NewRow(ReviewPart.RENEWALS, ReviewedThing.ACCOUNT, "", one.line().title(), (held + " " + until).strip(),
                one.shortfall().map(Minimums.Shortfall::at), one.finding().clause().rule(), one.finding().because(), figures, "");
    }

    /** With what it would turn, as of now: the same what-if asked later may say something else. */
    private NewRow whatIf(ProposalSummary proposal) {
        List<Outcome> turned = proposals.proposal(proposal.id()).answer().stream().flatMap(answer -> answer.outcomes().stream())
                .filter(one -> one.turn() == BenefitTurn.LOST || one.turn() == BenefitTurn.GAINED).toList();
        String outcome = turned.isEmpty() ? words.plain("review.said.turns.nothing")
                : turned.stream().map(this::turned).collect(Collectors.joining(" "));
        return new NewRow(ReviewPart.RENEWALS, ReviewedThing.WHAT_IF, proposal.id().toString(), proposal.name(), outcome,
                Optional.of(proposal.savedAt()), turned.stream().map(Outcome::rule).findFirst().orElse(""),
                turned.stream().map(Outcome::why).collect(Collectors.joining(" ")), EnumSet.of(ReviewFigure.WHAT_IFS), "");
    }

    private String turned(Outcome one) {
        return words.text(one.turn() == BenefitTurn.LOST ? "review.said.turns.lost" : "review.said.turns.gained", one.about(),
                one.on().map(say::day).orElse(""));
    }

    private static NewRow row(ReviewPart part, ReviewedThing kind, Record thing, String name, String said, Optional<Instant> at,
            Optional<Finding> reason, Set<ReviewFigure> figures) {
        return new NewRow(part, kind, thing.toString(), name, said, at, reason.map(one -> one.clause().rule()).orElse(""),
                reason.map(Finding::because).orElse(""), figures, "");
    }
}
