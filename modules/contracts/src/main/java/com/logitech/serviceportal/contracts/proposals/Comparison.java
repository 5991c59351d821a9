package com.logitech.serviceportal.contracts.proposals;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.Effect;
import com.logitech.serviceportal.contracts.api.Effect.Kind;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.LevelOutlook;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.LevelStretch;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.MinimumOutlook;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.PaperContract;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.SpaceOutlook;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.Stretch;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.BenefitTurn;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.WhatIfAnswer;
import com.logitech.serviceportal.contracts.minimums.Standings;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.contracts.terms.minimums.HeldBenefit;
import com.logitech.serviceportal.contracts.terms.minimums.QualifyingMinimum;
import com.logitech.serviceportal.contracts.terms.proposals.PaperSpace;
import com.logitech.serviceportal.contracts.terms.proposals.Placed;
import com.logitech.serviceportal.contracts.terms.proposals.Portfolio;
import com.logitech.serviceportal.contracts.terms.proposals.Purchase;
import com.logitech.serviceportal.contracts.terms.proposals.UnbrokenCover;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
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

    private final Portfolio before;
    private final Rehearsal rehearsed;
    private final Portfolio after;
    private final Rehearsal.Rules rules;
    /** Benefits no level gives by itself: they hang on a minimum. */
    private final Set<Benefit> byCount = new HashSet<>();
    private final Instant now;
    private final ZoneId zone;

    Comparison(Portfolio before, Rehearsal rehearsed, Rehearsal.Rules rules) {
        this.before = before;
        this.rehearsed = rehearsed;
        this.after = rehearsed.paper();
        this.rules = rules;
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
        List<Effect> effects = new ArrayList<>(minimums.stream().flatMap(minimum -> effects(minimum).stream()).toList());
        levels.forEach(level -> effects.add(effect(level)));
        gaps(spaces).ifPresent(effects::add);
        effects.addAll(rehearsed.notes());
        effects.sort(Comparator.comparing(effect -> effect.kind() == Kind.LOST ? 0 : effect.kind() == Kind.WARNING ? 1 : 2));
        return new WhatIfAnswer(now, zone, effects, rehearsed.refusals(), minimums, contracts(), levels,
                spaces.stream().limit(WhatIfs.MOST_SPACES).toList(), spaces.size());
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

    private List<Effect> effects(MinimumOutlook outlook) {
        String title = outlook.line().title();
        if (outlook.turn() == BenefitTurn.GAINED) {
            return List.of(Effect.of(Kind.GAINED, title + " is held from " + outlook.turnsOn().orElseThrow() + ": "
                    + outlook.finding().because(), ContractsClause.QUALIFYING_MINIMUM));
        } else if (outlook.turn() != BenefitTurn.LOST) {
            return List.of();
        }
        List<Effect> effects = new ArrayList<>();
        effects.add(Effect.of(Kind.LOST, title + " is lost on " + outlook.turnsOn().orElseThrow() + ": " + outlook.finding().because(),
                ContractsClause.QUALIFYING_MINIMUM));
        outlook.forfeited().ifPresent(former -> effects.add(Effect.of(Kind.LOST, "The former minimum of " + former + " for " + title
                + " is forfeited; to regain it takes " + outlook.toRegain().orElseThrow() + ".", ContractsClause.QUALIFYING_MINIMUM)));
        return effects;
    }

    /** Whether anything on the Space, or behind it, is another than before; most are not and need not be asked. */
    private boolean isTouched(PaperSpace space) {
        return !before.on(space.id()).equals(after.on(space.id()))
                || after.on(space.id()).stream().map(Placed::contract).anyMatch(contract -> !Objects.equals(
                        before.purchase(contract).map(Purchase::contracted), after.purchase(contract).map(Purchase::contracted)));
    }

    private SpaceOutlook outlook(PaperSpace space) {
        NavigableSet<Instant> moments = new TreeSet<>(Stream.concat(before.moments(space).stream(), after.moments(space).stream())
                .filter(at -> at.isAfter(now)).toList());
        moments.add(now);
        NavigableMap<Instant, ServiceLevel> would = levels(after, space, moments);
        Optional<Finding> gap = gap(space, would);
        return new SpaceOutlook(space.id(), space.name(), space.category(), levelStretches(levels(before, space, moments)),
                levelStretches(would), gap, gap.map(unused -> gapFacts(space, would).orElseThrow().daysWithoutCover()).orElse(0));
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

    private Effect effect(LevelOutlook level) {
        boolean rises = level.after().isAbove(level.before());
        String spaces = level.spaces() + " " + rules.catalog().category(level.category()).map(Catalog.Category::title)
                .orElse(Words.title(level.category())) + (level.spaces() == 1 ? " has " : " Spaces have ");
        return Effect.of(rises ? Kind.GAINED : Kind.LOST, spaces + level.after().title() + " instead of " + level.before().title()
                + " from " + level.from() + " on.", ContractsClause.LICENSE_ASSIGNMENT);
    }

    private static Optional<Effect> gaps(List<SpaceOutlook> spaces) {
        List<SpaceOutlook> broken = spaces.stream().filter(space -> space.gap().isPresent()).toList();
        return broken.stream().max(Comparator.comparingInt(SpaceOutlook::daysWithoutCover)).map(longest -> Effect.of(Kind.WARNING,
                broken.size() + (broken.size() == 1 ? " Space is" : " Spaces are") + " without cover between two contracts, for up to "
                        + Words.count(longest.daysWithoutCover(), "day", "days") + ": features rest, and devices may fall out of extended "
                        + "replacement.", ContractsClause.RENEWAL));
    }

    private List<PaperContract> contracts() {
        return after.purchases().stream().filter(purchase -> purchase.contracted().endsAt().isAfter(now)).map(purchase -> {
            boolean bought = rehearsed.isBought(purchase.id());
            String kind = purchase.level().title() + (purchase.isPlan() ? " Enterprise" : "");
            return new PaperContract(bought ? kind + " contract to be bought" : kind + " contract " + purchase.contracted().number(),
                    Optional.of(purchase.id()).filter(id -> !bought), bought, purchase.level(), purchase.contracted().term().firstDay(),
                    purchase.contracted().term().endsBefore(), purchase.seats().size(),
                    (int) after.of(purchase.id()).stream().filter(line -> line.reaches(now)).map(line -> line.space()).distinct().count());
        }).toList();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
