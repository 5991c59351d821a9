package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The two moments a page answers for, as its address has them: the one asked about, and the one it is known at. Empty means now. */
@Named
@RequestScoped
public class Moments {

    @Inject
    private Visitor visitor;
    @Inject
    private SpaceWords words;
    @Inject
    private Clock clock;

    private String at;
    private String knownAt;
    private String zone;
    private Instant now;

    /**
     * Takes in what was asked; what cannot be read or known yet is told and taken as now.
     *
     * @return what the address is to say instead, where a time was picked on somebody's clocks: so it becomes the same instant for
     *         everybody who gets the address
     */
    Optional<String> settle() {
        now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        at = readable(at, "at.unreadable");
        knownAt = readable(knownAt, "known.unreadable");
        if (isPicked(at) || isPicked(knownAt)) {
            return Optional.of(instant(at).map(instant -> "&at=" + instant).orElse("")
                    + instant(knownAt).map(instant -> "&knownAt=" + instant).orElse(""));
        }
        if (instant(knownAt).filter(now::isBefore).isPresent()) {
            warn("known.future");
            knownAt = null;
        }
        return Optional.empty();
    }

    Instant asked() {
        return instant(at).orElse(now);
    }

    Instant known() {
        return instant(knownAt).orElse(now);
    }

    private String readable(String text, String otherwise) {
        if (Asked.some(text).isPresent() && instant(text).isEmpty()) {
            warn(otherwise);
            return null;
        }
        return text;
    }

    private Optional<Instant> instant(String text) {
        try {
            return Asked.some(text).map(some -> Asked.instant(some, Asked.some(zone).map(ZoneId::of).orElseGet(visitor::getZone)));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static boolean isPicked(String text) {
        return Asked.some(text).filter(some -> !some.endsWith("Z")).isPresent();
    }

    private void warn(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words.text(key), null));
    }

    /** Whether the answer is about this very moment, as known now. */
    public boolean isNow() {
        return instant(at).isEmpty() && instant(knownAt).isEmpty();
    }

    /** The moment asked about as a picker holds it; empty for now. */
    public String getPickedAt() {
        return picked(at);
    }

    public String getPickedKnownAt() {
        return picked(knownAt);
    }

    private String picked(String text) {
        return instant(text).map(instant -> LocalDateTime.ofInstant(instant, visitor.getZone()).truncatedTo(ChronoUnit.MINUTES).toString())
                .orElse("");
    }

    /** A calendar month before now, on the reader's clocks, to the minute. */
    public Instant getMonthAgo() {
        return ZonedDateTime.ofInstant(clock.instant(), visitor.getZone()).minusMonths(1).truncatedTo(ChronoUnit.MINUTES).toInstant();
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getKnownAt() {
        return knownAt;
    }

    public void setKnownAt(String knownAt) {
        this.knownAt = knownAt;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
