package com.logitech.serviceportal.portal.security;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.logitech.serviceportal.portal.rest.Problem;
import com.logitech.serviceportal.portal.rest.Problem.Kind;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The door's own answers to programs: the API's problem documents, for what never gets as far as the API. */
final class ProblemAnswer {

    private static final JsonMapper JSON = new JsonMapper();

    private ProblemAnswer() {
    }

    static void send(HttpServletResponse response, int status, String title, String detail) throws IOException {
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        JSON.writeValue(response.getOutputStream(),
                new Problem(Kind.of(status).type(), title, status, detail, null, List.of(), null, null));
    }
}
