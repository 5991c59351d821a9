package com.logitech.serviceportal.contracts.terms.licenses;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * R15, R16, R107: the level a Space has at an instant, and by what: of all that may cover it the highest that does (D4), of two of a
 * level the longer. The one computation of a level: answers, lists and previews only gather for it.
 *
 * <p>Where nothing covers it, the Space has Basic (R5), and the candidate nearest to covering it says why not.
 *
 * @param by       what covers it or is nearest to; empty where nothing is in question
 * @param findings all that is for and against that
 * @param beside   what covers it as well, the next best first: a renewal runs beside what it renews (D29)
 */
public record BestCover(Optional<CandidateCover> by, List<Finding> findings, List<CandidateCover> beside) {

    /** One that holds before one that does not, then the higher level, then the longer; of those that fail, the nearest to holding. */
    private static final Comparator<BestCover> BETTER = Comparator.comparing(BestCover::granted)
            .thenComparing(BestCover::level)
            .thenComparing(cover -> cover.granted() ? 0 : cover.held())
            .thenComparing(cover -> cover.candidate().contracted().term().endsBefore())
            .thenComparing(cover -> cover.candidate().from())
            .thenComparing(cover -> cover.candidate().contracted().number().value());

    /**
     * The best of these.
     *
     * @param zone the customer's, for words where nothing is in question
     * @param at   the instant asked about (UTC)
     * @param use  whether a level may be used where the Space is (R101)
     */
    public static BestCover of(Collection<? extends CandidateCover> candidates, ZoneId zone, Instant at,
            Function<ServiceLevel, Finding> use) {
        List<BestCover> judged = candidates.stream().filter(CandidateCover::isInQuestion)
                .map(candidate -> new BestCover(Optional.of(candidate),
                        candidate.judged(at, use.apply(candidate.contracted().level())), List.of()))
                .sorted(BETTER.reversed()).toList();
        if (judged.isEmpty()) {
            return new BestCover(Optional.empty(), List.of(new LicenseOnSpace().judge(
                    new LicenseOnSpace.Facts(Optional.empty(), Optional.empty(), Optional.empty(), zone, at))), List.of());
        }
        BestCover best = judged.get(0);
        return new BestCover(best.by(), best.findings(),
                judged.stream().skip(1).filter(BestCover::granted).map(BestCover::candidate).toList());
    }

    public boolean granted() {
        return findings.stream().allMatch(Finding::holds);
    }

    /** What settles it: the first finding against it, or the last of those for it. */
    public Finding decisive() {
        return findings.stream().filter(finding -> !finding.holds()).findFirst().orElse(findings.get(findings.size() - 1));
    }

    /** The level that follows. */
    public ServiceLevel level() {
        return granted() ? candidate().contracted().level() : ServiceLevel.BASIC;
    }

    /** What covers the Space; empty where it has Basic. */
    public Optional<CandidateCover> covering() {
        return by.filter(candidate -> granted());
    }

    private int held() {
        return (int) findings.stream().takeWhile(Finding::holds).count();
    }

    private CandidateCover candidate() {
        return by.orElseThrow();
    }
}
