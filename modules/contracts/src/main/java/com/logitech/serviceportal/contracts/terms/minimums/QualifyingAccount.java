package com.logitech.serviceportal.contracts.terms.minimums;

import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** An account that can be held against a minimum (R28). */
public interface QualifyingAccount {

    /** Its main site's, in which minimums take effect (D44). */
    ZoneId zone();

    /** All that decides a benefit with a minimum. @param categories whose licenses are counted together; empty for all */
    Qualification qualification(Set<SpaceCategory> categories, List<MinimumFrom> minimums, boolean raisesSpareOlds);
}
