package com.logitech.serviceportal.dispatch;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.dispatch.api.MailChoices;
import com.logitech.serviceportal.dispatch.model.UnwantedMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;

/** Keeps which mails a person wants. */
@ApplicationScoped
@Transactional
class MailChoiceOffice implements MailChoices {

    @Inject
    private UnwantedMails unwanted;

    @Override
    public Set<Topic> wanted() {
        Set<Topic> wanted = EnumSet.allOf(Topic.class);
        wanted.removeAll(unwanted.of(Caller.current().user()));
        return wanted;
    }

    @Override
    public Set<Topic> offered() {
        Set<Topic> offered = EnumSet.allOf(Topic.class);
        if (!Caller.current().isStaff()) {
            offered.remove(Topic.DESK_TICKETS);
        }
        return offered;
    }

    @Override
    public void want(Set<Topic> topics) {
        Set<Topic> without = EnumSet.allOf(Topic.class);
        without.removeAll(Intake.given("topics", topics));
        unwanted.keep(Caller.current().user(), without);
    }
}
