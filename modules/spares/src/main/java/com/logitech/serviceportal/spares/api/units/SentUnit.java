package com.logitech.serviceportal.spares.api.units;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;

/** A unit that leaves us. @param serial registered to nobody @param product what it is, by code or name: a device of ours (R79) */
public record SentUnit(SerialNumber serial, String product) {
}
