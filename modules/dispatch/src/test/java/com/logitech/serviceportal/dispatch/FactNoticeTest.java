package com.logitech.serviceportal.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.ServiceStarted;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceAdded;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What of a fact leaves the house")
class FactNoticeTest {

    private static final Instant AT = Instant.parse("2027-03-01T10:00:00Z");

    @Test
    @DisplayName("is ids, dates and numbers, without what somebody wrote")
    void typed() {
        ContractId contract = ContractId.random();

        assertThat(FactNotice.of(new ServiceStarted(CustomerId.random(), contract, new ContractNumber(1_000_042), LocalDate.of(2027, 3, 1),
                LocalDate.of(2030, 3, 1), "a sentence somebody wrote", AT))).isEqualTo(Map.of("contract", contract.toString(), "number",
                "1000042", "startsOn", "2027-03-01", "endsBefore", "2030-03-01"));
    }

    @Test
    @DisplayName("holds no name anybody gave")
    void noName() {
        SpaceId space = SpaceId.random();

        assertThat(FactNotice.of(new SpaceAdded(CustomerId.random(), space, "Nora Quist's office", "SMALL_ROOM", AT)))
                .isEqualTo(Map.of("space", space.toString()));
    }
}
