package com.logitech.serviceportal.portal.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.management.ManagementFactory;
import java.time.Instant;

/** Says that the API answers, and since when. */
@Path("/ping")
@Produces(MediaType.APPLICATION_JSON)
public class PingResource {

    public record Ping(String portal, Instant runningSince) {
    }

    @GET
    public Ping ping() {
        return new Ping("serviceportal", Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
    }
}
