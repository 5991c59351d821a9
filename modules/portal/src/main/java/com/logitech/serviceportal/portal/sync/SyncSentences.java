package com.logitech.serviceportal.portal.sync;

import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations.Link;
import com.logitech.serviceportal.portal.frame.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** The sentences of these pages, with the values in them. */
@Named("syncSay")
@ApplicationScoped
public class SyncSentences extends Sentences {

    public SyncSentences() {
        super("sync");
    }

    /** The key of the word for how a link stands. */
    public String state(Link link) {
        return link.unlinkedAt().isPresent() ? "UNLINKED" : link.refusedSince().isPresent() ? "REFUSED"
                : link.certificates().isEmpty() ? "BARE" : "LINKED";
    }

    /** Whether there is a value: a page sees through an optional one and cannot ask it. */
    public boolean known(Object value) {
        return value instanceof Optional<?> optional ? optional.isPresent() : value != null;
    }

    /** The value itself. */
    public Object held(Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }
}
