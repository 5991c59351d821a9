package com.logitech.serviceportal.contracts.model.spaces;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.SpaceCategory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A Room or a desk in a customer's books. It says what it is now; what it was is kept beside it as {@link SpaceStanding}s.
 */
@Entity
@Table(schema = "contracts", name = "spaces")
public class Space {

    @Id
    private UUID id;
    @Column(name = "customer_id")
    private UUID customerId;
    private String name;
    private String category;
    private String site;
    private String building;
    private String floor;
    @Column(name = "space_group")
    private String group;
    @Column(name = "place_key")
    private String placeKey;
    @Column(name = "seat_count")
    private Integer seatCount;
    private String country;
    private String zone;
    @Column(name = "named_desk")
    private boolean namedDesk;
    @Column(name = "room_confirmed_at")
    private Instant roomConfirmedAt;
    @Column(name = "appeared_at")
    private Instant appearedAt;
    @Column(name = "removed_at")
    private Instant removedAt;
    @Version
    private long version;

    protected Space() {
    }

    /**
     * A Space comes into the books.
     *
     * @param roomConfirmed whether somebody confirmed that it is a Room in use (R145)
     * @param at            when (UTC)
     */
    public Space(SpaceId id, CustomerId customer, SpaceParticulars particulars, boolean roomConfirmed, Instant at) {
        this.id = id.value();
        this.customerId = customer.value();
        this.roomConfirmedAt = roomConfirmed ? at : null;
        this.appearedAt = at;
        take(particulars);
    }

    /**
     * What is said of it from now on. Whether its category may change is decided before (R7).
     *
     * @return what differs from before, in words; empty when nothing does
     */
    public Optional<String> change(SpaceParticulars to) {
        String differences = String.join(", ", particulars().differences(to));
        take(to);
        return Optional.of(differences).filter(words -> !words.isEmpty());
    }

    /** Whether a name, a category or another of the things that answers about the past rest on would differ. */
    public boolean standsDifferently(SpaceParticulars to) {
        return !particulars().standing().equals(to.standing());
    }

    /** It leaves the books at an instant (UTC); its past stays. */
    public void remove(Instant at) {
        removedAt = at;
    }

    /** Refuses when somebody changed it since the caller read it. */
    public void mustBeAt(long readVersion) {
        if (version != readVersion) {
            throw Refused.stale("space");
        }
    }

    private void take(SpaceParticulars particulars) {
        name = particulars.name();
        category = particulars.category().code();
        site = particulars.site();
        building = particulars.building();
        floor = particulars.floor();
        group = particulars.group();
        placeKey = particulars.placeKey();
        seatCount = particulars.seatCount().orElse(null);
        country = particulars.country().iso2();
        zone = particulars.zone().getId();
        namedDesk = particulars.namedDesk();
    }

    public SpaceParticulars particulars() {
        return new SpaceParticulars(name, category(), site, building, floor, group, Optional.ofNullable(seatCount), country(), zone(),
                namedDesk);
    }

    public SpaceId id() {
        return new SpaceId(id);
    }

    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    public String name() {
        return name;
    }

    public SpaceCategory category() {
        return new SpaceCategory(category);
    }

    public CountryCode country() {
        return new CountryCode(country);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** Whether the desk is assigned to a named user, which makes it no Flex Desk (R106). */
    public boolean isNamedDesk() {
        return namedDesk;
    }

    /** When it came into the books (UTC). */
    public Instant appearedAt() {
        return appearedAt;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public long version() {
        return version;
    }
}
