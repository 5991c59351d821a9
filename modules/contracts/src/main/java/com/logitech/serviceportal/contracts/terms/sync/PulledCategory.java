package com.logitech.serviceportal.contracts.terms.sync;

import com.logitech.serviceportal.definitions.SpaceCategory;
import java.util.Optional;

/**
 * The category of a Space that comes from Sync (R17): the one its contract is for, where Sync names one; a desk is a Flex Desk; any other
 * Room is taken for a Medium to Large one until somebody says what it is.
 *
 * @param certain whether Sync says it
 */
public record PulledCategory(SpaceCategory category, boolean certain) {

    private static final SpaceCategory ROOM = new SpaceCategory("MEDIUM_TO_LARGE_ROOM");
    private static final SpaceCategory DESK = new SpaceCategory("FLEX_DESK");

    /** @param desk whether Sync calls it a desk; @param contract what its contract's word means */
    public static PulledCategory of(boolean desk, Optional<SyncWord> contract) {
        if (desk) {
            return new PulledCategory(DESK, true);
        }
        return contract.flatMap(SyncWord::category).filter(category -> !category.equals(DESK))
                .map(category -> new PulledCategory(category, true)).orElse(new PulledCategory(ROOM, false));
    }
}
