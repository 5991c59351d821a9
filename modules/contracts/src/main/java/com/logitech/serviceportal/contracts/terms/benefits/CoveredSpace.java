package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.contracts.terms.plans.SyncFeaturesOn;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A Space as its features ask about it (R90-R99).
 *
 * @param category     its category
 * @param room         whether that is a Room
 * @param level        the level it has at the instant
 * @param coveredFrom  since when (UTC); empty without a cover
 * @param coveredUntil until when (UTC); empty without a cover
 * @param collabOs     what each of its devices that run CollabOS has as its version, as written; blank where unknown
 * @param organization the Sync organization it comes from; empty for a Space from elsewhere
 * @param switchedOff  what our people have switched off of its Sync features, under the plan that covers it (R112)
 * @param zone         the customer's, for words
 * @param at           the instant asked about (UTC)
 */
public record CoveredSpace(SpaceCategory category, boolean room, ServiceLevel level, Optional<Instant> coveredFrom,
        Optional<Instant> coveredUntil, List<String> collabOs,
        Optional<OrganizationLinked.Facts> organization, Optional<SyncFeaturesOn.Facts> switchedOff, ZoneId zone, Instant at) {
}
