package com.logitech.serviceportal.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.logitech.serviceportal.definitions.Caller.Role;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A caller")
class CallerTest {

    private final UUID own = UUID.randomUUID();
    private final UUID foreign = UUID.randomUUID();
    private final Caller member = new Caller(UUID.randomUUID(), "Ada", Set.of(), Map.of(own, Role.CUSTOMER_USER), "portal");
    private final Caller operations = new Caller(UUID.randomUUID(), "Oz", Set.of(Role.OPERATIONS), Map.of(), "portal");

    @Test
    @DisplayName("must have been announced at the door")
    void announced() {
        assertThatIllegalStateException().isThrownBy(Caller::current);
        assertThat(Caller.actingAs(member, () -> Caller.current().name())).isEqualTo("Ada");
        assertThatIllegalStateException().isThrownBy(Caller::current);
    }

    @Test
    @DisplayName("gives way to another for a piece of work and comes back, even when the work fails")
    void nested() {
        Caller.actingAs(member, () -> {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> Caller.actingAs(operations, () -> {
                throw Refused.notFound("space");
            }));
            assertThat(Caller.current()).isEqualTo(member);
            return null;
        });
    }

    @Test
    @DisplayName("of a customer is told of a stranger's things as of things that do not exist")
    void strangers() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> member.mustHoldFor(foreign, "space", "move it", Role.CUSTOMER_USER))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> member.mustSee(foreign, "space"))
                .satisfies(refused -> assertThat(refused.getMessage()).isEqualTo(Refused.notFound("space").getMessage()));
    }

    @Test
    @DisplayName("of a customer is told of his role where he may see but not do")
    void role() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> member.mustHoldFor(own, "space", "move it", Role.CUSTOMER_ADMINISTRATOR))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_ALLOWED));
        member.mustHoldFor(own, "space", "move it", Role.CUSTOMER_ADMINISTRATOR, Role.CUSTOMER_USER);
    }

    @Test
    @DisplayName("of the staff sees every customer but does only what his role includes")
    void staff() {
        operations.mustSee(foreign, "space");
        operations.mustHold("enter an order", Role.OPERATIONS);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> operations.mustHold("add a person", Role.SYSTEM_ADMINISTRATOR));
    }

    @Test
    @DisplayName("holds customers' roles in memberships only, and staff roles outside them only")
    void rolesInTheirPlace() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Caller(own, "x", Set.of(Role.READ_ONLY), Map.of(), "portal"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Caller(own, "x", Set.of(), Map.of(own, Role.OPERATIONS), "portal"));
    }
}
