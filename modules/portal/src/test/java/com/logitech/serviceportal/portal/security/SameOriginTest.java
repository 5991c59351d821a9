package com.logitech.serviceportal.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A request that may change something")
class SameOriginTest {

    @ParameterizedTest(name = "{0}, Sec-Fetch-Site {1}, Origin {2}, Host {3}: {4}")
    @CsvSource({
            "GET,    cross-site,  https://evil.example,       portal.example,      OURS",
            "POST,   same-origin, https://portal.example,     portal.example,      OURS",
            "POST,   same-origin, ,                           portal.example,      OURS",
            "POST,   ,            https://portal.example,     portal.example,      OURS",
            "POST,   ,            https://portal.example:443, portal.example,      OURS",
            "POST,   ,            http://localhost:9080,      localhost:9080,      OURS",
            "POST,   ,            http://localhost:9081,      localhost:9080,      FOREIGN",
            "POST,   same-site,   https://other.portal.example, portal.example,    FOREIGN",
            "POST,   same-site,   ,                           portal.example,      FOREIGN",
            "POST,   cross-site,  ,                           portal.example,      FOREIGN",
            "POST,   none,        ,                           portal.example,      FOREIGN",
            "DELETE, same-origin, https://evil.example,       portal.example,      FOREIGN",
            "POST,   ,            https://evil.example,       portal.example,      FOREIGN",
            "POST,   ,            https://portal.example.evil.example, portal.example, FOREIGN",
            "POST,   ,            null,                       portal.example,      FOREIGN",
            "POST,   ,            ://,                        portal.example,      FOREIGN",
            "PUT,    ,            ,                           portal.example,      UNSAID"
    })
    void verdict(String method, String fetched, String origin, String host, SameOrigin.Verdict verdict) {
        assertThat(new SameOrigin(method, fetched, origin, host).verdict()).isEqualTo(verdict);
    }
}
