package com.logitech.serviceportal.portal.replacement.operations;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.replacement.api.stock.NewStock;
import com.logitech.serviceportal.replacement.api.stock.Stock;
import com.logitech.serviceportal.replacement.api.stock.StockDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What lies in the warehouses to replace what fails. */
@Path("/stock")
@Tag(name = "Stock", description = "What lies in the warehouses, what of it is set aside for returns, and what may go instead of what")
@Scope("returns:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class StockResource {

    /** What lies there, what is missing, and what may go instead. */
    public record StockOverview(List<Stock.StockLine> lines, List<Stock.Shortage> shortages, List<Stock.Substitute> substitutes,
            List<String> warehouses) {
    }

    /** A unit that is taken out, and why. */
    public record StockRemoval(SerialNumber serial, String reason) {
    }

    /** A product that goes in place of another. @param product what failed @param instead what is equal or better */
    public record SubstitutePair(String product, String instead) {
    }

    /** A pair, by the products' codes, that is allowed no longer. */
    public record EndedSubstitute(String product, String instead) {
    }

    @Inject
    private Stock stock;
    @Inject
    private StockDesk desk;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "How many units of each product lie in each warehouse, and what returns wait for",
            description = "By our people. A return that is authorized has a unit set aside at once, or as soon as there is one.")
    public StockOverview overview() {
        return new StockOverview(stock.lines(), stock.shortages(), stock.substitutes(), stock.warehouses());
    }

    @GET
    @Path("/units")
    @Operation(summary = "The units in stock, those that have lain there longest first",
            description = "With the return each is set aside for.")
    public Page<Stock.StockUnit> units(
            @Parameter(description = "Only of this product, by its code", example = "RALLY_BAR")
            @QueryParam("product") String product,
            @Parameter(description = "Only those there", example = "Rotterdam") @QueryParam("warehouse") String warehouse,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return stock.units(new Stock.StockQuery(Optional.ofNullable(product), Optional.ofNullable(warehouse),
                Optional.ofNullable(after), size));
    }

    @POST
    @Path("/units")
    @Scope("returns:write")
    @Operation(summary = "Puts units into a warehouse, all of them or none",
            description = "By operations. What is registered to a customer, was sent before or lies in stock already is refused. They are "
                    + "set aside at once for returns that wait.")
    public Sent<StockDesk.StockAnswer> putIn(NewStock units) {
        return commands.once(() -> Sent.done(desk.putIn(units)));
    }

    @POST
    @Path("/removals")
    @Scope("returns:write")
    @Operation(summary = "Takes a unit out of stock that is lost, broken or needed elsewhere",
            description = "By operations, with a reason. A return it was set aside for has another one, if there is any.")
    public Sent<StockDesk.StockAnswer> takeOut(StockRemoval removal) {
        return commands.once(() -> Sent.done(desk.takeOut(removal.serial(), removal.reason())));
    }

    @POST
    @Path("/substitutes")
    @Scope("returns:write")
    @Operation(summary = "Allows a product in place of another: one that is equal or better",
            description = "By operations; by codes or names. Of several, the one allowed first is taken first.")
    public Sent<Stock.Substitute> allow(SubstitutePair pair) {
        return commands.once(() -> Sent.done(desk.allow(pair.product(), pair.instead())));
    }

    @POST
    @Path("/substitutes/endings")
    @Scope("returns:write")
    @Operation(summary = "Ends that a product goes in place of another", description = "By operations. What is set aside stays so.")
    public void end(EndedSubstitute pair) {
        desk.end(pair.product(), pair.instead());
    }
}
