package com.logitech.serviceportal.contracts.agreements;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.agreements.Agreements.Document;
import com.logitech.serviceportal.contracts.api.agreements.Agreements.Manner;
import com.logitech.serviceportal.contracts.api.agreements.Agreements;
import com.logitech.serviceportal.contracts.api.agreements.TermsAccepted;
import com.logitech.serviceportal.contracts.model.agreements.AgreementBooks;
import com.logitech.serviceportal.contracts.terms.jumpstart.JumpStartTermsAccepted;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Writes down that somebody accepted the terms, and tells of it: expressly, by buying, or by going on to use the service. */
@ApplicationScoped
public class Acceptances {

    @Inject
    private AgreementBooks books;
    @Inject
    private Event<TermsAccepted> termsAccepted;

    /**
     * The caller accepts the version named with a purchase of his customer's; only the one in force can be.
     *
     * @param field what the version was sent as
     */
    public void withPurchase(CustomerId customer, String version, String field, Instant now) {
        Document inForce = inForce(now);
        if (!inForce.version().equals(version)) {
            throw Refused.input(field, "is the version in force, " + inForce.version() + ", once you have read and accepted it");
        }
        keep(inForce, customer, Manner.PURCHASE, now);
    }

    /** Whether the customer is bound by the terms in force; where an earlier version was accepted, the use at hand accepts them. */
    public Finding byUse(CustomerId customer, Instant now) {
        Document inForce = inForce(now);
        Optional<Document> accepted = books.latestAccepted(Agreements.JUMPSTART, customer);
        JumpStartTermsAccepted.Facts facts = new JumpStartTermsAccepted.Facts(inForce.version(), inForce.postedOn(),
                accepted.map(Document::version), LocalDate.ofInstant(now, ZoneOffset.UTC));
        if (facts.acceptedByUse() && !Caller.current().isStaff()) {
            keep(inForce, customer, Manner.USE, now);
        }
        return new JumpStartTermsAccepted().judge(facts);
    }

    void keep(Document document, CustomerId customer, Manner how, Instant now) {
        UserId user = new UserId(Caller.current().user());
        if (books.accept(document.id(), customer, user, how, now)) {
            termsAccepted.fire(new TermsAccepted(customer, user, document.id(), document.title(), document.version(), how, now));
        }
    }

    private Document inForce(Instant now) {
        return books.inForce(Agreements.JUMPSTART, LocalDate.ofInstant(now, ZoneOffset.UTC))
                .orElseThrow(() -> new IllegalStateException("the terms of JumpStart have no version in force"));
    }
}
