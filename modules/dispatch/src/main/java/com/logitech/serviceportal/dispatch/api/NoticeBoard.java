package com.logitech.serviceportal.dispatch.api;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.counter.Page;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What the portal has to tell the caller and nobody else, until he has read it. */
public interface NoticeBoard {

    /** The caller's notices, newest first. @param unread only those he has not read */
    Page<Notice> notices(boolean unread, Optional<String> after, int size);

    /** How many he has not read. */
    long unread();

    /** Marks one of the caller's as read; another's answers as unknown. Once read, it stays so. */
    void read(NoticeId notice);

    /** Marks all of the caller's as read. */
    void readAll();

    /** @param kind what it tells: "ContractEnding" @param facts ids, dates and numbers, to be put into a sentence */
    record Notice(NoticeId id, Optional<CustomerId> customer, String kind, Map<String, String> facts, Instant at,
                  Optional<Instant> readAt) {
    }
}
