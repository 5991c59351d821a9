package com.logitech.serviceportal.portal.support.work;

import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.work.TicketWork.WorkDetail;
import java.util.Locale;

/** What our people do with a ticket by a form of its own. The page shows the form of one at a time. */
enum TicketAct {
    SETTLE("work.settle"),
    CONCERN("work.concern"),
    STEP("work.step"),
    DUTY("work.duty"),
    STAND("work.stop"),
    FAILURE("work.failure"),
    REFUSAL("work.refusal"),
    HELPER("work.help.summary");

    /** The key of its title. */
    final String title;

    TicketAct(String title) {
        this.title = title;
    }

    /** Its name in the page's address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether there is anything to do it with: what stands still does not stop, a failure is confirmed once. */
    boolean suits(WorkDetail work) {
        return switch (this) {
            case STAND -> work.stop().isEmpty();
            case FAILURE -> work.hardwareFailedAt().isEmpty();
            case REFUSAL -> work.level() == SupportLevel.JUMPSTART;
            default -> true;
        };
    }
}
