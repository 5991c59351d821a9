package com.logitech.serviceportal.contracts.model.sync;

import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls.PlaceVerdict;
import com.logitech.serviceportal.contracts.model.spaces.SpaceParticulars;
import java.util.Optional;

/**
 * What becomes of a place that was read.
 *
 * @param space   the Space it is; empty for a new one and for one refused
 * @param version of that Space, as it was judged
 * @param says    what the Space is to be; empty when refused
 * @param certain whether Sync says the category
 */
public record PulledRow(long line, PlaceVerdict verdict, String reason, Optional<SpaceId> space, long version, String name,
                        Optional<SpaceParticulars> says, boolean certain) {
}
