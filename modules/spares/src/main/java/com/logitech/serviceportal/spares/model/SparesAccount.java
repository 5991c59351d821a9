package com.logitech.serviceportal.spares.model;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.book.Holding;
import com.logitech.serviceportal.spares.api.book.SparesBalance;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** How many of a customer's spares of one row of the scale are counted where: changed under its lock, by movements alone. */
@Entity
@Table(schema = "spares", name = "accounts")
public class SparesAccount {

    @Id
    private UUID id;
    @Column(name = "customer_id")
    private UUID customer;
    @Column(name = "scale_row")
    private String row;
    @Column(name = "in_transit")
    private int inTransit;
    @Column(name = "on_hand")
    private int onHand;
    private int deployed;
    @Column(name = "in_repair")
    private int inRepair;
    @Column(name = "used_up")
    private int usedUp;
    private int entitled;
    @Version
    private long version;

    protected SparesAccount() {
    }

    /** With nothing in it. */
    public SparesAccount(CustomerId customer, SparesRow row) {
        this.id = UUID.randomUUID();
        this.customer = customer.value();
        this.row = row.name();
    }

    public CustomerId customer() {
        return new CustomerId(customer);
    }

    public SparesRow row() {
        return SparesRow.valueOf(row);
    }

    public SparesBalance balance() {
        return new SparesBalance(inTransit, onHand, deployed, inRepair, usedUp);
    }

    /** One unit goes from one to the other. @throws IllegalArgumentException where there is none to go */
    public void move(Holding from, Holding to) {
        SparesBalance after = balance().moved(from, to);
        inTransit = after.inTransit();
        onHand = after.onHand();
        deployed = after.deployed();
        inRepair = after.inRepair();
        usedUp = after.usedUp();
    }

    /** The scale gives so many now. @return what it gave when that was last told */
    public int entitle(int now) {
        int before = entitled;
        entitled = now;
        return before;
    }
}
