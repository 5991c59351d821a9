package com.logitech.serviceportal.acceptance.badhouse.left;

/** OFFICES_ARE_HIDDEN. */
public class OpenOffice {
}
