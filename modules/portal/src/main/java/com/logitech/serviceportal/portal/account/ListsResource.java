package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.contracts.api.accounts.PersonalLists;
import com.logitech.serviceportal.contracts.api.accounts.ViewId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a person likes his lists. */
@Path("/me")
@Tag(name = "Your lists", description = "The views you keep of the portal's lists, and the columns you hide; nobody else sees them")
@Scope("lists:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ListsResource {

    /** @param hidden the columns not to be shown, as the page names them */
    public record HiddenColumns(String list, List<String> hidden) {
    }

    @Inject
    private PersonalLists lists;
    @Inject
    private Commands commands;

    @GET
    @Path("/views")
    @Operation(summary = "Your views of a list, by name")
    public Items<PersonalLists.View> views(
            @Parameter(description = "The list: its page without the ending", example = "spaces/spaces", required = true)
            @QueryParam("list") String list) {
        return new Items<>(lists.views(given(list)));
    }

    @POST
    @Path("/views")
    @Scope("lists:write")
    @Operation(summary = "Keeps a filter of a list under a name")
    @APIResponse(responseCode = "201", description = "The view")
    public Sent<PersonalLists.View> keep(PersonalLists.NewView view) {
        return commands.once(() -> {
            PersonalLists.View kept = lists.keep(view);
            return Sent.created(kept, "/api/me/views/" + kept.id());
        });
    }

    @DELETE
    @Path("/views/{view}")
    @Scope("lists:write")
    @Operation(summary = "Forgets one of your views")
    public void forget(
            @Parameter(description = "The view", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10") @PathParam("view") ViewId view) {
        lists.forget(view);
    }

    @GET
    @Path("/hidden-columns")
    @Operation(summary = "The columns you hide on a list")
    public HiddenColumns hiddenColumns(
            @Parameter(description = "The list: its page without the ending", example = "spaces/spaces", required = true)
            @QueryParam("list") String list) {
        return new HiddenColumns(list, lists.hiddenColumns(given(list)));
    }

    @PUT
    @Path("/hidden-columns")
    @Scope("lists:write")
    @Operation(summary = "Hides columns of a list, in place of those hidden before",
            description = "An empty list of columns shows them all.")
    public HiddenColumns hide(HiddenColumns choice) {
        lists.hideColumns(choice.list(), choice.hidden());
        return new HiddenColumns(choice.list(), lists.hiddenColumns(choice.list()));
    }

    private static String given(String list) {
        if (list == null) {
            throw Refused.input("list", "is required");
        }
        return list;
    }
}
