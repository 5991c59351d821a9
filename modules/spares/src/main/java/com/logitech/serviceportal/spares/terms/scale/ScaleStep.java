package com.logitech.serviceportal.spares.terms.scale;

/**
 * A step of the scale: so many Spaces at least give so many units in all.
 *
 * <p>Its text is both numbers: {@code 50 gives 1}
 *
 * @param atLeast 1 or more
 * @param units   1 or more
 */
public record ScaleStep(int atLeast, int units) {

    public ScaleStep {
        if (atLeast < 1 || units < 1) {
            throw new IllegalArgumentException("a step begins at 1 Space at least and gives 1 unit at least");
        }
    }

    /** Reads the text of one. */
    public static ScaleStep parse(String text) {
        String[] numbers = text.split(" gives ");
        if (numbers.length != 2) {
            throw new IllegalArgumentException("a step of the scale is two numbers: " + text);
        }
        return new ScaleStep(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    @Override
    public String toString() {
        return atLeast + " gives " + units;
    }
}
