package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.contracts.api.accounts.SignIn.IssuedToken;
import com.logitech.serviceportal.contracts.api.accounts.SignIn.Token;
import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import com.logitech.serviceportal.contracts.api.accounts.TokenId;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person's access tokens. A new token's secret is in the answer that made it and nowhere else: it is not kept in the page's state, so
 * going back or loading again does not show it.
 */
@Named
@ViewScoped
public class TokensPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 90;

    @Inject
    private transient SignIn signIn;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient AccountWords words;
    @Inject
    private transient Clock clock;

    private String name;
    private String[] scopes = {};
    private LocalDate lastDay;
    private transient String secret;
    private transient List<Token> tokens;

    public void load() {
        lastDay = getToday().plusDays(USUAL_DAYS);
    }

    /** Makes the token. No redirect follows: the secret is drawn once, with this answer. */
    public void issue() {
        IssuedToken issued = signIn.issueToken(name, Set.of(scopes), Optional.ofNullable(lastDay));
        secret = issued.secret();
        name = null;
        scopes = new String[] {};
        tokens = null;
    }

    public String revoke(String token) {
        signIn.revokeToken(new TokenId(Asked.id(token, "access token")));
        Notices.good(words.text("token.revoked"));
        return "/account/tokens.xhtml?faces-redirect=true";
    }

    public List<Token> getTokens() {
        if (tokens == null) {
            tokens = signIn.tokens();
        }
        return tokens;
    }

    public boolean isOver(Token token) {
        return token.expiresAt().filter(end -> !end.isAfter(clock.instant())).isPresent();
    }

    /** The last day it can be used, in the visitor's zone; null for no end. */
    public LocalDate lastDay(Token token) {
        return token.expiresAt().map(end -> LocalDate.ofInstant(end.minusNanos(1), visitor.getZone())).orElse(null);
    }

    public Set<String> getKnownScopes() {
        return new TreeSet<>(SignIn.SCOPES);
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), visitor.getZone());
    }

    /** The secret of the token just made; null at any other time. */
    public String getSecret() {
        return secret;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(String[] scopes) {
        this.scopes = scopes == null ? new String[] {} : scopes.clone();
    }

    /** Null for no end. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
