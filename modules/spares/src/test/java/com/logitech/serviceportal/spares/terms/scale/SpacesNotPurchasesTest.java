package com.logitech.serviceportal.spares.terms.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.definitions.Finding;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R78: more spares")
class SpacesNotPurchasesTest {

    private static final int LIVES = 2_000;

    private static Finding judged(int given, int granted, int requested) {
        Finding finding = new SpacesNotPurchases().judge(new SpacesNotPurchases.Facts("Rooms", given, granted, requested));
        assertThat(new SpacesNotPurchases().replay(finding)).isEqualTo(finding);
        return finding;
    }

    @Test
    @DisplayName("are none for a renewal of the same 100 Spaces, for which 2 were given")
    void renewal() {
        assertThat(judged(2, 2, 0).holds()).isFalse();
        assertThat(judged(2, 2, 0).because()).endsWith("Renewing licenses of the same Spaces adds none.");
    }

    @Test
    @DisplayName("are the difference alone when 100 Spaces grow to 150")
    void growth() {
        assertThat(new SpacesNotPurchases.Facts("Rooms", 3, 2, 0).open()).isEqualTo(1);
        assertThat(judged(3, 2, 0).because()).isEqualTo("Rooms: 3 by the scale, 2 granted. 1 more can be requested.");
        assertThat(judged(3, 2, 1).holds()).as("requested already").isFalse();
    }

    @Test
    @DisplayName("are only what goes beyond the most ever granted, after a fall and a rise (D56)")
    void fallAndRise() {
        assertThat(judged(1, 2, 0).because()).contains("The one above the scale stays with the customer; nothing is taken back.");
        assertThat(judged(0, 3, 0).because()).contains("The 3 above the scale stay with the customer");
        assertThat(new SpacesNotPurchases.Facts("Rooms", 2, 2, 0).open()).as("risen again").isZero();
        assertThat(new SpacesNotPurchases.Facts("Rooms", 3, 2, 0).open()).as("beyond").isEqualTo(1);
    }

    @Test
    @DisplayName("never exceed the most the scale ever gave, whatever rises, falls and renewals come")
    void never() {
        Random random = new Random(78);
        IntStream.range(0, LIVES).forEach(unused -> {
            int granted = 0;
            int most = 0;
            for (int step = 0; step < 20; step++) {
                int given = random.nextInt(6);
                most = Math.max(most, given);
                granted += new SpacesNotPurchases.Facts("Rooms", given, granted, 0).open();
                assertThat(granted).isEqualTo(most);
                assertThat(new SpacesNotPurchases.Facts("Rooms", given, granted, 0).open()).as("renewed").isZero();
            }
        });
    }

    @Test
    @DisplayName("are counted, never owed")
    void negative() {
        assertThatThrownBy(() -> new SpacesNotPurchases.Facts("Rooms", -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
