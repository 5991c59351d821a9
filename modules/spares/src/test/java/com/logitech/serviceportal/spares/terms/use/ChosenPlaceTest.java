package com.logitech.serviceportal.spares.terms.use;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R80: the place of a spare")
class ChosenPlaceTest {

    @Test
    @DisplayName("is the customer's choice, and its record says which unit is there and how it stands")
    void chosen() {
        Finding kept = new ChosenPlace().judge(new ChosenPlace.Facts("Rally Bar", "2347ABCDEFG8", "ready", "IT store, Zurich"));
        assertThat(new ChosenPlace().replay(kept)).isEqualTo(kept);
        assertThat(kept.because()).isEqualTo("Rally Bar 2347ABCDEFG8 (ready) is kept at IT store, Zurich, as the customer chose.");
        assertThat(new ChosenPlace().judge(new ChosenPlace.Facts("Rally Bar", "2347ABCDEFG8", "ready", " ")).holds()).isFalse();
    }
}
