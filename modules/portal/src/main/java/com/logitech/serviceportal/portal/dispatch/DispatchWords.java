package com.logitech.serviceportal.portal.dispatch;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.dispatch.api.Deliveries.Delivery;
import com.logitech.serviceportal.dispatch.api.Deliveries.State;
import com.logitech.serviceportal.dispatch.api.NoticeBoard.Notice;
import com.logitech.serviceportal.portal.frame.Sentences;
import com.logitech.serviceportal.portal.frame.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** The sentences of these pages, with the values in them. */
@Named("dispatchSay")
@ApplicationScoped
public class DispatchWords extends Sentences {

    @Inject
    private Words words;

    public DispatchWords() {
        super("dispatch");
    }

    /** A kind of fact as a person reads it: "ServiceTermEnded" is "Service term ended". */
    public String kind(String kind) {
        String apart = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return apart.isEmpty() ? apart : apart.substring(0, 1).toUpperCase(Locale.ROOT) + apart.substring(1);
    }

    /** The meaning of a state. */
    public String tone(State state) {
        return switch (state) {
            case WAITING -> "information";
            case SENT -> "good";
            case DEAD -> "refused";
            case CLOSED -> "";
        };
    }

    public String icon(State state) {
        return switch (state) {
            case WAITING -> "pi-clock";
            case SENT -> "pi-check-circle";
            case DEAD -> "pi-times-circle";
            case CLOSED -> "pi-minus-circle";
        };
    }

    /** To whom, by name where it is known. */
    public String to(Delivery delivery) {
        return delivery.to().isEmpty() ? plain("to." + delivery.recipient()) : delivery.to();
    }

    /** What a notice says. */
    public String notice(Notice notice) {
        Map<String, String> facts = notice.facts();
        return switch (notice.kind()) {
            case "ContractEnding" -> text("notice.ContractEnding", facts.get("number"),
                    words.day(LocalDate.parse(facts.get("endsBefore")).minusDays(1)));
            case "SpacesImported" -> text("notice.SpacesImported", Long.parseLong(facts.get("added")),
                    Long.parseLong(facts.get("changed")));
            case "EnterprisePlanOutgrown" -> text("notice.EnterprisePlanOutgrown", facts.get("number"),
                    Long.parseLong(facts.get("spaces")), Long.parseLong(facts.get("maximumSpaces")));
            case "MinimumWillFallShort" -> text("notice.MinimumWillFallShort", words.day(LocalDate.parse(facts.get("shortOn"))),
                    Long.parseLong(facts.get("countThen")), Long.parseLong(facts.get("minimum")));
            case "TicketOpened", "TicketWritten", "ResponseObjectiveMissed", "FollowUpDue", "IncidentStopped" ->
                    text("notice." + notice.kind(), facts.get("number"));
            case "TicketAssigned" -> text(Caller.current().signature().equals(facts.get("to")) ? "notice.TicketAssigned"
                    : "notice.TicketAssigned.away", facts.get("number"));
            case "MailsWaiting" -> text("notice.MailsWaiting");
            case "UnreadableMail" -> text("notice.UnreadableMail", facts.get("folder"));
            case "StuckMail" -> text("notice.StuckMail");
            case "DeadLetter" -> text("notice.DeadLetter", kind(facts.get("kind")));
            default -> kind(notice.kind());
        };
    }

    /** Where a notice leads, from the root of the portal. */
    public String place(Notice notice) {
        Map<String, String> facts = notice.facts();
        return switch (notice.kind()) {
            case "ContractEnding" -> "/contracts/contract.xhtml?id=" + facts.get("contract");
            case "SpacesImported" -> "/spaces/import.xhtml?id=" + facts.get("upload");
            case "EnterprisePlanOutgrown" -> "/plans/spaces-above.xhtml?contract=" + facts.get("contract");
            case "MinimumWillFallShort" -> "/contracts/contracts.xhtml?state=IN_TERM"
                    + notice.customer().map(customer -> "&customer=" + customer).orElse("");
            case "TicketOpened", "TicketWritten", "ResponseObjectiveMissed", "FollowUpDue", "IncidentStopped", "TicketAssigned" ->
                    "/support/ticket.xhtml?id=" + facts.get("ticket");
            case "MailsWaiting" -> "/mails/waiting-mails.xhtml";
            case "DeadLetter" -> "/dispatch/deliveries.xhtml?state=DEAD";
            default -> "/dispatch/notices.xhtml";
        };
    }
}
