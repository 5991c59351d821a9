package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What the frame needs to know: who is looking, and how this browser likes its pages. */
@Named
@RequestScoped
public class Frame {

    /** Cookie that has the frame ask to repeat the last step. */
    static final String REPEAT = "repeat";

    private static final List<String> THEMES = List.of("light", "dark", "system");
    private static final List<String> DENSITIES = List.of("comfortable", "compact");
    private static final List<String> NAVIGATIONS = List.of("wide", "narrow");

    @Inject
    private HttpServletRequest request;
    @Inject
    private Visitor visitor;
    @Inject
    private SignIn signIn;
    @Inject
    private Words words;
    @Inject
    private Clock clock;

    /** What a demo that began at another instant takes for the present (UTC); null where the clock shows the present. */
    public Instant getPretended() {
        String begins = System.getenv("SERVICEPORTAL_DEMO_BEGINS_AT");
        return begins == null || begins.isBlank() ? null : clock.instant();
    }

    /** Whether somebody is signed in; the pages in front of the door have no menu. */
    public boolean isKnown() {
        return visitor.isKnown();
    }

    public String getPerson() {
        return visitor.getName();
    }

    /** The person's roles in words. */
    public String getRoles() {
        return visitor.getRoles().stream().map(words::title).distinct().collect(Collectors.joining(", "));
    }

    /** As the person keeps it; in front of the door, as this browser last showed it. */
    public String getTheme() {
        return visitor.isKnown() ? visitor.getTheme() : chosen("theme", THEMES, "system");
    }

    /** Keeps the theme for the person, wherever he signs in. */
    public void prefer(String theme) {
        signIn.prefer(theme, visitor.getZone(), visitor.getLanguage());
    }

    public String getDensity() {
        return chosen("density", DENSITIES, "comfortable");
    }

    public String getNavigation() {
        return chosen("navigation", NAVIGATIONS, "wide");
    }

    /** Whether keys of one letter do something; who speaks to his computer may want them off. */
    public boolean isSingleKeys() {
        return "on".equals(chosen("singlekeys", List.of("on", "off"), "on"));
    }

    /** Whether the last step was lost with the page's state and has to be repeated. */
    public boolean isRepeat() {
        return !"no".equals(chosen(REPEAT, List.of("yes"), "no"));
    }

    public List<String> getThemes() {
        return THEMES;
    }

    public List<String> getDensities() {
        return DENSITIES;
    }

    /** A cookie is the visitor's to write: only the words we know are taken. */
    private String chosen(String name, List<String> known, String usual) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? usual : Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue)
                .filter(known::contains).findFirst().orElse(usual);
    }
}
