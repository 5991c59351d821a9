package com.logitech.serviceportal.acceptance.badhouse.left.api;

/** ONE_NAME_ONE_THING. */
public interface Twin {
}
