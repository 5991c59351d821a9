package com.logitech.serviceportal.portal.rest;

import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Causes;
import com.logitech.serviceportal.portal.operations.Incident;
import com.logitech.serviceportal.portal.operations.Trouble;
import com.logitech.serviceportal.portal.rest.Problem.Kind;
import com.logitech.serviceportal.portal.rest.openapi.Operation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;

/** Whatever goes wrong in the API leaves it as a problem document. What is our fault shows a number only, and the log tells the rest. */
@Provider
@ApplicationScoped
public class EveryFailure implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(EveryFailure.class.getName());

    @Context
    private ResourceInfo resource;
    @Inject
    private HttpServletRequest asked;
    @Inject
    private Event<Refused> refusals;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException answer && answer.getResponse().getStatus() < 400) {
            return answer.getResponse();
        }
        Optional<Operation> operation = Operation.of(resource.getResourceMethod());
        Problem problem = Answers.to(failure, operation.map(Operation::queryNames).orElse(Set.of()));
        Causes.find(failure, Refused.class).filter(refused -> isForTheJournal(refused, operation)).ifPresent(this::tell);
        String path = asked.getRequestURI();
        if (problem.status() >= 500) {
            problem = problem.underNumber(Incident.logged(failure, path));
        }
        Response.ResponseBuilder response = Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.at(path));
        if (problem.status() == Kind.UNAVAILABLE.status()) {
            response.header(HttpHeaders.RETRY_AFTER, Trouble.PASSES_WITHIN);
        }
        Causes.find(failure, NotTaken.class).ifPresent(notTaken -> notTaken.headers().forEach(response::header));
        Causes.find(failure, WebApplicationException.class).map(answer -> answer.getResponse().getHeaderString(HttpHeaders.ALLOW))
                .ifPresent(allow -> response.header(HttpHeaders.ALLOW, allow));
        return response.build();
    }

    /** A question put wrongly is nobody's business; what was to be done and was not, or was looked for where it was not to be seen, is. */
    private static boolean isForTheJournal(Refused refused, Optional<Operation> operation) {
        return refused.kind() != Refused.Kind.INPUT || operation.filter(Operation::isCommand).isPresent();
    }

    /** That the journal cannot hear must not keep the caller from his answer. */
    private void tell(Refused refused) {
        try {
            refusals.fire(refused);
        } catch (RuntimeException deaf) {
            LOG.log(Level.ERROR, "A refusal was not heard: " + refused.getMessage(), deaf);
        }
    }
}
