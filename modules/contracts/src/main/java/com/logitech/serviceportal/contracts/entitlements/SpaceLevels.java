package com.logitech.serviceportal.contracts.entitlements;

import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.terms.licenses.BestCover;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What lists show: by what Spaces have their level, reckoned from the same books by the same terms as their entitlements. */
@ApplicationScoped
public class SpaceLevels {

    @Inject
    private CoverBooks books;

    /** By what each has its level at an instant (UTC), or why it has Basic; in a fixed number of statements however many there are. */
    public Map<SpaceId, BestCover> of(Collection<SpaceId> spaces, Instant at) {
        CoverBooks.Gathered gathered = books.gather(books.owners(spaces), at, at, CoverBooks.Depth.LEVEL);
        Map<SpaceId, BestCover> levels = new HashMap<>();
        gathered.books().forEach((space, said) -> levels.put(space, gathered.reasoning().cover(said)));
        return levels;
    }
}
