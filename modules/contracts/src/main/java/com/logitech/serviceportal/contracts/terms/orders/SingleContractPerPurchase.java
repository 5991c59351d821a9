package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * R8: a purchase makes a contract of one level that holds either licenses or one Enterprise Plan.
 *
 * <p>An order with several levels or terms makes several contracts: licenses of one level and term share one, whatever their
 * categories; a plan, and a license included with a product (R105), has one of its own. Nothing joins a contract of an earlier order.
 */
public final class SingleContractPerPurchase implements Term<SingleContractPerPurchase.Facts> {

    /**
     * What it rests on: what a contract would hold.
     *
     * @param levels   the levels in it
     * @param licenses its number of single licenses
     * @param plans    its number of Enterprise Plans
     */
    public record Facts(Set<ServiceLevel> levels, int licenses, int plans) {
        public Facts {
            levels = Words.sorted(levels);
        }

        /** A contract of that single line. */
        public static Facts of(ConfirmedLine line) {
            return of(List.of(line));
        }

        static Facts of(List<ConfirmedLine> lines) {
            return new Facts(lines.stream().flatMap(line -> line.level().stream()).collect(Collectors.toSet()),
                    lines.stream().mapToInt(line -> line.licenses().orElse(0)).sum(),
                            (int) lines.stream().filter(ConfirmedLine::isPlan).count());
        }
    }

    /**
     * A contract an order brings about.
     *
     * @param lines the lines it is made of, in the order's sequence; one for a plan
     */
    public record NewContract(ServiceLevel level, int termYears, List<ConfirmedLine> lines) {
        public NewContract {
            lines = List.copyOf(lines);
        }

        /** Number of single licenses; 0 for a plan. */
        public int licenses() {
            return lines.stream().mapToInt(line -> line.licenses().orElse(0)).sum();
        }

        public Optional<String> planTier() {
            return lines.stream().flatMap(line -> line.planTier().stream()).findFirst();
        }

        /** What R8 says of it. */
        public Finding judged() {
            return new SingleContractPerPurchase().judge(Facts.of(lines));
        }
    }

    /**
     * The contracts of one order, in the sequence in which the lines first call for them.
     *
     * @param lines lines that are complete (R10); a line without level or term is refused
     */
    public static List<NewContract> contractsOf(List<ConfirmedLine> lines) {
        Map<List<Object>, List<ConfirmedLine>> grouped = new LinkedHashMap<>();
        for (ConfirmedLine line : lines) {
            if (line.level().isEmpty() || line.termYears().isEmpty()) {
                throw new IllegalArgumentException("a line without level or term makes no contract");
            }
            boolean alone = line.isPlan() || line.path() == PurchasePath.Path.INCLUDED_WITH_PRODUCT;
            List<Object> contract = alone ? List.of(grouped.size()) : List.of(line.level().get(), line.termYears().get());
            grouped.computeIfAbsent(contract, unused -> new ArrayList<>()).add(line);
        }
        return grouped.values().stream()
                .map(together -> new NewContract(together.get(0).level().orElseThrow(), together.get(0).termYears().orElseThrow(),
                        together))
                .toList();
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.SINGLE_CONTRACT;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.levels().size() > 1) {
            return Finding.fails(clause(), facts, "A contract has one level, and these lines have " + facts.levels().size() + ".",
                    "Make a contract for each level.");
        }
        if (facts.plans() > 0 && facts.licenses() > 0) {
            return Finding.fails(clause(), facts, "A contract holds licenses or an Enterprise Plan, and this would hold both.",
                    "Order the plan and the licenses on lines of their own.");
        }
        if (facts.plans() > 1) {
            return Finding.fails(clause(), facts, "A contract holds a single Enterprise Plan, not " + facts.plans() + ".",
                    "Order each plan on a line of its own.");
        }
        if (facts.plans() == 0 && facts.licenses() < 1) {
            return Finding.fails(clause(), facts, "A contract without license or plan covers nothing.",
                    "Order at least one license, or a plan.");
        }
        return Finding.holds(clause(), facts, facts.plans() == 1 ? "The contract holds a single Enterprise Plan."
                : "The contract holds " + Wording.count(facts.licenses(), "license", "licenses") + " of one level.");
    }
}
