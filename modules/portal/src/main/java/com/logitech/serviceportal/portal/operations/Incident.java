package com.logitech.serviceportal.portal.operations;

import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/** A failure that is told outside by a number alone; under it the server's log tells the rest. */
public final class Incident {

    private static final System.Logger LOG = System.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters and digits that are misheard on the phone. */
    private static final String SPOKEN = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int PLACES = 8;
    private static final Pattern NUMBER = Pattern.compile("[" + SPOKEN + "]{4}-[" + SPOKEN + "]{4}");

    private Incident() {
    }

    /**
     * Writes a failure to the log: what passes by itself as a warning, all else as severe.
     *
     * @param place where it happened: a path of the portal
     * @return its number: {@code K7QX-2M9F}
     */
    public static String logged(Throwable failure, String place) {
        String number = number();
        Level level = Trouble.passes(failure) ? Level.WARNING : Level.ERROR;
        LOG.log(level, () -> "Incident " + number + " at " + place, failure);
        return number;
    }

    /** Whether it could be the number of an incident. */
    public static boolean isNumber(String told) {
        return told != null && NUMBER.matcher(told).matches();
    }

    private static String number() {
        StringBuilder number = new StringBuilder();
        RANDOM.ints(PLACES, 0, SPOKEN.length()).forEach(place -> number.append(SPOKEN.charAt(place)));
        return number.insert(PLACES / 2, '-').toString();
    }
}
