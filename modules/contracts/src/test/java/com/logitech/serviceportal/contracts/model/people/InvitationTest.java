package com.logitech.serviceportal.contracts.model.people;

import static com.logitech.serviceportal.contracts.api.people.Invitations.InvitationState.ACCEPTED;
import static com.logitech.serviceportal.contracts.api.people.Invitations.InvitationState.EXPIRED;
import static com.logitech.serviceportal.contracts.api.people.Invitations.InvitationState.PENDING;
import static com.logitech.serviceportal.contracts.api.people.Invitations.InvitationState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.people.InvitationId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R12: an invitation")
class InvitationTest {

    private static final Instant SENT = Instant.parse("2026-03-03T09:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-03-10T09:00:00Z");

    private static Invitation invitation() {
        return new Invitation(InvitationId.random(), CustomerId.random(),
                new Invitation.Wish("Pia@Integrator.example", CustomerRole.THIRD_PARTY, Set.of("North/One", "South"), "de"),
                Optional.empty(), SENT, UNTIL);
    }

    @Test
    @DisplayName("is pending until its end and expired from then on")
    void time() {
        Invitation invitation = invitation();

        assertThat(invitation.state(SENT)).isEqualTo(PENDING);
        assertThat(invitation.state(UNTIL.minusNanos(1))).isEqualTo(PENDING);
        assertThat(invitation.state(UNTIL)).isEqualTo(EXPIRED);
        assertThat(invitation.isOpen()).isTrue();
    }

    @Test
    @DisplayName("sent again is pending again, from then on")
    void sentAgain() {
        Invitation invitation = invitation();
        invitation.resend(UNTIL, UNTIL.plusSeconds(60));

        assertThat(invitation.state(UNTIL)).isEqualTo(PENDING);
        assertThat(invitation.state(UNTIL.plusSeconds(60))).isEqualTo(EXPIRED);
        assertThat(invitation.invitedAt()).isEqualTo(SENT);
        assertThat(invitation.sentAt()).isEqualTo(UNTIL);
    }

    @Test
    @DisplayName("accepted, withdrawn or followed by another has ended, whatever time it is, and is told nothing more")
    void ended() {
        Invitation accepted = invitation();
        accepted.accept(UserId.random(), SENT);
        Invitation withdrawn = invitation();
        withdrawn.withdraw(SENT);
        Invitation followed = invitation();
        followed.close(UNTIL);

        assertThat(accepted.state(UNTIL)).isEqualTo(ACCEPTED);
        assertThat(withdrawn.state(SENT)).isEqualTo(WITHDRAWN);
        assertThat(followed.state(SENT)).isEqualTo(EXPIRED);
        for (Invitation one : Set.of(accepted, withdrawn, followed)) {
            assertThatIllegalStateException().isThrownBy(() -> one.resend(UNTIL, UNTIL.plusSeconds(1)));
            assertThatIllegalStateException().isThrownBy(() -> one.accept(UserId.random(), SENT));
            assertThatIllegalStateException().isThrownBy(() -> one.withdraw(SENT));
        }
    }

    @Test
    @DisplayName("keeps what the person is to be")
    void wish() {
        assertThat(invitation().groups()).containsExactly("North/One", "South");
        assertThat(invitation().role()).isEqualTo(CustomerRole.THIRD_PARTY);
        assertThat(invitation().invitedBy()).isEmpty();
        assertThat(invitation().email()).isEqualTo("Pia@Integrator.example");
    }
}
