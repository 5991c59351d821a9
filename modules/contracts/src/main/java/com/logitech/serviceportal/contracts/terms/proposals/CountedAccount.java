package com.logitech.serviceportal.contracts.terms.proposals;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.licenses.ActiveCount;
import com.logitech.serviceportal.contracts.terms.minimums.MinimumFrom;
import com.logitech.serviceportal.contracts.terms.minimums.Qualification;
import com.logitech.serviceportal.contracts.terms.minimums.QualifyingAccount;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An account as far as minimums for all categories together ask: its contracts, and where their Select licenses were, are and are to be.
 * It says what a {@link Portfolio} says, of far less.
 *
 * @param zone the customer's main site's
 */
public record CountedAccount(ZoneId zone, List<Purchase> purchases, List<Line> lines) implements QualifyingAccount {

    /** A license on a Space for a while. */
    public record Line(ContractId contract, SpaceId space, TimeSpan during) {
    }

    /** Refused for single categories, which it does not know. */
    @Override
    public Qualification qualification(Set<SpaceCategory> categories, List<MinimumFrom> minimums, boolean raisesSpareOlds) {
        if (!categories.isEmpty()) {
            throw new IllegalArgumentException("which category a license is used for is not known here: " + categories);
        }
        Map<ContractId, Purchase> byId = purchases.stream().collect(Collectors.toMap(Purchase::id, Function.identity()));
        return Portfolio.qualification(zone, purchases, lines.stream().filter(line -> byId.containsKey(line.contract()))
                .map(line -> stay(line, byId.get(line.contract()))).toList(), categories, minimums, raisesSpareOlds);
    }

    private static ActiveCount.Stay stay(Line line, Purchase of) {
        return new ActiveCount.Stay(of.level(), line.space(), line.during(), of.contracted().endsAt());
    }
}
