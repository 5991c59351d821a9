package com.logitech.serviceportal.portal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A kept answer")
class KeptAnswerTest {

    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    private final AtomicInteger asked = new AtomicInteger();

    @ParameterizedTest(name = "first asked at {0}")
    @ValueSource(longs = {0, -1, 42, Long.MAX_VALUE - 5})
    @DisplayName("holds for its time to the nanosecond, whatever the clock began at, and is asked for anew behind it")
    void holds(long begun) {
        AtomicLong now = new AtomicLong(begun);
        KeptAnswer<Integer> answer = new KeptAnswer<>(TWO_SECONDS, now::get, asked::incrementAndGet);
        assertThat(answer.get()).isEqualTo(1);
        now.addAndGet(TWO_SECONDS.toNanos());
        assertThat(answer.get()).isEqualTo(1);
        now.incrementAndGet();
        assertThat(answer.get()).isEqualTo(2);
        now.addAndGet(TWO_SECONDS.toNanos());
        assertThat(answer.get()).isEqualTo(2);
    }

    @Test
    @DisplayName("holds from when it was given, however long that took")
    void slow() {
        AtomicLong now = new AtomicLong();
        KeptAnswer<Integer> answer = new KeptAnswer<>(TWO_SECONDS, now::get, () -> {
            now.addAndGet(Duration.ofMinutes(1).toNanos());
            return asked.incrementAndGet();
        });
        answer.get();
        assertThat(answer.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("is no answer where the question broke: it is asked again")
    void broken() {
        KeptAnswer<Integer> answer = new KeptAnswer<>(TWO_SECONDS, () -> 0, () -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("not now");
            }
            return asked.get();
        });
        assertThatThrownBy(answer::get).isInstanceOf(IllegalStateException.class);
        assertThat(answer.get()).isEqualTo(2);
        assertThat(answer.get()).isEqualTo(2);
    }
}
