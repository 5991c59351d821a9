package com.logitech.serviceportal.acceptance.pages;

import com.logitech.serviceportal.acceptance.Chromium;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** People at browsers of their own, signed in, and all their browsers complain of. */
public final class Visitors implements AutoCloseable {

    private static final String PASSWORD = "Seven rooms, one desk";
    private static final double PATIENCE = 15_000;

    private final RunningPortal portal;
    private final Chromium chromium;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    public Visitors(RunningPortal portal, Chromium chromium) {
        this.portal = portal;
        this.chromium = chromium;
    }

    /** Somebody on the page one comes to after signing in. */
    public Page as(String email) {
        Page page = chromium.visitor();
        page.setDefaultTimeout(PATIENCE);
        pages.add(page);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.navigate(portal.url("/signin.xhtml"));
        signIn(page, email);
        page.waitForURL(Pattern.compile(".*/(index.xhtml)?$"));
        return page;
    }

    /** Fills in the page to sign in on, wherever it leads. */
    static void signIn(Page page, String email) {
        page.locator("#email").fill(email);
        page.locator("#password").fill(PASSWORD);
        page.locator("#password").press("Enter");
    }

    /** Errors of scripts and of the console. */
    public List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        // what a page asks while it goes away would be answered by a trial that is over
        pages.forEach(Page::unrouteAll);
        pages.forEach(page -> page.context().close());
    }
}
