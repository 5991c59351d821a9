package com.logitech.serviceportal.support.told;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Caller.Membership;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.told.TicketChanges.Changes;
import com.logitech.serviceportal.support.api.told.TicketChanges.Watch;
import com.logitech.serviceportal.support.model.ToldTickets.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Of changes of tickets")
class HeardTest {

    private static final int KEPT = 3;
    private static final UUID OURS = UUID.randomUUID();
    private static final UUID THEIRS = UUID.randomUUID();
    private static final Caller AGENT = new Caller(UUID.randomUUID(), "Agent", Set.of(Role.SELECT_AGENT), Map.of(), "portal");
    private static final Caller MEMBER = member(Set.of());
    private static final Caller OF_THE_ATTIC = member(Set.of("House/Attic"));

    private final Heard heard = new Heard("here", KEPT);
    private final List<Changes> told = new ArrayList<>();

    private static Caller member(Set<String> groups) {
        return new Caller(UUID.randomUUID(), "Member", Set.of(), Map.of(OURS, new Membership("OWNER", Set.of(), groups)), "portal");
    }

    private static Known ticket(UUID customer, String group) {
        return new Known(TicketId.random(), customer, group, UUID.randomUUID());
    }

    @Nested
    @DisplayName("is told")
    class Who {

        @Test
        @DisplayName("our own people: of everybody's")
        void agents() {
            Known theirs = ticket(THEIRS, "");
            heard.watch(AGENT, heard.mark(), told::add);
            heard.hear(List.of(theirs));
            assertThat(told).containsExactly(new Changes(heard.mark(), false, Set.of(theirs.id())));
        }

        @Test
        @DisplayName("a customer: of his own alone, and of nothing where all are another's")
        void customers() {
            Known own = ticket(OURS, "House/Cellar");
            heard.watch(MEMBER, heard.mark(), told::add);
            heard.hear(List.of(ticket(THEIRS, "")));
            assertThat(told).isEmpty();
            heard.hear(List.of(ticket(THEIRS, ""), own));
            assertThat(told).extracting(Changes::tickets).containsExactly(Set.of(own.id()));
        }

        @Test
        @DisplayName("who is restricted to groups: of theirs, and of what he opened himself")
        void groups() {
            Known inside = ticket(OURS, "House/Attic/Left");
            Known himself = new Known(TicketId.random(), OURS, "House/Cellar", OF_THE_ATTIC.user());
            heard.watch(OF_THE_ATTIC, heard.mark(), told::add);
            heard.hear(List.of(inside, ticket(OURS, "House/Cellar"), ticket(OURS, ""), himself));
            assertThat(told).extracting(Changes::tickets).containsExactly(Set.of(inside.id(), himself.id()));
        }

        @Test
        @DisplayName("nobody of what he opened for a customer he acts for no more")
        void left() {
            heard.watch(MEMBER, heard.mark(), told::add);
            heard.hear(List.of(new Known(TicketId.random(), THEIRS, "", MEMBER.user())));
            assertThat(told).isEmpty();
        }

        @Test
        @DisplayName("nobody whose watch is closed")
        void closed() {
            Watch watch = heard.watch(AGENT, heard.mark(), told::add);
            watch.close();
            heard.hear(List.of(ticket(OURS, "")));
            heard.hearOfMany();
            assertThat(told).isEmpty();
            assertThat(heard.isAlone()).isTrue();
        }
    }

    @Nested
    @DisplayName("who comes with a mark")
    class Since {

        @Test
        @DisplayName("hears what he missed, and no more than that")
        void missed() {
            heard.hear(List.of(ticket(OURS, "")));
            String mark = heard.mark();
            Known first = ticket(OURS, "");
            Known second = ticket(OURS, "");
            heard.hear(List.of(first));
            heard.hear(List.of(second));
            heard.watch(MEMBER, mark, told::add);
            assertThat(told).containsExactly(new Changes(heard.mark(), false, Set.of(first.id(), second.id())));
        }

        @Test
        @DisplayName("hears nothing where nothing happened, nor of what another's tickets did meanwhile")
        void nothing() {
            String mark = heard.mark();
            heard.watch(MEMBER, mark, told::add);
            heard.hear(List.of(ticket(THEIRS, "")));
            heard.watch(MEMBER, mark, told::add);
            assertThat(told).isEmpty();
        }

        @Test
        @DisplayName("hears by name as many as are kept, and of one more that any may have changed")
        void kept() {
            String mark = heard.mark();
            heard.hear(List.of(ticket(OURS, ""), ticket(OURS, ""), ticket(OURS, "")));
            heard.watch(AGENT, mark, told::add).close();
            heard.hear(List.of(ticket(OURS, "")));
            heard.watch(AGENT, mark, told::add).close();
            assertThat(told).extracting(Changes::all).containsExactly(false, true);
            assertThat(told.get(0).tickets()).hasSize(KEPT);
        }

        @Test
        @DisplayName("of another server, of one to come, or with none hears that any may have changed")
        void strange() {
            for (String mark : List.of("there-0", "here-1", "here-", "here-x", "", "here-99999999999999999999")) {
                heard.watch(AGENT, mark, told::add);
            }
            assertThat(told).hasSize(6).allMatch(Changes::isAll).allMatch(changes -> changes.tickets().isEmpty());
        }

        @Test
        @DisplayName("hears that any may have changed where there were too many to be named")
        void many() {
            String mark = heard.mark();
            heard.hearOfMany();
            heard.watch(MEMBER, mark, told::add);
            heard.hearOfMany();
            assertThat(told).hasSize(2).allMatch(Changes::isAll);
            assertThat(told).extracting(Changes::mark).last().isEqualTo(heard.mark());
        }
    }
}
