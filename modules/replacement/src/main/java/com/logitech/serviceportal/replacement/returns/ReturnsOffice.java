package com.logitech.serviceportal.replacement.returns;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.Returns;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.SentUnit;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping;
import com.logitech.serviceportal.replacement.api.shipping.Shipments;
import com.logitech.serviceportal.replacement.model.ReturnAuthorization;
import com.logitech.serviceportal.replacement.model.ReturnAuthorizations;
import com.logitech.serviceportal.support.api.work.TicketWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Shows returns to who may see them. */
@ApplicationScoped
@Transactional
class ReturnsOffice implements Returns, Shipments {

    @Inject
    ReturnAuthorizations returns;
    @Inject
    ReturnViews views;
    @Inject
    TicketWork work;
    @Inject
    DeviceRegister devices;
    @Inject
    SpaceRegister spaces;

    @Override
    public Page<ReturnSummary> returns(ReturnQuery query) {
        Caller caller = Caller.current();
        ReturnQuery asked = Intake.given("query", query);
        asked.customer().ifPresent(customer -> caller.mustSee(customer.value(), "customer"));
        Optional<Set<UUID>> theirs = asked.customer().map(CustomerId::value).map(Set::of)
                .or(() -> caller.isStaff() ? Optional.empty() : Optional.of(caller.memberships().keySet()));
        Page<ReturnAuthorization> found = returns.page(theirs, caller.restrictions(), asked, Intake.searched(asked.text()),
                Paging.of(asked.after(), asked.size()));
        if (found.items().isEmpty()) {
            asked.ticket().ifPresent(work::of); // a stranger's answers as unknown
            asked.device().ifPresent(devices::device);
            asked.space().ifPresent(spaces::space);
        }
        return found.as(page -> page.stream().map(views::summary).toList());
    }

    @Override
    public ReturnDetail of(ReturnId id) {
        return views.detail(views.seen(id));
    }

    @Override
    public ReturnShipping shipping(ReturnId id) {
        return views.shipping(views.seen(id));
    }

    @Override
    public Map<ReturnId, List<SentUnit>> sent(Set<ReturnId> asked) {
        return views.sent(asked);
    }
}
