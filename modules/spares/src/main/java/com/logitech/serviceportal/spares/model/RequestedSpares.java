package com.logitech.serviceportal.spares.model;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.requests.SparesRequestId;
import com.logitech.serviceportal.spares.api.requests.SparesRequestState;
import com.logitech.serviceportal.spares.api.units.StoragePlace;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Spares that were asked for, and what came of it. */
@Entity
@Table(schema = "spares", name = "requests")
public class RequestedSpares {

    @Id
    private UUID id;
    @Column(name = "customer_id")
    private UUID customer;
    private String company;
    @Column(name = "scale_row")
    private String row;
    private String models;
    private int units;
    @Embedded
    private KeptAt kept;
    private String why;
    private String state;
    @Column(name = "requested_at")
    private Instant requestedAt;
    @Column(name = "requested_by")
    private String requestedBy;
    @Column(name = "settled_at")
    private Instant settledAt;
    private String reason = "";
    @Version
    private long version;

    protected RequestedSpares() {
    }

    /** @param models how many of each product, by its code @param by who signs for it @param at UTC */
    public RequestedSpares(CustomerId customer, String company, SparesRow row, Map<String, Integer> models, StoragePlace place, String why,
            String by, Instant at) {
        this.id = UUID.randomUUID();
        this.customer = customer.value();
        this.company = company;
        this.row = row.name();
        this.models = new TreeMap<>(models).entrySet().stream().map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
        this.units = models.values().stream().mapToInt(Integer::intValue).sum();
        this.kept = KeptAt.of(place);
        this.why = why;
        this.state = SparesRequestState.REQUESTED.name();
        this.requestedAt = at;
        this.requestedBy = by;
    }

    /** It was sent. @param at UTC */
    public void send(Instant at) {
        settle(SparesRequestState.SENT, "", at);
    }

    /** It was taken back. @param at UTC */
    public void cancel(Instant at) {
        settle(SparesRequestState.CANCELLED, "", at);
    }

    /** It is not served. @param at UTC */
    public void refuse(String why, Instant at) {
        settle(SparesRequestState.REFUSED, why, at);
    }

    private void settle(SparesRequestState to, String why, Instant at) {
        if (state() != SparesRequestState.REQUESTED) {
            throw Refused.conflict("request", "It is settled already: " + state().title() + ".");
        }
        state = to.name();
        reason = why;
        settledAt = at;
    }

    public SparesRequestId id() {
        return new SparesRequestId(id);
    }

    public CustomerId customer() {
        return new CustomerId(customer);
    }

    public String company() {
        return company;
    }

    public SparesRow row() {
        return SparesRow.valueOf(row);
    }

    /** How many of each product, by its code. */
    public SortedMap<String, Integer> models() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        Arrays.stream(models.split(", ")).map(one -> one.split(" ")).forEach(one -> counts.put(one[0], Integer.valueOf(one[1])));
        return counts;
    }

    /** In all. */
    public int units() {
        return units;
    }

    public StoragePlace place() {
        return kept.asPlace();
    }

    /** Why another mix than the proposed one was asked for; may be empty. */
    public String why() {
        return why;
    }

    public SparesRequestState state() {
        return SparesRequestState.valueOf(state);
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** How the books sign who asked. */
    public String requestedBy() {
        return requestedBy;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    /** Why it was refused; may be empty. */
    public String reason() {
        return reason;
    }

    public long version() {
        return version;
    }
}
