package com.logitech.serviceportal.portal.journal;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Customer;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.CustomerQuery;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.journal.api.ChainVerdict;
import com.logitech.serviceportal.journal.api.JournalVerification;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Checks every chain of the journal when told to, and shows the verdicts: what is broken first. */
@Named
@ViewScoped
public class VerifyPage implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Intact chains beyond this many are counted and not listed. */
    private static final int MOST_SHOWN = 200;

    @Inject
    private transient JournalVerification verification;
    @Inject
    private transient AccountAdministration accounts;
    @Inject
    private transient JournalWords words;
    @Inject
    private transient Clock clock;

    private transient List<Line> lines;
    private long intact;
    private long broken;
    private Instant checkedAt;

    /** @param title whose chain it is */
    public record Line(String title, ChainVerdict verdict) {
    }

    /** Reads every chain: nothing is changed by it, but it takes its time, so it waits to be asked for. */
    public void verify() {
        List<ChainVerdict> verdicts = verification.verifyAll();
        CustomerQuery all = new CustomerQuery("", Optional.empty(), Optional.empty(), Page.LARGEST_SIZE);
        Map<UUID, String> companies = accounts.customers(all).items().stream()
                .collect(Collectors.toMap(customer -> customer.id().value(), Customer::company));
        lines = verdicts.stream().sorted(Comparator.comparing(ChainVerdict::intact)).limit(MOST_SHOWN)
                .map(verdict -> line(verdict, companies)).toList();
        intact = verdicts.stream().filter(ChainVerdict::intact).count();
        broken = verdicts.size() - intact;
        checkedAt = clock.instant();
    }

    private Line line(ChainVerdict verdict, Map<UUID, String> companies) {
        return new Line(verdict.customer().map(customer -> companies.getOrDefault(customer, customer.toString()))
                .orElseGet(() -> words.text("chain.house")), verdict);
    }

    /** Null until checked. */
    public List<Line> getLines() {
        return lines;
    }

    public long getIntact() {
        return intact;
    }

    public long getBroken() {
        return broken;
    }

    public Instant getCheckedAt() {
        return checkedAt;
    }
}
