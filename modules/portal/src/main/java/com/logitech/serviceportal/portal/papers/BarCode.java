package com.logitech.serviceportal.portal.papers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.graphics.Rectangle;

/**
 * A Code 128 as scanners read it.
 *
 * @param bars   from the left, in modules
 * @param module how wide the narrowest bar is, in points
 */
record BarCode(List<Rectangle> bars, float module) {

    private static final float MILLIMETER = Paper.MILLIMETER;
    /** As wide as a scanner likes it, and as narrow as each still reads it from a printer in an office. */
    private static final float USUAL = 0.33f * MILLIMETER;
    private static final float NARROWEST = 0.25f * MILLIMETER;
    /** What stays white behind the last bar; before the first there is a margin. */
    private static final int QUIET = 10;
    /**
     * Letters that a scanner hands over as they are, and no more than could find room; the backslash begins a sign of control to the maker
     * of the bars.
     */
    private static final Pattern ENCODABLE = Pattern.compile("[ -\\[\\]-~]{1,80}");

    /** The text's bars on so many points; empty where it has other letters than a keyboard's or the bars would become too narrow. */
    static Optional<BarCode> of(String text, float width) {
        if (!ENCODABLE.matcher(text).matches()) {
            return Optional.empty();
        }
        Code128 code = new Code128();
        code.setHumanReadableLocation(HumanReadableLocation.NONE);
        code.setContent(text);
        float module = Math.min(USUAL, width / (code.getWidth() + QUIET));
        return module < NARROWEST ? Optional.empty() : Optional.of(new BarCode(List.copyOf(code.getRectangles()), module));
    }
}
