package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A picked Space. One the visitor may not know of was never offered to him and is not taken. */
@Named("spaceOfList")
@ApplicationScoped
public class SpaceConverter implements Converter<Choice> {

    @Inject
    private SpaceRegister register;
    @Inject
    private SpaceWords words;

    @Override
    public Choice getAsObject(FacesContext faces, UIComponent component, String id) {
        if (Asked.some(id).isEmpty()) {
            return null;
        }
        try {
            return of(register.space(Asked.space(id)));
        } catch (Refused unknown) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words.text("space.pick"), null), unknown);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Choice choice) {
        return choice == null ? "" : choice.id();
    }

    private Choice of(SpaceRegister.SpaceSummary space) {
        return new Choice(space.id().toString(), space.name(), words.place(space));
    }
}
