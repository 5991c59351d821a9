package com.logitech.serviceportal.contracts.api.accounts;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.OpenToAll;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The door: passwords, sessions and personal access tokens. Sessions and tokens are rows here, stored as hashes; ending a row
 * ends the access at once on every server.
 */
public interface SignIn {

    /** What a personal access token can be given leave for: reading or changing one part of the books. */
    Set<String> SCOPES = Set.of("customers:read", "customers:write", "contracts:read", "contracts:write", "spaces:read", "spaces:write",
            "devices:read", "devices:write", "entitlements:read", "countries:read", "countries:write", "journal:read", "lists:read",
            "lists:write", "people:read", "people:write", "deliveries:read", "deliveries:write", "notices:read", "notices:write",
            "jumpstart:read", "jumpstart:write", "returns:read", "returns:write", "spares:read", "spares:write",
            "fair-use:read", "fair-use:write",
            "tickets:read", "tickets:write");

    /** Languages a person can be written to in, by ISO 639. The portal's own pages are English. */
    Set<String> LANGUAGES = Set.of("en", "de", "fr");
    /** Where nobody chose another. */
    String USUAL_LANGUAGE = "en";

    /**
     * Tries a password. Known and unknown addresses take the same time and get the same answer.
     *
     * @param address    the caller's network address, for throttling: at most 100 failures in 15 minutes
     * @param knownDevice mark of a device this account signed in from before; exempt from the account's bound of 10 in 15 minutes
     */
    @OpenToAll("who comes in is nobody yet")
    Attempt signIn(String email, String password, String address, Optional<String> knownDevice);

    /**
     * Who holds the session, if it is alive: not ended, used within 30 minutes, begun within 12 hours, its person not disabled. Marks
     * it used.
     */
    @OpenToAll("the token says who it is")
    Optional<Visitor> visitor(String sessionToken);

    /** The same for what an open page asks by itself: it does not mark the session used, so that a page left open ends with its session. */
    @OpenToAll("the token says who it is")
    Optional<Visitor> visitorUnmarked(String sessionToken);

    /** Ends the session for good. Unknown tokens are ignored. */
    @OpenToAll("whoever holds the session may end it")
    void signOut(String sessionToken);

    /**
     * Changes the caller's own password and ends all his sessions, this one too; his tokens stay. Refused when the old one is
     * wrong or tried too often, or the new one weak or the same; and to a caller who came by a token.
     */
    void changePassword(String oldPassword, String newPassword);

    /** Who holds the personal access token, if it is alive. Marks it used. */
    @OpenToAll("the token says who it is")
    Optional<Visitor> visitorByToken(String accessToken);

    /**
     * Makes a personal access token for the caller; the secret is given once. Refused to a caller who came by a token, with an empty
     * name, no scope, an unknown scope, an end in the past, or above 50 tokens.
     *
     * @param lastDay its last day in the caller's zone; empty for no end
     */
    IssuedToken issueToken(String name, Set<String> scopes, Optional<LocalDate> lastDay);

    /** The caller's own tokens, newest first. */
    List<Token> tokens();

    /** Revokes one of the caller's own tokens. Refused to a caller who came by a token. */
    void revokeToken(TokenId token);

    /** Keeps how the caller likes the portal. @param theme "light", "dark" or "system" @param language of what is written to him */
    void prefer(String theme, ZoneId zone, String language);

    /** What came of trying a password. */
    sealed interface Attempt {
        /**
         * The password was right.
         *
         * @param sessionToken to be kept in the session cookie
         * @param deviceToken to be kept in the device cookie
         */
        record Welcome(String sessionToken, String deviceToken, Visitor visitor) implements Attempt {
        }

        /** Nobody signs in with that address and password. */
        record Wrong() implements Attempt {
        }

        /** Tried too often. The password was not looked at. @param retryAfter at most 15 minutes */
        record Throttled(Duration retryAfter) implements Attempt {
        }
    }

    /**
     * A person at the door.
     *
     * @param language   of what is written to him, one of {@link #LANGUAGES}
     * @param scopes     what a token may do; a session may do all ({@code "*"})
     * @param workingFor the customer a person of several has chosen in this session (R144)
     */
    record Visitor(Caller caller, String email, ZoneId zone, String theme, String language, Set<String> scopes,
            Optional<CustomerId> workingFor) {
    }

    /** A token just made. The secret is told this once. */
    record IssuedToken(TokenId id, String secret) {
    }

    /** A token as its holder sees it, without its secret. */
    record Token(TokenId id, String name, Set<String> scopes, Instant createdAt, Optional<Instant> expiresAt,
            Optional<Instant> lastUsedAt) {
    }
}
