package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.portal.account.review.ReviewFigures;
import com.logitech.serviceportal.portal.account.review.ReviewMaker;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewComment;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewDetail;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewSummary;
import com.logitech.serviceportal.support.api.reviews.AccountReviews;
import com.logitech.serviceportal.support.api.reviews.ReviewId;
import com.logitech.serviceportal.support.api.reviews.ReviewPart;
import com.logitech.serviceportal.support.api.reviews.ReviewState;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** One review: its figures, each with its rows behind it, and what was said about them; or how far its making is. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountReviews reviews;
    @Inject
    private transient ReviewMaker maker;
    @Inject
    private transient CustomerInFocus focus;

    private String id;
    private transient ReviewDetail detail;
    private transient List<ReviewComment> comments;

    public void load() {
        focus.on(getReview().customer());
    }

    /** Looks how far the making is; when it has ended, the page is opened anew. */
    public void look() throws IOException {
        detail = reviews.review(reviewId());
        if (!isRunning()) {
            ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
            outside.redirect(outside.getRequestContextPath() + "/account/review.xhtml?id=" + id);
        }
    }

    /** Begins anew what was not made. */
    public String again() {
        return "/account/review.xhtml?faces-redirect=true&id=" + maker.begin(getReview().customer()).id();
    }

    private ReviewId reviewId() {
        return new ReviewId(Asked.id(id, "review"));
    }

    private ReviewDetail detail() {
        if (detail == null) {
            detail = reviews.review(reviewId());
        }
        return detail;
    }

    public ReviewSummary getReview() {
        return detail().summary();
    }

    public List<ReviewFigures.Part> getParts() {
        return ReviewFigures.of(getReview().id(), detail().figures());
    }

    public List<ReviewComment> getComments() {
        if (comments == null) {
            comments = reviews.comments(reviewId());
        }
        return comments;
    }

    public boolean isRunning() {
        return getReview().state() == ReviewState.MAKING;
    }

    public boolean isMade() {
        return getReview().state() == ReviewState.MADE;
    }

    /** Whether the visitor may begin it anew. */
    public boolean isRepeatable() {
        return getReview().state() == ReviewState.FAILED && Caller.current().holds(Role.SERVICE_MANAGER, Role.OPERATIONS);
    }

    /** How many parts there are to be gathered. */
    public int getSteps() {
        return ReviewPart.values().length;
    }

    /** What is gathered now. */
    public String getStep() {
        ReviewPart[] parts = ReviewPart.values();
        return parts[Math.min(getReview().partsDone(), parts.length - 1)].title();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
