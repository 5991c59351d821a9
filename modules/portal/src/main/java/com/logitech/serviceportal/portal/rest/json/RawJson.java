package com.logitech.serviceportal.portal.rest.json;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** JSON kept as it was written, and sent so. */
public record RawJson(@JsonValue @JsonRawValue String text) {
}
