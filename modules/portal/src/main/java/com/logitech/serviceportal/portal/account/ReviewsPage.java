package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.account.review.ReviewMaker;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewSummary;
import com.logitech.serviceportal.support.api.reviews.AccountReviews;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** The reviews of the account in focus, and the way to today's. */
@Named
@ViewScoped
public class ReviewsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountReviews reviews;
    @Inject
    private transient ReviewMaker maker;
    @Inject
    private transient CustomerInFocus focus;

    private String after;
    private transient Page<ReviewSummary> listed;

    public void load() {
        getReviews();
    }

    /** None without a customer in focus. */
    public Page<ReviewSummary> getReviews() {
        if (listed == null) {
            listed = focus.getCustomer() == null ? new Page<>(List.of(), Optional.empty(), 0)
                    : reviews.reviews(focus.getCustomer(), Asked.some(after), Page.USUAL_SIZE);
        }
        return listed;
    }

    /** Has today's made, or opens it where it is. */
    public String begin() {
        CustomerId customer = Optional.ofNullable(focus.getCustomer()).orElseThrow(() -> Refused.notFound("customer"));
        return "/account/review.xhtml?faces-redirect=true&id=" + maker.begin(customer).id();
    }

    /** Whether the visitor has accounts reviewed. */
    public boolean isMaking() {
        return focus.getCustomer() != null && Caller.current().holds(Role.SERVICE_MANAGER, Role.OPERATIONS);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
