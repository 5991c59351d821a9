package com.logitech.serviceportal.portal.support.numbers;

import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
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

/** The languages we call in. */
@Path("/voice-languages")
@Tag(name = "Numbers of the help desk")
@Scope("tickets:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class VoiceLanguagesResource {

    @Inject
    private SupportAdministration support;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "The languages we call in, by level (R34)",
            description = "By level and language, the latest day first; with the days on which one came onto the list or left it.")
    public Items<SupportAdministration.RecordedLanguage> languages() {
        return new Items<>(support.languages());
    }

    @POST
    @Scope("tickets:write")
    @Operation(summary = "Says whether we call in a language under a level from a day on (R34)",
            description = "English stays under every level, and is the only one of JumpStart (R120).")
    @APIResponse(responseCode = "201", description = "The row as recorded")
    public Sent<SupportAdministration.RecordedLanguage> set(SupportAdministration.NewLanguage language) {
        return commands.once(() -> Sent.created(support.set(language), "/api/voice-languages"));
    }
}
