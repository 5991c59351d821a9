package com.logitech.serviceportal.portal.rest.openapi;

import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an access token must have been made for: names of {@link SignIn#SCOPES}, all of
 * them; none where any token will do. On a method it replaces what stands on the class.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Scope {
    String[] value();
}
