package com.logitech.serviceportal.portal.rest;

import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Versioned;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;

/** What an answer says besides its body: where it is, which state it shows, where the list goes on. */
@Provider
public class Shown implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object entity = response.getEntity();
        if (entity instanceof Sent<?> sent) {
            response.setStatus(sent.status());
            header(response, HttpHeaders.LOCATION, sent.location());
            header(response, HttpHeaders.ETAG, sent.etag());
            if (sent.written() == null) {
                response.setEntity(sent.body(), response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
            } else {
                response.setEntity(sent.written().getBytes(StandardCharsets.UTF_8), response.getEntityAnnotations(),
                        MediaType.APPLICATION_JSON_TYPE);
            }
        } else if (entity instanceof Page<?> page) {
            page.next().ifPresent(mark -> link(request.getUriInfo(), response, mark));
        } else if (entity instanceof Continued page) {
            page.next().ifPresent(mark -> link(request.getUriInfo(), response, mark));
        } else if (response.getStatus() == 200) {
            header(response, HttpHeaders.ETAG, tag(entity));
        }
    }

    /** The tag of the state a thing is shown in; empty for what has none. */
    static String tag(Object thing) {
        return thing instanceof Versioned versioned ? new Version(versioned.version()).tag() : "";
    }

    /** By path alone: which name we were called by is the sender's word. */
    private static void link(UriInfo asked, ContainerResponseContext response, String mark) {
        String next = asked.getRequestUriBuilder().scheme(null).host(null).port(-1).userInfo(null).replaceQueryParam("after", "{mark}")
                .build(mark).toString();
        response.getHeaders().add(HttpHeaders.LINK, Link.fromUri(next).rel("next").build().toString());
    }

    private static void header(ContainerResponseContext response, String name, String value) {
        if (!value.isEmpty()) {
            response.getHeaders().putSingle(name, value);
        }
    }
}
