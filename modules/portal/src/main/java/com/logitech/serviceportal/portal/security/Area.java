package com.logitech.serviceportal.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The parts of the portal, each with its own rule of who comes in and how a stranger is answered. */
enum Area {
    /** Programs come here, with a token; a stranger gets a problem document. */
    API,
    /** The little of the API that is for everyone. */
    OPEN_API,
    /** People come here; a stranger is led to the sign-in page. */
    PAGE,
    /** Pages in front of the door: to sign in, to accept an invitation, and to be told that something broke. */
    OPEN_PAGE,
    /** An open page is told here that something changed; a stranger is told nothing. */
    CHANNEL,
    /** Ends a session; a stranger has none to end. */
    SIGN_OUT,
    /** Style, script, pictures. */
    RESOURCE;

    static final String SIGN_IN_PATH = "/signin.xhtml";
    static final String JOIN_PATH = "/join.xhtml";
    static final String SIGN_OUT_PATH = "/signout";
    static final String API_PATH = "/api";
    static final String CHANNEL_PATH = "/changes";
    static final String FIRST_PAGE = "/index.xhtml";

    private static final Set<String> OPEN_OF_API = Set.of("/ping", "/openapi");
    private static final Set<String> OPEN_PAGES = Set.of(SIGN_IN_PATH, JOIN_PATH, "/broken.xhtml");

    /** Where a path leads. @param path within the portal, decoded and resolved by the container */
    static Area of(String path) {
        if (path.equals(API_PATH) || path.startsWith(API_PATH + "/")) {
            return OPEN_OF_API.contains(path.substring(API_PATH.length())) ? OPEN_API : API;
        } else if (OPEN_PAGES.contains(path)) {
            return OPEN_PAGE;
        } else if (path.equals(CHANNEL_PATH)) {
            return CHANNEL;
        } else if (path.equals(SIGN_OUT_PATH)) {
            return SIGN_OUT;
        } else if (path.startsWith("/jakarta.faces.resource/")) {
            return RESOURCE;
        }
        return path.endsWith(".xhtml") || path.isEmpty() || path.equals("/") ? PAGE : RESOURCE;
    }

    static Area of(HttpServletRequest request) {
        return of(path(request));
    }

    /** The path within the portal as the container resolved it, without parameters. */
    static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    /** The page asked for, with its leading slash. */
    static String page(HttpServletRequest request) {
        String path = path(request);
        return path.isEmpty() || path.equals("/") ? FIRST_PAGE : path;
    }

    boolean isApi() {
        return this == API || this == OPEN_API;
    }

    /** Whether a stranger may come in. */
    boolean isOpen() {
        return this != API && this != PAGE && this != CHANNEL;
    }
}
