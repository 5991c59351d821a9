package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.journal.api.Entry;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The clauses of the two texts, as the pages show them. */
@Path("/clauses")
@Tag(name = "Clauses", description = "Every clause of the two texts: what it is, where it stands, and what specifies it")
@Scope({})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ClausesResource {

    @Inject
    private Clauses clauses;

    @GET
    @Operation(summary = "All clauses, by rule number")
    public Items<Clauses.Entry> clauses() {
        return new Items<>(clauses.all());
    }

    @GET
    @Path("/{rule}")
    @Operation(summary = "One clause")
    public Clauses.Entry clause(@Parameter(description = "Its rule number", example = "R23") @PathParam("rule") String rule) {
        return clauses.all().stream().filter(clause -> clause.rule().equals(rule)).findFirst()
                .orElseThrow(() -> Refused.notFound("clause"));
    }
}
