package com.logitech.serviceportal.contracts.accounts;

import com.logitech.serviceportal.contracts.api.accounts.PasswordChanged;
import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.model.accounts.FailedSignIns;
import com.logitech.serviceportal.contracts.model.accounts.Membership;
import com.logitech.serviceportal.contracts.model.accounts.PasswordHash;
import com.logitech.serviceportal.contracts.model.accounts.PortalUser;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.contracts.model.accounts.Secret;
import com.logitech.serviceportal.contracts.model.accounts.SignedInSessions;
import com.logitech.serviceportal.contracts.model.accounts.Throttle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The two short transactions around the trying of a password. A try is written down as failed before it is made, so that tries
 * made at once, or cut short, count too; the slow hashing between the two holds neither a connection nor a lock.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Turnstile {

    /** A device not signed in from for so long is unknown again. */
    private static final Duration DEVICE_KNOWN_FOR = Duration.ofDays(180);
    private static final Duration SESSIONS_KEPT = Duration.ofDays(7);
    private static final Duration CLEANED_EVERY = Duration.ofHours(1);

    @Inject
    private PortalUsers users;
    @Inject
    private SignedInSessions sessions;
    @Inject
    private FailedSignIns failures;
    @Inject
    private Clock clock;
    @Inject
    private Event<PasswordChanged> passwordChanged;

    private final AtomicReference<Instant> cleanedAt = new AtomicReference<>(Instant.MIN);

    /**
     * What the try may go on with.
     *
     * @param waiting  how long to wait instead; then nothing was written down
     * @param recorded the failure written down
     * @param user     whose account it is, if it is anybody's who is not shut out
     * @param hash     what to try the password on: nobody's if there is no such person
     * @param device   the device, if the person knows it
     */
    record Admission(Optional<Duration> waiting, long recorded, Optional<UserId> user, PasswordHash hash, Optional<Secret> device) {
    }

    /** Lets a try through, or says how long to wait. */
    Admission admit(String email, String address, Optional<String> knownDevice) {
        Instant now = clock.instant();
        failures.oneAtATime(email);
        Optional<PortalUser> user = users.byEmail(email);
        Optional<Secret> device = knownDevice.map(Secret::new)
                .filter(mark -> user.filter(person -> users.knows(person.id(), mark, now.minus(DEVICE_KNOWN_FOR))).isPresent());
        List<Instant> ofAccount = failures.ofAccount(email, now.minus(Throttle.WINDOW));
        List<Instant> ofAddress = failures.ofAddress(address, now.minus(Throttle.WINDOW));
        Optional<Duration> waiting = Throttle.wait(ofAccount, ofAddress, device.isPresent(), now);
        PasswordHash hash = user.map(PortalUser::password).orElseGet(PasswordHash::ofNobody);
        long recorded = waiting.isPresent() ? 0 : failures.record(email, address, now);
        return new Admission(waiting, recorded, user.filter(person -> person.disabledAt().isEmpty()).map(PortalUser::id), hash, device);
    }

    /** The password was right: the failure is taken back and a session begins. */
    SignIn.Attempt.Welcome welcome(Admission admission, String address) {
        Instant now = clock.instant();
        UserId user = admission.user().orElseThrow();
        failures.forget(admission.recorded());
        Secret token = Secret.random();
        Secret device = admission.device().orElseGet(Secret::random);
        sessions.begin(token, user, address, now);
        users.remember(user, device, now);
        SignIn.Visitor visitor = sessions.find(token).orElseThrow().person().visitor("portal", Set.of("*"), Optional.empty());
        return new SignIn.Attempt.Welcome(token.value(), device.value(), visitor);
    }

    /** The old password was right: the new one is kept, and all sessions end. */
    void changePassword(Admission admission, PasswordHash to) {
        failures.forget(admission.recorded());
        PortalUser person = users.find(admission.user().orElseThrow()).orElseThrow();
        Instant now = clock.instant();
        person.changePassword(to);
        sessions.endAll(person.id(), now);
        users.flush();
        Membership.owners(users.memberships(person.id()))
                .forEach(owner -> passwordChanged.fire(new PasswordChanged(owner, person.id(), now)));
    }

    /** The try was not about the password after all. */
    void forget(Admission admission) {
        failures.forget(admission.recorded());
    }

    /** Removes, now and then, what counts no more. */
    void clean() {
        Instant now = clock.instant();
        Instant before = cleanedAt.get();
        if (now.isAfter(before.equals(Instant.MIN) ? before : before.plus(CLEANED_EVERY)) && cleanedAt.compareAndSet(before, now)) {
            failures.purge(now.minus(Throttle.WINDOW.multipliedBy(2)));
            sessions.purge(now.minus(SESSIONS_KEPT));
            users.forgetDevices(now.minus(DEVICE_KNOWN_FOR));
        }
    }
}
