package com.logitech.serviceportal.replacement.api.stock;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What lies in the warehouses to replace what fails. A return that is authorized has a unit set aside at once: from the warehouse that
 * serves its country before any other, the same model before an equal or better one, and what has lain there longest first. What finds
 * none waits, sent first before all else, and has the next one. Read by our people. Instants are UTC.
 */
public interface Stock {

    /** How many units of each product lie in each warehouse. */
    List<StockLine> lines();

    /** What waits for a unit, by product, the one for which most wait first. */
    List<Shortage> shortages();

    /** Which product may go in place of which, in the order in which they are taken. */
    List<Substitute> substitutes();

    /** The units, those that have lain there longest first. */
    Page<StockUnit> units(StockQuery query);

    /** The units set aside for some returns, and not sent yet. */
    Map<ReturnId, SetAside> setAside(Collection<ReturnId> returns);

    /** The warehouses by name, as the country rows have them now. */
    List<String> warehouses();

    /** @param product its code @param setAside how many of them are, for returns */
    record StockLine(String product, String title, String warehouse, int free, int setAside) {
    }

    /** @param product its code @param returns how many wait for one, or for what may go instead */
    record Shortage(String product, String title, int returns) {
    }

    /** @param product what failed, by its code @param instead what is equal or better */
    record Substitute(String product, String title, String instead, String insteadTitle, Instant allowedAt) {
    }

    /** @param product its code @param heldFor the return it is set aside for */
    record StockUnit(SerialNumber serial, String product, String title, String warehouse, Instant stockedAt, Optional<HeldFor> heldFor) {
    }

    /** The return a unit is set aside for, and since when. */
    record HeldFor(ReturnId id, ReturnNumber number, Instant since) {
    }

    /** A unit for a return. @param title of its product @param instead whether it goes in place of another model */
    record SetAside(SerialNumber serial, String title, boolean instead, String warehouse, Instant since) {
    }

    /**
     * Which units.
     *
     * @param product   only of this one, by its code
     * @param warehouse only those there
     * @param after     the mark a page ended with; empty for the first
     * @param size      1 to 200
     */
    record StockQuery(Optional<String> product, Optional<String> warehouse, Optional<String> after, int size) {
    }
}
