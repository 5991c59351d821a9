package com.logitech.serviceportal.portal.rest;

import java.util.Optional;

/** A stretch of a list that may go on. */
public interface Continued {

    /** Opaque mark to ask for what follows; empty at the end. */
    Optional<String> next();
}
