package com.logitech.serviceportal.replacement.api.inspections;

import com.logitech.serviceportal.replacement.api.WarrantyExclusion;
import java.util.Optional;

/**
 * What an examination found.
 *
 * @param ground which of the seven it was (R54); may be empty, and is where another cause was not found
 * @param words  what was examined and seen, 1 to {@link #LONGEST} characters; the customer reads it
 */
public record NewInspection(InspectionResult found, Optional<WarrantyExclusion> ground, String words) {

    public static final int LONGEST = 2_000;
}
