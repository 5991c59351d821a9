package com.logitech.serviceportal.support.terms.work;

import static com.logitech.serviceportal.support.terms.Asked.judged;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.incidents.ProductKind;
import com.logitech.serviceportal.support.api.work.Duty;
import com.logitech.serviceportal.support.api.work.DutyStanding;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentTermsTest {

    private static final Instant NINE = Instant.parse("2026-03-03T09:00:00Z");

    @ParameterizedTest(name = "agreed {0}, answered {1}, planned {2}, solved {3}: {4}")
    @CsvSource({"true, true, true, false, ''", "true, true, false, true, ''", "false, true, true, false, a level agreed with the customer",
        "true, false, true, false, a response", "true, true, false, false, a plan",
        "false, false, false, false, 'a level agreed with the customer, a response and a plan'"})
    @DisplayName("R122: each incident gets a level agreed with the customer, a response, and a solution or a plan")
    void levelResponseAndPlan(boolean agreed, boolean answered, boolean planned, boolean solved, String missing) {
        Finding finding = judged(new IncidentLevel(), new IncidentLevel.Facts(Priority.HIGH, agreed, answered, planned, solved));
        assertThat(finding.holds()).isEqualTo(missing.isEmpty());
        assertThat(finding.turnedBy()).isEqualTo(missing.isEmpty() ? "" : "Give it " + missing + ".");
        assertThat(finding.because().endsWith("is answered and solved.")).isEqualTo(missing.isEmpty() && solved);
        assertThat(finding.because().endsWith("is answered and has a plan.")).isEqualTo(missing.isEmpty() && !solved);
    }

    @ParameterizedTest(name = "next at {0}: {1}")
    @CsvSource({"2026-03-03T09:00:01Z, true", "2026-03-03T09:00:00Z, false", "2026-03-02T09:00:00Z, false", ", true"})
    @DisplayName("R35: a follow-up is due at its instant; before the first response none is planned")
    void followUpsAreDue(Instant next, boolean holds) {
        Finding finding = judged(new FollowUp(), new FollowUp.Facts(Priority.NORMAL, 24, false, Optional.ofNullable(next), Optional.empty(),
                NINE, ZoneOffset.UTC));
        assertThat(finding.holds()).isEqualTo(holds);
        assertThat(finding.because().endsWith("none is planned yet.")).isEqualTo(next == null);
        assertThat(finding.because().contains("it was due at")).isEqualTo(!holds);
    }

    @Test
    @DisplayName("R35, D30: what has to happen first stops follow-ups, and is named")
    void aStopIsNamed() {
        assertThat(judged(new FollowUp(), new FollowUp.Facts(Priority.LOW, 50, true, Optional.empty(),
                Optional.of("the customer turns to the maker"), NINE, ZoneOffset.UTC)).because())
                .contains("50 desk hours").contains("because the customer turns to the maker");
    }

    @ParameterizedTest(name = "a service manager {0}")
    @CsvSource({"true", "false"})
    @DisplayName("R75: tickets of customers with a service manager are put first; the due time stays")
    void managedCustomersComeFirst(boolean managed) {
        assertThat(judged(new PutFirst(), new PutFirst.Facts(managed)).holds()).isEqualTo(managed);
    }

    @ParameterizedTest(name = "{0}, maker {1}, told {2}: {3}")
    @CsvSource({"THIRD_PARTY, Intel, true, true", "BUNDLED, Intel, true, true", "OURS, Intel, true, false",
        "THIRD_PARTY, '', true, false", "THIRD_PARTY, Intel, false, false"})
    @DisplayName("R41: the customer turns to a maker who is named, has been told, and gets our help there if he asks")
    void theCustomerTurnsToTheMaker(ProductKind kind, String vendor, boolean told, boolean holds) {
        assertThat(judged(new VendorContact(), new VendorContact.Facts(kind, vendor, told, true)).holds()).isEqualTo(holds);
        assertThat(judged(new VendorContact(), new VendorContact.Facts(ProductKind.BUNDLED, "Intel", true, false)).because())
                .contains("can take part in it if he asks");
        assertThat(judged(new VendorContact(), new VendorContact.Facts(ProductKind.BUNDLED, "Intel", true, true)).because())
                .contains("take part in it, as he asked");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"UNMET, true", "MET, false", "NOT_ASKED, false"})
    @DisplayName("R131: a delay is the customer's where his part is recorded as unmet")
    void theDelayIsHis(DutyStanding standing, boolean holds) {
        assertThat(judged(new CustomerDelay(), new CustomerDelay.Facts(Duty.ACCESS, standing)).holds()).isEqualTo(holds);
    }

    @Test
    @DisplayName("R132: the customer's five duties are met, unmet or not asked yet; unmet ones are named")
    void theChecklist() {
        List<Duty> rest = List.of(Duty.ADMINISTRATION, Duty.USERS);
        Finding open = judged(new CustomerDuties(), new CustomerDuties.Facts(List.of(Duty.PEOPLE, Duty.ACCESS, Duty.REQUIREMENTS),
                List.of(), rest));
        assertThat(open.holds()).isTrue();
        assertThat(open.because()).contains("3 of 5").contains("not asked yet: 2");
        Finding unmet = judged(new CustomerDuties(), new CustomerDuties.Facts(List.of(), List.of(Duty.ACCESS), rest));
        assertThat(unmet.holds()).isFalse();
        assertThat(unmet.turnedBy()).contains(Duty.ACCESS.title());
        Finding all = judged(new CustomerDuties(), new CustomerDuties.Facts(List.of(Duty.values()), List.of(), List.of()));
        assertThat(all.because()).isEqualTo("5 of 5 duties are met.");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'Windows, to 22H2', true", "'', false"})
    @DisplayName("R133: we wait for an upgrade of software that is named")
    void anUpgradeIsNamed(String software, boolean holds) {
        assertThat(judged(new CurrentSoftware(), new CurrentSoftware.Facts(software)).holds()).isEqualTo(holds);
    }
}
