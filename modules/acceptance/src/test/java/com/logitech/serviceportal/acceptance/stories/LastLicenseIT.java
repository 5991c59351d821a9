package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.RaceCampaign;
import java.sql.Connection;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("When 32 clients want 50 licenses for 100 Spaces at once, 50 get one and the others are told why not")
class LastLicenseIT {

    private static final int CONFLICT = 409;

    @Test
    @DisplayName("R16: each Space asking for any free license")
    void anyLicense(RunningPortal portal) throws Exception {
        right(campaign(portal).forAnyLicense());
    }

    @Test
    @DisplayName("R16: each license asked for by name, for two Spaces")
    void namedLicenses(RunningPortal portal) throws Exception {
        right(campaign(portal).forNamedLicenses());
    }

    private static RaceCampaign campaign(RunningPortal portal) throws Exception {
        try (Connection connection = portal.database().connect()) {
            return new RaceCampaign(ApiClient.of(portal.url(""), connection, "olivia@portal.example"), 32, 50, 100);
        }
    }

    private static void right(RaceCampaign.Outcome outcome) {
        assertThat(outcome.statuses()).isEqualTo(Map.of(201, 50L, CONFLICT, 50L));
        assertThat(outcome.assigned()).isEqualTo(50);
        assertThat(outcome.refusals()).allSatisfy(refusal -> assertThat(refusal.body().path("detail").asText()).hasSizeGreaterThan(20));
    }
}
