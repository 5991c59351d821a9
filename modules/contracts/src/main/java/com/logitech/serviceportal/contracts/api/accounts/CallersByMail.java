package com.logitech.serviceportal.contracts.api.accounts;

import com.logitech.serviceportal.definitions.Caller;
import java.time.ZoneId;
import java.util.Optional;

/**
 * As whom people act who write to the house by mail: with the same rights as when they sign in, and no others. Who is shut out is nobody.
 * Asked by the house itself and by nobody else.
 */
public interface CallersByMail {

    /** The person who signs in with this address. */
    Optional<ByMail> with(String address);

    /** The person as a caller. */
    Optional<ByMail> of(UserId person);

    /**
     * A person who can sign in.
     *
     * @param language of the letters he reads: "en", "de", "fr"
     * @param zone     whose clocks he reads times on
     */
    record ByMail(UserId user, Caller caller, String language, ZoneId zone) {
    }
}
