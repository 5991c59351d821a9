package com.logitech.serviceportal.contracts.terms.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.logitech.serviceportal.contracts.terms.Asked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R17: the same Space from Sync and from a file is one")
class PlaceMatchTest {

    private final PlaceMatch term = new PlaceMatch();

    @ParameterizedTest(name = "known by its id {0}, a Space there {1}, which is another place {2}: {3}")
    @CsvSource({
        "true,  false, false, known by its id",
        "false, true,  false, the same place with the same name",
        "false, false, false, a new Space"})
    @DisplayName("known by its id, else by place and name, else new")
    void matched(boolean knownById, boolean spaceThere, boolean otherwise, String because) {
        assertThat(Asked.holds(term, new PlaceMatch.Facts("Basel / Boardroom", knownById, spaceThere, otherwise)).because())
                .contains(because);
    }

    @ParameterizedTest(name = "known by its id {0}, which is another place {1}")
    @CsvSource({"true, false", "true, true", "false, true"})
    @DisplayName("is refused where another Space is at its place with its name")
    void refused(boolean knownById, boolean otherwise) {
        assertThat(Asked.fails(term, new PlaceMatch.Facts("Basel / Boardroom", knownById, true, otherwise)).because())
                .contains("Another Space");
    }

    @Test
    @DisplayName("nothing there is no other place")
    void impossible() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlaceMatch.Facts("Basel / Boardroom", false, false, true));
    }
}
