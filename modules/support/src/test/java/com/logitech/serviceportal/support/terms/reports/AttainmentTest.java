package com.logitech.serviceportal.support.terms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.reports.TicketReports.Grouping;
import com.logitech.serviceportal.support.api.reports.TicketReports.Responses;
import com.logitech.serviceportal.support.api.tickets.TicketSummary.FirstResponse;
import com.logitech.serviceportal.support.terms.reports.Attainment.About;
import com.logitech.serviceportal.support.terms.reports.Attainment.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("First responses in figures")
class AttainmentTest {

    @Test
    @DisplayName("are counted by how they stand, for each mark")
    void counts() {
        List<Responses> responses = Attainment.of(List.of(
                new Cell("SELECT", "en", "2026-03", FirstResponse.MET, 3), new Cell("SELECT", "en", "2026-03", FirstResponse.MISSED, 1),
                new Cell("SELECT", "fr", "2026-04", FirstResponse.AS_SOON_AS_POSSIBLE, 2),
                new Cell("BASIC", "en", "2026-04", FirstResponse.AWAITED, 4),
                new Cell("BASIC", "en", "2026-04", FirstResponse.NOT_NEEDED, 5)));
        assertThat(responses).containsExactly(
                new Responses(Grouping.ALL, "", 3, 1, 4, 5, 2),
                new Responses(Grouping.LEVEL, "BASIC", 0, 0, 4, 5, 0), new Responses(Grouping.LEVEL, "SELECT", 3, 1, 0, 0, 2),
                new Responses(Grouping.LANGUAGE, "en", 3, 1, 4, 5, 0), new Responses(Grouping.LANGUAGE, "fr", 0, 0, 0, 0, 2),
                new Responses(Grouping.MONTH, "2026-03", 3, 1, 0, 0, 0), new Responses(Grouping.MONTH, "2026-04", 0, 0, 4, 5, 2));
    }

    @Test
    @DisplayName("say how many in a hundred were met of those that had to be, never a hundred while one was missed")
    void percent() {
        assertThat(new Responses(Grouping.ALL, "", 3, 1, 9, 9, 9).metPercent()).contains(75L);
        assertThat(new Responses(Grouping.ALL, "", 999, 1, 0, 0, 0).metPercent()).contains(99L);
        assertThat(new Responses(Grouping.ALL, "", 1, 0, 0, 0, 0).metPercent()).contains(100L);
        assertThat(new Responses(Grouping.ALL, "", 0, 0, 5, 5, 5).metPercent()).isEqualTo(Optional.empty());
        assertThat(Attainment.of(List.of())).containsExactly(new Responses(Grouping.ALL, "", 0, 0, 0, 0, 0));
    }

    @Test
    @DisplayName("add up: the parts of each mark are the whole, in every column")
    void partsAreTheWhole() {
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            List<Cell> cells = new ArrayList<>();
            for (int number = 0; number < random.nextInt(60); number++) {
                cells.add(new Cell(List.of("SELECT", "BASIC", "JUMPSTART").get(random.nextInt(3)), List.of("en", "de", "fr")
                        .get(random.nextInt(3)), "2026-0" + (1 + random.nextInt(9)),
                        FirstResponse.values()[random.nextInt(FirstResponse.values().length)], random.nextInt(1_000)));
            }
            List<Responses> responses = Attainment.of(cells);
            Responses all = responses.get(0);
            assertThat(all.total()).isEqualTo(cells.stream().mapToLong(Cell::tickets).sum());
            for (Grouping grouping : List.of(Grouping.LEVEL, Grouping.LANGUAGE, Grouping.MONTH)) {
                assertThat(responses.stream().filter(one -> one.by() == grouping)
                        .reduce(new Responses(Grouping.ALL, "", 0, 0, 0, 0, 0), AttainmentTest::plus)).isEqualTo(all);
            }
        }
    }

    @Test
    @DisplayName("stand by product with the most first, no more than so many, what names none among them")
    void products() {
        List<About> parts = List.of(new About("Rally Bar", FirstResponse.MET, 2), new About("", FirstResponse.AWAITED, 4),
                new About("Rally Bar", FirstResponse.MISSED, 1), new About("Tap", FirstResponse.MET, 1));
        assertThat(Attainment.byProduct(parts, 2)).containsExactly(new Responses(Grouping.PRODUCT, "", 0, 0, 4, 0, 0),
                new Responses(Grouping.PRODUCT, "Rally Bar", 2, 1, 0, 0, 0));
        assertThat(Attainment.byProduct(parts, 3)).hasSize(3).last().isEqualTo(new Responses(Grouping.PRODUCT, "Tap", 1, 0, 0, 0, 0));
        assertThat(Attainment.byProduct(List.of(), 3)).isEmpty();
    }

    private static Responses plus(Responses one, Responses other) {
        return new Responses(Grouping.ALL, "", one.met() + other.met(), one.missed() + other.missed(), one.awaited() + other.awaited(),
                one.notNeeded() + other.notNeeded(), one.noObjective() + other.noObjective());
    }
}
