package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.definitions.Refused.Problem;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Causes;
import com.logitech.serviceportal.portal.operations.Incident;
import com.logitech.serviceportal.portal.operations.Trouble;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What could not go on is answered, not thrown at the visitor. A refusal of something he sent is shown on the page he sent it from, at the
 * fields it is about; a page that may not be seen or is not there has a page that says so; a page that has waited too long is drawn again
 * and asks to repeat; what the database could not do just now leaves the page as it was; anything else is ours to mend and gets a
 * number that stands in the log.
 */
public final class RefusalHandler extends ExceptionHandlerWrapper {

    /** Attribute of a place on the page: the api's name of the field in it. */
    static final String PROBLEM_FIELD = "problemField";
    /** Attribute of a place on the page: the label of the field in it. */
    static final String PROBLEM_LABEL = "problemLabel";
    /** Where an answer page finds the number of what broke. */
    static final String INCIDENT = RefusalHandler.class.getName() + ".incident";

    private static final System.Logger LOG = System.getLogger(RefusalHandler.class.getName());
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("com.logitech.serviceportal.portal.words");
    /** Seconds; the page's script takes the cookie away as soon as it was told. */
    private static final int REPEAT_IS_TOLD_FOR = 20;
    private static final String ANSWERS = "/WEB-INF/errors/";
    private static final Map<Refused.Kind, Answer> PAGES = Map.of(
            Refused.Kind.NOT_FOUND, new Answer("not-found.xhtml", HttpServletResponse.SC_NOT_FOUND),
            Refused.Kind.NOT_ALLOWED, new Answer("not-allowed.xhtml", HttpServletResponse.SC_FORBIDDEN),
            Refused.Kind.INPUT, new Answer("refused.xhtml", HttpServletResponse.SC_BAD_REQUEST),
            Refused.Kind.RULE, new Answer("refused.xhtml", HttpServletResponse.SC_CONFLICT),
            Refused.Kind.STALE, new Answer("refused.xhtml", HttpServletResponse.SC_CONFLICT));

    private record Answer(String page, int status) {
    }

