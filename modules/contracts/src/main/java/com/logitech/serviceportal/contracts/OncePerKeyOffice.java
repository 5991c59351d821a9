package com.logitech.serviceportal.contracts;

import com.logitech.serviceportal.contracts.api.OncePerKey;
import com.logitech.serviceportal.contracts.model.AnsweredKeys;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Keeps keys and answers. The key is taken first: whoever comes second waits for the first to end, and then knows how it ended. */
@ApplicationScoped
@Transactional
class OncePerKeyOffice implements OncePerKey {

    private static final String FIELD = "Idempotency-Key";
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e][\\x20-\\x7e]{0,254}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration CLEANED_EVERY = Duration.ofMinutes(1);
    private static final int CLEANED_AT_ONCE = 1_000;

    @Inject
    private AnsweredKeys keys;
    @Inject
    private Clock clock;

    private final AtomicReference<Instant> cleanedAt = new AtomicReference<>(Instant.EPOCH);

    @Override
    public Answer once(String key, String digest, Supplier<Answer> command) {
        if (key == null || !PRINTABLE.matcher(key).matches()) {
            throw Refused.input(FIELD, "is 1 to 255 printable ASCII characters");
        }
        if (!SHA_256.matcher(digest).matches()) {
            throw new IllegalArgumentException("the digest is a SHA-256 in small hexadecimal figures");
        }
        UUID user = Caller.current().user();
        Instant now = clock.instant();
        if (keys.take(user, key, digest, now, now.minus(KEPT))) {
            Answer answer = command.get();
            keys.keep(user, key, answer);
            clean(now);
            return answer;
        }
        AnsweredKeys.Answered before = keys.answered(user, key);
        if (!before.digest().equals(digest)) {
            throw Refused.input(FIELD, "was used for another request; take a new key for a new request");
        }
        return before.answer();
    }

    private void clean(Instant now) {
        Instant before = cleanedAt.get();
        if (now.isAfter(before.plus(CLEANED_EVERY)) && cleanedAt.compareAndSet(before, now)) {
            keys.purge(now.minus(KEPT), CLEANED_AT_ONCE);
        }
    }
}
