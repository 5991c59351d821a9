package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.definitions.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the frame has to tell above the page: refusals, fields that need another look, and messages. */
@Named
@RequestScoped
public class Notices {

    /** Detail of a message that tells of something done: Faces has no severity for it. */
    private static final String GOOD = "good";

    private final List<Refused> refusals = new ArrayList<>();

    /** A message with one of the four meanings. */
    public record Message(String tone, String icon, String text) {
    }

    /** @param label the field's, or empty */
    public record FieldProblem(String clientId, String label, String text) {
    }

    /** Tells what was done, on this page or after the redirect that follows. @param text a whole sentence from the bundle */
    public static void good(String text) {
        tell(new FacesMessage(FacesMessage.SEVERITY_INFO, text, GOOD));
    }

    /** Tells something worth a second look on this page or after the redirect that follows. @param text a whole sentence from the bundle */
    public static void attention(String text) {
        tell(new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
    }

    /** Tells that what was asked for was not done. @param text a whole sentence from the bundle */
    static void bad(String text) {
        tell(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** Kept over a redirect, if one follows; drawn with this answer, if it is a partial one. */
    private static void tell(FacesMessage message) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        if (faces.getPartialViewContext().isAjaxRequest()) {
            faces.getPartialViewContext().getRenderIds().add("messages");
        }
        faces.addMessage(null, message);
    }

    void refuse(Refused refused) {
        refusals.add(refused);
    }

    public List<Refused> getRefusals() {
        return refusals;
    }

    public List<Message> getMessages() {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(false);
        return faces.getMessageList(null).stream().map(Notices::message).toList();
    }

    private static Message message(FacesMessage message) {
        message.rendered();
        String tone = "information";
        if (message.getSeverity().getOrdinal() >= FacesMessage.SEVERITY_ERROR.getOrdinal()) {
            tone = "refused";
        } else if (FacesMessage.SEVERITY_WARN.equals(message.getSeverity())) {
            tone = "attention";
        } else if (GOOD.equals(message.getDetail())) {
            tone = GOOD;
        }
        return new Message(tone, switch (tone) {
            case "refused" -> "pi-times-circle";
            case "attention" -> "pi-exclamation-triangle";
            case "good" -> "pi-check-circle";
            default -> "pi-info-circle";
        }, message.getSummary());
    }

    /** The fields with a message, in the order of the page's messages. */
    public List<FieldProblem> getProblems() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<FieldProblem> problems = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(clientId -> {
            if (clientId != null) {
                faces.getMessageList(clientId)
                        .forEach(message -> problems.add(new FieldProblem(clientId, label(faces, clientId), message.getSummary())));
            }
        });
        return problems;
    }

    private static String label(FacesContext faces, String clientId) {
        List<String> labels = new ArrayList<>(1);
        faces.getViewRoot().invokeOnComponent(faces, clientId, (context, input) -> {
            for (UIComponent place = input; place != null; place = place.getParent()) {
                Object label = place.getAttributes().get(RefusalHandler.PROBLEM_LABEL);
                if (label != null) {
                    labels.add(Objects.toString(label));
                    return;
                }
            }
        });
        return labels.isEmpty() ? "" : labels.get(0);
    }
}
