package com.logitech.serviceportal.replacement.returns;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.replacement.api.returns.ClaimHistories;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.Returns;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnQuery;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnSummary;
import com.logitech.serviceportal.replacement.model.Claimed;
import com.logitech.serviceportal.replacement.model.ReturnAuthorization;
import com.logitech.serviceportal.replacement.model.ReturnAuthorizations;
import com.logitech.serviceportal.replacement.model.ReturnHistories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what else is known where a claim is examined, to each as much as he may know. */
@ApplicationScoped
@Transactional
class ClaimHistoryOffice implements ClaimHistories {

    @Inject
    ReturnAuthorizations returns;
    @Inject
    ReturnHistories histories;
    @Inject
    ReturnViews views;
    @Inject
    Returns lists;

    @Override
    public ClaimHistory history(ReturnId id) {
        ReturnAuthorization one = views.seen(id);
        Caller caller = Caller.current();
        Claimed about = one.claimed();
        Optional<CustomerId> ownAlone = caller.isStaff() ? Optional.empty() : Optional.of(about.customer());
        return new ClaimHistory(id,
                SerialNumber.read(about.serial()).map(serial -> others(id, new ReturnQuery(ownAlone, Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.of(serial), Optional.empty(), false, "", Optional.empty(), SHOWN + 1)))
                        .orElse(OtherReturns.NONE),
                about.site().map(site -> others(id, new ReturnQuery(ownAlone, Optional.empty(), Optional.empty(),
                        Optional.of(site.space()), Optional.empty(), Optional.empty(), false, "", Optional.empty(), SHOWN + 1)))
                        .orElse(OtherReturns.NONE),
                histories.counted(about.customer(), id, caller.restrictions(), one.requestedAt().minus(COUNTED), one.requestedAt(),
                        MOST_COUNTED),
                Optional.of(id).filter(asked -> caller.isStaff()).flatMap(histories::replacedBefore).flatMap(returns::find)
                        .map(views::summary));
    }

    /** What the list shows but for the return itself, which is one of them. */
    private OtherReturns others(ReturnId id, ReturnQuery query) {
        Page<ReturnSummary> found = lists.returns(query);
        List<ReturnSummary> others = found.items().stream().filter(other -> !other.id().equals(id)).limit(SHOWN).toList();
        return new OtherReturns(others, found.about() - 1);
    }

    @Override
    public Set<ReturnId> replacedBefore(Set<ReturnId> among) {
        Set<ReturnId> asked = Intake.given("returns", among);
        return Caller.current().isStaff() ? histories.replacedBefore(asked) : Set.of();
    }
}
