package com.logitech.serviceportal.contracts.api.accounts;

import com.logitech.serviceportal.definitions.persons.PersonalRecords.Held;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What we hold about a person, all of it, and forgetting him. A person reads his own file; the system administrator everybody's. */
public interface PersonalFiles {

    /** The person's file: what each part of the system holds about him. Another person's answers as unknown. */
    PersonalFile of(UserId user);

    /**
     * Erases a person: his name, mail address and all that tells of him give way to a stable pseudonym; clocks, counts, decisions and what
     * he did stay. Cannot be undone. By the system administrator; not himself. Refused for who is erased already.
     *
     * @param reason 1 to 200 characters, without anything about him: it is kept for good
     */
    PersonalFile erase(UserId user, String reason);

    /** @param erasedAt when he was erased (UTC) */
    record PersonalFile(UserId user, String name, Instant asOf, Optional<Instant> erasedAt, List<Held> held) {
        public PersonalFile {
            held = List.copyOf(held);
        }
    }
}
