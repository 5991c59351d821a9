package com.logitech.serviceportal.contracts.proposals;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.Effect.Kind;
import com.logitech.serviceportal.contracts.api.Effect;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.BenefitTurn;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.LevelOutlook;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.LevelStretch;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.Milestone;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.MinimumOutlook;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.Outcome;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.PaperContract;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.PlanSize;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.SpaceOutlook;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.Stretch;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.WhatIfAnswer;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs;
import com.logitech.serviceportal.contracts.minimums.Standings;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.contracts.terms.minimums.HeldBenefit;
import com.logitech.serviceportal.contracts.terms.minimums.QualifyingMinimum;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import com.logitech.serviceportal.contracts.terms.proposals.PaperPlan;
import com.logitech.serviceportal.contracts.terms.proposals.PaperSpace;
import com.logitech.serviceportal.contracts.terms.proposals.Placed;
import com.logitech.serviceportal.contracts.terms.proposals.Portfolio;
import com.logitech.serviceportal.contracts.terms.proposals.Purchase;
import com.logitech.serviceportal.contracts.terms.proposals.UnbrokenCover;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what differs between an account as it is and as it might be. It reckons nothing itself: both are read by the same terms. */
final class Comparison {

    private static final List<BenefitTurn> ORDER = List.of(BenefitTurn.LOST, BenefitTurn.UNKNOWN, BenefitTurn.GAINED, BenefitTurn.KEPT,
            BenefitTurn.NOT_HELD);

    private final Portfolio before;
    private final Rehearsal rehearsed;
    private final Portfolio after;
    private final Rehearsal.Rules rules;
    /** Benefits no level gives by itself: they hang on a minimum. */
    private final Set<Benefit> byCount = new HashSet<>();
    /** Those a plan serves otherwise than before. */
    private final Set<SpaceCategory> plansChanged;
    private final Instant now;
    private final ZoneId zone;

    Comparison(Rehearsal rehearsed, Rehearsal.Rules rules) {
        this.before = rehearsed.before();
        this.rehearsed = rehearsed;
        this.after = rehearsed.paper();
        this.rules = rules;
        this.plansChanged = Stream.concat(before.purchases().stream().filter(known -> !after.purchase(known.id())
                                .map(Purchase::contracted).equals(Optional.of(known.contracted()))),
                        after.purchases().stream().filter(known -> before.purchase(known.id()).isEmpty()))
                .flatMap(changed -> changed.serves().stream()).collect(Collectors.toSet());
        this.now = rules.now();
        this.zone = rules.zone();
    }

    WhatIfAnswer answer(List<Standings.Asked> minimumsBefore, List<Standings.Asked> minimumsAfter) {
        List<MinimumOutlook> minimums = new ArrayList<>();
        minimumsBefore.forEach(asked -> byCount.add(asked.line().benefit()));
        for (int i = 0; i < minimumsBefore.size(); i++) {
            minimums.add(outlook(minimumsBefore.get(i), minimumsAfter.get(i)));
        }
        List<SpaceOutlook> spaces = after.spaces().stream().filter(this::isTouched).map(this::outlook)
                .filter(space -> !space.before().equals(space.after())).toList();
        List<LevelOutlook> levels = levels(spaces);
        DevicesOnPaper devices = new DevicesOnPaper(before, after, rules,
                spaces.stream().map(SpaceOutlook::space).collect(Collectors.toSet()));
        List<PaperContract> contracts = contracts();
        List<Outcome> outcomes = Stream.of(minimums.stream().map(this::outcome), levels.stream().map(this::outcome),
                        broken(spaces).stream(), devices.outcomes().stream()).flatMap(each -> each)
                .sorted(Comparator.comparing((Outcome outcome) -> ORDER.indexOf(outcome.turn()))
                        .thenComparing(outcome -> outcome.on().orElse(LocalDate.MAX))).toList();
        return new WhatIfAnswer(now, zone, rehearsed.isContinuedBefore(), outcomes, milestones(outcomes), effects(contracts),
                rehearsed.refusals(), minimums, contracts, levels, spaces.stream().limit(WhatIfs.MOST_SPACES).toList(), spaces.size(),
                devices.outlook());
    }

