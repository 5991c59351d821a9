package com.logitech.serviceportal.contracts.entitlements;

import com.logitech.serviceportal.contracts.api.Entitlements;
import com.logitech.serviceportal.contracts.api.Entitlements.Entitlement;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.licenses.CoverRecords.Owner;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.ServiceLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers what Spaces are entitled to: gathers what the books say in a fixed number of statements and has it reasoned about. */
@ApplicationScoped
@Transactional
class EntitlementOffice implements Entitlements {

    @Inject
    CoverBooks books;
    @Inject
    Clock clock;

    @Override
    public Map<SpaceId, Entitlement> of(Set<SpaceId> spaces, Instant at, Instant knownAt) {
        Answerable.mustBe("spaces", spaces.size(), at, knownAt, clock.instant());
        CoverBooks.Gathered gathered = books.gather(mustSeeAll(spaces, books.owners(spaces)), at, knownAt, CoverBooks.Depth.BENEFITS);
        Map<SpaceId, Entitlement> answers = new LinkedHashMap<>();
        spaces.forEach(space -> answers.put(space, gathered.reasoning().answer(gathered.books().get(space))));
        return answers;
    }

    @Override
    public ServiceLevel level(SpaceId space, Instant at) {
        CoverBooks.Gathered gathered = gathered(space, at, CoverBooks.Depth.LEVEL);
        return gathered.reasoning().cover(gathered.books().get(space)).level();
    }

    @Override
    public Cover cover(SpaceId space, Instant at) {
        CoverBooks.Gathered gathered = gathered(space, at, CoverBooks.Depth.COVER);
        return gathered.reasoning().covered(gathered.books().get(space));
    }

    private CoverBooks.Gathered gathered(SpaceId space, Instant at, CoverBooks.Depth depth) {
        Answerable.mustBe("spaces", 1, at, at, clock.instant());
        return books.gather(mustSeeAll(Set.of(space), books.owners(Set.of(space))), at, at, depth);
    }

    private static Map<SpaceId, Owner> mustSeeAll(Collection<SpaceId> spaces, Map<SpaceId, Owner> owners) {
        Caller caller = Caller.current();
        for (SpaceId space : spaces) {
            Optional.ofNullable(owners.get(space)).filter(owner -> caller.sees(owner.customer(), owner.group()))
                    .orElseThrow(() -> Refused.notFound("space"));
        }
        return owners;
    }
}
