package com.logitech.serviceportal.dispatch.api;

import java.util.Set;

/** Which mails the caller wants. What concerns his own access is always sent. */
public interface MailChoices {

    Set<Topic> wanted();

    /** What the caller can choose from: what happens at the desk concerns our own people alone. */
    Set<Topic> offered();

    /** From now on these and no others. */
    void want(Set<Topic> topics);

    /** What a mail can be about, and a person do without. */
    enum Topic {
        CONTRACT_CONCLUDED("A contract was concluded"), SERVICE_STARTED("Service has started"),
        CONTRACT_ENDING("A contract ends soon"), SERVICE_TERM_ENDED("Service has ended"),
        MINIMUM_FALLS_SHORT("A benefit will be lost"), PLAN_OUTGROWN("A plan is above its maximum"),
        CONTACT_NAMED("You are named Single Point of Contact"),
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
