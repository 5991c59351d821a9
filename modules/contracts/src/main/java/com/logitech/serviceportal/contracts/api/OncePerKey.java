package com.logitech.serviceportal.contracts.api;

import java.util.function.Supplier;

/**
 * Makes a retried command happen once. The key and the answer are kept in the command's own transaction for 24 hours, so a
 * retry after a lost answer, a crash or in parallel gets the first answer and has no second effect.
 */
@FunctionalInterface
public interface OncePerKey {

    /**
     * Runs the command, or gives the answer it gave before.
     *
     * @param key    1 to 255 printable ASCII characters, unique for the caller; refused otherwise
     * @param digest SHA-256 (hex) of method, path and body; another digest under a used key is refused
     * @param command one api call; what it throws leaves neither effect nor key behind
     */
    Answer once(String key, String digest, Supplier<Answer> command);

    /** An answer as it went out. @param location, etag may be empty */
    record Answer(int status, String body, String location, String etag) {
    }
}
