package com.logitech.serviceportal.replacement.stock;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.countries.api.DeliveryOffer;
import com.logitech.serviceportal.countries.api.Warehouses;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.rounds.InCustomerOrder;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.shipping.NewShipment;
import com.logitech.serviceportal.replacement.api.stock.Stock.SetAside;
import com.logitech.serviceportal.replacement.api.stock.UnitSetAside;
import com.logitech.serviceportal.replacement.model.Claimed;
import com.logitech.serviceportal.replacement.model.ReturnAuthorization;
import com.logitech.serviceportal.replacement.model.ReturnAuthorizations;
import com.logitech.serviceportal.replacement.model.StockUnits;
import com.logitech.serviceportal.replacement.model.Substitutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sets units aside for returns, in the transaction of who acts: no unit for two returns, and none for one that is not replaced. */
@ApplicationScoped
public class StockKeeper {

    @Inject
    StockUnits units;
    @Inject
    Substitutes substitutes;
    @Inject
    ReturnAuthorizations returns;
    @Inject
    Warehouses warehouses;
    @Inject
    Catalog catalog;
    @Inject
    Clock clock;
    @Inject
    Event<UnitSetAside> unitSetAside;

    /** Sets the unit aside that fits best, if one lies there. The return is held by who asks. */
    void setAside(ReturnAuthorization one, Instant now) {
        found(one, now).ifPresent(unitSetAside::fire);
    }

    private Optional<UnitSetAside> found(ReturnAuthorization one, Instant now) {
        Claimed about = one.claimed();
        Optional<String> from = about.site().flatMap(site -> warehouses.serving(site.country(), LocalDate.ofInstant(now, about.zone()),
                now)).map(DeliveryOffer::warehouse);
        return Optional.of(about.model()).filter(model -> !model.isEmpty()).flatMap(model -> units.setAside(one.id(), model, from, now))
                .map(unit -> new UnitSetAside(about.customer(), one.id(), one.number(), about.ticket(), unit.serial(),
                        title(unit.model(), now), unit.warehouse(), now));
    }

    /** Nothing is set aside for it any more. What was is free for the {@linkplain StockRound next round}. */
    void release(ReturnId id) {
        units.release(id);
    }

    /** Sets units aside for returns that wait, as far as they reach. What somebody holds is passed over. @return for how many */
    int serve(List<ReturnId> waiting) {
        Instant now = clock.instant();
        List<UnitSetAside> served = waiting.stream().filter(units::lockWaiting).map(returns::find).flatMap(Optional::stream)
                .map(one -> found(one, now)).flatMap(Optional::stream).toList();
        InCustomerOrder.of(served).forEach(unitSetAside::fire);
        return served.size();
    }

    int serve(int most) {
        return serve(units.waiting(most));
    }

    /**
     * What is sent for a return leaves the stock, if it lies there, and what was set aside for the return and is not sent is free again.
     * Refused for a unit that is set aside for another return, for one that lies there as something else than was said, and without a
     * reason for one that is neither the same model nor allowed in its place.
     *
     * @return the shipment with what the unit is
     */
    public NewShipment taken(ReturnAuthorization one, NewShipment sent, Instant now) {
        Optional<StockUnits.Unit> stocked = units.lock(sent.serial());
        stocked.ifPresent(unit -> {
            mustFit(unit, one, sent, now);
            units.send(unit, one.id(), now);
        });
        release(one.id());
        String usual = stocked.map(unit -> title(unit.model(), now)).orElse(one.claimed().product());
        return sent.product().isEmpty() ? sent.being(usual) : sent;
    }

    /** It was not sent after all: it lies in stock again, if it did before. */
    public void takenBack(ReturnId id, String serial) {
        units.takeBack(serial, id);
    }

    private void mustFit(StockUnits.Unit unit, ReturnAuthorization one, NewShipment sent, Instant now) {
        unit.heldFor().filter(other -> !other.equals(one.id())).flatMap(returns::find).ifPresent(other -> {
            throw Refused.conflict("serial", "It is set aside for " + other.number() + ".");
        });
        String title = title(unit.model(), now);
        if (!sent.product().isEmpty() && catalog.asKnownAt(now).productCalled(sent.product())
                .filter(said -> said.code().equals(unit.model())).isEmpty()) {
            throw Refused.input("product", "is another one: it lies in stock as " + title);
        }
        String failed = one.claimed().model();
        if (!failed.isEmpty() && !failed.equals(unit.model()) && sent.reason().isEmpty() && substitutes.inForce().stream()
                .noneMatch(allowed -> allowed.model().equals(failed) && allowed.instead().equals(unit.model()))) {
            throw Refused.conflict("serial", "It is a " + title + ", which is not allowed in place of a " + one.claimed().product()
                    + ": allow it, or say why it is sent.");
        }
    }

    /** What is set aside for some returns, and not sent yet. */
    public Map<ReturnId, SetAside> setAside(Collection<ReturnAuthorization> some) {
        Instant now = clock.instant();
        Map<ReturnId, StockUnits.Unit> held = units.heldFor(some.stream().map(ReturnAuthorization::id).toList());
        return some.stream().filter(one -> held.containsKey(one.id())).collect(Collectors.toMap(ReturnAuthorization::id, one -> {
            StockUnits.Unit unit = held.get(one.id());
            return new SetAside(new SerialNumber(unit.serial()), title(unit.model(), now), !unit.model().equals(one.claimed().model()),
                    unit.warehouse(), unit.since().orElseThrow());
        }));
    }

    String title(String model, Instant now) {
        return catalog.asKnownAt(now).product(model).map(Catalog.Product::title).orElse(model);
    }
}
