package com.logitech.serviceportal.portal.renewals;

import com.logitech.serviceportal.contracts.api.proposals.WhatIfs;
import com.logitech.serviceportal.portal.rest.openapi.Question;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What would be if. */
@Path("/what-ifs")
@Tag(name = "Renewals", description = "What would be if, before it is bought or released; proposals; assignments as before")
@Scope("contracts:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class WhatIfsResource {

    @Inject
    private WhatIfs whatIfs;

    @POST
    @Question
    @Operation(summary = "What changes to an account would bring about: minimums kept or lost, levels, days without cover",
            description = "The account is changed on paper by the rules that judge the real commands. Nothing is written.")
    public WhatIfs.WhatIfAnswer ask(WhatIfs.WhatIf question) {
        return whatIfs.ask(question);
    }
}
