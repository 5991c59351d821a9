package com.logitech.serviceportal.contracts.model.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A random value handed to one person, of which we keep only the SHA-256: who reads our tables cannot use what he finds. */
public record Secret(String value) {

    /** How a personal access token begins, so that a leaked one is recognised for what it is. */
    public static final String TOKEN_PREFIX = "spt_";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** A new secret for a session or a device, 256 random bits. */
    public static Secret random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** A new personal access token, 256 random bits behind its prefix. */
    public static Secret randomToken() {
        return new Secret(TOKEN_PREFIX + random().value);
    }

    /** What is kept of it. */
    public byte[] hash() {
        return hashOf(value);
    }

    static byte[] hashOf(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Never the secret: it might end up in a log. */
    @Override
    public String toString() {
        return "Secret[...]";
    }
}
