package com.logitech.serviceportal.portal.replacement.operations;

import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.replacement.api.vendors.VendorRegister;
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

/** The register of vendors, who replace what is theirs (R55). */
@Path("/vendors")
@Tag(name = "Vendors", description = "The makers of bundled and third-party products, to whom claims for these are sent: dated rows by "
        + "operations; nobody changes or removes one")
@Scope("returns:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class VendorsResource {

    @Inject
    private VendorRegister register;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "Every row of the register of vendors (R55)",
            description = "By vendor, the latest day first, for our people. A return keeps the path that was known when it was judged.")
    public Items<VendorRegister.RecordedVendor> vendors() {
        return new Items<>(register.vendors());
    }

    @POST
    @Scope("returns:write")
    @Operation(summary = "Says how a vendor is reached from a day on",
            description = "Today in UTC at the earliest. A row of the same vendor and day it corrects.")
    @APIResponse(responseCode = "201", description = "The row as recorded")
    public Sent<VendorRegister.RecordedVendor> add(VendorRegister.NewVendor vendor) {
        return commands.once(() -> Sent.created(register.add(vendor), "/api/vendors"));
    }

    @POST
    @Path("/endings")
    @Scope("returns:write")
    @Operation(summary = "Sends nobody to a vendor from a day on", description = "What was judged before keeps its path.")
    @APIResponse(responseCode = "201", description = "The row as recorded")
    public Sent<VendorRegister.RecordedVendor> end(VendorRegister.VendorEnding ending) {
        return commands.once(() -> Sent.created(register.end(ending), "/api/vendors"));
    }
}
