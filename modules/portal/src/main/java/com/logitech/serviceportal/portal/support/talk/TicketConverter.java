package com.logitech.serviceportal.portal.support.talk;

import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.spaces.Choice;
import com.logitech.serviceportal.portal.support.SupportWords;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A picked ticket. One the visitor may not know of was never offered to him and is not taken. */
@Named("ticketOfList")
@ApplicationScoped
public class TicketConverter implements Converter<Choice> {

    @Inject
    private HelpDesk desk;
    @Inject
    private SupportWords words;

    @Override
    public Choice getAsObject(FacesContext faces, UIComponent component, String id) {
        if (Asked.some(id).isEmpty()) {
            return null;
        }
        try {
            return of(desk.ticket(new TicketId(Asked.id(id, "ticket"))).ticket());
        } catch (Refused unknown) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words.text("together.pick"), null), unknown);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Choice choice) {
        return choice == null ? "" : choice.id();
    }

    /** As it is picked: by its number and what it is about. */
    public static Choice of(TicketSummary ticket) {
        return new Choice(ticket.id().toString(), ticket.number() + " " + ticket.subject(), ticket.spaceName());
    }
}
