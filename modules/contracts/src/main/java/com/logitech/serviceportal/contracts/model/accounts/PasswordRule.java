package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.definitions.books.SearchKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What makes a password good enough: length, and that nobody would try it first. No rule about kinds of characters. */
public final class PasswordRule {

    /** Fewest and most code points. */
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** Words shorter than this stand in too many good passwords to be forbidden there. */
    private static final int TELLING = 4;
    /** So much around a common word makes nothing good of it. */
    private static final int TRIMMINGS = 8;

    private static final Set<String> COMMON = read("common-passwords.txt");

    private PasswordRule() {
    }

    /**
     * Why the password cannot be taken; empty when it can.
     *
     * @param email     the person's mail address, no part of which may stand in it
     * @param companies the names of the companies he acts for, none of which may stand in it
     */
    public static Optional<String> objection(String password, String email, Collection<String> companies) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of("a password has " + SHORTEST + " to " + LONGEST + " characters, this one " + length);
        }
        String key = SearchKey.of(password);
        if (isCommon(unbroken(key))) {
            return Optional.of("this password is among the first that would be tried");
        }
        if (telling(parts(email)).anyMatch(part -> unbroken(key).contains(part))) {
            return Optional.of("the mail address or a part of it stands in the password");
        }
        if (telling(companies.stream().map(SearchKey::of)).anyMatch(name -> unbroken(key).contains(name))) {
            return Optional.of("the company's name stands in the password");
        }
        return Optional.empty();
    }

    private static boolean isCommon(String key) {
        String repeated = repeated(key);
        String word = repeated.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return repeated.length() < TELLING || COMMON.contains(repeated)
                || COMMON.contains(word) && (repeated.length() - word.length() <= TRIMMINGS || repeated.length() < key.length());
    }

    /** The shortest piece the text is made of, as often as it fits; the text itself if it repeats nothing. */
    private static String repeated(String text) {
        int length = (text + text).indexOf(text, 1);
        return text.substring(0, length);
    }

    private static Stream<String> parts(String email) {
        String key = SearchKey.of(email);
        int at = key.indexOf('@');
        return at < 0 ? Stream.of(key) : Stream.of(key, key.substring(0, at));
    }

    private static Stream<String> telling(Stream<String> words) {
        return words.map(PasswordRule::unbroken).filter(word -> word.codePointCount(0, word.length()) >= TELLING);
    }

    private static String unbroken(String key) {
        return key.replaceAll("[\\s._-]", "");
    }

    private static Set<String> read(String resource) {
        try (InputStream file = PasswordRule.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).map(SearchKey::of)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
