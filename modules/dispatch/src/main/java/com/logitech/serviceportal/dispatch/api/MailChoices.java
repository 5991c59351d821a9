package com.logitech.serviceportal.dispatch.api;

import java.util.Set;

/** Which mails the caller wants. What concerns his own access is always sent. */
public interface MailChoices {

    Set<Topic> wanted();

    /** From now on these and no others. */
    void want(Set<Topic> topics);

    /** What a mail can be about, and a person do without. */
    enum Topic {
        CONTRACT_CONCLUDED("A contract was concluded"), SERVICE_STARTED("Service has started"),
        CONTRACT_ENDING("A contract ends soon"), SERVICE_TERM_ENDED("Service has ended"),
        MINIMUM_FALLS_SHORT("A benefit will be lost"), PLAN_OUTGROWN("A plan is above its maximum"),
        CONTACT_NAMED("You are named Single Point of Contact");

        private final String title;

        Topic(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
