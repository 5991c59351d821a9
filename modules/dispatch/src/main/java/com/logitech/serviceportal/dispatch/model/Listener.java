package com.logitech.serviceportal.dispatch.model;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.dispatch.api.EndpointId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** Another system that is told of facts. Its secrets are rows beside it ({@link Listeners}). */
@Entity
@Table(schema = "dispatch", name = "endpoints")
public class Listener {

    @Id
    private UUID id;
    @Column(name = "customer_id")
    private UUID customer;
    private String name;
    private String address;
    private String types;
    private boolean active;
    @Column(name = "added_at")
    private Instant addedAt;
    @Column(name = "removed_at")
    private Instant removedAt;
    @Version
    private long version;

    protected Listener() {
    }

    /** A new one, told from now on. @param customer none for the house's own; @param addedAt UTC */
    public Listener(EndpointId id, Optional<CustomerId> customer, String name, String address, Collection<String> types, Instant addedAt) {
        this.id = id.value();
        this.customer = customer.map(CustomerId::value).orElse(null);
        this.name = name;
        this.address = address;
        this.types = joined(types);
        this.active = true;
        this.addedAt = addedAt;
    }

    /** Refuses whoever has read another state of it. */
    public void mustBeAt(long seen) {
        if (version != seen) {
            throw Refused.stale("endpoint");
        }
    }

    /** @return what changed, in words; empty when nothing did */
    public List<String> change(String newName, String newAddress, Collection<String> newTypes, boolean nowActive) {
        List<String> changes = new ArrayList<>();
        if (!name.equals(newName)) {
            changes.add("named " + newName);
        }
        if (!address.equals(newAddress)) {
            changes.add("address " + newAddress);
        }
        if (!types.equals(joined(newTypes))) {
            changes.add("types " + String.join(" ", new TreeSet<>(newTypes)));
        }
        if (active != nowActive) {
            changes.add(nowActive ? "active again" : "paused");
        }
        name = newName;
        address = newAddress;
        types = joined(newTypes);
        active = nowActive;
        return changes;
    }

    public void remove(Instant at) {
        removedAt = at;
        active = false;
    }

    private static String joined(Collection<String> types) {
        return " " + String.join(" ", new TreeSet<>(types)) + " ";
    }

    public EndpointId id() {
        return new EndpointId(id);
    }

    /** None for the house's own. */
    public Optional<CustomerId> customer() {
        return Optional.ofNullable(customer).map(CustomerId::new);
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public List<String> types() {
        return Arrays.asList(types.strip().split(" "));
    }

    public boolean isActive() {
        return active;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public long version() {
        return version;
    }
}
