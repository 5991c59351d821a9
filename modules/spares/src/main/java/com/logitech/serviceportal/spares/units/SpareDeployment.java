package com.logitech.serviceportal.spares.units;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceSummary;
import com.logitech.serviceportal.contracts.api.spaces.DeviceReplacements;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.spares.api.book.Holding;
import com.logitech.serviceportal.spares.api.book.MovementCause;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.NewDeployment;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareUse;
import com.logitech.serviceportal.spares.api.units.SpareDeployed;
import com.logitech.serviceportal.spares.model.Spare;
import com.logitech.serviceportal.spares.model.SparesAccounts;
import com.logitech.serviceportal.support.api.incidents.AskedProduct;
import com.logitech.serviceportal.support.api.incidents.ProductKind;
import com.logitech.serviceportal.support.api.tickets.Channel;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.NewTicket;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Puts a spare in the place of a device that failed, in the transaction of who acts. */
@ApplicationScoped
class SpareDeployment {

    static final int LONGEST_TEXT = 10_000;
    /** In whose name the register is told: who uses a spare may do so where he moves no other device. */
    static final Caller HOUSE = Caller.system("Onsite spares");

    @Inject
    SparesAccounts accounts;
    @Inject
    DeviceReplacements replacements;
    @Inject
    HelpDesk desk;
    @Inject
    Clock clock;
    @Inject
    Event<SpareDeployed> spareDeployed;

    /** The ticket first: it is about a device that stands in its Space. */
    void deploy(Spare held, DeviceSummary failed, NewDeployment given) {
        SpaceId space = failed.space().orElseThrow();
        TicketSummary ticket = given.ticket().map(desk::ticket).orElseGet(() -> desk.open(ticket(held, failed, given))).ticket();
        accounts.lock(held.customer(), held.row());
        DeviceId device = Caller.actingAs(HOUSE, () -> replacements.standIn(failed.id(), held.serial(), held.product()));
        Instant now = clock.instant();
        held.deploy(new SpareUse(failed.id(), failed.serial(), device, space, failed.spaceName(), ticket.id(), ticket.number(), now));
        accounts.move(held, Holding.ON_HAND, Holding.DEPLOYED, MovementCause.DEPLOYED, Caller.current().signature(), now);
        spareDeployed.fire(new SpareDeployed(held.customer(), held.id(), held.serial().value(), failed.id(), failed.serial().value(),
                device, space, failed.spaceName(), ticket.id(), now));
    }

    /** Under the best level there is for it. */
    private NewTicket ticket(Spare held, DeviceSummary failed, NewDeployment given) {
        Optional<AskedProduct> product = Optional.of(new AskedProduct(ProductKind.OURS, "", Optional.of(failed.id())));
        HelpDesk.Asking asking = new HelpDesk.Asking(failed.customer(), failed.space(), Optional.empty(), given.language(), product);
        String phone = given.phone() == null ? "" : given.phone();
        return new NewTicket(failed.customer(), failed.space(), Optional.empty(), desk.offers(asking).get(0).level(),
                failed.productTitle() + " " + failed.serial() + " failed; onsite spare " + held.serial() + " is in its place", given.text(),
                given.language(), phone.isBlank() ? Channel.MAIL : Channel.PHONE, phone, product, Optional.empty());
    }
}
