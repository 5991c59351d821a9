package com.logitech.serviceportal.portal.support.numbers;

import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Question;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The numbers the help desk goes by. */
@Path("/support-numbers")
@Tag(name = "Numbers of the help desk",
        description = "What the help desk goes by: dated rows by operations; nobody changes or removes one")
@Scope("tickets:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SupportNumbersResource {

    @Inject
    private SupportAdministration support;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "Every number there was, is and will be (R32, R35, R38, R49, R51)",
            description = "By number, the latest day first. A ticket goes by those that were known and in force when it was opened.")
    public Items<SupportAdministration.RecordedNumber> numbers() {
        return new Items<>(support.numbers());
    }

    @POST
    @Scope("tickets:write")
    @Operation(summary = "Sets a number from a day on",
            description = "Today in UTC at the earliest; tickets opened before keep what counted then. A row of the same day it corrects.")
    @APIResponse(responseCode = "201", description = "The row as recorded")
    public Sent<SupportAdministration.RecordedNumber> set(SupportAdministration.NewNumber number) {
        return commands.once(() -> Sent.created(support.set(number), "/api/support-numbers"));
    }

    @POST
    @Path("/preview")
    @Scope("tickets:write")
    @Question
    @Operation(summary = "What a number would change, and for which tickets")
    public SupportAdministration.NumberPreview preview(SupportAdministration.NewNumber number) {
        return support.preview(number);
    }
}
