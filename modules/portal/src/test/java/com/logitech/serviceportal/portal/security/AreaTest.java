package com.logitech.serviceportal.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A path leads")
class AreaTest {

    @ParameterizedTest(name = "{0}: {1}, open to strangers: {2}")
    @CsvSource({
            "'',                                  PAGE,      false",
            "/,                                   PAGE,      false",
            "/index.xhtml,                        PAGE,      false",
            "/contracts/spaces.xhtml,             PAGE,      false",
            "/signin.xhtml,                       OPEN_PAGE, true",
            "/broken.xhtml,                       OPEN_PAGE, true",
            "/contracts/signin.xhtml,             PAGE,      false",
            "/signout,                            SIGN_OUT,  true",
            "/changes,                            CHANNEL,   false",
            "/changes/x,                          RESOURCE,  true",
            "/changes.xhtml,                      PAGE,      false",
            "/api,                                API,       false",
            "/api/spaces,                         API,       false",
            "/api/ping,                           OPEN_API,  true",
            "/api/openapi,                        OPEN_API,  true",
            "/api/ping/x,                         API,       false",
            "/api/spaces.xhtml,                   API,       false",
            "/apis.xhtml,                         PAGE,      false",
            "/jakarta.faces.resource/a.css.xhtml, RESOURCE,  true",
            "/resources/portal/portal.css,        RESOURCE,  true"
    })
    void leads(String path, Area area, boolean open) {
        assertThat(Area.of(path)).isEqualTo(area);
        assertThat(Area.of(path).isOpen()).isEqualTo(open);
    }
}
