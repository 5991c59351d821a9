package com.logitech.serviceportal.portal.rest;

import com.logitech.serviceportal.portal.rest.Problem.Kind;
import com.logitech.serviceportal.portal.rest.Problem.Wrong;
import java.util.List;
import java.util.Map;

/** A request turned away at the door of the API: it never reached an office. */
public final class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Map<String, String> headers;

    public NotTaken(Problem problem, Map<String, String> headers) {
        super(problem.title() + ": " + problem.detail(), null, false, false);
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    public static NotTaken of(Kind kind, String detail, Wrong... errors) {
        return new NotTaken(Problem.of(kind, kind.status(), detail, List.of(errors)), Map.of());
    }

    /** The body is no JSON, or not of the outer form asked for. */
    public static NotTaken syntax(Wrong wrong) {
        return of(Kind.SYNTAX, wrong.message(), wrong);
    }

    public static NotTaken input(List<Wrong> errors) {
        String detail = errors.size() == 1 ? "One value cannot be used." : errors.size() + " values cannot be used.";
        return new NotTaken(Problem.of(Kind.INPUT, Kind.INPUT.status(), detail, errors), Map.of());
    }

    public Problem problem() {
        return problem;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
