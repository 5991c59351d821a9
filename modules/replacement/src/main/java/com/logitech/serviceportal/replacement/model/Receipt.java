package com.logitech.serviceportal.replacement.model;

import com.logitech.serviceportal.replacement.api.inspections.ReceiptId;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.shipping.NewReceipt;
import com.logitech.serviceportal.replacement.api.shipping.ReceivedAs;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.Withdrawal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Something that came back; never changed. */
@Entity
@Table(schema = "replacement", name = "receipts")
public class Receipt {

    @Id
    private UUID id;
    @Column(name = "return_id")
    private UUID returned;
    private String serial;
    @Column(name = "received_as")
    private String as;
    private String note;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    private String withdrawn = "";

    protected Receipt() {
    }

    /** @param at when it came (UTC) */
    public Receipt(ReturnId returned, NewReceipt given, Instant at) {
        this.id = UUID.randomUUID();
        this.returned = returned.value();
        this.serial = given.serial();
        this.as = given.as().name();
        this.note = given.note();
        this.receivedAt = at;
    }

    /** It did not come back: that was written down by mistake. @param now UTC */
    public void withdraw(String why, Instant now) {
        withdrawnAt = now;
        withdrawn = why;
    }

    /** Why it did not come back after all; empty for what did. */
    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawnAt).map(at -> new Withdrawal(at, withdrawn));
    }

    public ReceiptId id() {
        return new ReceiptId(id);
    }

    /** May be empty. */
    public String serial() {
        return serial;
    }

    public ReceivedAs as() {
        return ReceivedAs.valueOf(as);
    }

    /** May be empty. */
    public String note() {
        return note;
    }

    /** UTC. */
    public Instant receivedAt() {
        return receivedAt;
    }
}
