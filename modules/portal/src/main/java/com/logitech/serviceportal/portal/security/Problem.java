package com.logitech.serviceportal.portal.security;

import java.io.IOException;

import com.fasterxml.jackson.databind.json.JsonMapper;

import jakarta.servlet.http.HttpServletResponse;

/** The door's own answers to programs, as RFC 9457 writes them. */
record Problem(String type, String title, int status, String detail) {

    private static final JsonMapper JSON = new JsonMapper();

    static void send(HttpServletResponse response, int status, String title, String detail) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        JSON.writeValue(response.getOutputStream(), new Problem("about:blank", title, status, detail));
    }
}
