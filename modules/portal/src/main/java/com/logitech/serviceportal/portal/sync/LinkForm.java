package com.logitech.serviceportal.portal.sync;

import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations.PlaceRule;
import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations.Settings;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How an organization is pulled from, as typed. */
public class LinkForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean rooms = true;
    private boolean desks = true;
    private boolean unlicensed = true;
    private boolean roomsConfirmed;
    private boolean nightly = true;
    private boolean applies;
    private String country;
    private String zone;
    private String rules = "";

    static LinkForm of(Settings settings) {
        LinkForm form = new LinkForm();
        form.rooms = settings.rooms();
        form.desks = settings.desks();
        form.unlicensed = settings.unlicensed();
        form.roomsConfirmed = settings.roomsConfirmed();
        form.nightly = settings.nightly();
        form.applies = settings.applies();
        form.country = settings.country().iso2();
        form.zone = settings.zone().map(ZoneId::getId).orElse(null);
        form.rules = settings.rules().stream().map(rule -> rule.prefix() + " = " + rule.country()
                + rule.zone().map(place -> " " + place).orElse("")).collect(Collectors.joining("\n"));
        return form;
    }

    Settings settings() {
        return new Settings(rooms, desks, unlicensed, roomsConfirmed, Asked.some(country).map(CountryCode::new).orElse(null),
                Asked.some(zone).map(ZoneId::of), read(), nightly, applies);
    }

    /** One rule a line: {@code /US/California/ = US America/Los_Angeles}. */
    private List<PlaceRule> read() {
        List<PlaceRule> read = new ArrayList<>();
        for (String line : (rules == null ? "" : rules).split("\\R")) {
            int is = line.lastIndexOf('=');
            if (!line.isBlank()) {
                String[] there = is < 0 ? new String[] {""} : line.substring(is + 1).strip().split("\\s+");
                try {
                    read.add(new PlaceRule(line.substring(0, Math.max(0, is)).strip(), new CountryCode(there[0]),
                            there.length > 1 ? Optional.of(ZoneId.of(there[1])) : Optional.empty()));
                } catch (IllegalArgumentException | DateTimeException unreadable) {
                    throw Refused.input("settings.rules", "cannot be read at: " + line.strip());
                }
            }
        }
        return read;
    }

    public boolean isRooms() {
        return rooms;
    }

    public void setRooms(boolean rooms) {
        this.rooms = rooms;
    }

    public boolean isDesks() {
        return desks;
    }

    public void setDesks(boolean desks) {
        this.desks = desks;
    }

    public boolean isUnlicensed() {
        return unlicensed;
    }

    public void setUnlicensed(boolean unlicensed) {
        this.unlicensed = unlicensed;
    }

    public boolean isRoomsConfirmed() {
        return roomsConfirmed;
    }

    public void setRoomsConfirmed(boolean roomsConfirmed) {
        this.roomsConfirmed = roomsConfirmed;
    }

    public boolean isNightly() {
        return nightly;
    }

    public void setNightly(boolean nightly) {
        this.nightly = nightly;
    }

    public boolean isApplies() {
        return applies;
    }

    public void setApplies(boolean applies) {
        this.applies = applies;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getRules() {
        return rules;
    }

    public void setRules(String rules) {
        this.rules = rules;
    }
}
