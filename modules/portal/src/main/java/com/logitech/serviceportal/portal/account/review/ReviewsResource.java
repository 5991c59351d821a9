package com.logitech.serviceportal.portal.account.review;

import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Attachment;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.portal.sheets.FileKind;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.NewComment;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewComment;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewDetail;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewRow;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.RowQuery;
import com.logitech.serviceportal.support.api.reviews.AccountReviews;
import com.logitech.serviceportal.support.api.reviews.ReviewFigure;
import com.logitech.serviceportal.support.api.reviews.ReviewId;
import com.logitech.serviceportal.support.api.reviews.ReviewPart;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One account review. */
@Path("/reviews/{review}")
@Tag(name = "Account reviews")
@Scope("customers:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReviewsResource {

    private static final String AN_ID = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";
    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private AccountReviews reviews;
    @Inject
    private ReviewPack pack;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "The review with its figures", description = "While it is being made, how many of its parts are gathered.")
    public ReviewDetail review(@Parameter(description = "The review", example = AN_ID) @PathParam("review") ReviewId review) {
        return reviews.review(review);
    }

    @GET
    @Path("/rows")
    @Operation(summary = "The rows of a part, or those behind a figure", description = "A figure is the number of rows that name it.")
    public Page<ReviewRow> rows(
            @Parameter(description = "The review", example = AN_ID) @PathParam("review") ReviewId review,
            @Parameter(description = "Only of this part", example = "RESPONSES") @QueryParam("part") ReviewPart part,
            @Parameter(description = "Only those counted in this figure", example = "MISSED") @QueryParam("figure") ReviewFigure figure,
            @Parameter(description = "Of the figures of products, which one", example = "Rally Bar")
            @QueryParam("of") @DefaultValue("") String of,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return reviews.rows(new RowQuery(review, Optional.ofNullable(part), Optional.ofNullable(figure), of, Optional.ofNullable(after),
                size));
    }

    @GET
    @Path("/comments")
    @Operation(summary = "What was said about its rows, the first first")
    public Items<ReviewComment> comments(@Parameter(description = "The review", example = AN_ID) @PathParam("review") ReviewId review) {
        return new Items<>(reviews.comments(review));
    }

    @POST
    @Path("/comments")
    @Scope("customers:write")
    @Operation(summary = "Says something about a row", description = "Comments stand beside the review; it stays as it is.")
    @APIResponse(responseCode = "201", description = "The comment")
    public Sent<ReviewComment> comment(@Parameter(description = "The review", example = AN_ID) @PathParam("review") ReviewId review,
            NewComment comment) {
        return commands.once(() -> Sent.created(reviews.comment(review, comment), "/api/reviews/" + review + "/comments"));
    }

    @GET
    @Path("/paper")
    @Produces(PDF)
    @Operation(summary = "The review as a paper to print", description = "The same file whenever it is asked for.")
    @APIResponse(responseCode = "200", description = "The PDF")
    public Response paper(@Parameter(description = "The review", example = AN_ID) @PathParam("review") ReviewId review) {
        ReviewDetail detail = pack.made(review);
        return Response.ok(pack.paper(detail), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.called(ReviewPack.fileName(detail, "pdf"))).build();
    }

    @GET
    @Path("/workbook")
    @Produces(XLSX)
    @Operation(summary = "The review as a workbook with every row", description = "The same file whenever it is asked for.")
    @APIResponse(responseCode = "200", description = "The workbook")
    public Response workbook(@Parameter(description = "The review", example = AN_ID) @PathParam("review") ReviewId review) {
        ReviewDetail detail = pack.made(review);
        StreamingOutput body = to -> pack.workbook(detail, to);
        return Response.ok(body, FileKind.XLSX.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.called(ReviewPack.fileName(detail, FileKind.XLSX.ending()))).build();
    }
}
