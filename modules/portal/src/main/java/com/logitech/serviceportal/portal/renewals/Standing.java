package com.logitech.serviceportal.portal.renewals;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.minimums.Minimums;
import com.logitech.serviceportal.contracts.api.minimums.Minimums.MinimumStanding;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Where the customer in focus stands against the minimums; asked once for a page, and only where a page shows it. */
@Named("standing")
@RequestScoped
public class Standing {

    @Inject
    private Minimums minimums;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private Clock clock;

    private List<MinimumStanding> lines;

    /** One entry for each minimum; none where no customer is in focus. */
    public List<MinimumStanding> getLines() {
        if (lines == null) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            CustomerId customer = focus.getCustomer();
            lines = customer == null ? List.of() : minimums.of(customer, now, now);
        }
        return lines;
    }

    /** Those that will fall short by what is known. */
    public List<MinimumStanding> getShort() {
        return getLines().stream().filter(line -> line.shortfall().isPresent()).toList();
    }

    /** Those that fall short on the day a contract covers no more. */
    public List<MinimumStanding> shortOn(LocalDate endsBefore) {
        return getShort().stream().filter(line -> line.shortfall().filter(fall -> fall.on().equals(endsBefore)).isPresent()).toList();
    }
}
