package com.logitech.serviceportal.contracts.sync;

import com.logitech.serviceportal.contracts.model.sync.PlaceSaid;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What Sync answers when it is asked for places. */
sealed interface CloudAnswer {

    /** Places, and where to go on; empty at the end. */
    record Places(List<PlaceSaid> places, Optional<String> continuation) implements CloudAnswer {
    }

    /** Not now; asked again later it may. @param why in words; @param after how long Sync wants to be left alone, if it says */
    record Later(String why, Optional<Duration> after) implements CloudAnswer {
    }

    /** Not with this certificate. @param why in words */
    record Never(String why) implements CloudAnswer {
    }

    /** It was asked what it does not understand, or answers what nobody can. @param why in words */
    record Defect(String why) implements CloudAnswer {
    }
}
