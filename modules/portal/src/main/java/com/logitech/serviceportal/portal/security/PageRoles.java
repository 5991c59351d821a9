package com.logitech.serviceportal.portal.security;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Task;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom which page opens to, read from the file {@code page-roles} beside this class. A page that is not listed opens to
 * nobody. The first line that fits decides.
 */
final class PageRoles {

    private static final String EVERYBODY = "everybody";

    /** Who is meant: roles of our own people, and whoever may do one of these tasks for somebody. */
    record Line(Set<Role> roles, Set<Task> tasks, boolean everybody) {

        /** @throws IllegalArgumentException for a word that is neither a role nor a task */
        static Line of(String words) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            Set<Task> tasks = new HashSet<>();
            List<String> named = List.of(words.strip().split("[\\s,]+"));
            named.stream().filter(word -> !word.equals(EVERYBODY)).forEach(word -> Tasks.named(word)
                    .ifPresentOrElse(tasks::add, () -> roles.add(Role.valueOf(word))));
            return new Line(roles, tasks, named.contains(EVERYBODY));
        }

        boolean fits(Caller caller) {
            boolean somebody = caller.isStaff() || !caller.memberships().isEmpty();
            return everybody && somebody || caller.staffRoles().stream().anyMatch(roles::contains)
                    || tasks.stream().anyMatch(caller::mayAnywhere);
        }
    }

    private record Page(String pattern, Line line) {

        boolean fits(String page) {
            return pattern.endsWith("*") ? page.startsWith(pattern.substring(0, pattern.length() - 1)) : page.equals(pattern);
        }
    }

    private final List<Page> pages;

    private PageRoles(List<Page> pages) {
        this.pages = List.copyOf(pages);
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

    /** @throws IllegalArgumentException for a line that is not a page with roles and tasks */
    static PageRoles of(List<String> text) {
        List<Page> pages = new ArrayList<>();
        for (String line : text) {
            String plain = line.strip();
            if (!plain.isEmpty() && !plain.startsWith("#")) {
                String[] words = plain.split("[\\s,]+", 2);
                if (words.length < 2 || !words[0].startsWith("/")) {
                    throw new IllegalArgumentException("page-roles: '" + plain + "' is not a page and whom it opens to");
                }
                pages.add(new Page(words[0], Line.of(words[1])));
            }
        }
        return new PageRoles(pages);
    }

    /** Whether the page opens to the caller: as one of our people, or by what he may do for any customer. */
    boolean open(String page, Caller caller) {
        return pages.stream().filter(one -> one.fits(page)).findFirst().filter(one -> one.line().fits(caller)).isPresent();
    }
}
