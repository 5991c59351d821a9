package com.logitech.serviceportal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.house.ClauseBook;
import com.logitech.serviceportal.definitions.Clause;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every clause of the texts")
class EveryClauseTest {

    private static final int RULES = 146;
    /** What waits for its module. Lower it with every rule that is built; it is never raised. */
    private static final int STILL_TO_COME = 0;
    private static final Path TO_COME = RunningPortal.ROOT.resolve(
            "modules/portal/src/main/resources/com/logitech/serviceportal/portal/clauses-to-come.csv");

    private static final ClauseBook BOOK = ClauseBook.at(RunningPortal.ROOT);

    @Test
    @DisplayName("stands once: with the module that answers for it, or in the list of those to come")
    void standsOnce() throws IOException {
        Stream<String> kept = BOOK.entries().stream().map(entry -> entry.clause().rule());

        assertThat(Stream.concat(kept, toCome().stream().map(row -> row.getField("rule"))))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, RULES).mapToObj(number -> "R" + number).toList());
    }

    @Test
    @DisplayName("that is to come is one of a list that only shrinks, and says what it will be")
    void listShrinks() throws IOException {
        assertThat(toCome()).as("Rules are only ever built: lower STILL_TO_COME in this test when one leaves the list.")
                .hasSize(STILL_TO_COME);
        assertThat(toCome()).allSatisfy(row -> {
            assertThat(Clause.Kind.valueOf(row.getField("kind"))).isNotNull();
            assertThat(row.getField("module")).matches("[a-z]+");
            assertThat(row.getField("place")).isNotBlank();
            assertThat(row.getField("heading")).isNotBlank().doesNotEndWith(".");
        });
    }

    @Test
    @DisplayName("that is a rule has its code in terms, or a home elsewhere with a reason")
    void hasItsCode() {
        assertThat(rules()).allSatisfy(entry -> assertThat(entry.terms().isEmpty()).as(entry.clause().rule() + " " + entry.clause().name())
                .isEqualTo(entry.elsewhere().isPresent()));
    }

    @Test
    @DisplayName("whose home is not in terms names a type there is, and why")
    void homesElsewhere() {
        assertThat(ClauseBook.homes()).allSatisfy(home -> {
            assertThat(BOOK.knows(home.type())).as(home.rule() + " at home in " + home.type()).isTrue();
            assertThat(home.reason()).hasSizeGreaterThan(20);
            assertThat(rules()).extracting(entry -> entry.clause().rule()).contains(home.rule());
        });
    }

    @Test
    @DisplayName("that is a rule is specified in its module")
    void isSpecified() {
        assertThat(rules()).allSatisfy(entry -> assertThat(entry.specifications()).as(entry.clause().rule() + " " + entry.clause().name())
                .isNotEmpty());
    }

    private static List<ClauseBook.Entry> rules() {
        return BOOK.entries().stream().filter(entry -> entry.clause().kind() == Clause.Kind.RULE).toList();
    }

    private static List<NamedCsvRecord> toCome() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(TO_COME)) {
            return rows.stream().toList();
        }
    }
}
