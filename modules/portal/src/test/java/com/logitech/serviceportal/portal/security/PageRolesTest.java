package com.logitech.serviceportal.portal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.definitions.Caller.Membership;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page opens")
class PageRolesTest {

    private final PageRoles pages = PageRoles.of(List.of("# who may open what", "", "/index.xhtml  everybody",
            "/contracts/orders.xhtml  SERVICE_MANAGER, ASSIGN_LICENSES", "/contracts/*  OPERATIONS"));
    private final Caller olivia = staff(Role.OPERATIONS);
    private final Caller nora = new Caller(UUID.randomUUID(), "Nora", Set.of(), Map.of(UUID.randomUUID(),
            new Membership("OWNER", Set.of("ASSIGN_LICENSES"), Set.of())), "portal");

    @Test
    @DisplayName("to the roles and the tasks of the first line that fits")
    void roles() {
        assertThat(pages.open("/contracts/orders.xhtml", nora)).isTrue();
        assertThat(pages.open("/contracts/spaces.xhtml", nora)).isFalse();
        assertThat(pages.open("/contracts/spaces.xhtml", olivia)).isTrue();
        assertThat(pages.open("/contracts/orders.xhtml", olivia)).as("a task of her role").isTrue();
        assertThat(pages.open("/contracts/orders.xhtml", staff(Role.SERVICE_MANAGER))).isTrue();
        assertThat(pages.open("/contracts/orders.xhtml", staff(Role.BASIC_AGENT))).isFalse();
    }

    @Test
    @DisplayName("to nobody when it is not listed")
    void unlisted() {
        assertThat(pages.open("/secret.xhtml", olivia)).isFalse();
        assertThat(pages.open("/INDEX.xhtml", olivia)).isFalse();
        assertThat(pages.open("/contracts", olivia)).isFalse();
    }

    @Test
    @DisplayName("to everybody who is somebody here, where it says so")
    void everybody() {
        assertThat(pages.open("/index.xhtml", nora)).isTrue();
        assertThat(pages.open("/index.xhtml", new Caller(UUID.randomUUID(), "Nobody", Set.of(), Map.of(), "portal"))).isFalse();
    }

    @Test
    @DisplayName("by a list that names real roles and tasks only")
    void mistyped() {
        assertThatThrownBy(() -> PageRoles.of(List.of("/index.xhtml EVERYONE"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PageRoles.of(List.of("/index.xhtml"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(PageRoles.ofThePortal().open("/index.xhtml", nora)).isTrue();
    }

    private static Caller staff(Role role) {
        return new Caller(UUID.randomUUID(), role.name(), Set.of(role), Map.of(), "portal");
    }
}
