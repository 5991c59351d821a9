package com.logitech.serviceportal.portal.dispatch;

import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.dispatch.api.MailChoices.Quiet;
import com.logitech.serviceportal.dispatch.api.MailChoices.Topic;
import com.logitech.serviceportal.dispatch.api.MailChoices;
import com.logitech.serviceportal.dispatch.api.NoticeBoard.Notice;
import com.logitech.serviceportal.dispatch.api.NoticeBoard;
import com.logitech.serviceportal.dispatch.api.NoticeId;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the portal has to tell a person, and which mails he wants. */
@Path("/me")
@Tag(name = "Your notices", description = "What the portal has to tell you and nobody else, and which mails you want")
@Scope("notices:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class NoticesResource {

    /** @param topics what you want mails about; what concerns your own access is always sent */
    public record WantedMails(Set<Topic> topics) {
    }

    /** @param from the first minute of them; none without {@code until} @param until the first after them, of the next day if not later */
    public record QuietHours(Optional<LocalTime> from, Optional<LocalTime> until) {

        public QuietHours {
            from = from == null ? Optional.empty() : from;
            until = until == null ? Optional.empty() : until;
        }
    }

    @Inject
    private NoticeBoard notices;
    @Inject
    private MailChoices mails;

    @GET
    @Path("/notices")
    @Operation(summary = "Your notices, newest first")
    public Page<Notice> notices(
            @Parameter(description = "Only those you have not read", example = "true") @QueryParam("unread") @DefaultValue("false")
            Boolean unread,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return notices.notices(unread, Optional.ofNullable(after), size);
    }

    @DELETE
    @Path("/notices/{notice}")
    @Scope("notices:write")
    @Operation(summary = "Marks one of your notices as read")
    public void read(
            @Parameter(description = "The notice", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10") @PathParam("notice") NoticeId notice) {
        notices.read(notice);
    }

    @DELETE
    @Path("/notices")
    @Scope("notices:write")
    @Operation(summary = "Marks all of your notices as read")
    public void readAll() {
        notices.readAll();
    }

    @GET
    @Path("/mails")
    @Operation(summary = "What you want mails about")
    public WantedMails mails() {
        return new WantedMails(mails.wanted());
    }

    @PUT
    @Path("/mails")
    @Scope("notices:write")
    @Operation(summary = "Chooses what you want mails about, in place of what you chose before")
    public WantedMails want(WantedMails wanted) {
        mails.want(wanted.topics());
        return new WantedMails(mails.wanted());
    }

    @GET
    @Path("/quiet-hours")
    @Operation(summary = "When you want no mails about tickets, by the clock of your zone")
    public QuietHours quietHours() {
        return new QuietHours(mails.quiet().map(Quiet::from), mails.quiet().map(Quiet::until));
    }

    @PUT
    @Path("/quiet-hours")
    @Scope("notices:write")
    @Operation(summary = "Chooses when you want no mails about tickets, in place of what you chose before; nothing for no such hours")
    public QuietHours keepQuiet(QuietHours hours) {
        boolean none = hours.from().isEmpty() && hours.until().isEmpty();
        mails.keepQuiet(none ? Optional.empty() : Optional.of(new Quiet(hours.from().orElse(null), hours.until().orElse(null))));
        return quietHours();
    }
}
