package com.logitech.serviceportal.journal.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Proves that the journal is as it was written. Reads whole chains, about 50,000 entries a second, in one transaction: beyond a few
 * million entries check chain by chain. Anchors outside the database show what the database alone cannot: a chain written anew, and a
 * tail cut off.
 */
public interface JournalVerification {

    /**
     * Checks one chain.
     *
     * @param customer whose chain; empty for the house's. One without entries is intact; one whose anchored entries are gone is not.
     *                 Refused to all but our own operations people, system administrators and rounds, and, for their own customer, to
     *                 customer administrators; a stranger's customer is refused as one that does not exist
     */
    ChainVerdict verify(Optional<UUID> customer);

    /**
     * Checks every chain that is stored or anchored, the house's first. Refused to all but operations people, system administrators
     * and rounds.
     */
    List<ChainVerdict> verifyAll();
}
