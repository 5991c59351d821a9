package com.logitech.serviceportal.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith({RunningPortal.Given.class, Chromium.Given.class})
@DisplayName("The door")
class SignInIT {

    private static final String PASSWORD = "Seven rooms, one desk";
    private static final Pattern NONCE = Pattern.compile("name=\"primefaces.nonce\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @DisplayName("gives a new session at each sign-in, whatever cookies one comes with, and ends it for good")
    void sessions(RunningPortal portal) throws Exception {
        String chosen = "serviceportal_session=chosen-by-somebody; serviceportal=0000chosen:1";
        String one = session(signIn(portal, "nina@northwind.example", PASSWORD, "/", chosen));
        String other = session(signIn(portal, "nina@northwind.example", PASSWORD, "/", ""));

        assertThat(one).isNotEqualTo(other).doesNotContain("chosen");
        assertThat(get(portal, "/index.xhtml", one).statusCode()).isEqualTo(200);
        assertThat(send(portal, "/signout", "", one, "GET").statusCode()).isEqualTo(405);
        assertThat(send(portal, "/signout", "", one, "POST", "Origin", "https://evil.example").statusCode()).isEqualTo(403);
        assertThat(get(portal, "/index.xhtml", one).statusCode()).isEqualTo(200);
        assertThat(send(portal, "/signout", "", one, "POST", "Sec-Fetch-Site", "same-origin").statusCode()).isEqualTo(302);
        assertThat(get(portal, "/index.xhtml", one).headers().firstValue("location").orElse("")).contains("/signin.xhtml");
        assertThat(get(portal, "/index.xhtml", other).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "goes on to the first page instead of {0}")
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "/signin.xhtml", "/%2f%2fevil.example",
            "javascript:alert(1)"})
    void foreignNext(String next, RunningPortal portal) throws Exception {
        HttpResponse<String> welcome = signIn(portal, "noah@northwind.example", PASSWORD, next, "");

        assertThat(welcome.headers().firstValue("location")).contains(portal.url("/"));
    }

    @Test
    @DisplayName("closes after ten wrong passwords, even to the right one, but not to a device that is known")
    void throttling(RunningPortal portal) throws Exception {
        HttpResponse<String> known = signIn(portal, "amelie@alpine.example", PASSWORD, "/", "");
        for (int i = 0; i < 10; i++) {
            assertThat(signIn(portal, "amelie@alpine.example", "not this one", "/", "").body()).contains("That did not match.");
            assertThat(signIn(portal, "nobody@alpine.example", "not this one", "/", "").body()).contains("That did not match.");
        }

        assertThat(signIn(portal, "nobody@alpine.example", "not this one", "/", "").body()).contains("Too many tries.");
        assertThat(signIn(portal, "amelie@alpine.example", PASSWORD, "/", "").body()).contains("Too many tries.")
                .contains("value=\"amelie@alpine.example\"");
        assertThat(session(signIn(portal, "amelie@alpine.example", PASSWORD, "/", cookie(known, "serviceportal_device").orElseThrow())))
                .isNotEmpty();
    }

    @Test
    @DisplayName("answers programs in problem documents, and takes a session's cookie from our own pages alone")
    void programs(RunningPortal portal) throws Exception {
        HttpResponse<String> stranger = get(portal, "/api/customers", "");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(stranger.headers().firstValue("www-authenticate")).contains("Bearer");

        String session = session(signIn(portal, "alex@alpine.example", PASSWORD, "/", ""));
        assertThat(send(portal, "/api/customers", "{}", session, "POST", "Content-Type", "application/json").statusCode()).isEqualTo(403);
        assertThat(send(portal, "/api/customers", "{}", session, "POST", "Content-Type", "application/json", "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(send(portal, "/api/customers", "{}", session, "POST", "Content-Type", "text/plain", "Sec-Fetch-Site", "same-origin")
                .statusCode()).isEqualTo(415);
    }

    @Test
    @DisplayName("opens no page that is not listed, and says so without saying more")
    void unlisted(RunningPortal portal) throws Exception {
        String session = session(signIn(portal, "olivia@portal.example", PASSWORD, "/", ""));

        HttpResponse<String> answer = get(portal, "/WEB-INF/web.xml.xhtml", session);
        assertThat(answer.statusCode()).isIn(403, 404);
        assertThat(get(portal, "/anything.xhtml", session).statusCode()).isEqualTo(403);
        assertThat(get(portal, "/anything.xhtml", session).body()).contains("This is not open to you")
                .doesNotContain("Exception", "com.logitech");
        assertThat(get(portal, "/anything.txt", "").body()).contains("There is no such page");
    }

    @Test
    @DisplayName("keeps the mail address typed, shows the password on request, goes on to where one wanted to, and back out")
    void page(RunningPortal portal, Chromium chromium) {
        Page page = chromium.visitor();
        page.navigate(portal.url("/clauses.xhtml"));
        assertThat(page.getByLabel("Mail address")).isFocused();
        page.getByLabel("Mail address").fill("david@portal.example");
        page.getByLabel("Password").fill("not this one");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
        assertThat(page.getByLabel("Password")).hasAttribute("type", "text");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("That did not match.");
        assertThat(page.getByLabel("Mail address")).hasValue("david@portal.example");
        assertThat(page.getByLabel("Password")).isFocused();
        assertThat(page.getByLabel("Password")).hasValue("");
        page.getByLabel("Password").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(portal.url("/clauses.xhtml"));

        page.getByText("David Okafor").first().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("You are signed out.");
        page.navigate(portal.url("/clauses.xhtml"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sign in"))).isVisible();
        page.context().close();
    }

    private HttpResponse<String> signIn(RunningPortal portal, String email, String password, String next, String cookies) throws Exception {
        Matcher nonce = NONCE.matcher(get(portal, "/signin.xhtml", "").body());
        assertThat(nonce.find()).isTrue();
        String form = "email=" + encoded(email) + "&password=" + encoded(password) + "&next=" + encoded(next)
                + "&enter=Sign+in&door_SUBMIT=1"
                + "&jakarta.faces.ViewState=stateless&primefaces.nonce=" + encoded(nonce.group(1));
        return send(portal, "/signin.xhtml", form, cookies, "POST", "Content-Type", "application/x-www-form-urlencoded", "Origin",
                portal.url(""));
    }

    private static String session(HttpResponse<String> welcome) {
        return cookie(welcome, "serviceportal_session").orElse("");
    }

    private static Optional<String> cookie(HttpResponse<String> answer, String name) {
        List<String> cookies = answer.headers().allValues("set-cookie");
        return cookies.stream().filter(cookie -> cookie.startsWith(name + "=")).map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst();
    }

    private HttpResponse<String> get(RunningPortal portal, String path, String cookies) throws Exception {
        return send(portal, path, "", cookies, "GET");
    }

    private HttpResponse<String> send(RunningPortal portal, String path, String body, String cookies, String method, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.url(path)))
                .method(method, body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
