package com.logitech.serviceportal.replacement.api.returns;

/** The number a return is spoken of by, for instance R-100001; it stands on its labels. It identifies, it does not authorize. */
public record ReturnNumber(long value) {

    public ReturnNumber {
        if (value <= 0) {
            throw new IllegalArgumentException("a return number is positive");
        }
    }

    @Override
    public String toString() {
        return "R-" + value;
    }
}
