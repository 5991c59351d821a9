package com.logitech.serviceportal.portal.account.review;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.Begun;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.NewRow;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewSummary;
import com.logitech.serviceportal.support.api.reviews.AccountReviews;
import com.logitech.serviceportal.support.api.reviews.ReviewPart;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;

/**
 * Makes reviews beside the request that asked for them, in the name of who asked: a large account takes seconds. A server that ends
 * meanwhile leaves an attempt that is not heard of any more, and the next one takes its place.
 */
@ApplicationScoped
public class ReviewMaker {

    private static final System.Logger LOG = System.getLogger(ReviewMaker.class.getName());

    @Inject
    private AccountReviews reviews;
    @Inject
    private AccountRows account;
    @Inject
    private ServiceRows service;
    @Inject
    private Clock clock;
    @Resource
    private ManagedExecutorService executor;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** Begins today's review unless there is one. @return the review, which may be still to be made */
    public ReviewSummary begin(CustomerId customer) {
        Begun begun = reviews.begin(customer);
        begun.attempt().ifPresent(attempt -> onceCommitted(begun.review(), attempt, Caller.current()));
        return begun.review();
    }

    /** Once the books have the attempt: what is made beside the request would not find it before. */
    private void onceCommitted(ReviewSummary review, int attempt, Caller by) {
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            beside(review, attempt, by);
            return;
        }
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // there is nothing to do before it is certain
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    beside(review, attempt, by);
                }
            }
        });
    }

    private void beside(ReviewSummary review, int attempt, Caller by) {
        try {
            executor.execute(() -> Caller.actingAs(by, () -> {
                make(review, attempt);
                return review;
            }));
        } catch (RejectedExecutionException busy) {
            LOG.log(Level.WARNING, "The account review " + review.id() + " has to be asked for again", busy);
        }
    }

    private void make(ReviewSummary review, int attempt) {
        try {
            Reviewed about = Reviewed.of(review, clock.instant().truncatedTo(ChronoUnit.MICROS));
            List<NewRow> rows = new ArrayList<>();
            for (ReviewPart part : ReviewPart.values()) {
                rows.addAll(gathered(part, about));
                reviews.reached(review.id(), attempt, part.ordinal() + 1);
            }
            reviews.keep(review.id(), attempt, about.asOf(), rows);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "The account review " + review.id() + " was not made", failed);
            giveUp(review, attempt);
        }
    }

    private List<NewRow> gathered(ReviewPart part, Reviewed about) {
        return switch (part) {
            case COVER -> account.cover(about);
            case LICENSES -> account.licenses(about);
            case RESPONSES -> service.responses(about);
            case CAUSES -> service.causes(about);
            case REPLACEMENTS -> service.replacements(about);
            case SPARES -> service.spares(about);
            case FAIR_USE -> account.fairUse(about);
            case RENEWALS -> account.renewals(about);
        };
    }

    private void giveUp(ReviewSummary review, int attempt) {
        try {
            reviews.giveUp(review.id(), attempt);
        } catch (Refused overtaken) {
            LOG.log(Level.INFO, "Another attempt has taken its place: {0}", review.id());
        }
    }
}
