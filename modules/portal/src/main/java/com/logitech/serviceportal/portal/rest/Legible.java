package com.logitech.serviceportal.portal.rest;

import com.logitech.serviceportal.portal.rest.Problem.Kind;
import com.logitech.serviceportal.portal.rest.Problem.Wrong;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** An address whose escapes mean nothing, or no UTF-8, is refused before anybody guesses at it. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class Legible implements ContainerRequestFilter {

    @Inject
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (!isLegible(request.getRequestURI()) || request.getQueryString() != null && !isLegible(request.getQueryString())) {
            throw NotTaken.of(Kind.SYNTAX, "The address is not written as addresses are.",
                    Wrong.parameter("", "syntax", "has an escape that is no byte, or bytes that are no UTF-8"));
        }
    }

    static boolean isLegible(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < escaped.length(); at++) {
            char sign = escaped.charAt(at);
            if (sign > 0x7e || sign < 0x21) {
                return false;
            } else if (sign != '%') {
                bytes.write(sign);
            } else if (at + 2 < escaped.length() && Character.digit(escaped.charAt(at + 1), 16) >= 0
                    && Character.digit(escaped.charAt(at + 2), 16) >= 0) {
                bytes.write(Integer.parseInt(escaped.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
