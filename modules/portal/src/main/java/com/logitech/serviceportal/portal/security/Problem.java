package com.logitech.serviceportal.portal.security;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.databind.json.JsonMapper;

import com.logitech.serviceportal.portal.api.Problem.Kind;

import jakarta.servlet.http.HttpServletResponse;

/** The door's own answers to programs: the API's problem documents, for what never gets as far as the API. */
final class Problem {

    private static final JsonMapper JSON = new JsonMapper();

    private Problem() {
    }

    static void send(HttpServletResponse response, int status, String title, String detail) throws IOException {
        response.setStatus(status);
        response.setContentType(com.logitech.serviceportal.portal.api.Problem.MEDIA_TYPE);
        JSON.writeValue(response.getOutputStream(),
                new com.logitech.serviceportal.portal.api.Problem(Kind.of(status).type(), title, status, detail, null, List.of(), null, null));
    }
}
