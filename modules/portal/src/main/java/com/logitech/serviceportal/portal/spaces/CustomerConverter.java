package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
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
import java.util.UUID;

/** A picked customer. One the visitor may not know of is not taken. */
@Named("customerOfList")
@ApplicationScoped
public class CustomerConverter implements Converter<Choice> {

    @Inject
    private AccountAdministration accounts;
    @Inject
    private SpaceWords words;

    @Override
    public Choice getAsObject(FacesContext faces, UIComponent component, String id) {
        if (Asked.some(id).isEmpty()) {
            return null;
        }
        try {
            return of(accounts.customer(new CustomerId(UUID.fromString(id))));
        } catch (Refused | IllegalArgumentException unknown) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words.text("customer.pick"), null), unknown);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Choice choice) {
        return choice == null ? "" : choice.id();
    }

    public static Choice of(AccountAdministration.Customer customer) {
        return new Choice(customer.id().toString(), customer.company(), customer.country().iso2());
    }
}
