package com.logitech.serviceportal.portal.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Keeps the lines of what is typed beside files. Of a text that comes in a part of its own the server makes a parameter without its line
 * ends; in the part they stand, and there they are read again.
 */
public class TypedLinesFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String FORM_WITH_FILES = "multipart/form-data";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean withFiles = request.getContentType() != null
                && request.getContentType().toLowerCase(Locale.ROOT).startsWith(FORM_WITH_FILES);
        chain.doFilter(withFiles ? new Typed(request) : request, response);
    }

    /** The request with its parameters as they were typed. They are read when the first is asked for. */
    static final class Typed extends HttpServletRequestWrapper {

        private Map<String, String[]> parameters;

        Typed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            String[] values = parameters().get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String[] getParameterValues(String name) {
            String[] values = parameters().get(name);
            return values == null ? null : values.clone();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters());
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters().keySet());
        }

        private Map<String, String[]> parameters() {
            if (parameters == null) {
                parameters = new LinkedHashMap<>(super.getParameterMap()); // asked first: what the server cannot take it objects to itself
                try {
                    typed().forEach((name, texts) -> parameters.merge(name, texts.toArray(String[]::new), Typed::inPlaceOf));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                } catch (ServletException broken) {
                    throw new IllegalStateException("the parts of what was sent cannot be read", broken);
                }
            }
            return parameters;
        }

        private Map<String, List<String>> typed() throws IOException, ServletException {
            Map<String, List<String>> typed = new LinkedHashMap<>();
            for (Part part : getParts()) {
                if (part.getSubmittedFileName() == null) {
                    typed.computeIfAbsent(part.getName(), none -> new ArrayList<>()).add(text(part));
                }
            }
            return typed;
        }

        /** What the address says under the same name stands before what was typed, and stays. */
        private static String[] inPlaceOf(String[] asTheServerReadThem, String[] typed) {
            String[] all = asTheServerReadThem.length < typed.length ? new String[typed.length] : asTheServerReadThem.clone();
            System.arraycopy(typed, 0, all, all.length - typed.length, typed.length);
            return all;
        }

        private static String text(Part part) throws IOException {
            try (InputStream typed = part.getInputStream()) {
                return new String(typed.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
