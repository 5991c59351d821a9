package com.logitech.serviceportal.acceptance.badhouse.left.model;

/** ONE_NAME_ONE_THING. */
public final class Twin {
}
