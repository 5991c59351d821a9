package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.Entitlements;
import com.logitech.serviceportal.contracts.api.Entitlements.BenefitDecision;
import com.logitech.serviceportal.contracts.api.Entitlements.Covering;
import com.logitech.serviceportal.contracts.api.Entitlements.Entitlement;
import com.logitech.serviceportal.contracts.api.spaces.DeviceEntitlements;
import com.logitech.serviceportal.contracts.api.spaces.DeviceEntitlements.DeviceEntitlement;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceQuery;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceSummary;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.KeySerials;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceSummary;
import com.logitech.serviceportal.journal.api.Entry;
import com.logitech.serviceportal.journal.api.Journal;
import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private transient SpaceImports imports;
    @Inject
    private transient Entitlements entitlements;
    @Inject
    private transient DeviceEntitlements deviceEntitlements;
    @Inject
    private transient Journal journal;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient Moments moments;
    @Inject
    private transient SpaceWords words;
    @Inject
    private transient Clock clock;

    private String id;
    private transient SpaceSummary space;
    private transient Entitlement entitlement;
    private transient List<DeviceSummary> devices;
    private transient Map<DeviceId, DeviceEntitlement> covers;
    private transient KeySerials keySerials;
    private transient List<Entry> history;

    /** A block of the table of benefits. */
    public record Block(String title, List<BenefitDecision> benefits) {
        public long granted() {
            return benefits.stream().filter(BenefitDecision::granted).count();
        }
    }

    /** @return where to go instead: see {@link Moments#settle()} */
    public String load() {
        space = register.space(Asked.space(id));
        focus.on(space.customer());
        Optional<String> instead = moments.settle();
        if (instead.isPresent()) {
            return "/spaces/space.xhtml?faces-redirect=true&id=" + id + instead.get();
        }
        entitlement = entitlements.of(space.id(), moments.asked(), moments.known());
        devices = devicesKept.devices(DeviceQuery.in(space.id())).items();
        covers = coversNow();
        keySerials = devicesKept.keySerials(space.id());
        history = history();
        return null;
    }

    /** What was told of the Space itself, and of the files it came by: those are told of once for all their Spaces. */
    private List<Entry> history() {
        Stream<Entry> files = imports.of(space.id()).stream()
                .map(upload -> JournalQuery.all().about(upload.value()).only(JournalQuery.Which.FACTS))
                .flatMap(question -> journal.page(question).entries().stream());
        return Stream.concat(journal.page(JournalQuery.all().about(space.id().value()).size(STORIES)).entries().stream(), files)
                .sorted(Comparator.comparing(Entry::recordedAt).reversed()).limit(STORIES).toList();
    }

    private Map<DeviceId, DeviceEntitlement> coversNow() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Set<DeviceId> inIt = devices.stream().map(DeviceSummary::id).collect(Collectors.toSet());
        return inIt.isEmpty() ? Map.of() : deviceEntitlements.of(inIt, now, now);
    }

    public String remove() {
        register.remove(space.id(), space.version());
        Notices.good(words.text("space.removed", space.name()));
        return "/spaces/spaces.xhtml?faces-redirect=true&customer=" + space.customer();
    }

    public List<Block> getBlocks() {
        Map<String, List<BenefitDecision>> blocks = entitlement.benefits().stream()
                .collect(Collectors.groupingBy(BenefitDecision::block, LinkedHashMap::new, Collectors.toList()));
        List<Block> shown = new ArrayList<>();
        blocks.forEach((title, benefits) -> shown.add(
                new Block(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1), benefits)));
        return shown;
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
        String place = words.place(space);
        return words.text("answer.text", space.company(), space.name(), place.isEmpty() ? "" : " (" + place + ")", entitlement.asText());
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

    /** Whether each of the devices is covered now. */
    public Map<DeviceId, DeviceEntitlement> getCovers() {
        return covers;
    }

    public KeySerials getKeySerials() {
        return keySerials;
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
}
