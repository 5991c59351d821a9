package com.logitech.serviceportal.portal.push;

import com.logitech.serviceportal.portal.security.Unattended;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Arrays;

/**
 * Keeps from a page that asks for itself what waits for the next page its reader opens: Faces hands that to whichever asks first, by a
 * cookie all windows share.
 */
@WebFilter(urlPatterns = "*.xhtml", asyncSupported = true)
public class WithoutMessages extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String FLASH = "oam.Flash.";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Unattended.is(request)) {
            chain.doFilter(new Asking(request), new Answer(response));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOfFlash(Cookie cookie) {
        return cookie.getName().startsWith(FLASH);
    }

    private static final class Asking extends HttpServletRequestWrapper {

        Asking(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie[] getCookies() {
            Cookie[] all = super.getCookies();
            return all == null ? null : Arrays.stream(all).filter(cookie -> !isOfFlash(cookie)).toArray(Cookie[]::new);
        }
    }

    private static final class Answer extends HttpServletResponseWrapper {

        Answer(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addCookie(Cookie cookie) {
            if (!isOfFlash(cookie)) {
                super.addCookie(cookie);
            }
        }
    }
}
