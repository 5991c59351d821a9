package com.logitech.serviceportal.dispatch.api;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** Which mails the caller wants, and when not. What concerns his own access is always sent. */
public interface MailChoices {

    Set<Topic> wanted();

    /** What the caller can choose from: what happens at the desk concerns our own people alone. */
    Set<Topic> offered();

    /** From now on these and no others. */
    void want(Set<Topic> topics);

    /** When no mail about tickets is to go out to the caller; empty while any may at any time. */
    Optional<Quiet> quiet();

    /**
     * From now on at these hours, or at any where there are none. What waits by the former ones is looked at anew at once.
     *
     * <p>Not held are the acknowledgement of what he has just sent, what concerns his own access, that a ticket closes before the hours are
     * over, and to our own people that a first response is late. What is held goes when the hours end, in its order.
     *
     * @param hours refused where they begin when they end
     */
    void keepQuiet(Optional<Quiet> hours);

    /** Hours of each day on the clock of the caller's own zone. @param until the first minute after them; the next day's if not later */
    record Quiet(LocalTime from, LocalTime until) {
    }

    /** What a mail can be about, and a person do without. */
    enum Topic {
        CONTRACT_CONCLUDED("A contract was concluded"), SERVICE_STARTED("Service has started"),
        CONTRACT_ENDING("A contract ends soon"), SERVICE_TERM_ENDED("Service has ended"),
        MINIMUM_FALLS_SHORT("A benefit will be lost"), PLAN_OUTGROWN("A plan is above its maximum"),
        CONTACT_NAMED("You are named Single Point of Contact"), ONSITE_SPARES("Onsite spares are sent, used up or out of date"),
        SERVICE_MANAGER("Your service manager changes"),
        /** For our own people, who have notices of them anyway; unless chosen, no mail is sent. */
        DESK_TICKETS("There is work at the help desk", false);

        private final String title;
        private final boolean usual;

        Topic(String title) {
            this(title, true);
        }

        Topic(String title, boolean usual) {
            this.title = title;
            this.usual = usual;
        }

        /** Whether it is sent to who has chosen nothing. */
        public boolean isUsual() {
            return usual;
        }

        public String title() {
            return title;
        }
    }
}
