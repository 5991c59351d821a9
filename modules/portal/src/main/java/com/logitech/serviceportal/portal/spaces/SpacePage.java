package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.Entitlements;
import com.logitech.serviceportal.contracts.api.Entitlements.BenefitDecision;
import com.logitech.serviceportal.contracts.api.Entitlements.Covering;
import com.logitech.serviceportal.contracts.api.Entitlements.Entitlement;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceQuery;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceSummary;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceSummary;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.journal.api.Entry;
import com.logitech.serviceportal.journal.api.Journal;
import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One Space: what it is entitled to and why, at any instant and as known at any instant; the devices in it; what became of it. */
@Named
@ViewScoped
public class SpacePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STORIES = 100;

    @Inject
    private transient SpaceRegister register;
    @Inject
    private transient DeviceRegister devicesKept;
    @Inject
    private transient Entitlements entitlements;
    @Inject
    private transient Journal journal;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient SpaceWords words;
    @Inject
    private transient Clock clock;

    private String id;
    private String at;
    private String knownAt;
    private String zone;
    private transient SpaceSummary space;
    private transient Entitlement entitlement;
    private transient List<DeviceSummary> devices;
    private transient List<String> missingSerials;
    private transient List<Entry> history;
    private transient Optional<Instant> askedAt;
    private transient Optional<Instant> askedKnownAt;

    /** A block of the table of benefits. */
    public record Block(String title, List<BenefitDecision> benefits) {
        public long granted() {
            return benefits.stream().filter(BenefitDecision::granted).count();
        }
    }

    /** @return where to go instead: a time picked on somebody's clocks becomes the same instant for everybody who gets the address */
    public String load() {
        space = register.space(Asked.space(id));
        focus.on(space.customer());
        askedAt = read(at, "at.unreadable");
        askedKnownAt = read(knownAt, "known.unreadable");
        if (isPicked(at, askedAt) || isPicked(knownAt, askedKnownAt)) {
            return "/spaces/space.xhtml?faces-redirect=true&id=" + id + askedAt.map(instant -> "&at=" + instant).orElse("")
                    + askedKnownAt.map(instant -> "&knownAt=" + instant).orElse("");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (askedKnownAt.filter(known -> known.isAfter(now)).isPresent()) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words.text("known.future"), null));
            askedKnownAt = Optional.empty();
        }
        entitlement = entitlements.of(space.id(), askedAt.orElse(now), askedKnownAt.orElse(now));
        devices = devicesKept.devices(DeviceQuery.in(space.id())).items();
        missingSerials = devicesKept.missingKeySerials(space.id());
        history = journal.page(JournalQuery.all().about(space.id().value()).size(STORIES)).entries();
        return null;
    }

    public String remove() {
        register.remove(space.id(), space.version());
        Notices.good(words.text("space.removed", space.name()));
        return "/spaces/spaces.xhtml?faces-redirect=true&customer=" + space.customer();
    }

    private Optional<Instant> read(String text, String unreadable) {
        Optional<String> given = Asked.some(text);
        try {
            return given.map(some -> Asked.instant(some, pickedIn()));
        } catch (DateTimeException noTime) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words.text(unreadable), null));
            return Optional.empty();
        }
    }

    private ZoneId pickedIn() {
        return Asked.some(zone).map(ZoneId::of).orElseGet(visitor::getZone);
    }

    private static boolean isPicked(String text, Optional<Instant> instant) {
        return instant.isPresent() && !text.strip().endsWith("Z");
    }

    public List<Block> getBlocks() {
        Map<String, List<BenefitDecision>> blocks = entitlement.benefits().stream()
                .collect(Collectors.groupingBy(BenefitDecision::block, LinkedHashMap::new, Collectors.toList()));
        List<Block> shown = new ArrayList<>();
        blocks.forEach((title, benefits) -> shown.add(new Block(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1), benefits)));
        return shown;
    }

    public long getGranted() {
        return entitlement.benefits().stream().filter(BenefitDecision::granted).count();
    }

    /** Whether the answer is about this very moment, as known now. */
    public boolean isNow() {
        return askedAt.isEmpty() && askedKnownAt.isEmpty();
    }

    /** The instant asked about as a picker holds it; empty for now. */
    public String getPickedAt() {
        return picked(askedAt);
    }

    public String getPickedKnownAt() {
        return picked(askedKnownAt);
    }

    private String picked(Optional<Instant> instant) {
        return instant.map(some -> LocalDateTime.ofInstant(some, visitor.getZone()).truncatedTo(ChronoUnit.MINUTES).toString()).orElse("");
    }

    /** A calendar month before now, on the reader's clocks, to the minute. */
    public Instant getMonthAgo() {
        return ZonedDateTime.ofInstant(clock.instant(), visitor.getZone()).minusMonths(1).truncatedTo(ChronoUnit.MINUTES).toInstant();
    }

    /** The last minute of the contract's last covered day, on the contract's clocks; null without a contract. */
    public Instant getLastMinute() {
        return firstAfter().map(end -> end.minus(1, ChronoUnit.MINUTES)).orElse(null);
    }

    /** The first moment the contract no longer covers; null without a contract. */
    public Instant getFirstAfter() {
        return firstAfter().orElse(null);
    }

    private Optional<Instant> firstAfter() {
        return entitlement.contract().map(contract -> contract.endsBefore().atStartOfDay(ZoneId.of(contract.zone())).toInstant());
    }

    /** The contract's zone, or the Space's own where none covers it. */
    public ZoneId getOtherZone() {
        return entitlement.contract().map(contract -> ZoneId.of(contract.zone())).orElse(space.zone());
    }

    public Covering getContract() {
        return entitlement.contract().orElse(null);
    }

    /** The same answer from the API. */
    public String getApiPath() {
        return "/api/spaces/" + space.id() + "/entitlement?at=" + entitlement.at() + "&knownAt=" + entitlement.knownAt();
    }

    /** The whole answer for a mail or a clipboard. */
    public String getText() {
        String benefits = entitlement.benefits().stream().map(this::line).collect(Collectors.joining("\n"));
        return words.text("answer.text", space.company(), space.name(), words.place(space), entitlement.cover().asText(), entitlement.level().title(), benefits);
    }

    private String line(BenefitDecision benefit) {
        Finding reason = reason(benefit);
        return (benefit.granted() ? "+ " : "- ") + benefit.title() + ": " + reason.because() + " (" + reason.clause().rule() + ")";
    }

    /** The finding that says most in one line: what denies a benefit, or that the level has it. */
    public Finding reason(BenefitDecision benefit) {
        Finding decisive = benefit.decision().decisive();
        return benefit.granted() ? benefit.decision().findings().stream().filter(finding -> finding.clause() == ContractsClause.BENEFIT_MATRIX).findFirst().orElse(decisive)
                : decisive;
    }

    public SpaceSummary getSpace() {
        return space;
    }

    public Entitlement getEntitlement() {
        return entitlement;
    }

    public List<DeviceSummary> getDevices() {
        return devices;
    }

    public List<String> getMissingSerials() {
        return missingSerials;
    }

    public List<Entry> getHistory() {
        return history;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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
