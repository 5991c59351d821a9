package com.logitech.serviceportal.spares.api.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The accounts of spares")
class SparesBalanceTest {

    @Test
    @DisplayName("sum up to nothing after any movements, and none is ever overdrawn")
    void balanced() {
        Random random = new Random(77);
        IntStream.range(0, 2_000).forEach(unused -> {
            SparesBalance balance = SparesBalance.NONE;
            for (int step = 0; step < 30; step++) {
                Holding from = Holding.values()[random.nextInt(Holding.values().length)];
                Holding to = Holding.values()[random.nextInt(Holding.values().length)];
                SparesBalance before = balance;
                if (from != Holding.OURS && balance.of(from) == 0 && from != to) {
                    assertThatThrownBy(() -> before.moved(from, to)).isInstanceOf(IllegalArgumentException.class);
                } else if (to != Holding.OURS || balance.granted() > 0 || from == to) {
                    balance = balance.moved(from, to);
                }
                SparesBalance after = balance;
                assertThat(Arrays.stream(Holding.values()).mapToInt(after::of).sum()).isZero();
            }
        });
    }

    @Test
    @DisplayName("have granted what is counted anywhere but with us")
    void granted() {
        assertThat(new SparesBalance(1, 2, 3, 4, 5).granted()).isEqualTo(15);
        assertThat(new SparesBalance(1, 2, 3, 4, 5).of(Holding.OURS)).isEqualTo(-15);
        assertThatThrownBy(() -> new SparesBalance(0, 0, 0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
