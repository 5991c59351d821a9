package com.logitech.serviceportal.contracts;

import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.UseArrangement;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.Coverage;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where one customer may use a level (R101): asked when a license goes to a Space, when a Space with one changes its country, and
 * when its level is shown.
 *
 * @param arranged first day of use by country, where arranged for the customer
 * @param zone     the customer's, in which use is counted by days
 */
public record UseThere(Coverage countries, Map<CountryCode, LocalDate> arranged, ZoneId zone) {

    public static UseThere of(Account account, List<UseArrangement> arrangements, Coverage countries) {
        return of(account.zone(), arrangements, countries);
    }

    /** @param zone the customer's */
    public static UseThere of(ZoneId zone, List<UseArrangement> arrangements, Coverage countries) {
        return new UseThere(countries, arrangements.stream().collect(Collectors.toMap(UseArrangement::country, UseArrangement::from,
                (one, other) -> one.isBefore(other) ? one : other)), zone);
    }

    /** Whether the level may be used in the country at the instant (UTC). */
    public Finding judge(ServiceLevel level, CountryCode country, Instant at) {
        return countries.forUse(level, country, LocalDate.ofInstant(at, zone), Optional.ofNullable(arranged.get(country)));
    }

    /** The same for what begins later, or has begun. */
    public Finding judge(ServiceLevel level, CountryCode country, Instant from, Instant now) {
        return judge(level, country, from.isAfter(now) ? from : now);
    }
}
