package com.logitech.serviceportal.definitions.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UntilDoneTest {

    private static final String SOUND = "sound";
    private static final String BROKEN = "broken";
    private static final String LAST = "last";

    private final List<String> tried = new ArrayList<>();

    /** @param batches how many each batch does; a batch below zero fails */
    private UntilDone.Work<String> round(int... batches) {
        Iterator<Integer> next = Arrays.stream(batches).iterator();
        return new UntilDone.Work<>() {
            @Override
            public int some() {
                int done = next.next();
                if (done < 0) {
                    throw new IllegalStateException("one of the batch cannot be done");
                }
                return done;
            }

            @Override
            public List<String> due() {
                return List.of(SOUND, BROKEN, LAST);
            }

            @Override
            public boolean one(String one) {
                tried.add(one);
                if (one.equals(BROKEN)) {
                    throw new IllegalStateException("cannot be done");
                }
                return one.equals(SOUND);
            }
        };
    }

    @Test
    @DisplayName("What is due is done, some at a time, and counted as done")
    void untilNothingIsLeft() {
        assertThat(UntilDone.all("a round", round(100, 20, 0))).isEqualTo(120);
        assertThat(tried).isEmpty();
    }

    @Test
    @DisplayName("What only the database takes for due ends the round instead of turning it for ever")
    void nothingDoneEndsIt() {
        assertThat(UntilDone.all("a round", round(0))).isZero();
    }

    @Test
    @DisplayName("What cannot be done keeps nothing else waiting")
    void oneByOneAfterAFailure() {
        assertThat(UntilDone.all("a round", round(20, -1))).isEqualTo(21);
        assertThat(tried).containsExactly(SOUND, BROKEN, LAST);
    }
}
