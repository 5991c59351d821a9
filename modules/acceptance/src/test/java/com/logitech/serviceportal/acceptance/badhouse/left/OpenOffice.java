package com.logitech.serviceportal.acceptance.badhouse.left;

import com.logitech.serviceportal.acceptance.badhouse.left.api.Twin;

/** OFFICES_ARE_HIDDEN. */
public class OpenOffice implements Twin {
}
