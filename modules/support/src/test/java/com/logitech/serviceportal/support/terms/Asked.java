package com.logitech.serviceportal.support.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Asks a term as the house does: whatever it answers has to be a sentence, name its clause, and come out the same when replayed. */
public final class Asked {

    private static final Instant ANY = Instant.parse("2026-03-03T09:00:00Z");

    private Asked() {
    }

    public static <F extends Record> Finding judged(Term<F> term, F facts) {
        Finding finding = term.judge(facts);
        assertThat(finding.clause()).isEqualTo(term.clause());
        assertThat(finding.because()).endsWith(".").doesNotContain("  ").doesNotContain("..").doesNotContain("Optional")
                .doesNotContain("null");
        assertThat(finding.holds()).isEqualTo(finding.turnedBy().isEmpty());
        Decision decision = new Decision("Is it so?", ANY, ANY, List.of(finding.knowing(finding.facts().get(0).name(), ANY, "the books")));
        assertThat(decision.replay(SupportTerms.all())).isEqualTo(decision);
        return finding;
    }

    /** An instant by the wall clock of a place: {@code local("2026-03-03T10:00", "Europe/Zurich")}. */
    public static Instant local(String wallClock, String zone) {
        return LocalDateTime.parse(wallClock).atZone(ZoneId.of(zone)).toInstant();
    }
}
