package com.logitech.serviceportal.dispatch.sending;

import com.logitech.serviceportal.dispatch.terms.BackOff;
import java.time.Duration;

/**
 * How the outbox is sent.
 *
 * @param every    how often it is looked into
 * @param lease    how long a message is nobody else's; longer than any attempt takes
 * @param backOff  when a message is tried again
 * @param keptDays how long what was sent remains to be seen
 */
record SendingRules(Duration every, Duration lease, BackOff backOff, int keptDays) {

    /** Two to three days in all, the last attempts six hours apart. */
    private static final int ATTEMPTS = 18;

    static SendingRules ofEnvironment() {
        return new SendingRules(Setting.duration("SERVICEPORTAL_OUTBOX_EVERY", Duration.ofSeconds(2)),
                Setting.duration("SERVICEPORTAL_OUTBOX_LEASE", Duration.ofMinutes(2)),
                new BackOff(Setting.duration("SERVICEPORTAL_OUTBOX_FIRST_RETRY", Duration.ofMinutes(1)),
                        Setting.duration("SERVICEPORTAL_OUTBOX_LONGEST_RETRY", Duration.ofHours(6)),
                        Setting.number("SERVICEPORTAL_OUTBOX_ATTEMPTS", ATTEMPTS)),
                Setting.number("SERVICEPORTAL_OUTBOX_KEPT_DAYS", 90));
    }
}
