package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.NewSpace;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceChange;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceSummary;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.portal.frame.Asked;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Optional;

/** What is typed of a Space, as typed. A box that the chosen category does not show is not ticked. */
public class SpaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String category;
    private String site;
    private String building;
    private String floor;
    private String group;
    private Integer seatCount;
    private String country;
    private String zone;
    private boolean namedDesk;
    private boolean roomConfirmed;

    static SpaceForm of(SpaceSummary space) {
        SpaceForm form = new SpaceForm();
        form.name = space.name();
        form.category = space.category().code();
        form.site = space.site();
        form.building = space.building();
        form.floor = space.floor();
        form.group = space.group();
        form.seatCount = space.seatCount().orElse(null);
        form.country = space.country().iso2();
        form.zone = space.zone().getId();
        form.namedDesk = space.namedDesk();
        return form;
    }

    NewSpace added(CustomerId customer, boolean room) {
        return new NewSpace(customer, text(name), code(), text(site), text(building), text(floor), text(group),
                Optional.ofNullable(seatCount), land(), clock(), !room && namedDesk, room && roomConfirmed);
    }

    SpaceChange changed(boolean room) {
        return new SpaceChange(text(name), code(), text(site), text(building), text(floor), text(group), Optional.ofNullable(seatCount),
                land(), clock(), !room && namedDesk);
    }

    private SpaceCategory code() {
        return category == null ? null : new SpaceCategory(category);
    }

    private CountryCode land() {
        return country == null ? null : new CountryCode(country);
    }

    private Optional<ZoneId> clock() {
        return Asked.some(zone).map(ZoneId::of);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getBuilding() {
        return building;
    }

    public void setBuilding(String building) {
        this.building = building;
    }

    public String getFloor() {
        return floor;
    }

    public void setFloor(String floor) {
        this.floor = floor;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public Integer getSeatCount() {
        return seatCount;
    }

    public void setSeatCount(Integer seatCount) {
        this.seatCount = seatCount;
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

    public boolean isNamedDesk() {
        return namedDesk;
    }

    public void setNamedDesk(boolean namedDesk) {
        this.namedDesk = namedDesk;
    }

    public boolean isRoomConfirmed() {
        return roomConfirmed;
    }

    public void setRoomConfirmed(boolean roomConfirmed) {
        this.roomConfirmed = roomConfirmed;
    }
}
