package com.logitech.serviceportal.portal.rest;

import com.logitech.serviceportal.contracts.api.OncePerKey;

/**
 * An answer with more to it than its body.
 *
 * @param body     the thing answered; null where {@code written} is given
 * @param written  the body as it was written the first time, for a repeated command; null otherwise
 * @param location where the thing made is found; may be empty
 * @param etag     the state of the thing; may be empty
 */
public record Sent<T>(int status, T body, String written, String location, String etag) {

    /** Something was made. @param location its path, {@code /api/spaces/...} */
    public static <T> Sent<T> created(T body, String location) {
        return new Sent<>(201, body, null, location, Shown.tag(body));
    }

    /** It was done. */
    public static <T> Sent<T> done(T body) {
        return new Sent<>(200, body, null, "", Shown.tag(body));
    }

    /** It has begun and goes on by itself. @param location where to see how far it is */
    public static <T> Sent<T> begun(T body, String location) {
        return new Sent<>(202, body, null, location, "");
    }

    static <T> Sent<T> again(OncePerKey.Answer answer) {
        return new Sent<>(answer.status(), null, answer.body(), answer.location(), answer.etag());
    }
}
