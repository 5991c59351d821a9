package com.logitech.serviceportal.contracts.model.spaces;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A unit registered by its serial number (R56). It says where it is now; where it was is kept as {@link DeviceLocation}s. */
@Entity
@Table(schema = "contracts", name = "devices")
public class Device {

    @Id
    private UUID id;
    @Column(name = "customer_id")
    private UUID customerId;
    private String serial;
    private String product;
    @Column(name = "purchased_on")
    private LocalDate purchasedOn;
    @Column(name = "collab_os")
    private String collabOs;
    @Column(name = "space_id")
    private UUID spaceId;
    @Column(name = "registered_at")
    private Instant registeredAt;
    @Version
    private long version;

    protected Device() {
    }

    /** @param at when it was registered (UTC) */
    public Device(DeviceId id, CustomerId customer, SerialNumber serial, String product, Optional<LocalDate> purchasedOn, String collabOs,
                  Optional<SpaceId> space, Instant at) {
        this.id = id.value();
        this.customerId = customer.value();
        this.serial = serial.value();
        this.product = product;
        this.purchasedOn = purchasedOn.orElse(null);
        this.collabOs = collabOs;
        this.spaceId = space.map(SpaceId::value).orElse(null);
        this.registeredAt = at;
    }

    /** It is there now; since when, the location says. */
    public void moveTo(Optional<SpaceId> space) {
        spaceId = space.map(SpaceId::value).orElse(null);
    }

    /** Refuses when somebody changed it since the caller read it. */
    public void mustBeAt(long readVersion) {
        if (version != readVersion) {
            throw Refused.stale("device");
        }
    }

    public DeviceId id() {
        return new DeviceId(id);
    }

    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    public SerialNumber serial() {
        return new SerialNumber(serial);
    }

    /** The product's code. */
    public String product() {
        return product;
    }

    public Optional<LocalDate> purchasedOn() {
        return Optional.ofNullable(purchasedOn);
    }

    /** The CollabOS version last told; may be empty. */
    public String collabOs() {
        return collabOs;
    }

    /** Where it is now. */
    public Optional<SpaceId> space() {
        return Optional.ofNullable(spaceId).map(SpaceId::new);
    }

    /** When it came into the books (UTC). */
    public Instant registeredAt() {
        return registeredAt;
    }

    public long version() {
        return version;
    }
}
