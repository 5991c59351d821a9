package com.logitech.serviceportal.support.reviews;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Customer;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.people.Signatories;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.reviews.AccountReviewMade;
import com.logitech.serviceportal.support.api.reviews.AccountReviews;
import com.logitech.serviceportal.support.api.reviews.ReviewCommented;
import com.logitech.serviceportal.support.api.reviews.ReviewId;
import com.logitech.serviceportal.support.api.reviews.ReviewPart;
import com.logitech.serviceportal.support.api.reviews.ReviewState;
import com.logitech.serviceportal.support.model.reviews.ReviewBooks.Kept;
import com.logitech.serviceportal.support.model.reviews.ReviewBooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps account reviews, and what is said about their rows. */
@ApplicationScoped
@Transactional
class ReviewsOffice implements AccountReviews {

    static final String MAKE = "have an account reviewed";
    private static final String CUSTOMER = "customer";
    private static final String REVIEW = "review";

    @Inject
    private ReviewBooks books;
    @Inject
    private AccountAdministration accounts;
    @Inject
    private Signatories signatories;
    @Inject
    private Clock clock;
    @Inject
    private Event<AccountReviewMade> made;
    @Inject
    private Event<ReviewCommented> commented;

    @Override
    public Page<ReviewSummary> reviews(CustomerId customer, Optional<String> after, int size) {
        Caller.current().mustSee(customer.value(), CUSTOMER);
        Paging paging = Paging.of(after, size);
        String company = accounts.customer(customer).company();
        return seesWhole(customer) ? books.of(customer, paging).as(page -> summaries(page, company))
                : new Page<>(List.of(), Optional.empty(), 0);
    }

    @Override
    public ReviewDetail review(ReviewId review) {
        Kept kept = seen(review);
        return new ReviewDetail(summary(kept), Figures.inOrder(books.figures(review)));
    }

    @Override
    public Page<ReviewRow> rows(RowQuery query) {
        RowQuery asked = Intake.given("query", query);
        seen(asked.review());
        return books.rows(asked.review(), asked.part(), asked.figure().map(figure -> Figures.code(figure, asked.of())),
                Paging.of(asked.after(), asked.size()));
    }

    @Override
    public List<ReviewComment> comments(ReviewId review) {
        seen(review);
        List<ReviewComment> comments = books.comments(review);
        Map<String, String> names = signatories.names(comments.stream().map(ReviewComment::by).collect(Collectors.toSet()));
        return comments.stream().map(one -> new ReviewComment(one.part(), one.place(), one.row(), one.text(), one.at(),
                names.get(one.by()))).toList();
    }

    @Override
    public ReviewComment comment(ReviewId review, NewComment comment) {
        Kept kept = seen(review);
        Caller caller = Caller.current();
        caller.mustBeAllowed(kept.customer().value(), REVIEW, SupportTask.COMMENT_ON_REVIEWS);
        NewComment said = Intake.given("comment", comment);
        Intake intake = new Intake();
        Optional<ReviewPart> part = intake.required("about", said.about());
        Optional<Integer> place = intake.required("place", said.place());
        String text = intake.lines("text", said.text(), LONGEST_COMMENT);
        Optional<ReviewRow> row = part.flatMap(one -> place.flatMap(number -> books.row(review, one, number)));
        if (part.isPresent() && place.isPresent() && row.isEmpty()) {
            intake.wrong("place", "is the place of no row in that part of the review");
        }
        intake.close();
        ReviewRow about = row.orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        books.comment(review, about.part(), about.place(), text, now, caller.signature());
        commented.fire(new ReviewCommented(kept.customer(), review, kept.asOfDay(), about.name(), now));
        return new ReviewComment(about.part(), about.place(), about.name(), text, now,
                signatories.names(List.of(caller.signature())).get(caller.signature()));
    }

    @Override
    public Begun begin(CustomerId customer) {
        mustMake(customer, CUSTOMER);
        Customer whose = accounts.customer(customer);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, whose.zone());
        String by = Caller.current().signature();
        boolean first = books.begin(customer, today, today.minusDays(PERIOD_DAYS), whose.zone(), now, by);
        Kept kept = books.lock(customer, today).orElseThrow();
        boolean again = kept.state() == ReviewState.FAILED
                || kept.state() == ReviewState.MAKING && kept.aliveAt().isBefore(now.minus(GIVEN_UP_AFTER));
        if (again) {
            books.beginAgain(kept.id(), now, by);
            kept = books.lock(kept.id()).orElseThrow();
        }
        return new Begun(summary(kept), first || again ? Optional.of(kept.attempt()) : Optional.empty());
    }

    @Override
    public void reached(ReviewId review, int attempt, int partsDone) {
        books.reached(making(review, attempt).id(), partsDone, clock.instant());
    }

    @Override
    public ReviewSummary keep(ReviewId review, int attempt, Instant asOf, List<NewRow> rows) {
        Kept kept = making(review, attempt);
        List<ReviewRow> placed = Figures.placed(rows);
        String digest = Figures.digest(kept, asOf, placed);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        books.make(review, placed, Figures.counted(placed), asOf.truncatedTo(ChronoUnit.MICROS), now, digest);
        made.fire(new AccountReviewMade(kept.customer(), review, kept.asOfDay(), digest, now));
        return summary(books.find(review).orElseThrow());
    }

    @Override
    public void giveUp(ReviewId review, int attempt) {
        books.fail(making(review, attempt).id());
    }

    /** The review an attempt is at, which nobody else changes until the transaction ends. */
    private Kept making(ReviewId review, int attempt) {
        Kept kept = books.lock(review).orElseThrow(() -> Refused.notFound(REVIEW));
        mustMake(kept.customer(), REVIEW);
        if (kept.state() != ReviewState.MAKING || kept.attempt() != attempt) {
            throw Refused.conflict("attempt", "Another attempt has taken its place.");
        }
        return kept;
    }

    private static void mustMake(CustomerId customer, String kind) {
        Caller.current().mustHoldFor(customer.value(), kind, MAKE, Role.SERVICE_MANAGER, Role.OPERATIONS);
    }

    private Kept seen(ReviewId review) {
        Kept kept = books.find(review).orElseThrow(() -> Refused.notFound(REVIEW));
        Caller.current().mustSee(kept.customer().value(), REVIEW);
        if (!seesWhole(kept.customer())) {
            throw Refused.notFound(REVIEW);
        }
        return kept;
    }

    /** A review tells of every Space: who may know of some only is told of none. */
    private static boolean seesWhole(CustomerId customer) {
        return !Caller.current().restrictions().containsKey(customer.value());
    }

    private ReviewSummary summary(Kept kept) {
        return summaries(List.of(kept), accounts.customer(kept.customer()).company()).get(0);
    }

    private List<ReviewSummary> summaries(Collection<Kept> reviews, String company) {
        Map<String, String> names = signatories.names(reviews.stream().map(Kept::askedBy).collect(Collectors.toSet()));
        Instant given = clock.instant().minus(GIVEN_UP_AFTER);
        return reviews.stream().map(kept -> new ReviewSummary(kept.id(), kept.customer(), company, kept.asOfDay(), kept.from(), kept.zone(),
                kept.state() == ReviewState.MAKING && kept.aliveAt().isBefore(given) ? ReviewState.FAILED : kept.state(),
                kept.partsDone(), names.get(kept.askedBy()), kept.asOf(), kept.madeAt(), kept.digest(), kept.comments())).toList();
    }
}
