package com.logitech.serviceportal.contracts.terms.people;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.contracts.terms.people.PurchaseInvitation.Before.EXPIRED;
import static com.logitech.serviceportal.contracts.terms.people.PurchaseInvitation.Before.NONE;
import static com.logitech.serviceportal.contracts.terms.people.PurchaseInvitation.Before.PENDING;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.people.PurchaseInvitation.Before;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PurchaseInvitationTest {

    private static final PurchaseInvitation TERM = new PurchaseInvitation();

    @Nested
    @DisplayName("R12: on a purchase the order contact is invited to the account")
    class OnPurchase {

        @Test
        @DisplayName("who was never invited is")
        void theFirstPurchaseInvites() {
            assertThat(holds(TERM, new PurchaseInvitation.Facts(true, false, NONE)).because()).contains("with this purchase");
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(value = Before.class, names = {"PENDING", "ACCEPTED", "WITHDRAWN"})
        @DisplayName("a second purchase makes no second invitation")
        void theSecondDoesNot(Before before) {
            fails(TERM, new PurchaseInvitation.Facts(true, false, before));
        }

        @Test
        @DisplayName("an invitation that ended unused is sent once more")
        void anUnusedOneIsSentAgain() {
            assertThat(holds(TERM, new PurchaseInvitation.Facts(true, false, EXPIRED)).because()).contains("once more");
            assertThat(fails(TERM, new PurchaseInvitation.Facts(true, false, PENDING)).turnedBy()).contains("again");
        }

        @Test
        @DisplayName("who is in the account already is not invited, however that came about")
        void whoIsInside() {
            assertThat(fails(TERM, new PurchaseInvitation.Facts(true, true, NONE)).because()).contains("already");
            fails(TERM, new PurchaseInvitation.Facts(true, true, EXPIRED));
        }

        @Test
        @DisplayName("an account without an order contact invites nobody")
        void nobodyToInvite() {
            assertThat(fails(TERM, new PurchaseInvitation.Facts(false, false, NONE)).turnedBy()).contains("order contact");
        }
    }
}
