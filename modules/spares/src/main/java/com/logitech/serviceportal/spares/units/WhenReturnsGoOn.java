package com.logitech.serviceportal.spares.units;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.replacement.api.returns.ReturnAuthorized;
import com.logitech.serviceportal.replacement.api.returns.ReturnCancelled;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnRefused;
import com.logitech.serviceportal.replacement.api.returns.Returns;
import com.logitech.serviceportal.replacement.api.shipping.ReplacementDelivered;
import com.logitech.serviceportal.replacement.api.shipping.ReplacementShipped;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping;
import com.logitech.serviceportal.replacement.api.shipping.ShipmentWithdrawn;
import com.logitech.serviceportal.replacement.api.shipping.Shipments;
import com.logitech.serviceportal.spares.api.book.Holding;
import com.logitech.serviceportal.spares.api.book.MovementCause;
import com.logitech.serviceportal.spares.api.units.SpareReplenished;
import com.logitech.serviceportal.spares.api.units.SpareUsedUp;
import com.logitech.serviceportal.spares.model.Spare;
import com.logitech.serviceportal.spares.model.Spares;
import com.logitech.serviceportal.spares.model.SparesAccounts;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * Follows the return of a unit a spare was used for: what replaces it is the new spare (R84), and without a replacement there is one spare
 * less to use (R87).
 */
@ApplicationScoped
public class WhenReturnsGoOn {

    private static final Caller HOUSE = Caller.system("Spares");

    @Inject
    Spares spares;
    @Inject
    SparesAccounts accounts;
    @Inject
    Returns returns;
    @Inject
    Shipments shipments;
    @Inject
    Catalog catalog;
    @Inject
    Event<SpareUsedUp> spareUsedUp;
    @Inject
    Event<SpareReplenished> spareReplenished;

    @Transactional(Transactional.TxType.MANDATORY)
    void authorized(@Observes ReturnAuthorized authorized) {
        used(authorized.ticket(), authorized.serial()).ifPresent(spare -> count(spare, Holding.IN_REPAIR, MovementCause.CLAIM_GRANTED,
                authorized.at()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void refused(@Observes ReturnRefused refused) {
        used(refused.ticket(), refused.serial()).filter(spare -> spare.holding().isPresent()).ifPresent(spare -> {
            count(spare, Holding.USED_UP, MovementCause.CLAIM_REFUSED, refused.at());
            spare.useUp(refused.because());
            spareUsedUp.fire(new SpareUsedUp(spare.customer(), spare.id(), spare.serial().value(), refused.because(), refused.at()));
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void cancelled(@Observes ReturnCancelled cancelled) {
        failed(cancelled.returned()).flatMap(serial -> used(cancelled.ticket(), serial)).ifPresent(spare ->
                count(spare, Holding.DEPLOYED, MovementCause.CLAIM_OPEN, cancelled.at()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void shipped(@Observes ReplacementShipped shipped) {
        failed(shipped.returned()).flatMap(serial -> used(shipped.ticket(), serial)).ifPresent(spare ->
                count(spare, Holding.IN_TRANSIT, MovementCause.REPLACEMENT_SENT, shipped.at()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void withdrawn(@Observes ShipmentWithdrawn withdrawn) {
        failed(withdrawn.returned()).flatMap(serial -> used(withdrawn.ticket(), serial)).ifPresent(spare ->
                count(spare, Holding.IN_REPAIR, MovementCause.REPLACEMENT_NOT_SENT, withdrawn.at()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void delivered(@Observes ReplacementDelivered delivered) {
        failed(delivered.returned()).flatMap(serial -> used(delivered.ticket(), serial)).ifPresent(spare -> {
            SerialNumber unit = new SerialNumber(delivered.serial());
            String product = product(delivered, spare);
            Optional<Spare> before = spares.next(spare.id()).flatMap(spares::lock);
            if (before.isPresent()) {
                // what came first was not right: the second unit has its place, and the count stays
                another(before.get(), unit, product, delivered);
            } else {
                first(spare, unit, product, delivered);
            }
        });
    }

    private void first(Spare spare, SerialNumber unit, String product, ReplacementDelivered delivered) {
        spare.passOn().ifPresent(from -> {
            Spare next = spare.replenishedBy(unit, product, delivered.arrivedAt());
            spares.add(next);
            accounts.move(next, from, Holding.ON_HAND, MovementCause.NEW_SPARE, Caller.current().signature(), delivered.at());
            tell(next, spare, delivered);
        });
    }

    private void another(Spare wrong, SerialNumber unit, String product, ReplacementDelivered delivered) {
        if (wrong.holding().filter(Holding.ON_HAND::equals).isPresent()) {
            wrong.replaceBy("Unit " + unit + " was sent in its place.");
            Spare next = wrong.replenishedBy(unit, product, delivered.arrivedAt());
            spares.flush();
            spares.add(next);
            tell(next, wrong, delivered);
        }
    }

    private void tell(Spare next, Spare used, ReplacementDelivered delivered) {
        spareReplenished.fire(new SpareReplenished(next.customer(), next.id(), next.serial().value(), used.serial().value(),
                failed(delivered.returned()).orElse(""), next.place().name(), delivered.at()));
    }

    /** By its name as it was sent; of what we do not know, as the spare before it. */
    private String product(ReplacementDelivered delivered, Spare spare) {
        ReturnShipping shipping = Caller.actingAs(HOUSE, () -> shipments.shipping(delivered.returned()));
        return shipping.sent().stream().filter(sent -> sent.serial().equals(delivered.serial())).findFirst()
                .flatMap(sent -> catalog.asKnownAt(delivered.at()).productCalled(sent.product())).map(Catalog.Product::code)
                .orElse(spare.product());
    }

    private Optional<String> failed(ReturnId id) {
        return Optional.of(Caller.actingAs(HOUSE, () -> returns.of(id)).summary().serial()).filter(serial -> !serial.isEmpty());
    }

    private Optional<Spare> used(TicketId ticket, String failedSerial) {
        return spares.lockUsedFor(ticket, failedSerial);
    }

    private void count(Spare spare, Holding to, MovementCause cause, Instant at) {
        spare.count(to).ifPresent(from -> accounts.move(spare, from, to, cause, Caller.current().signature(), at));
    }
}
