package com.logitech.serviceportal.acceptance;

import com.logitech.serviceportal.acceptance.commands.PortalServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the demo's people with a session of his own, who asks for pages without a browser and follows no redirect. */
public final class SignedIn {

    /** Everybody's password in the demo. */
    public static final String PASSWORD = "Seven rooms, one desk";

    private static final Pattern NONCE = Pattern.compile("name=\"primefaces.nonce\" value=\"([^\"]+)\"");
    private static final String COOKIE = "serviceportal_session=";

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String url;
    private final Map<String, String> headers;
    private String session = "";

    private SignedIn(String url, Map<String, String> headers) {
        this.url = url;
        this.headers = headers;
    }

    /** Through the sign-in page, as everybody comes in. */
    public static SignedIn as(String email, RunningPortal portal) throws IOException, InterruptedException {
        return as(email, portal, Map.of());
    }

    /** @param headers sent along with each request */
    public static SignedIn as(String email, RunningPortal portal, Map<String, String> headers) throws IOException, InterruptedException {
        return as(email, portal.server(), headers);
    }

    /** Somebody who is none of the demo's, with his own password. */
    public static SignedIn as(String email, String password, RunningPortal portal) throws IOException, InterruptedException {
        return as(email, password, portal.server(), Map.of());
    }

    /** At another server. @param headers sent along with each request */
    public static SignedIn as(String email, PortalServer server, Map<String, String> headers) throws IOException, InterruptedException {
        return as(email, PASSWORD, server, headers);
    }

    private static SignedIn as(String email, String password, PortalServer server, Map<String, String> headers)
            throws IOException, InterruptedException {
        SignedIn one = new SignedIn(server.url(), headers);
        Matcher nonce = NONCE.matcher(one.get("/signin.xhtml").body());
        if (!nonce.find()) {
            throw new IllegalStateException("the sign-in page has no form");
        }
        String form = "email=" + encoded(email) + "&password=" + encoded(password) + "&next=%2F&enter=Sign+in&door_SUBMIT=1"
                + "&jakarta.faces.ViewState=stateless&primefaces.nonce=" + encoded(nonce.group(1));
        HttpResponse<String> welcome = one.send(one.request("/signin.xhtml").header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", one.url).POST(HttpRequest.BodyPublishers.ofString(form)));
        one.session = welcome.headers().allValues("set-cookie").stream().filter(cookie -> cookie.startsWith(COOKIE))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';'))).findFirst()
                .orElseThrow(() -> new IllegalStateException(email + " could not sign in: " + welcome.statusCode()));
        return one;
    }

    /** Nobody: whoever is not signed in. */
    public static SignedIn nobody(RunningPortal portal) {
        return new SignedIn(portal.url(""), Map.of());
    }

    /** The same person with the same session, at another server. */
    public SignedIn at(PortalServer server) {
        SignedIn there = new SignedIn(server.url(), headers);
        there.session = session;
        return there;
    }

    /** Ends the session. */
    public void signOut() throws IOException, InterruptedException {
        HttpRequest.Builder request = request("/signout").header("Sec-Fetch-Site", "same-origin").POST(HttpRequest.BodyPublishers.noBody());
        int status = send(request).statusCode();
        if (status != 302) {
            throw new IllegalStateException("signing out was answered with " + status);
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    public HttpResponse<String> head(String path) throws IOException, InterruptedException {
        return send(request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    /** The lines of an answer that does not end, as they come, until it is canceled. */
    public CompletableFuture<Integer> lines(String path, List<String> lines) {
        return client.sendAsync(request(path).GET().build(), HttpResponse.BodyHandlers.ofLines()).thenApply(answer -> {
            answer.body().forEach(lines::add);
            return answer.statusCode();
        });
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(30));
        headers.forEach(request::header);
        return session.isEmpty() ? request : request.header("Cookie", session);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
