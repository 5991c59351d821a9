package com.logitech.serviceportal.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of clauses")
class ClausesTest {

    private static final int RULES = 146;

    private final Clauses clauses = new Clauses();

    @BeforeEach
    void read() {
        clauses.read();
    }

    @Test
    @DisplayName("has every rule of the two texts once, in order, with a heading and a place")
    void complete() {
        assertThat(clauses.all()).extracting(Clauses.Entry::rule).containsExactlyElementsOf(
                IntStream.rangeClosed(1, RULES).mapToObj(rule -> "R" + rule).toList());
        assertThat(clauses.all()).allSatisfy(entry -> {
            assertThat(entry.heading()).isNotBlank();
            assertThat(entry.place()).isNotBlank();
            assertThat(entry.module()).isNotBlank();
        });
    }

    @Test
    @DisplayName("has each from one module alone")
    void nothingTwice() {
        assertThat(clauses.sources()).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("is asked by clause or by number, and knows what it does not know")
    void asked() {
        assertThat(clauses.of(ContractsClause.SERVICE_START)).isEqualTo(clauses.of("R23"))
                .extracting(Clauses.Entry::module).isEqualTo("contracts");
        assertThat(clauses.of("R999").heading()).isEqualTo("R999");
    }
}
