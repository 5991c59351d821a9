package com.logitech.serviceportal.dispatch.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of the Standard Webhooks convention: HMAC-SHA256 over id, timestamp and body. With several secrets there are several
 * signatures, so that the receiver can change over when he likes.
 */
final class Signature {

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Signature() {
    }

    static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** As its owner is told it. */
    static String spoken(byte[] secret) {
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    static byte[] secret(String spoken) {
        return Base64.getDecoder().decode(spoken.substring(PREFIX.length()));
    }

    /** The header's value. @param sentAt of this attempt (UTC), to the second */
    static String of(List<byte[]> secrets, String id, Instant sentAt, String body) {
        byte[] signed = (id + "." + sentAt.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8);
        return secrets.stream().map(secret -> VERSION + Base64.getEncoder().encodeToString(mac(secret, signed)))
                .collect(Collectors.joining(" "));
    }

    private static byte[] mac(byte[] secret, byte[] signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform does not sign", e);
        }
    }
}
