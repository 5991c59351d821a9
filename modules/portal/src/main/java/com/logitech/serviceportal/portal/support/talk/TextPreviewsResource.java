package com.logitech.serviceportal.portal.support.talk;

import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.openapi.Question;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.talk.Conversation.TextPart;
import com.logitech.serviceportal.support.api.talk.Conversation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a text would look in a ticket. */
@Path("/text-previews")
@Tag(name = "Tickets", description = "Requests for help, until when each is answered, and why")
@Scope("tickets:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TextPreviewsResource {

    /** A text, in the signs of CommonMark. */
    public record TextRequest(String text) {
    }

    @Inject
    private Conversation conversation;

    @POST
    @Question
    @Operation(summary = "How a text would look in a ticket", description = "Nothing is kept.")
    public Items<TextPart> preview(TextRequest request) {
        return new Items<>(conversation.preview(request.text()));
    }
}
