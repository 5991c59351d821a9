package com.logitech.serviceportal.journal.api;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of the journal, newest first, that costs the same wherever it lies. How much there is in all nobody counts.
 *
 * @param entries at most as many as asked for
 * @param next    opaque mark to ask for what is older; empty at the end
 */
public record JournalPage(List<Entry> entries, Optional<String> next) {

    public JournalPage {
        entries = List.copyOf(entries);
    }
}
