package com.logitech.serviceportal.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.counter.Page;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list as a file")
class ListFileTest {

    record Cover(long number, LocalDate endsBefore) {
    }

    record Row(CustomerId id, String name, int seatCount, Optional<Cover> coveredBy, List<String> serials) {
    }

    private static final UUID ID = UUID.fromString("6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10");

    @Test
    @DisplayName("has a column for each thing known of a row, and an empty cell for what is not known")
    void columns() throws IOException {
        assertThat(file(new Row(new CustomerId(ID), "Eiger", -3, Optional.of(new Cover(7, LocalDate.of(2027, 2, 4))), List.of("A", "B")),
                new Row(new CustomerId(ID), "", 0, Optional.empty(), List.of()))).containsExactly(
                        "\uFEFFId,Name,Seat count,Covered by number,Covered by ends before,Serials",
                        ID + ",Eiger,-3,7,2027-02-04,\"[\"\"A\"\",\"\"B\"\"]\"",
                        ID + ",,0,,,[]");
    }

    @Test
    @DisplayName("holds nothing a spreadsheet would run")
    void formulas() throws IOException {
        assertThat(file(row("=1+1"), row("@x"), row("+1"), row("-1"), row("\tx"), row("a=b"))).extracting(line -> line.split(",")[1])
                .containsExactly("Name", "'=1+1", "'@x", "'+1", "'-1", "'\tx", "a=b");
    }

    private static Row row(String name) {
        return new Row(new CustomerId(ID), name, 0, Optional.empty(), List.of());
    }

    @Test
    @DisplayName("goes on from stretch to stretch to the end of the list")
    void stretches() throws IOException {
        StringWriter to = new StringWriter();
        new ListFile().write(Row.class, new Page<>(List.of(row("one")), Optional.of("mark"), 2),
                (mark, size) -> new Page<>(List.of(row("after " + mark.orElseThrow())), Optional.empty(), 2), to);
        assertThat(to.toString().lines()).hasSize(3).last().asString().contains("after mark");
    }

    private static List<String> file(Row... rows) throws IOException {
        StringWriter to = new StringWriter();
        new ListFile().write(Row.class, new Page<>(List.of(rows), Optional.empty(), rows.length), null, to);
        return to.toString().lines().toList();
    }
}
