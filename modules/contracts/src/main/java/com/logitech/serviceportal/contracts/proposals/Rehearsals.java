package com.logitech.serviceportal.contracts.proposals;

import com.logitech.serviceportal.contracts.UseThere;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.Change;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.WhatIf;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.WhatIfAnswer;
import com.logitech.serviceportal.contracts.minimums.Portfolios;
import com.logitech.serviceportal.contracts.minimums.Standings;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.catalog.Parameters;
import com.logitech.serviceportal.contracts.terms.proposals.Portfolio;
import com.logitech.serviceportal.countries.api.Coverage;
import com.logitech.serviceportal.countries.api.CoveredCountries;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what a rehearsal is held against, and has one done. */
@ApplicationScoped
class Rehearsals {

    @Inject
    private Portfolios portfolios;
    @Inject
    private Standings standings;
    @Inject
    private Accounts accounts;
    @Inject
    private Parameters parameters;
    @Inject
    private Catalog catalog;
    @Inject
    private CoveredCountries countries;

    /** Refuses what cannot be put on paper. */
    WhatIfAnswer answer(Account account, WhatIf question, Instant now) {
        Portfolio asItIs = asItIs(account, now);
        ChangeIntake.check(question, asItIs, LocalDate.ofInstant(now, account.zone()));
        return answer(account, asItIs, question, now);
    }

    /** The same for what was asked before: days gone by mean now. Empty where something it names is gone. */
    Optional<WhatIfAnswer> again(Account account, Portfolio asItIs, List<Change> changes, Instant now) {
        boolean known = changes.stream().allMatch(change -> change.contract().map(asItIs::purchase).map(Optional::isPresent).orElse(true)
                && Stream.concat(change.space().stream(), change.to().stream()).allMatch(space -> asItIs.space(space).isPresent()));
        return known ? Optional.of(answer(account, asItIs, new WhatIf(account.id(), changes), now)) : Optional.empty();
    }

    private WhatIfAnswer answer(Account account, Portfolio asItIs, WhatIf question, Instant now) {
        Rehearsal.Rules rules = rules(account, now);
        Rehearsal rehearsal = new Rehearsal(asItIs, rules);
        question.changes().forEach(rehearsal::apply);
        return new Comparison(rehearsal, rules).answer(standings.of(rehearsal.before(), now, now),
                standings.of(rehearsal.paper(), now, now));
    }

    /** The account as it is, for who sees all of it: an answer about the whole would tell of Spaces he does not see. */
    Portfolio asItIs(Account account, Instant now) {
        if (Caller.current().restrictions().containsKey(account.id().value())) {
            throw Refused.notAllowed("ask what would be if: its answer counts every Space of the account, and you see only those of your"
                    + " groups. Ask an owner of the account, or somebody else who sees all of it");
        }
        return portfolios.whole(account, now);
    }

    /** The account as it is, by a digest: SHA-256, hexadecimal. */
    static String mark(Portfolio account) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            account.lines().forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    Rehearsal.Rules rules(Account account, Instant now) {
        Coverage coverage = countries.asKnownAt(now);
        return new Rehearsal.Rules(account, parameters.startRules(now), catalog.asKnownAt(now),
                UseThere.of(account, accounts.arrangements(account.id()), coverage), coverage,
                parameters.number("DAYS_OUTSIDE_ARE_NO_GAP", LocalDate.ofInstant(now, account.zone()), now), now);
    }
}
