package com.logitech.serviceportal.definitions.books;

import com.logitech.serviceportal.definitions.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps small secrets in the books so that whoever reads the database alone cannot read them: AES-256-GCM with a fresh nonce each time,
 * and in front which key it was. The first key seals, every key opens; so a key is replaced by putting another before it. What is sealed
 * belongs to its context - the kind and id of the thing it is kept for - and opens nowhere else.
 *
 * <p>Without a key nothing is sealed or opened: it is refused with the reason.
 */
public final class Seal {

    private static final int KEY_BYTES = 32;
    private static final byte FORM = 1;
    private static final int KEY_ID_BYTES = 8;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD_BYTES = 1 + KEY_ID_BYTES + NONCE_BYTES;

    private final Map<ByteBuffer, SecretKeySpec> keys = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final String lacking;

    private Seal(List<byte[]> keys, String lacking) {
        this.lacking = lacking;
        for (byte[] key : keys) {
            if (key.length != KEY_BYTES) {
                throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes, not " + key.length);
            }
            this.keys.put(idOf(key), new SecretKeySpec(key, "AES"));
        }
    }

    /** @param keys at least one, of 32 bytes each; the first seals */
    public static Seal with(List<byte[]> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no key");
        }
        return new Seal(keys, "");
    }

    /** Refuses to seal and to open. @param why one sentence for a person, naming what an administrator can do */
    public static Seal lacking(String why) {
        return new Seal(List.of(), why);
    }

    /** Whether it seals. */
    public boolean isReady() {
        return !keys.isEmpty();
    }

    /** Why it does not seal; empty when it does. */
    public String lacking() {
        return lacking;
    }

    /**
     * Seals with the first key.
     *
     * @param context what it is kept for: "sync-certificate 0b7c..."; not secret, and needed again to open
     * @throws Refused if there is no key
     */
    public byte[] seal(byte[] plain, String context) {
        mustBeReady();
        Map.Entry<ByteBuffer, SecretKeySpec> first = keys.entrySet().iterator().next();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] head = ByteBuffer.allocate(HEAD_BYTES).put(FORM).put(first.getKey().duplicate()).put(nonce).array();
        try {
            byte[] text = cipher(Cipher.ENCRYPT_MODE, first.getValue(), nonce, head, context).doFinal(plain);
            return ByteBuffer.allocate(head.length + text.length).put(head).put(text).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform does not seal", e);
        }
    }

    /**
     * Opens what any of the keys sealed.
     *
     * @throws Refused               if there is no key
     * @throws IllegalStateException if it was sealed for another context or with a key that is not at hand, or was changed since
     */
    public byte[] open(byte[] sealed, String context) {
        mustBeReady();
        if (sealed.length < HEAD_BYTES + TAG_BITS / Byte.SIZE || sealed[0] != FORM) {
            throw new IllegalStateException("this was not sealed here");
        }
        SecretKeySpec key = keys.get(ByteBuffer.wrap(sealed, 1, KEY_ID_BYTES).slice());
        if (key == null) {
            throw new IllegalStateException("sealed with a key that is not at hand any more");
        }
        byte[] head = ByteBuffer.allocate(HEAD_BYTES).put(sealed, 0, HEAD_BYTES).array();
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).put(sealed, 1 + KEY_ID_BYTES, NONCE_BYTES).array();
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, head, context).doFinal(sealed, HEAD_BYTES, sealed.length - HEAD_BYTES);
        } catch (AEADBadTagException changed) {
            throw new IllegalStateException("sealed for something else, or changed since", changed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform does not open", e);
        }
    }

    private void mustBeReady() {
        if (!isReady()) {
            throw Refused.conflict("key", lacking);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, byte[] head, String context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(head);
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** The key cannot be told from it. */
    private static ByteBuffer idOf(byte[] key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return ByteBuffer.wrap(digest, 0, KEY_ID_BYTES).slice().asReadOnlyBuffer();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform knows no SHA-256", e);
        }
    }
}
