package com.logitech.serviceportal.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.logitech.serviceportal.definitions.Caller.Membership;
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
    private final UUID ofOneGroup = UUID.randomUUID();
    private final Caller member = new Caller(UUID.randomUUID(), "Ada", Set.of(), Map.of(
            own, new Membership("INSTALLER", Set.of("MOVE_A_THING"), Set.of()),
            ofOneGroup, new Membership("READ_ONLY", Set.of(), Set.of("Campus/North"))), "portal");
    private final Caller operations = new Caller(UUID.randomUUID(), "Oz", Set.of(Role.OPERATIONS), Map.of(), "portal");

    @Test
    @DisplayName("must have been announced at the door")
    void announced() {
        assertThatIllegalStateException().isThrownBy(Caller::current);
        assertThat(Caller.actingAs(member, () -> Caller.current().name())).isEqualTo("Ada");
        assertThatIllegalStateException().isThrownBy(Caller::current);
    }

    @Test
    @DisplayName("signs what he did by his id, and a round by its name")
    void signature() {
        assertThat(member.signature()).isEqualTo(member.user().toString());
        assertThat(Caller.system("the start round").signature()).isEqualTo("the start round");
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
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> member.mustBeAllowed(foreign, "space", Trial.MOVE_A_THING))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> member.mustSee(foreign, "space"))
                .satisfies(refused -> assertThat(refused.getMessage()).isEqualTo(Refused.notFound("space").getMessage()));
    }

    @Test
    @DisplayName("of a customer is told of his role where he may see but not do")
    void role() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> member.mustBeAllowed(own, "space", Trial.PAINT_A_THING))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_ALLOWED))
                .withMessageContaining("paint a thing");
        member.mustBeAllowed(own, "space", Trial.MOVE_A_THING);
        assertThat(member.may(ofOneGroup, Trial.MOVE_A_THING)).isFalse();
        assertThat(member.mayAnywhere(Trial.MOVE_A_THING)).isTrue();
        assertThat(member.mayAnywhere(Trial.PAINT_A_THING)).isFalse();
    }

    @Test
    @DisplayName("of a customer who is restricted to groups of Spaces sees those and what lies below them, and no others")
    void groups() {
        assertThat(member.sees(ofOneGroup, "Campus/North")).isTrue();
        assertThat(member.sees(ofOneGroup, "Campus/North/Floor 2")).isTrue();
        assertThat(member.sees(ofOneGroup, "Campus/Northeast")).isFalse();
        assertThat(member.sees(ofOneGroup, "Campus")).isFalse();
        assertThat(member.sees(ofOneGroup, "")).isFalse();
        assertThat(member.sees(own, "Campus")).isTrue();
        assertThat(member.sees(foreign, "Campus/North")).isFalse();
        assertThat(member.restrictions()).containsOnlyKeys(ofOneGroup);
        assertThat(operations.restrictions()).isEmpty();
    }

    @Test
    @DisplayName("of the staff sees every customer but does only what his role includes")
    void staff() {
        operations.mustSee(foreign, "space");
        operations.mustHold("enter an order", Role.OPERATIONS);
        operations.mustBeAllowed(foreign, "space", Trial.MOVE_A_THING);
        assertThat(operations.sees(foreign, "any group")).isTrue();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> operations.mustHold("add a person", Role.SYSTEM_ADMINISTRATOR));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> operations.mustBeAllowed(foreign, "space", Trial.PAINT_A_THING));
        assertThat(Caller.system("a round").may(foreign, Trial.PAINT_A_THING)).isTrue();
    }

    /** Two things to do: our operations people may do the first. */
    private enum Trial implements Task {
        MOVE_A_THING("move a thing", Set.of(Role.OPERATIONS)), PAINT_A_THING("paint a thing", Set.of());

        private final String what;
        private final Set<Role> staff;

        Trial(String what, Set<Role> staff) {
            this.what = what;
            this.staff = staff;
        }

        @Override
        public String what() {
            return what;
        }

        @Override
        public Set<Role> staff() {
            return staff;
        }
    }
}
