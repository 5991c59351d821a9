package com.logitech.serviceportal.contracts.people;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;

/**
 * The domain somebody registered, behind a host's name: the label below a public suffix. {@code mail.uni.ac.uk} is of {@code uni.ac.uk}
 * and not of {@code ac.uk}; only a kept list of public suffixes knows where one ends.
 */
final class RegisteredDomain {

    private static final PublicSuffixMatcher SUFFIXES = PublicSuffixMatcherLoader.getDefault();

    private RegisteredDomain() {
    }

    /** Of a mail address; empty for what has no domain behind its sign. */
    static Optional<String> ofMail(String email) {
        int at = email.lastIndexOf('@');
        return at < 0 ? Optional.empty() : of(email.substring(at + 1));
    }

    /** Of a web address; empty for none. */
    static Optional<String> ofWebsite(String address) {
        try {
            return Optional.ofNullable(new URI(address).getHost()).flatMap(RegisteredDomain::of);
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> of(String host) {
        try {
            String name = IDN.toASCII(host.strip(), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT).replaceAll("\\.+$", "");
            return name.isEmpty() ? Optional.empty() : Optional.of(Optional.ofNullable(SUFFIXES.getDomainRoot(name)).orElse(name));
        } catch (IllegalArgumentException noName) {
            return Optional.of(host.toLowerCase(Locale.ROOT));
        }
    }
}
