package com.logitech.serviceportal.contracts.minimums;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.minimums.Minimums.MinimumLine;
import com.logitech.serviceportal.contracts.api.minimums.Minimums.MinimumStanding;
import com.logitech.serviceportal.contracts.api.minimums.Minimums.Shortfall;
import com.logitech.serviceportal.contracts.model.catalog.Parameters;
import com.logitech.serviceportal.contracts.model.minimums.MinimumRow;
import com.logitech.serviceportal.contracts.model.minimums.RecordedMinimums;
import com.logitech.serviceportal.contracts.terms.minimums.HeldBenefit;
import com.logitech.serviceportal.contracts.terms.minimums.LicensesKept;
import com.logitech.serviceportal.contracts.terms.minimums.Qualification;
import com.logitech.serviceportal.contracts.terms.minimums.QualifyingAccount;
import com.logitech.serviceportal.contracts.terms.minimums.QualifyingMinimum;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds an account on paper against the minimums. The real account and a what-if come through here alike. */
@ApplicationScoped
public class Standings {

    @Inject
    private RecordedMinimums minimums;
    @Inject
    private Parameters parameters;
    @Inject
    private Catalog catalog;

    /** A line of minimums with all that decides about it. */
    public record Asked(MinimumRow row, MinimumLine line, Qualification qualification) {

        /** Where the customer stands at the instant. */
        public MinimumStanding at(Instant at) {
            List<HeldBenefit> history = HeldBenefit.history(qualification);
            HeldBenefit state = HeldBenefit.at(history, at).orElseGet(() -> HeldBenefit.at(qualification, at));
            Optional<HeldBenefit> fall = HeldBenefit.fallingShort(history, at);
            return new MinimumStanding(line, state.activeSelectSpaces(), state.held(), state.byPlan(), state.minimum(), state.inForce(),
                    state.since(), new QualifyingMinimum().judge(QualifyingMinimum.of(line.title(), at, qualification)),
                    LicensesKept.of(line.title(), at, qualification.zone(), history).map(new LicensesKept()::judge),
                    fall.map(then -> new Shortfall(then.from(), LocalDate.ofInstant(then.from(), qualification.zone()),
                            qualification.zone(), then.activeSelectSpaces(), then.inForce())));
        }
    }

    /** Every line of minimums, asked about the account. @param at which day's reading counts (D23) @param knownAt as known then (UTC) */
    public List<Asked> of(QualifyingAccount account, Instant at, Instant knownAt) {
        return of(account, minimums.asKnownAt(knownAt), at, knownAt);
    }

    /** The same for some rows of minimums. */
    List<Asked> of(QualifyingAccount account, List<MinimumRow> asked, Instant at, Instant knownAt) {
        boolean raisesSpare = parameters.raisesSpareCustomers(LocalDate.ofInstant(at, account.zone()), knownAt);
        Catalog.Edition edition = catalog.asKnownAt(knownAt);
        return lines(asked).stream().map(rows -> new Asked(rows.get(0),
                line(rows.get(0), edition), account.qualification(rows.get(0).categories(), MinimumRow.byDay(rows), raisesSpare))).toList();
    }

    /** The rows by what they are about, in the order they are kept. */
    static List<List<MinimumRow>> lines(List<MinimumRow> rows) {
        Map<Map.Entry<Benefit, Set<SpaceCategory>>, List<MinimumRow>> lines = new LinkedHashMap<>();
        rows.forEach(row -> lines.computeIfAbsent(Map.entry(row.benefit(), row.categories()), unused -> new ArrayList<>()).add(row));
        return List.copyOf(lines.values());
    }

    static MinimumLine line(MinimumRow row, Catalog.Edition edition) {
        String title = edition.benefits().stream().filter(known -> known.code().equals(row.benefit())).findFirst()
                .map(Catalog.BenefitEntry::title).orElse(row.benefit().code());
        List<String> counted = edition.categories().stream().filter(known -> row.categories().contains(known.code()))
                .map(Catalog.Category::title).collect(Collectors.toList());
        return new MinimumLine(row.benefit(), row.categories().isEmpty() ? title : title + " for " + Wording.list(counted),
                row.categories(),
                row.categories().isEmpty() ? "all Spaces" : Wording.list(counted));
    }
}
