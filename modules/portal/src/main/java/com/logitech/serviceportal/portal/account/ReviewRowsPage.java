package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.ListFile;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.NewComment;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewComment;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewRow;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewSummary;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.RowQuery;
import com.logitech.serviceportal.support.api.reviews.AccountReviews;
import com.logitech.serviceportal.support.api.reviews.ReviewFigure;
import com.logitech.serviceportal.support.api.reviews.ReviewId;
import com.logitech.serviceportal.support.api.reviews.ReviewPart;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** The rows behind a figure of a review, and what is said about them. */
@Named
@ViewScoped
public class ReviewRowsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccountReviews reviews;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient ListFile file;
    @Inject
    private transient AccountWords words;

    private String review;
    private String part;
    private String figure;
    private String of;
    private String after;
    private String about;
    private String text;
    private transient ReviewSummary summary;
    private transient Page<ReviewRow> rows;
    private transient List<ReviewComment> comments;

    public void load() {
        focus.on(getSummary().customer());
        rows = file.orPage(ReviewRow.class, after, (mark, size) -> reviews.rows(new RowQuery(reviewId(), partAsked(), figureAsked(),
                Asked.text(of), mark, size)));
    }

    /** Says something about a row. */
    public String comment() {
        reviews.comment(reviewId(), new NewComment(partAsked().orElse(null), Asked.some(about).map(Integer::valueOf).orElse(null), text));
        Notices.good(words.text("review.commented"));
        return "/account/review.xhtml?faces-redirect=true&id=" + reviewId();
    }

    private ReviewId reviewId() {
        return new ReviewId(Asked.id(review, "review"));
    }

    private Optional<ReviewPart> partAsked() {
        return Asked.constant(ReviewPart.class, part);
    }

    private Optional<ReviewFigure> figureAsked() {
        return Asked.constant(ReviewFigure.class, figure);
    }

    public ReviewSummary getSummary() {
        if (summary == null) {
            summary = reviews.review(reviewId()).summary();
        }
        return summary;
    }

    public Page<ReviewRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    /** Which rows they are: the figure's words, or the part's. */
    public String getTitle() {
        String name = Asked.text(of);
        return figureAsked().map(one -> name.isEmpty() ? one.title() : one.title() + " " + name)
                .or(() -> partAsked().map(ReviewPart::title)).orElseGet(() -> words.plain("review.rows"));
    }

    /** The title of their part; empty where they are of several. */
    public String getPartTitle() {
        return partAsked().map(ReviewPart::title).orElse("");
    }

    /** What was said about a row. */
    public List<ReviewComment> said(ReviewRow row) {
        if (comments == null) {
            comments = reviews.comments(reviewId());
        }
        return comments.stream().filter(one -> one.part() == row.part() && one.place() == row.place()).toList();
    }

    /** Whether the visitor may say something, about rows of one part. */
    public boolean isCommenting() {
        return partAsked().isPresent() && !getRows().items().isEmpty()
                && Asked.may(getSummary().customer().value(), SupportTask.COMMENT_ON_REVIEWS);
    }

    /** The page of what a row is about, from the portal's root; empty where it has none. */
    public String path(ReviewRow row) {
        return switch (row.kind()) {
            case SPACE -> "/spaces/space.xhtml?id=" + row.thing();
            case LICENSE -> "/licenses/license.xhtml?id=" + row.thing();
            case CONTRACT -> "/contracts/contract.xhtml?id=" + row.thing();
            case TICKET -> "/support/ticket.xhtml?id=" + row.thing();
            case RETURN -> "/replacement/return.xhtml?id=" + row.thing();
            case SPARE -> "/spares/spare.xhtml?id=" + row.thing();
            case QUESTION -> "/fairuse/note.xhtml?id=" + row.thing();
            case WHAT_IF -> "/renewals/proposal.xhtml?id=" + row.thing();
            case ACCOUNT -> "";
        };
    }

    public String getReview() {
        return review;
    }

    public void setReview(String review) {
        this.review = review;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