    /** Puts the handler around the platform's. */
    public static final class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory platforms) {
            super(platforms);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }

    RefusalHandler(ExceptionHandler platforms) {
        super(platforms);
    }

    @Override
    public void handle() {
        for (Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator(); queued.hasNext();) {
            Throwable thrown = queued.next().getContext().getException();
            queued.remove();
            FacesContext faces = FacesContext.getCurrentInstance();
            if (faces != null && !faces.getResponseComplete()) {
                answer(faces, thrown);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        Optional<Refused> refused = Causes.find(thrown, Refused.class);
        if (refused.isPresent()) {
            tellTheHouse(refused.get());
            refuse(faces, refused.get());
        } else if (Causes.find(thrown, OptimisticLockException.class).isPresent()) {
            Refused stale = Refused.stale(WORDS.getString("stale.thing"));
            tellTheHouse(stale);
            refuse(faces, stale);
        } else if (Causes.find(thrown, ViewExpiredException.class).isPresent()) {
            repeat(faces);
        } else if (Causes.find(thrown, FileNotFoundException.class).isPresent()) {
            refuse(faces, Refused.notFound(WORDS.getString("not.found.thing")));
        } else if (Trouble.passes(thrown)) {
            Incident.logged(thrown, faces.getExternalContext().getRequestServletPath());
            postpone(faces);
        } else {
            String incident = Incident.logged(thrown, faces.getExternalContext().getRequestServletPath());
            faces.getExternalContext().getRequestMap().put(INCIDENT, incident);
            breakOff(faces, incident);
        }
    }

    /** The journal keeps refusals. That it cannot must not keep the visitor from his answer. */
    private static void tellTheHouse(Refused refused) {
        try {
            CDI.current().getBeanManager().getEvent().select(Refused.class).fire(refused);
        } catch (RuntimeException deaf) {
            LOG.log(Level.ERROR, "A refusal was not heard: " + refused.getMessage(), deaf);
        }
    }

    private static void refuse(FacesContext faces, Refused refused) {
        notices().refuse(refused);
        boolean lostItsSubject = refused.kind() == Refused.Kind.NOT_FOUND && !faces.getPartialViewContext().isAjaxRequest();
        if (pageStands(faces) && !lostItsSubject) {
            List<Problem> homeless = tellAtFields(faces, refused);
            if (!refused.problems().isEmpty() && homeless.isEmpty()) {
                notices().getRefusals().remove(refused);
            }
            draw(faces, "messages");
            faces.renderResponse();
        } else {
            Answer answer = PAGES.get(refused.kind());
            show(faces, ANSWERS + answer.page(), answer.status());
        }
    }

    /** Whether the visitor's page can be drawn once more, with what he typed. */
    private static boolean pageStands(FacesContext faces) {
        return faces.isPostback() && faces.getViewRoot() != null && !PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId());
    }

    /** Nothing was done, and it may go in a moment. Where no page stands, none is drawn: it would ask the same database. */
    private static void postpone(FacesContext faces) {
        if (pageStands(faces)) {
            Notices.bad(WORDS.getString("postponed"));
            faces.renderResponse();
            return;
        }
        try {
            if (!faces.getExternalContext().isResponseCommitted()) {
                faces.getExternalContext().responseSendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, null);
            }
            faces.responseComplete();
        } catch (IOException gone) {
            throw new FacesException("the visitor did not wait for the answer", gone);
        }
    }

    /** Puts each problem at its field, where the page has one of that name. @return those that found none */
    private static List<Problem> tellAtFields(FacesContext faces, Refused refused) {
        if (refused.problems().isEmpty()) {
            return List.of();
        }
        Map<String, List<Problem>> byField = new HashMap<>();
        refused.problems().forEach(problem -> byField.computeIfAbsent(problem.field(), field -> new ArrayList<>()).add(problem));
        List<Problem> homeless = new ArrayList<>(refused.problems());
        VisitContext visit = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        faces.getViewRoot().visitTree(visit, (context, place) -> {
            Object field = place.getAttributes().get(PROBLEM_FIELD);
            List<Problem> problems = field == null ? null : byField.get(field.toString());
            UIComponent input = problems == null ? null : input(place);
            if (input != null) {
                String clientId = input.getClientId(faces);
                problems.forEach(problem -> faces.addMessage(clientId,
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, problem.reason(), null)));
                ((EditableValueHolder) input).setValid(false);
                homeless.removeAll(problems);
                draw(faces, place.getClientId(faces));
            }
            return VisitResult.ACCEPT;
        });
        return homeless;
    }

    private static UIComponent input(UIComponent place) {
        if (place instanceof EditableValueHolder) {
            return place;
        }
        for (Iterator<UIComponent> inside = place.getFacetsAndChildren(); inside.hasNext();) {
            UIComponent found = input(inside.next());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void draw(FacesContext faces, String clientId) {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            faces.getPartialViewContext().getRenderIds().add(clientId);
        }
    }

    /**
     * The page has waited too long and its state is gone: it is drawn again from its address. The flash went with the state, so a cookie
     * tells.
     */
    private static void repeat(FacesContext faces) {
        faces.getExternalContext().addResponseCookie(Frame.REPEAT, "yes",
                Map.of("path", faces.getExternalContext().getRequestContextPath() + "/", "maxAge", REPEAT_IS_TOLD_FOR, "SameSite", "Lax"));
        go(faces, addressOfPage(faces));
    }

    private static void breakOff(FacesContext faces, String incident) {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            go(faces, faces.getExternalContext().getRequestContextPath() + "/broken.xhtml?incident=" + incident);
        } else {
            show(faces, "/broken.xhtml", HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** The address the visitor's page came from, with its parameters: the browser names it, and only a page of ours is believed. */
    private static String addressOfPage(FacesContext faces) {
        ExternalContext outside = faces.getExternalContext();
        String page = outside.getRequestContextPath() + outside.getRequestServletPath();
        String from = outside.getRequestHeaderMap().get("Referer");
        if (from != null) {
            try {
                URI address = new URI(from);
                if (page.equals(address.getRawPath()) && address.getRawQuery() != null) {
                    return page + "?" + address.getRawQuery();
                }
            } catch (URISyntaxException noAddress) {
                LOG.log(Level.DEBUG, "not an address", noAddress);
            }
        }
        return page;
    }

    private static void go(FacesContext faces, String address) {
        try {
            if (!faces.getExternalContext().isResponseCommitted()) {
                ((HttpServletResponse) faces.getExternalContext().getResponse()).resetBuffer();
                faces.getExternalContext().redirect(address);
            }
            faces.responseComplete();
        } catch (IOException gone) {
            throw new FacesException("the visitor did not wait for the answer", gone);
        }
    }

    private static void show(FacesContext faces, String page, int status) {
        ExternalContext outside = faces.getExternalContext();
        if (outside.isResponseCommitted()) {
            faces.responseComplete();
            return;
        }
        boolean drawing = PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId());
        outside.setResponseStatus(status);
        UIViewRoot answer = faces.getApplication().getViewHandler().createView(faces, page);
        faces.setViewRoot(answer);
        if (!drawing) {
            faces.getPartialViewContext().setRenderAll(true);
            faces.renderResponse();
            return;
        }
        try {
            ((HttpServletResponse) outside.getResponse()).resetBuffer();
            ViewDeclarationLanguage pages = faces.getApplication().getViewHandler().getViewDeclarationLanguage(faces, page);
            pages.buildView(faces, answer);
            pages.renderView(faces, answer);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new FacesException("the visitor did not wait for the answer", gone);
        }
    }

    private static Notices notices() {
        return CDI.current().select(Notices.class).get();
    }
}
