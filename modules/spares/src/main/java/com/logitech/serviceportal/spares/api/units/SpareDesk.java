package com.logitech.serviceportal.spares.api.units;

import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareDetail;
import java.time.Instant;

/**
 * What operations do with spares that were sent. {@code version} is that of the spare as it was last read; a stranger's answers as unknown.
 * Instants are UTC.
 */
public interface SpareDesk {

    /** The longest name of a carrier or number of a parcel, in characters. */
    int LONGEST_NAME = 100;
    /** The longest reason, in characters. */
    int LONGEST_REASON = 500;

    /** It has arrived where it is kept. @param at not before it was sent nor after now */
    SpareDetail arrive(SpareId spare, long version, Instant at);

    /** Takes a ready spare back and sends a later model in its place (R85). @return the new one */
    SpareDetail exchange(SpareId spare, long version, SentUnit later, Parcel parcel, String reason);

    /** Sends another one in place of a spare that is used up (R87). @return the new one */
    SpareDetail sendAnother(SpareId spare, long version, SentUnit unit, Parcel parcel, String reason);

    /** A part that was taken from it was sent: the spare is whole again (R86). */
    SpareDetail makeWhole(SpareId spare, long version, PartUseId part, Parcel parcel);

    /** A ready spare is lost or broken, and used up. */
    SpareDetail writeOff(SpareId spare, long version, String reason);

    /** How it is sent. @param carrier 1 to {@link #LONGEST_NAME} characters @param tracking may be empty */
    record Parcel(String carrier, String tracking) {
    }
}
