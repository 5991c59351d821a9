package com.logitech.serviceportal.portal.rest;

import com.logitech.serviceportal.portal.rest.openapi.Open;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Says that the API answers, and since when. */
@Path("/ping")
@Tag(name = "Ping", description = "Whether the API answers")
@Produces(MediaType.APPLICATION_JSON)
@Open
@RequestScoped
public class PingResource {

    /** @param runningSince UTC */
    public record Ping(String portal, Instant runningSince) {
    }

    @GET
    @org.eclipse.microprofile.openapi.annotations.Operation(summary = "Whether the API answers, and since when")
    public Ping ping() {
        return new Ping("serviceportal", Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
    }
}
