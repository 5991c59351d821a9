package com.logitech.serviceportal.spares.api.book;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many of a customer's spares of one row are counted where.
 *
 * @param inTransit on their way to him
 * @param onHand    ready to be used
 * @param deployed  in the place of a failed device about which nothing is decided yet
 * @param inRepair  to come again, as what replaces a failed device
 * @param usedUp    to come no more
 */
public record SparesBalance(int inTransit, int onHand, int deployed, int inRepair, int usedUp) {

    public static final SparesBalance NONE = new SparesBalance(0, 0, 0, 0, 0);

    public SparesBalance {
        if (inTransit < 0 || onHand < 0 || deployed < 0 || inRepair < 0 || usedUp < 0) {
            throw new IllegalArgumentException("no account of spares is overdrawn");
        }
    }

    /** How many were granted: what is counted anywhere but with us. */
    public int granted() {
        return inTransit + onHand + deployed + inRepair + usedUp;
    }

    /** How many are counted there; with us there are as many less as were granted. */
    public int of(Holding holding) {
        return switch (holding) {
            case OURS -> -granted();
            case IN_TRANSIT -> inTransit;
            case ON_HAND -> onHand;
            case DEPLOYED -> deployed;
            case IN_REPAIR -> inRepair;
            case USED_UP -> usedUp;
        };
    }

    /** After one unit went from one to the other. @throws IllegalArgumentException where there is none to go */
    public SparesBalance moved(Holding from, Holding to) {
        Map<Holding, Integer> counts = new EnumMap<>(Holding.class);
        for (Holding holding : Holding.values()) {
            counts.put(holding, of(holding) - (holding == from ? 1 : 0) + (holding == to ? 1 : 0));
        }
        return new SparesBalance(counts.get(Holding.IN_TRANSIT), counts.get(Holding.ON_HAND), counts.get(Holding.DEPLOYED),
                counts.get(Holding.IN_REPAIR), counts.get(Holding.USED_UP));
    }
}
