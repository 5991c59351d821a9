package com.logitech.serviceportal.portal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.logitech.serviceportal.definitions.Decision;
import java.util.List;
import java.util.Locale;

/**
 * Why a request was not answered as asked, as RFC 9457 writes it.
 *
 * @param type     a stable name of the kind, {@code /problems/rule}
 * @param title    the kind in words
 * @param detail   this case in words
 * @param instance the path asked for
 * @param errors   what is wrong with what was sent, place by place
 * @param decision the decision behind a refusal, where a clause is
 * @param incident the number under which the server's log tells more, where the fault is ours
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String instance, List<Wrong> errors, Decision decision,
        String incident) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The kinds of problem. */
    public enum Kind {
        SYNTAX(400, "The request cannot be read"),
        INPUT(422, "What was sent cannot be used"),
        NOT_SIGNED_IN(401, "Not signed in"),
        NOT_ALLOWED(403, "Not allowed"),
        NOT_FOUND(404, "Not found"),
        METHOD(405, "Not done this way"),
        ACCEPT(406, "Not available in the form asked for"),
        RULE(409, "A rule or the state of the books forbids it"),
        STALE(412, "Changed in the meantime"),
        TOO_LARGE(413, "Too large"),
        CONTENT_TYPE(415, "Unsupported content"),
        STATE_NOT_NAMED(428, "Say which state you have seen"),
        TOO_MANY(429, "Too many requests"),
        BROKEN(500, "This did not work"),
        UNAVAILABLE(503, "Not available at the moment"),
        STORAGE(507, "No room left"),
        OTHER(400, "The request was not understood");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        public int status() {
            return status;
        }

        public String title() {
            return title;
        }

        /** The stable name. */
        public String type() {
            return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind of an HTTP status. */
        public static Kind of(int status) {
            for (Kind kind : values()) {
                if (kind.status == status) {
                    return kind;
                }
            }
            return status >= 500 ? BROKEN : OTHER;
        }
    }

    /**
     * One thing wrong: at a place in the body ({@code pointer}, or line and column where it is no JSON), in a parameter, or in a header.
     *
     * @param code    for programs: required, unknown, duplicate, invalid, syntax, conflict
     * @param message for people: what would be right
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Wrong(String pointer, Integer line, Integer column, String parameter, String header, String code, String message) {

        public static Wrong at(String pointer, String code, String message) {
            return new Wrong(pointer, null, null, null, null, code, message);
        }

        public static Wrong at(int line, int column, String code, String message) {
            return new Wrong(null, line, column, null, null, code, message);
        }

        static Wrong parameter(String name, String code, String message) {
            return new Wrong(null, null, null, name, null, code, message);
        }

        static Wrong header(String name, String code, String message) {
            return new Wrong(null, null, null, null, name, code, message);
        }
    }

    public Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(Kind kind, String detail) {
        return of(kind, kind.status(), detail, List.of());
    }

    static Problem of(Kind kind, int status, String detail, List<Wrong> errors) {
        return new Problem(kind.type(), kind.title(), status, detail, null, errors, null, null);
    }

    Problem at(String path) {
        return new Problem(type, title, status, detail, path, errors, decision, incident);
    }

    Problem because(Decision behind) {
        return new Problem(type, title, status, detail, instance, errors, behind, incident);
    }

    Problem underNumber(String number) {
        return new Problem(type, title, status, detail, instance, errors, decision, number);
    }
}
