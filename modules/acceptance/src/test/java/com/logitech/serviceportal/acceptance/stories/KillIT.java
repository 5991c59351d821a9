package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.KillCampaign;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("When the server is killed in the middle of writes")
class KillIT {

    @Test
    @DisplayName("what it acknowledged is there once, and what nobody knows about is not there twice")
    void nothingIsLost(RunningPortal portal) throws Exception {
        KillCampaign.Outcome outcome = new KillCampaign(portal.server(), portal.database(), Path.of("target/kill-history.txt")).run(120, 1);

        assertThat(outcome.wrong()).isEmpty();
        assertThat(outcome.refused()).isZero();
        assertThat(outcome.acknowledged()).isGreaterThan(60);
        assertThat(outcome.sentAgain() + outcome.unknown()).as("the kill hit nobody in the middle of a write").isPositive();
    }
}
