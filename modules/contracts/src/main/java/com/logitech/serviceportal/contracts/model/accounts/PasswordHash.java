package com.logitech.serviceportal.contracts.model.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;

/** What is kept of a password: Argon2id with 19 MiB, two rounds, one lane and a salt of its own. */
public record PasswordHash(String encoded) {

    private static final int KIBIBYTES = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    /** Tried in place of the hash of a person who does not exist, so that his absence takes as long as a wrong password. */
    private static final PasswordHash OF_NOBODY = of(Secret.random().value());

    /** Hashes a password. Takes some ten milliseconds and 19 MiB. */
    public static PasswordHash of(String password) {
        return new PasswordHash(Password.hash(even(password)).addRandomSalt(SALT_BYTES).with(function()).getResult());
    }

    /** A hash nothing matches, as costly to try as any. */
    public static PasswordHash ofNobody() {
        return OF_NOBODY;
    }

    /** Whether it is the password's. Takes as long either way. */
    public boolean matches(String password) {
        return Password.check(even(password), encoded).with(Argon2Function.getInstanceFromHash(encoded));
    }

    /** The same characters typed on another keyboard are the same password. */
    private static String even(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static Argon2Function function() {
        return Argon2Function.getInstance(KIBIBYTES, ROUNDS, LANES, HASH_BYTES, Argon2.ID);
    }

    /** Never the hash: it might end up in a log. */
    @Override
    public String toString() {
        return "PasswordHash[...]";
    }
}
