package com.logitech.serviceportal.contracts.terms.proposals;

import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.util.Optional;

/**
 * A Space as a what-if sees it.
 *
 * @param room       whether its category is that of Rooms
 * @param namedDesk  whether it is somebody's own desk (R106)
 * @param appearedAt when it appeared (UTC)
 * @param linked     whether its Sync organization is linked (R18); empty for a Space that comes from none
 */
public record PaperSpace(SpaceId id, String name, SpaceCategory category, boolean room, boolean namedDesk, CountryCode country,
        Instant appearedAt, Optional<Finding> linked) {
}
