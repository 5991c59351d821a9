package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the frame needs to know: who is looking, and how this browser likes its pages. */
@Named
@RequestScoped
public class Frame {

    private static final List<String> THEMES = List.of("light", "dark", "system");
    private static final List<String> DENSITIES = List.of("comfortable", "compact");
    private static final List<String> NAVIGATIONS = List.of("wide", "narrow");

    private final HttpServletRequest request;
    private final Words words;
    private final Optional<Caller> caller = Looking.caller();

    /** For the container's proxy. */
    protected Frame() {
        this(null, null);
    }

    @Inject
    public Frame(HttpServletRequest request, Words words) {
        this.request = request;
        this.words = words;
    }

    /** Whether somebody is signed in; the pages in front of the door have no menu. */
    public boolean isKnown() {
        return caller.isPresent();
    }

    public String getPerson() {
        return caller.map(Caller::name).orElse("");
    }

    /** The person's roles in words. */
    public String getRoles() {
        return caller.map(Looking::roles).orElse(Set.of()).stream().sorted().map(Role::name).map(words::title).distinct().collect(Collectors.joining(", "));
    }

    public String getTheme() {
        return chosen("theme", THEMES, "system");
    }

    public String getDensity() {
        return chosen("density", DENSITIES, "comfortable");
    }

    public String getNavigation() {
        return chosen("navigation", NAVIGATIONS, "wide");
    }

    public List<String> getThemes() {
        return THEMES;
    }

    public List<String> getDensities() {
        return DENSITIES;
    }

    /** Whether the page on the screen is this one. @param path from the root of the portal */
    public boolean isAt(String path) {
        return path.equals(request.getServletPath());
    }

    /** A cookie is the visitor's to write: only the words we know are taken. */
    private String chosen(String name, List<String> known, String usual) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? usual : Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue)
                .filter(known::contains).findFirst().orElse(usual);
    }
}
