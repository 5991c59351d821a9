package com.logitech.serviceportal.portal.account.review;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewSummary;
import com.logitech.serviceportal.support.api.reviews.AccountReviews;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A customer's account reviews. */
@Path("/customers/{customer}/reviews")
@Tag(name = "Account reviews", description = "How an account stood on a day: figures that never change, each with the rows behind it")
@Scope("customers:read")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CustomerReviewsResource {

    private static final String AN_ID = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    @Inject
    private AccountReviews reviews;
    @Inject
    private ReviewMaker maker;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "The customer's reviews, the latest first")
    public Page<ReviewSummary> reviews(
            @Parameter(description = "The customer", example = AN_ID) @PathParam("customer") CustomerId customer,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return reviews.reviews(customer, Optional.ofNullable(after), size);
    }

    @POST
    @Scope("customers:write")
    @Operation(summary = "Has the account reviewed as of today",
            description = "Made once for a day of the customer's zone, beside this request: see how far it is at its address. Where there"
                    + " is one of today already, that is answered.")
    @APIResponse(responseCode = "202", description = "The review")
    public Sent<ReviewSummary> begin(@Parameter(description = "The customer", example = AN_ID) @PathParam("customer") CustomerId customer) {
        return commands.once(() -> {
            ReviewSummary review = maker.begin(customer);
            return Sent.begun(review, "/api/reviews/" + review.id());
        });
    }
}
