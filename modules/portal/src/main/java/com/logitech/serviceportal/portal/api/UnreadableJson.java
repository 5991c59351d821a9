package com.logitech.serviceportal.portal.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that could not be read is the sender's error; what the parser thought of it stays inside. */
@Provider
public class UnreadableJson implements ExceptionMapper<JsonProcessingException> {

    record Problem(String type, String title, int status) {
    }

    @Override
    public Response toResponse(JsonProcessingException unread) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type("application/problem+json")
                .entity(new Problem("about:blank", "The JSON of the request could not be read as what was asked for.", 400))
                .build();
    }
}
