package com.logitech.serviceportal.portal.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST face of the portal. Resources are found by their annotations, in the package of the module they speak for. */
@ApplicationPath("/api")
public class ApiApplication extends Application {
}
