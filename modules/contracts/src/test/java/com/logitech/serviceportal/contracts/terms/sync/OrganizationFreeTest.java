package com.logitech.serviceportal.contracts.terms.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R18: a Sync organization is linked to one customer alone")
class OrganizationFreeTest {

    private final OrganizationFree term = new OrganizationFree();

    @Test
    @DisplayName("one that is linked to nobody may be linked; one that is linked is refused without telling to whom")
    void bothSides() {
        Asked.holds(term, new OrganizationFree.Facts("WMrRZ6", false));
        assertThat(Asked.fails(term, new OrganizationFree.Facts("WMrRZ6", true)).because())
                .isEqualTo("The Sync organization WMrRZ6 is linked already.");
    }
}
