package com.logitech.serviceportal.contracts.terms.proposals;

import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;

/** A Space as a what-if sees it. @param namedDesk whether it is somebody's own desk (R106) @param appearedAt when it appeared (UTC) */
public record PaperSpace(SpaceId id, String name, SpaceCategory category, boolean room, boolean namedDesk, CountryCode country,
        Instant appearedAt) {
}
