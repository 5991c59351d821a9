package com.logitech.serviceportal.contracts.accounts;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import com.logitech.serviceportal.contracts.api.accounts.TokenId;
import com.logitech.serviceportal.contracts.api.accounts.TokenIssued;
import com.logitech.serviceportal.contracts.api.accounts.TokenRevoked;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.model.accounts.AccessToken;
import com.logitech.serviceportal.contracts.model.accounts.AccessTokens;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.accounts.Membership;
import com.logitech.serviceportal.contracts.model.accounts.PasswordHash;
import com.logitech.serviceportal.contracts.model.accounts.PasswordRule;
import com.logitech.serviceportal.contracts.model.accounts.PortalUser;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.contracts.model.accounts.Secret;
import com.logitech.serviceportal.contracts.model.accounts.SignedInSession;
import com.logitech.serviceportal.contracts.model.accounts.SignedInSessions;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Keeps the door. */
@ApplicationScoped
@Transactional
class SignInOffice implements SignIn {

    private static final System.Logger LOG = System.getLogger(SignInOffice.class.getName());

    private static final Set<String> THEMES = Set.of("light", "dark", "system");
    /** The door a caller with an access token comes by. */
    private static final String BY_TOKEN = "api";
    private static final int MOST_TOKENS = 50;
    /** Text typed at the door is looked at no further than this. */
    private static final int LONGEST_TYPED = 1_000;

    @Inject
    private HashingInTurn hashing;
    @Inject
    private Turnstile turnstile;
    @Inject
    private PortalUsers users;
    @Inject
    private Accounts accounts;
    @Inject
    private SignedInSessions sessions;
    @Inject
    private AccessTokens tokens;
    @Inject
    private Clock clock;
    @Inject
    private Event<TokenIssued> tokenIssued;
    @Inject
    private Event<TokenRevoked> tokenRevoked;

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Attempt signIn(String email, String password, String address, Optional<String> knownDevice) {
        String typed = typed(email);
        return hashing.inTurn(() -> {
            turnstile.clean();
            Turnstile.Admission admission = turnstile.admit(typed, address, knownDevice);
            if (admission.waiting().isPresent()) {
                LOG.log(Level.WARNING, "Sign-in refused unseen, tried too often; from {0}", address);
                return new Attempt.Throttled(admission.waiting().get());
            }
            if (!admission.hash().matches(typed(password)) || admission.user().isEmpty()) {
                LOG.log(Level.INFO, "Sign-in failed; from {0}", address);
                return new Attempt.Wrong();
            }
            LOG.log(Level.INFO, "Signed in: {0} from {1}", admission.user().get(), address);
            return turnstile.welcome(admission, address);
        }).orElseGet(() -> new Attempt.Throttled(HashingInTurn.LONGEST_QUEUE));
    }

    @Override
    public Optional<Visitor> visitor(String sessionToken) {
        Secret token = new Secret(sessionToken);
        Instant now = clock.instant();
        return sessions.find(token).filter(session -> session.isAlive(now)).map(session -> {
            if (session.mustBeMarked(now)) {
                sessions.mark(token, now);
            }
            return visitor(session);
        });
    }

    @Override
    public Optional<Visitor> visitorUnmarked(String sessionToken) {
        Instant now = clock.instant();
        return sessions.find(new Secret(sessionToken)).filter(session -> session.isAlive(now)).map(SignInOffice::visitor);
    }

    private static Visitor visitor(SignedInSession session) {
        return session.person().visitor("portal", Set.of("*"), session.workingFor());
    }