    private List<Effect> effects(List<PaperContract> contracts) {
        List<Effect> effects = new ArrayList<>(rehearsed.notes());
        contracts.stream().filter(contract -> contract.plan().filter(size -> size.spaces() > size.maximumSpaces()).isPresent())
                .forEach(contract -> effects.add(Effect.of(Kind.WARNING, contract.title() + ": "
                        + contract.plan().orElseThrow().finding().because(), ContractsClause.PLAN_TIER)));
        effects.sort(Comparator.comparing(effect -> effect.kind() == Kind.WARNING ? 0 : 1));
        return effects;
    }

    private List<Milestone> milestones(List<Outcome> outcomes) {
        Stream<Milestone> turns = outcomes.stream().filter(outcome -> outcome.on().isPresent()).map(outcome -> new Milestone(
                outcome.on().orElseThrow(), new Effect(outcome.turn() == BenefitTurn.GAINED ? Kind.GAINED : Kind.LOST,
                outcome.about(), outcome.rule())));
        Stream<Milestone> begun = after.purchases().stream().filter(purchase -> rehearsed.isBought(purchase.id()))
                .map(purchase -> new Milestone(day(purchase.contracted().since()), Effect.of(Kind.STARTS, title(purchase),
                        purchase.contracted().start().clause())));
        Stream<Milestone> over = Stream.concat(after.purchases().stream().filter(purchase -> rehearsed.isBought(purchase.id())),
                        before.purchases().stream().filter(purchase -> rehearsed.isLetEnd(purchase.id()))
                                .flatMap(purchase -> purchase.renews().flatMap(after::purchase).stream()))
                .map(purchase -> new Milestone(day(purchase.contracted().endsAt()), Effect.of(Kind.ENDS, title(purchase),
                        ContractsClause.SERVICE_TERM)));
        Stream<Milestone> replaced = after.purchases().stream().filter(purchase -> purchase.contracted().succession().replacedAt()
                        .isPresent() && !before.purchase(purchase.id()).equals(Optional.of(purchase)))
                .map(purchase -> new Milestone(day(purchase.contracted().endsAt()), Effect.of(Kind.ENDS, title(purchase)
                        + " gives way to the higher tier.", ContractsClause.PLAN_TIER)));
        return Stream.of(begun, turns, over, replaced).flatMap(each -> each)
                .sorted(Comparator.comparing(Milestone::on).thenComparing(milestone -> milestone.effect().kind() == Kind.STARTS ? 0 : 1))
                .toList();
    }

    private MinimumOutlook outlook(Standings.Asked was, Standings.Asked would) {
        NavigableMap<Instant, HeldBenefit> asItIs = fromNow(was);
        NavigableMap<Instant, HeldBenefit> asItMightBe = fromNow(would);
        NavigableSet<Instant> moments = new TreeSet<>(asItIs.keySet());
        moments.addAll(asItMightBe.keySet());
        Optional<Instant> turn = moments.stream().filter(at -> asItIs.floorEntry(at).getValue().held()
                != asItMightBe.floorEntry(at).getValue().held()).findFirst();
        Instant at = turn.orElse(now);
        HeldBenefit then = asItMightBe.floorEntry(at).getValue();
        HeldBenefit otherwise = asItIs.floorEntry(at).getValue();
        BenefitTurn verdict = turn.isEmpty() ? then.held() ? BenefitTurn.KEPT : BenefitTurn.NOT_HELD
                : then.held() ? BenefitTurn.GAINED : BenefitTurn.LOST;
        Finding finding = new QualifyingMinimum().judge(QualifyingMinimum.of(would.line().title(), at, would.qualification()));
        boolean lost = verdict == BenefitTurn.LOST;
        return new MinimumOutlook(would.line(), verdict, stretches(asItIs), stretches(asItMightBe), turn.map(this::day),
                Optional.of(otherwise.minimum()).filter(own -> lost && otherwise.isByFormerMinimum()),
                Optional.of(then.inForce()).filter(needed -> lost), finding);
    }

    private NavigableMap<Instant, HeldBenefit> fromNow(Standings.Asked asked) {
        NavigableMap<Instant, HeldBenefit> states = new TreeMap<>();
        states.put(now, HeldBenefit.at(asked.qualification(), now));
        HeldBenefit.history(asked.qualification()).stream().filter(state -> state.from().isAfter(now))
                .forEach(state -> states.put(state.from(), state));
        return states;
    }

