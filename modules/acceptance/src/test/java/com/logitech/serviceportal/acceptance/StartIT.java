package com.logitech.serviceportal.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("The shipped portal starts")
class StartIT {

    @Test
    @DisplayName("and lets nobody in unknown, without saying what it is made of or keeping a session for him")
    void asksWhoIsThere(RunningPortal portal) throws Exception {
        HttpResponse<String> first = portal.get("/");
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(first.headers().firstValue("location")).hasValueSatisfying(door -> assertThat(door).endsWith("/signin.xhtml?next=%2F"));

        HttpResponse<String> page = portal.get("/signin.xhtml");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Service Portal");
        assertThat(page.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(page.headers().firstValue("content-security-policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'self'").contains("script-src 'self' 'nonce-"));
        assertThat(page.headers().allValues("set-cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite="))
                .noneSatisfy(cookie -> assertThat(cookie).startsWith("serviceportal"));
    }

    @Test
    @DisplayName("and answers its API in JSON with readable times")
    void answersItsApi(RunningPortal portal) throws Exception {
        HttpResponse<String> answer = portal.get("/api/ping");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        JsonNode ping = new ObjectMapper().readTree(answer.body());
        assertThat(Instant.parse(ping.get("runningSince").textValue())).isBefore(Instant.now());
    }

    @Test
    @DisplayName("and says that it is ready and alive")
    void saysThatItIsWell(RunningPortal portal) throws Exception {
        assertThat(portal.get("/health/ready").body()).contains("\"database\"").contains("UP");
        assertThat(portal.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(portal.server().troubles()).isEmpty();
    }

    @Test
    @DisplayName("and its pages work under a content security policy")
    void pagesWork(RunningPortal portal, Chromium chromium) {
        Page page = chromium.visitor();
        List<String> complaints = new CopyOnWriteArrayList<>();
        page.onConsoleMessage(message -> {
            if (!"log".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);

        page.navigate(portal.url("/"));
        page.getByLabel("Mail address").fill("olivia@portal.example");
        page.getByLabel("Password").fill("Seven rooms, one desk");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();

        assertThat(page.getByRole(AriaRole.NAVIGATION).first()).isVisible();
        assertThat(complaints).isEmpty();
        page.context().close();
    }
}
