package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.security.Visitor;
import com.logitech.serviceportal.replacement.api.vendors.VendorRegister;
import com.logitech.serviceportal.replacement.api.vendors.VendorRegister.NewVendor;
import com.logitech.serviceportal.replacement.api.vendors.VendorRegister.RecordedVendor;
import com.logitech.serviceportal.replacement.api.vendors.VendorRegister.Standing;
import com.logitech.serviceportal.replacement.api.vendors.VendorRegister.VendorEnding;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The vendors to whom claims for other makers' products are sent, how they were, are and will be reached; operations add to them. */
@Named
@ViewScoped
public class VendorsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BACK = "/replacement/vendors.xhtml?faces-redirect=true";

    @Inject
    private transient VendorRegister register;
    @Inject
    private transient ReplacementWords words;
    @Inject
    private transient Words say;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient Clock clock;

    private String which;
    private boolean adding;
    private String name;
    private String products;
    private String website;
    private String phone;
    private String ready;
    private LocalDate effectiveFrom;
    private LocalDate endsFrom;
    private transient List<RecordedVendor> rows;

    /** How a vendor stands now. */
    public enum State {
        IN_FORCE, TO_COME, ENDED
    }

    /**
     * A vendor.
     *
     * @param shown  how it is reached now, or else will be or was
     * @param toCome what is recorded for days to come
     */
    public record Line(RecordedVendor shown, State state, List<RecordedVendor> toCome) {
    }

    /** A vendor nobody knows is no reason to refuse the page. */
    public void load() {
        effectiveFrom = getToday();
        endsFrom = getToday();
        looked().ifPresent(row -> {
            name = row.name();
            products = String.join("\n", row.products());
            website = row.website();
            phone = row.phone();
            ready = row.ready();
        });
    }

    public String add() {
        RecordedVendor added = register.add(new NewVendor(name, Asked.text(products).lines().map(String::strip)
                .filter(line -> !line.isEmpty()).toList(), website, phone, ready, effectiveFrom));
        Notices.good(words.text("vendors.done", added.name(), say.day(added.effectiveFrom())));
        return BACK;
    }

    public String end() {
        RecordedVendor ended = register.end(new VendorEnding(name, endsFrom));
        Notices.good(words.text("vendors.ended", ended.name(), say.day(ended.effectiveFrom())));
        return BACK;
    }

    /** Each vendor, by name. */
    public List<Line> getLines() {
        Map<String, List<RecordedVendor>> byVendor = getRows().stream()
                .collect(Collectors.groupingBy(row -> key(row.name()), LinkedHashMap::new, Collectors.toList()));
        return byVendor.values().stream().map(VendorsPage::line).toList();
    }

    private static Line line(List<RecordedVendor> same) {
        List<RecordedVendor> toCome = same.stream().filter(row -> row.standing() == Standing.TO_COME).toList();
        Optional<RecordedVendor> now = same.stream().filter(row -> row.standing() == Standing.IN_FORCE).findFirst();
        Optional<RecordedVendor> later = toCome.stream().filter(RecordedVendor::listed).reduce((earlier, last) -> last);
        RecordedVendor shown = now.or(() -> later).or(() -> same.stream().filter(RecordedVendor::listed).findFirst()).orElse(same.get(0));
        return new Line(shown, now.isPresent() ? State.IN_FORCE : later.isPresent() ? State.TO_COME : State.ENDED, toCome);
    }

    /** All rows of the vendor looked at, the latest day first. */
    public List<RecordedVendor> getHistory() {
        return looked().map(row -> getRows().stream().filter(one -> key(one.name()).equals(key(row.name()))).toList()).orElse(List.of());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private Optional<RecordedVendor> looked() {
        return Asked.some(which).flatMap(id -> getRows().stream().filter(row -> row.id().toString().equals(id)).findFirst());
    }

    private List<RecordedVendor> getRows() {
        if (rows == null) {
            rows = register.vendors();
        }
        return rows;
    }

    /** Whether the visitor may add to the register. */
    public boolean isAllowed() {
        return visitor.may("OPERATIONS");
    }

    /** Whether a vendor is looked at. */
    public boolean isLooking() {
        return looked().isPresent();
    }

    /** Whether the form is shown. */
    public boolean isWriting() {
        return isAllowed() && (adding || isLooking());
    }

    /** Whether somebody is sent to the vendor looked at, now or later. */
    public boolean isEndable() {
        return isAllowed() && getLines().stream().filter(line -> line.state() != State.ENDED)
                .anyMatch(line -> key(line.shown().name()).equals(key(name)));
    }

    /** Today as the rows are dated: in UTC. */
    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A row of the vendor looked at; null for none. */
    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    /** Whether a new one is added. */
    public boolean isAdding() {
        return adding;
    }

    public void setAdding(boolean adding) {
        this.adding = adding;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** One on each line. */
    public String getProducts() {
        return products;
    }

    public void setProducts(String products) {
        this.products = products;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getReady() {
        return ready;
    }

    public void setReady(String ready) {
        this.ready = ready;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public LocalDate getEndsFrom() {
        return endsFrom;
    }

    public void setEndsFrom(LocalDate endsFrom) {
        this.endsFrom = endsFrom;
    }
}
