package com.logitech.serviceportal.contracts.model.imports;

import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.Verdict;
import com.logitech.serviceportal.contracts.model.spaces.SpaceParticulars;
import java.util.Optional;

/**
 * What becomes of a row of an upload.
 *
 * @param reason   why it is refused, or what changes
 * @param space    the Space it matches
 * @param placeKey of the place and name it says; empty when it has no usable name
 * @param says     what the Space is to be; empty when refused
 */
public record JudgedRow(long line, Verdict verdict, String reason, Optional<SpaceId> space, String name, String placeKey,
                        Optional<SpaceParticulars> says) {
}