    @Override
    public void signOut(String sessionToken) {
        sessions.end(new Secret(sessionToken), clock.instant());
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void changePassword(String oldPassword, String newPassword) {
        PortalUser person = personHimself("change a password");
        hashing.inTurn(() -> {
            Turnstile.Admission admission = turnstile.admit(person.email(), "user " + person.id(), Optional.empty());
            if (admission.waiting().isPresent()) {
                throw Refused.conflict("oldPassword", "Tried too often. Try again in "
                        + admission.waiting().get().plusSeconds(59).toMinutes() + " minutes.");
            }
            if (!admission.hash().matches(typed(oldPassword)) || admission.user().isEmpty()) {
                throw Refused.input("oldPassword", "is not your password");
            }
            Optional<String> objection = objection(person, typed(oldPassword), newPassword);
            if (objection.isPresent()) {
                turnstile.forget(admission);
                throw Refused.input("newPassword", objection.get());
            }
            turnstile.changePassword(admission, PasswordHash.of(newPassword));
            LOG.log(Level.INFO, "Password changed: {0}", person.id());
            return true;
        }).orElseThrow(() -> Refused.conflict("oldPassword", "Too many people are signing in. Try again in a moment."));
    }

    @Override
    public Optional<Visitor> visitorByToken(String accessToken) {
        if (!accessToken.startsWith(Secret.TOKEN_PREFIX)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return tokens.find(new Secret(accessToken))
                .filter(presented -> presented.token().isAlive(now) && !presented.person().disabled())
                .map(presented -> {
                    if (presented.token().mustBeMarked(now)) {
                        tokens.mark(presented.token(), now);
                    }
                    return presented.person().visitor(BY_TOKEN, presented.token().scopes(), Optional.empty());
                });
    }

    @Override
    public IssuedToken issueToken(String name, Set<String> scopes, Optional<LocalDate> lastDay) {
        PortalUser person = personHimself("issue an access token");
        Instant now = clock.instant();
        Intake intake = new Intake();
        String called = intake.name("name", name, 1, 120);
        Set<String> wanted = scopes == null ? Set.of() : new TreeSet<>(scopes);
        if (wanted.isEmpty()) {
            intake.wrong("scopes", "names nothing the token could be used for");
        }
        wanted.stream().filter(scope -> !SCOPES.contains(scope))
                .forEach(unknown -> intake.wrong("scopes",
                        "names something unknown; known are " + String.join(", ", new TreeSet<>(SCOPES))));
        Optional<Instant> expiresAt = lastDay.map(day -> day.plusDays(1).atStartOfDay(person.zone()).toInstant());
        if (expiresAt.filter(end -> !end.isAfter(now)).isPresent()) {
            intake.wrong("lastDay", "is over");
        }
        intake.close();
        if (tokens.of(person.id()).stream().filter(token -> token.isAlive(now)).count() >= MOST_TOKENS) {
            throw Refused.conflict("name", "You have " + MOST_TOKENS + " tokens. Revoke one you no longer use.");
        }
        Secret secret = Secret.randomToken();
        AccessToken token = new AccessToken(TokenId.random(), person.id(), called, secret, wanted, now, expiresAt);
        tokens.add(token);
        LOG.log(Level.INFO, "Access token {0} issued to {1}", token.id(), person.id());
        owners(person).forEach(owner ->
                tokenIssued.fire(new TokenIssued(owner, person.id(), token.id(), String.join(", ", wanted), now)));
        return new IssuedToken(token.id(), secret.value());
    }

    @Override
    public List<Token> tokens() {
        return tokens.of(new UserId(Caller.current().user())).stream()
                .map(token -> new Token(token.id(), token.name(), token.scopes(), token.createdAt(), token.expiresAt(),
                        token.lastUsedAt())).toList();
    }

    @Override
    public void revokeToken(TokenId token) {
        PortalUser person = personHimself("revoke an access token");
        AccessToken known = tokens.find(token, person.id()).orElseThrow(() -> Refused.notFound("access token"));
        Instant now = clock.instant();
        if (known.revoke(now)) {
            LOG.log(Level.INFO, "Access token {0} revoked", token);
            owners(person).forEach(owner ->
                    tokenRevoked.fire(new TokenRevoked(owner, person.id(), token, now)));
        }
    }

    @Override
    public void prefer(String theme, ZoneId zone, String language) {
        PortalUser person = person(Caller.current());
        Intake intake = new Intake();
        if (theme == null || !THEMES.contains(theme)) {
            intake.wrong("theme", "is light, dark or system");
        }
        intake.zone("zone", zone);
        if (language == null || !LANGUAGES.contains(language)) {
            intake.wrong("language", "is en, de or fr");
        }
        intake.close();
        person.prefer(theme, zone, language);
    }

    /** Who signed in himself: a token must not bring about a stronger one, nor shut its holder out. */
    private PortalUser personHimself(String what) {
        Caller caller = Caller.current();
        if (BY_TOKEN.equals(caller.origin())) {
            throw Refused.notAllowed(what + " with an access token");
        }
        return person(caller);
    }

    private List<Optional<CustomerId>> owners(PortalUser person) {
        return Membership.owners(users.memberships(person.id()));
    }

    private PortalUser person(Caller caller) {
        return users.find(new UserId(caller.user())).orElseThrow(() -> Refused.notAllowed("do this: only a person has a place here"));
    }

    private Optional<String> objection(PortalUser person, String oldPassword, String newPassword) {
        if (newPassword == null || newPassword.equals(oldPassword)) {
            return Optional.of("is the one you have");
        }
        List<String> companies = accounts.find(users.memberships(person.id()).stream().map(Membership::customer).toList()).values().stream()
                .map(Account::company).toList();
        return PasswordRule.objection(newPassword, person.email(), companies);
    }

    private static String typed(String text) {
        String given = text == null ? "" : text;
        return given.length() > LONGEST_TYPED ? given.substring(0, LONGEST_TYPED) : given;
    }
}
