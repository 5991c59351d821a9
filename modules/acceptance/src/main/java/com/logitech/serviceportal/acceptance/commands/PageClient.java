package com.logitech.serviceportal.acceptance.commands;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a screen: signs in by the form and asks for pages. */
public final class PageClient {

    private static final Pattern NONCE = Pattern.compile("name=\"primefaces.nonce\" value=\"([^\"]+)\"");
    private static final String SESSION = "serviceportal_session=";

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5)).version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ORIGINAL_SERVER)).build();
    private final String url;

    /** What came back. @param took from the first byte sent to the last received */
    public record Page(int status, String body, Duration took) {
    }

    private PageClient(String url) {
        this.url = url;
    }

    /** @throws IllegalStateException if the portal does not let him in */
    public static PageClient signedIn(String url, String email, String password) throws IOException {
        PageClient pages = new PageClient(url);
        Matcher nonce = NONCE.matcher(pages.get("/signin.xhtml").body());
        String form = "email=" + encoded(email) + "&password=" + encoded(password)
                + "&next=%2F&enter=Sign+in&door_SUBMIT=1&jakarta.faces.ViewState=stateless"
                + (nonce.find() ? "&primefaces.nonce=" + encoded(nonce.group(1)) : "");
        HttpResponse<String> welcome = pages.send(pages.request("/signin.xhtml")
                .header("Content-Type", "application/x-www-form-urlencoded").header("Origin", url)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (welcome.headers().allValues("set-cookie").stream().noneMatch(given -> given.startsWith(SESSION))) {
            throw new IllegalStateException("the portal does not let " + email + " in");
        }
        return pages;
    }

    public Page get(String path) throws IOException {
        long begun = System.nanoTime();
        HttpResponse<String> response = send(request(path).GET());
        return new Page(response.statusCode(), response.body(), Duration.ofNanos(System.nanoTime() - begun));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
