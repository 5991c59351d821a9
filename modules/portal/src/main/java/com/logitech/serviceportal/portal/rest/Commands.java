package com.logitech.serviceportal.portal.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.logitech.serviceportal.contracts.api.OncePerKey;
import com.logitech.serviceportal.portal.operations.Trouble;
import com.logitech.serviceportal.portal.rest.json.StrictJson;
import com.logitech.serviceportal.portal.rest.openapi.Operation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Does a command once for its key: command, key and answer in one transaction. Two that cannot pass each other in the database are
 * tried again, a few times and not at the same moment.
 */
@RequestScoped
public class Commands {

    private static final int TRIES = 3;
    private static final int LONGEST_PAUSE_MS = 150;

    @Inject
    private OncePerKey oncePerKey;
    @Inject
    private HttpServletRequest request;

    /** @param command one call on an api, and the answer made of it */
    public <T> Sent<T> once(Supplier<Sent<T>> command) {
        return once(String.valueOf(request.getAttribute(Door.DIGEST)), command);
    }

    /** @param digest SHA-256 (hex) of method, path and body, for a body that is a stream */
    public <T> Sent<T> once(String digest, Supplier<Sent<T>> command) {
        String key = request.getHeader(Operation.IDEMPOTENCY_KEY);
        for (int left = TRIES;; left--) {
            try {
                return Sent.again(oncePerKey.once(key, digest, () -> written(command.get())));
            } catch (RuntimeException failed) {
                if (left <= 1 || Trouble.behind(failed).filter(Trouble.CROSSED::equals).isEmpty()) {
                    throw failed;
                }
                pause();
            }
        }
    }

    private static OncePerKey.Answer written(Sent<?> sent) {
        try {
            return new OncePerKey.Answer(sent.status(), StrictJson.writer().writeValueAsString(sent.body()), sent.location(), sent.etag());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an answer cannot be written", unwritable);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MS));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
