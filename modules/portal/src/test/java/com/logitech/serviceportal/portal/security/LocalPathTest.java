package com.logitech.serviceportal.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("After signing in one goes on")
class LocalPathTest {

    @ParameterizedTest(name = "to {0}")
    @ValueSource(strings = {"/", "/index.xhtml", "/contracts/spaces.xhtml?customer=1&text=a%20b", "/contracts/orders.xhtml#third"})
    void local(String text) {
        assertThat(LocalPath.of(text)).contains(text);
    }

    @ParameterizedTest(name = "but not to {0}")
    @NullSource
    @ValueSource(strings = {"", "index.xhtml", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example",
            "https://evil.example/", "javascript:alert(1)",
            "/\t/evil.example", "/ /evil.example", "/a\r\nSet-Cookie: x=y", "/..//evil.example", "/x/..//evil.example/index.xhtml", "/%",
            "/signin.xhtml",
            "/signin.xhtml?next=/", "/signout", "/api/customers", "/%2f%2fevil.example", "/resources/portal/door.css"})
    void elsewhere(String text) {
        assertThat(LocalPath.of(text)).isEmpty();
    }
}
