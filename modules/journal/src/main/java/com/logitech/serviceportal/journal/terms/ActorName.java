package com.logitech.serviceportal.journal.terms;

import java.util.Objects;

/**
 * A person's name as it was shown when he acted, and the seal under it. The chain holds the seal and not the name, so that a name
 * can be erased on request and the chain still holds; a name cannot be replaced by another, because the seal would not fit.
 *
 * @param name the name, or null once erased
 * @param salt 32 hexadecimal digits, known to nobody once erased; without it a seal could be undone by guessing names
 * @param seal SHA-256 of salt and name, 64 hexadecimal digits
 */
public record ActorName(String name, String salt, String seal) {

    public ActorName {
        Objects.requireNonNull(seal, "seal");
    }

    /** The name under a new seal. @param salt 32 hexadecimal digits from a secure source, used once */
    public static ActorName sealed(String name, String salt) {
        String storable = HashChain.storable(name);
        return new ActorName(storable, salt, HashChain.digest(salt, storable));
    }

    /** Whether the name is the one that was sealed, or was erased together with its salt. */
    public boolean holds() {
        return name == null ? salt == null : salt != null && HashChain.digest(salt, name).equals(seal);
    }
}
