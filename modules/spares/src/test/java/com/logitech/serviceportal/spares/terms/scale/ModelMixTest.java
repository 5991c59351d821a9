package com.logitech.serviceportal.spares.terms.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.spares.terms.scale.ModelMix.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R81: the models of spares")
class ModelMixTest {

    private static final Share BARS = new Share("Rally Bar", 70);
    private static final Share MINIS = new Share("Rally Bar Mini", 50);
    private static final Share TAPS = new Share("Tap", 20);

    private static List<Share> best(List<Share> deployed, int units) {
        return ModelMix.proposal(List.of(), deployed, units);
    }

    private static Finding judged(List<Share> chosen, String note) {
        Finding finding = new ModelMix().judge(new ModelMix.Facts("Rooms", List.of(), List.of(BARS, MINIS, TAPS), chosen, note));
        assertThat(new ModelMix().replay(finding)).isEqualTo(finding);
        return finding;
    }

    @Test
    @DisplayName("are the most deployed one, where there is one unit")
    void one() {
        assertThat(best(List.of(TAPS, MINIS, BARS), 1)).containsExactly(new Share("Rally Bar", 1));
    }

    @Test
    @DisplayName("are shared out by largest remainder")
    void several() {
        // 5 units of 140 devices: 2.5, 1.79 and 0.71
        assertThat(best(List.of(BARS, MINIS, TAPS), 5)).containsExactly(new Share("Rally Bar", 2), new Share("Rally Bar Mini", 2),
                new Share("Tap", 1));
        assertThat(best(List.of(BARS, MINIS, TAPS), 14)).containsExactly(new Share("Rally Bar", 7), new Share("Rally Bar Mini", 5),
                new Share("Tap", 2));
    }

    @Test
    @DisplayName("with equal remainders are those of which more is deployed, then by name (D57)")
    void ties() {
        assertThat(best(List.of(new Share("Tap", 3), new Share("Rally Bar", 1)), 2)).as("1.5 and 0.5")
                .containsExactly(new Share("Tap", 2));
        assertThat(best(List.of(new Share("Tap", 3), new Share("Rally Bar", 3)), 1)).containsExactly(new Share("Rally Bar", 1));
    }

    @Test
    @DisplayName("take the spares the customer has already into account")
    void held() {
        assertThat(ModelMix.proposal(List.of(new Share("Rally Bar", 1)), List.of(new Share("Rally Bar", 60), new Share("Tap", 40)), 1))
                .containsExactly(new Share("Tap", 1));
        assertThat(ModelMix.proposal(List.of(new Share("MeetUp", 3)), List.of(BARS), 1)).as("held, and deployed no more")
                .containsExactly(new Share("Rally Bar", 1));
    }

    @Test
    @DisplayName("are what largest remainder gives, for random mixes")
    void likeTheDefinition() {
        Random random = new Random(81);
        IntStream.range(0, 2_000).forEach(unused -> {
            List<Share> deployed = IntStream.rangeClosed(1, 1 + random.nextInt(6))
                    .mapToObj(model -> new Share("Model " + model, 1 + random.nextInt(40))).toList();
            int units = 1 + random.nextInt(12);
            assertThat(best(deployed, units)).isEqualTo(largestRemainder(deployed, units));
        });
    }

    private static List<Share> largestRemainder(List<Share> deployed, int units) {
        int all = deployed.stream().mapToInt(Share::units).sum();
        int whole = deployed.stream().mapToInt(one -> one.units() * units / all).sum();
        List<Share> byRemainder = new ArrayList<>(deployed);
        byRemainder.sort(Comparator.comparingInt((Share one) -> one.units() * units % all).reversed()
                .thenComparing(Comparator.comparingInt(Share::units).reversed()).thenComparing(Share::product));
        List<Share> given = new ArrayList<>();
        for (Share one : deployed) {
            int more = byRemainder.indexOf(one) < units - whole ? 1 : 0;
            given.add(new Share(one.product(), one.units() * units / all + more));
        }
        given.removeIf(one -> one.units() == 0);
        given.sort(Comparator.comparingInt(Share::units).reversed().thenComparing(Share::product));
        return given;
    }

    @Test
    @DisplayName("are others with a note that says why, and not without")
    void note() {
        List<Share> other = List.of(new Share("Tap", 1));
        assertThat(judged(List.of(new Share("Rally Bar", 1)), "").holds()).isTrue();
        assertThat(judged(other, "").turnedBy()).isEqualTo("Choose 1 Rally Bar, or write down why another mix is better.");
        assertThat(judged(other, "Taps fail most.").because()).endsWith("1 Tap instead of 1 Rally Bar, because: Taps fail most.");
    }

    @Test
    @DisplayName("are free to choose where nothing is deployed")
    void nothing() {
        assertThat(new ModelMix().judge(new ModelMix.Facts("Rooms", List.of(), List.of(), List.of(new Share("Tap", 1)), "")).holds())
                .isTrue();
    }
}