    private List<Stretch> stretches(NavigableMap<Instant, HeldBenefit> states) {
        List<Stretch> stretches = new ArrayList<>();
        states.forEach((from, state) -> {
            Stretch next = new Stretch(from, day(from), state.activeSelectSpaces(), state.held(), state.byPlan(), state.minimum(),
                    state.inForce());
            Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last == null || !new Stretch(last.from(), last.on(), next.activeSelectSpaces(), next.held(), next.byPlan(), next.minimum(),
                    next.inForce()).equals(last)) {
                stretches.add(next);
            }
        });
        return stretches;
    }

    private Outcome outcome(MinimumOutlook outlook) {
        String forfeited = outlook.forfeited().map(former -> " The former minimum of " + former + " is forfeited; to regain it takes "
                + outlook.toRegain().orElseThrow() + ".").orElse("");
        boolean plan = outlook.after().stream().filter(state -> !state.on().isAfter(outlook.turnsOn().orElse(day(now))))
                .reduce((earlier, later) -> later).filter(Stretch::byPlan).isPresent();
        return new Outcome(outlook.line().title(), outlook.turn(), outlook.turnsOn(), outlook.finding().because() + forfeited,
                (plan ? ContractsClause.PLAN_QUALIFIES : ContractsClause.QUALIFYING_MINIMUM).rule());
    }

    /** Whether anything on the Space, or behind it, is another than before; most are not and need not be asked. */
    private boolean isTouched(PaperSpace space) {
        return plansChanged.contains(space.category()) || !before.on(space.id()).equals(after.on(space.id()))
                || after.on(space.id()).stream().map(Placed::contract).anyMatch(contract -> !Objects.equals(
                        before.purchase(contract).map(Purchase::contracted), after.purchase(contract).map(Purchase::contracted)));
    }

    private SpaceOutlook outlook(PaperSpace space) {
        NavigableSet<Instant> moments = new TreeSet<>(Stream.concat(before.moments(space).stream(), after.moments(space).stream())
                .filter(at -> at.isAfter(now)).toList());
        moments.add(now);
        NavigableMap<Instant, ServiceLevel> would = levels(after, space, moments);
        Optional<Finding> gap = gap(space, would);
        Optional<UnbrokenCover.Facts> facts = gapFacts(space, would).filter(unused -> gap.isPresent());
        return new SpaceOutlook(space.id(), space.name(), space.category(), levelStretches(levels(before, space, moments)),
                levelStretches(would), gap, facts.map(found -> day(found.coverEnds())),
                facts.map(UnbrokenCover.Facts::daysWithoutCover).orElse(0));
    }

    private NavigableMap<Instant, ServiceLevel> levels(Portfolio account, PaperSpace space, NavigableSet<Instant> moments) {
        NavigableMap<Instant, ServiceLevel> levels = new TreeMap<>();
        for (Instant at : moments) {
            ServiceLevel level = account.cover(space, at, asked -> rules.use().judge(asked, space.country(), at)).level();
            if (levels.isEmpty() || levels.lastEntry().getValue() != level) {
                levels.put(at, level);
            }
        }
        return levels;
    }

    private List<LevelStretch> levelStretches(NavigableMap<Instant, ServiceLevel> levels) {
        return levels.entrySet().stream().map(entry -> new LevelStretch(day(entry.getKey()), entry.getValue())).toList();
    }

    private Optional<Finding> gap(PaperSpace space, NavigableMap<Instant, ServiceLevel> levels) {
        return gapFacts(space, levels).map(new UnbrokenCover()::judge).filter(finding -> !finding.holds());
    }

    /** The first stretch of Basic between two covers. */
    private Optional<UnbrokenCover.Facts> gapFacts(PaperSpace space, NavigableMap<Instant, ServiceLevel> levels) {
        return levels.entrySet().stream().filter(entry -> !entry.getValue().isPaid() && levels.lowerKey(entry.getKey()) != null
                        && levels.higherKey(entry.getKey()) != null)
                .findFirst().map(entry -> new UnbrokenCover.Facts(space.name(), zone, entry.getKey(),
                        Optional.of(levels.higherKey(entry.getKey()))));
    }

    private record Alike(SpaceCategory category, LocalDate from, ServiceLevel before, ServiceLevel after) {
    }

    private List<LevelOutlook> levels(List<SpaceOutlook> spaces) {
        Map<Alike, Integer> alike = new LinkedHashMap<>();
        for (SpaceOutlook space : spaces) {
            TreeSet<LocalDate> days = Stream.concat(space.before().stream(), space.after().stream()).map(LevelStretch::from)
                    .collect(Collectors.toCollection(TreeSet::new));
            Optional<Alike> last = Optional.empty();
            for (LocalDate day : days) {
                Alike then = new Alike(space.category(), day, levelOn(space.before(), day), levelOn(space.after(), day));
                boolean same = last.filter(known -> known.before() == then.before() && known.after() == then.after()).isPresent();
                if (then.before() != then.after() && !same) {
                    alike.merge(then, 1, Integer::sum);
                }
                last = Optional.of(then);
            }
        }
        return alike.entrySet().stream().map(entry -> outlook(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(LevelOutlook::from).thenComparing(LevelOutlook::category)).toList();
    }

    private static ServiceLevel levelOn(List<LevelStretch> stretches, LocalDate day) {
        return stretches.stream().filter(stretch -> !stretch.from().isAfter(day)).reduce((earlier, later) -> later).orElseThrow().level();
    }

    private LevelOutlook outlook(Alike alike, int spaces) {
        return new LevelOutlook(alike.category(), alike.from(), alike.before(), alike.after(), spaces,
                only(alike.before(), alike.after(), alike), only(alike.after(), alike.before(), alike));
    }

    private List<String> only(ServiceLevel one, ServiceLevel other, Alike alike) {
        return rules.catalog().benefits().stream().filter(benefit -> !byCount.contains(benefit.code()))
                .filter(benefit -> rules.catalog().lists(one, alike.category(), benefit.code(), alike.from())
                        && !rules.catalog().lists(other, alike.category(), benefit.code(), alike.from()))
                .map(Catalog.BenefitEntry::title).toList();
    }

    private Outcome outcome(LevelOutlook level) {
        boolean rises = level.after().isAbove(level.before());
        String spaces = Wording.count(level.spaces(), "Space", "Spaces") + ", " + rules.catalog().category(level.category())
                .map(Catalog.Category::title).orElse(Words.title(level.category()));
        List<String> differ = rises ? level.gained() : level.lost();
        return new Outcome(spaces, rises ? BenefitTurn.GAINED : BenefitTurn.LOST, Optional.of(level.from()), level.after().title()
                + " instead of " + level.before().title() + (differ.isEmpty() ? "." : ": " + (rises ? "with " : "without ")
                + Wording.list(differ) + "."), ContractsClause.BENEFIT_MATRIX.rule());
    }

    private static Optional<Outcome> broken(List<SpaceOutlook> spaces) {
        List<SpaceOutlook> broken = spaces.stream().filter(space -> space.gap().isPresent()).toList();
        return broken.stream().max(Comparator.comparingInt(SpaceOutlook::daysWithoutCover)).map(longest -> new Outcome(
                "Cover without a break, " + Wording.count(broken.size(), "Space", "Spaces"), BenefitTurn.LOST,
                broken.stream().flatMap(space -> space.gapFrom().stream()).min(Comparator.naturalOrder()),
                "No cover between two contracts for up to " + Wording.count(longest.daysWithoutCover(), "day", "days") + "; features rest.",
                ContractsClause.RENEWAL.rule()));
    }

    private List<PaperContract> contracts() {
        return after.purchases().stream().filter(purchase -> purchase.contracted().endsAt().isAfter(now)).map(purchase -> {
            boolean bought = rehearsed.isBought(purchase.id());
            Optional<PlanSize> size = purchase.planned().map(this::size);
            return new PaperContract(title(purchase), Optional.of(purchase.id()).filter(id -> !bought), bought, purchase.level(),
                    day(purchase.contracted().since()), day(purchase.contracted().endsAt().minusNanos(1)).plusDays(1),
                    purchase.seats().size(), (int) after.of(purchase.id()).stream().filter(line -> line.reaches(now))
                            .map(line -> line.space()).distinct().count(), size);
        }).toList();
    }

    private PlanSize size(PaperPlan plan) {
        int spaces = after.spacesOf(plan.serves());
        return new PlanSize(plan.tier().maximumSpaces(), spaces, new PlanCapacity().judge(PlanCapacity.Facts.of(plan.tier(), spaces)));
    }

    private String title(Purchase purchase) {
        String kind = purchase.level().title() + (purchase.isPlan() ? " Enterprise Plan" : "");
        if (!rehearsed.isBought(purchase.id())) {
            return kind + " contract " + purchase.contracted().number();
        }
        return purchase.planned().map(plan -> kind + " for up to " + Wording.count(plan.tier().maximumSpaces(), "Space", "Spaces"))
                .orElseGet(() -> Wording.count(purchase.seats().size(), kind + " license", kind + " licenses")) + " to be bought";
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
