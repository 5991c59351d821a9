package com.logitech.serviceportal.portal.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** This page's address with one parameter changed: what a list shows stands in its address. For pages asked for by GET. */
@Named
@RequestScoped
public class Links {

    @Inject
    private HttpServletRequest request;

    /** The address with the parameter set. A change of anything but the mark begins at the first page again. */
    public String with(String name, String value) {
        Map<String, List<String>> parameters = parameters();
        if (!"after".equals(name)) {
            parameters.remove("after");
        }
        parameters.put(name, List.of(value));
        return address(parameters);
    }

    /** The address without the parameter. */
    public String without(String name) {
        Map<String, List<String>> parameters = parameters();
        parameters.remove(name);
        parameters.remove("after");
        return address(parameters);
    }

    /** Whether the address has the parameter, with something in it. */
    public boolean has(String name) {
        String value = request.getParameter(name);
        return value != null && !value.isBlank();
    }

    /** Whether the address has the parameter with this value: for chips and tabs. */
    public boolean is(String name, String value) {
        return value.equals(request.getParameter(name));
    }

    private Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if ("GET".equals(request.getMethod())) {
            request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        }
        return parameters;
    }

    private String address(Map<String, List<String>> parameters) {
        String query = parameters.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream().filter(value -> !value.isEmpty())
                        .map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return request.getContextPath() + request.getServletPath() + (query.isEmpty() ? "" : "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
