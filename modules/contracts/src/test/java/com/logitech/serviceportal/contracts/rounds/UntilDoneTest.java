package com.logitech.serviceportal.contracts.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.ContractId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UntilDoneTest {

    private static final ContractId SOUND = ContractId.random();
    private static final ContractId BROKEN = ContractId.random();
    private static final ContractId LAST = ContractId.random();

    private final List<ContractId> tried = new ArrayList<>();

    /** @param batches how many each batch does; a batch below zero fails */
    private UntilDone.Round round(int... batches) {
        Iterator<Integer> next = Arrays.stream(batches).iterator();
        return new UntilDone.Round() {
            @Override
            public int some() {
                int done = next.next();
                if (done < 0) {
                    throw new IllegalStateException("a contract in the batch cannot be done");
                }
                return done;
            }

            @Override
            public List<ContractId> due() {
                return List.of(SOUND, BROKEN, LAST);
            }

            @Override
            public boolean one(ContractId contract) {
                tried.add(contract);
                if (contract.equals(BROKEN)) {
                    throw new IllegalStateException("cannot be done");
                }
                return contract.equals(SOUND);
            }
        };
    }

    @Test
    @DisplayName("R24, R25: what is due is done, some contracts at a time, and counted as done")
    void untilNothingIsLeft() {
        assertThat(UntilDone.all("a round", round(100, 20, 0))).isEqualTo(120);
        assertThat(tried).isEmpty();
    }

    @Test
    @DisplayName("R24, R25: what only the database takes for due ends the round instead of turning it for ever")
    void nothingDoneEndsIt() {
        assertThat(UntilDone.all("a round", round(0))).isZero();
    }

    @Test
    @DisplayName("R24, R25: a contract that cannot be done keeps no other waiting")
    void oneByOneAfterAFailure() {
        assertThat(UntilDone.all("a round", round(20, -1))).isEqualTo(21);
        assertThat(tried).containsExactly(SOUND, BROKEN, LAST);
    }
}
