package com.logitech.serviceportal.portal.security;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which roles open which page, read from the file {@code page-roles} beside this class. A page that is not listed opens to
 * nobody. The first line that fits decides.
 */
final class PageRoles {

    private static final String EVERYBODY = "everybody";

    private record Line(String pattern, Set<Role> roles) {

        boolean fits(String page) {
            return pattern.endsWith("*") ? page.startsWith(pattern.substring(0, pattern.length() - 1)) : page.equals(pattern);
        }
    }

    private final List<Line> lines;

    private PageRoles(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The portal's own file. */
    static PageRoles ofThePortal() {
        try (InputStream file = PageRoles.class.getResourceAsStream("page-roles");
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalArgumentException for a line that is not {@code pattern role role ...} */
    static PageRoles of(List<String> text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text) {
            String plain = line.strip();
            if (!plain.isEmpty() && !plain.startsWith("#")) {
                String[] words = plain.split("[\\s,]+");
                if (words.length < 2 || !words[0].startsWith("/")) {
                    throw new IllegalArgumentException("page-roles: '" + plain + "' is not a page and its roles");
                }
                lines.add(new Line(words[0], roles(Stream.of(words).skip(1).toList())));
            }
        }
        return new PageRoles(lines);
    }

    private static Set<Role> roles(List<String> names) {
        if (names.contains(EVERYBODY)) {
            return EnumSet.complementOf(EnumSet.of(Role.SYSTEM));
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> roles.add(Role.valueOf(name)));
        return roles;
    }

    /** Whether the page opens to the caller: by a role of his as one of our people, or by one he holds for any customer. */
    boolean open(String page, Caller caller) {
        Optional<Line> line = lines.stream().filter(one -> one.fits(page)).findFirst();
        return line.filter(one -> Stream.concat(caller.staffRoles().stream(), caller.memberships().values().stream())
                .anyMatch(one.roles()::contains))
                .isPresent();
    }
}
