package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.books.SearchKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person who can sign in: one of our own people, or somebody who acts for customers. */
@Entity
@Table(schema = "contracts", name = "portal_users")
public class PortalUser {

    @Id
    private UUID id;
    private String email;
    @Column(name = "email_key")
    private String emailKey;
    private String name;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "staff_roles")
    private String staffRoles;
    private String zone;
    private String theme;
    private String language;
    @Column(name = "disabled_at")
    private Instant disabledAt;
    @Column(name = "erased_at")
    private Instant erasedAt;
    @Column(name = "added_at")
    private Instant addedAt;
    @Version
    private long version;

    protected PortalUser() {
    }

    /** A new person. @param zone how he wants to read times; @param addedAt UTC */
    public PortalUser(UserId id, String email, String name, PasswordHash password, Set<Caller.Role> staffRoles, ZoneId zone,
                      Instant addedAt) {
        this.id = id.value();
        this.email = email;
        this.emailKey = SearchKey.of(email);
        this.name = name;
        this.passwordHash = password.encoded();
        this.staffRoles = staffRoles.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        this.zone = zone.getId();
        this.theme = "system";
        this.language = SignIn.USUAL_LANGUAGE;
        this.addedAt = Objects.requireNonNull(addedAt, "addedAt");
    }

    public UserId id() {
        return new UserId(id);
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    public void changePassword(PasswordHash to) {
        passwordHash = to.encoded();
    }

    public void prefer(String newTheme, ZoneId newZone, String newLanguage) {
        theme = newTheme;
        zone = newZone.getId();
        language = newLanguage;
    }

    /** Shuts him out. @return whether he was not shut out before */
    public boolean disable(Instant at) {
        boolean first = disabledAt == null;
        if (first) {
            disabledAt = at;
        }
        return first;
    }

    /** Forgets who he was: a name and an address nobody has, no password, shut out. @param formerly what he is called from now on */
    public void erase(String formerly, Instant at) {
        name = formerly;
        email = formerly.toLowerCase(Locale.ROOT).replace(' ', '-') + "@erased.invalid";
        emailKey = SearchKey.of(email);
        passwordHash = PasswordHash.ofNobody().encoded();
        erasedAt = at;
        disable(at);
    }

    public Optional<Instant> disabledAt() {
        return Optional.ofNullable(disabledAt);
    }

    public Set<Caller.Role> staffRoles() {
        return rolesOf(staffRoles);
    }

    /** How he wants to read times. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** "light", "dark" or "system". */
    public String theme() {
        return theme;
    }

    /** Of what is written to him: "en", "de" or "fr". */
    public String language() {
        return language;
    }

    public Instant addedAt() {
        return addedAt;
    }

    static Set<Caller.Role> rolesOf(String joined) {
        return joined.isEmpty() ? Set.of()
                : Stream.of(joined.split(",")).map(Caller.Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
