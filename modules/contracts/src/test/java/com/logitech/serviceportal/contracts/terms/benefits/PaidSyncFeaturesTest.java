package com.logitech.serviceportal.contracts.terms.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaidSyncFeaturesTest {

    private static final Set<Benefit> BASIC_ONES = Set.of(KnownBenefits.PROVISION_CONFIGURE, KnownBenefits.MONITOR_MANAGE,
            KnownBenefits.PUSH_CONTROL_UPDATES);

    @Nested
    @DisplayName("R99: Basic has basic monitoring and management, nothing paid")
    class Basic {

        @ParameterizedTest(name = "{0} {1}: {2}")
        @CsvSource({
            "BASIC, MONITOR_MANAGE, true", "BASIC, PUSH_CONTROL_UPDATES, true", "BASIC, SYNC_INSIGHTS, false",
                    "BASIC, ALERTS_EMAIL_SERVICENOW, false",
            "BASIC, FLOOR_PLAN_MAPS, false", "BASIC, REMOTE_UI_ACCESS, false", "BASIC, ROOM_BOOKING_TAP_SCHEDULER, false",
                    "BASIC, HOLOGRAMS, false",
            "ESSENTIAL, SYNC_INSIGHTS, true", "SELECT, REMOTE_UI_ACCESS, true"})
        void featuresOfTomorrowAreOffToo(ServiceLevel level, String feature, boolean on) {
            assertThat(Asked.judged(new PaidSyncFeatures(), new PaidSyncFeatures.Facts(level, new Benefit(feature),
                    BASIC_ONES.contains(new Benefit(feature)))).holds())
                    .isEqualTo(on);
        }

        @Test
        void whatPeopleAndProductsDoIsNoneOfThem() {
            assertThat(KnownBenefits.all()).filteredOn(KnownBenefits::isSyncFeature).hasSize(11)
                    .doesNotContain(KnownBenefits.ONSITE_SPARES);
            assertThat(KnownBenefits.isSyncFeature(new Benefit("HOLOGRAMS"))).isTrue();
        }
    }
}
