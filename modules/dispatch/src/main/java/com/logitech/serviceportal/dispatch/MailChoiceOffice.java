package com.logitech.serviceportal.dispatch;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.dispatch.api.MailChoices;
import com.logitech.serviceportal.dispatch.model.Outbox;
import com.logitech.serviceportal.dispatch.model.QuietTimes;
import com.logitech.serviceportal.dispatch.model.UnwantedMails;
import com.logitech.serviceportal.dispatch.terms.QuietHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps which mails a person wants, and when not. */
@ApplicationScoped
@Transactional
class MailChoiceOffice implements MailChoices {

    @Inject
    private UnwantedMails unwanted;
    @Inject
    private QuietTimes quietTimes;
    @Inject
    private Outbox outbox;

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

    @Override
    public Optional<Quiet> quiet() {
        return quietTimes.of(Caller.current().user()).map(hours -> new Quiet(hours.from(), hours.until()));
    }

    @Override
    public void keepQuiet(Optional<Quiet> sent) {
        Intake intake = new Intake();
        sent.ifPresent(hours -> {
            intake.required("from", hours.from());
            intake.required("until", hours.until());
            if (hours.from() != null && hours.from().equals(hours.until())) {
                intake.wrong("until", "is another time than they begin at");
            }
        });
        intake.close();
        UUID person = Caller.current().user();
        quietTimes.keep(person, sent.map(hours -> new QuietHours(hours.from(), hours.until())));
        outbox.lookAgain(person);
    }
}
