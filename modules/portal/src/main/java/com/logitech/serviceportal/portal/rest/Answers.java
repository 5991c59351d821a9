package com.logitech.serviceportal.portal.rest;

import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Causes;
import com.logitech.serviceportal.portal.operations.Trouble;
import com.logitech.serviceportal.portal.rest.Problem.Kind;
import com.logitech.serviceportal.portal.rest.Problem.Wrong;
import com.logitech.serviceportal.portal.rest.openapi.Operation;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which problem a failure is. Knows no server; what is nobody's fault but ours comes out as {@link Kind#BROKEN}. */
final class Answers {

    private Answers() {
    }

    /** @param parameters the names of the request's query parameters: a field of that name was sent there and not in a body */
    static Problem to(Throwable failure, Set<String> parameters) {
        Optional<NotTaken> notTaken = Causes.find(failure, NotTaken.class);
        if (notTaken.isPresent()) {
            return notTaken.get().problem();
        }
        Optional<Refused> refused = Causes.find(failure, Refused.class);
        if (refused.isPresent()) {
            return refusal(refused.get(), parameters);
        }
        if (Causes.find(failure, OptimisticLockException.class).isPresent()) {
            return Problem.of(Kind.STALE, "Somebody has changed this since you read it. Read it again and try again.");
        }
        if (isTooLarge(failure)) {
            return Problem.of(Kind.TOO_LARGE, "The body is larger than is taken here.");
        }
        return database(failure).or(() -> Causes.find(failure, WebApplicationException.class).map(Answers::http))
                .orElseGet(() -> Problem.of(Kind.BROKEN, "It is our fault, not yours."));
    }

    private static Problem refusal(Refused refused, Set<String> parameters) {
        Kind kind = switch (refused.kind()) {
            case RULE -> Kind.RULE;
            case INPUT -> Kind.INPUT;
            case NOT_ALLOWED -> Kind.NOT_ALLOWED;
            case NOT_FOUND -> Kind.NOT_FOUND;
            case STALE -> Kind.STALE;
        };
        List<Wrong> errors = refused.problems().stream()
                .map(problem -> wrong(problem, kind == Kind.RULE ? "conflict" : "invalid", parameters)).toList();
        Problem problem = Problem.of(kind, kind.status(), refused.getMessage(), errors);
        return refused.decision().map(problem::because).orElse(problem);
    }

    private static Wrong wrong(Refused.Problem problem, String code, Set<String> parameters) {
        if (problem.field().equals(Operation.IDEMPOTENCY_KEY) || problem.field().equals(Operation.IF_MATCH)) {
            return Wrong.header(problem.field(), code, problem.reason());
        } else if (parameters.contains(problem.field())) {
            return Wrong.parameter(problem.field(), code, problem.reason());
        }
        return Wrong.at(pointer(problem.field()), code, problem.reason());
    }

    /** {@code lines[0].termYears} is {@code /lines/0/termYears}. */
    static String pointer(String field) {
        return "/" + field.replace("~", "~0").replace("/", "~1").replaceAll("\\[([0-9]+)]", "/$1").replace('.', '/');
    }

    private static Problem http(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        Kind kind = Kind.of(status);
        return Problem.of(kind, status, switch (kind) {
            case NOT_FOUND -> "There is nothing at this path.";
            case METHOD -> "This path is not used with this method.";
            case ACCEPT -> "The answer is not available in the form the Accept header asks for.";
            case CONTENT_TYPE -> "The body is not of a content type taken here.";
            case SYNTAX -> "The request is not well formed.";
            default -> "";
        }, List.of());
    }

    private static Optional<Problem> database(Throwable failure) {
        return Trouble.behind(failure).map(trouble -> switch (trouble) {
            case CROSSED, UNANSWERED -> Problem.of(Kind.UNAVAILABLE, "Nothing was changed. Try again in a few seconds.");
            case NO_ROOM -> Problem.of(Kind.STORAGE, "The database has no room left.");
            case TAKEN -> Problem.of(Kind.RULE, "Something in the books stands against it; somebody may just have done the same.");
            case UNFIT -> Problem.of(Kind.INPUT, "A value is not one the books can take.");
        });
    }

    /** The server's own limit tells itself only by its name. */
    static boolean isTooLarge(Throwable failure) {
        return Causes.of(failure).anyMatch(cause -> cause.getClass().getSimpleName().contains("MessageTooLarge"));
    }
}
