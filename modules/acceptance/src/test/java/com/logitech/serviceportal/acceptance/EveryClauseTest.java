package com.logitech.serviceportal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.house.ClauseBook;
import com.logitech.serviceportal.definitions.Clause;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every clause of the texts")
class EveryClauseTest {

    private static final int RULES = 146;
    private static final ClauseBook BOOK = ClauseBook.at(RunningPortal.ROOT);

    @Test
    @DisplayName("stands once, with the module that answers for it")
    void standsOnce() {
        assertThat(BOOK.entries()).extracting(entry -> entry.clause().rule())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, RULES).mapToObj(number -> "R" + number).toList());
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
}
