package com.logitech.serviceportal.contracts.model.licenses;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * One Space license of a contract (R6). It is made with its contract, all at once, and never changes; where it is say the
 * {@link Assignment}s.
 */
@Entity
@Table(schema = "contracts", name = "licenses")
public class License {

    @Id
    private UUID id;
    @Column(name = "contract_id")
    private UUID contract;
    @Column(name = "customer_id")
    private UUID customer;
    private int position;
    @Column(name = "offering_code")
    private String offering;

    protected License() {
    }

    /** The license with that number in its contract. @param offering the code it is sold as */
    public License(LicenseId id, ContractId contract, CustomerId customer, int position, String offering) {
        this.id = id.value();
        this.contract = contract.value();
        this.customer = customer.value();
        this.position = position;
        this.offering = offering;
    }

    public LicenseId id() {
        return new LicenseId(id);
    }

    public ContractId contract() {
        return new ContractId(contract);
    }

    public CustomerId customer() {
        return new CustomerId(customer);
    }

    /** Its number within the contract, from 1. */
    public int position() {
        return position;
    }

    /** The code of the offering it was sold as, which says what it fits (D39). */
    public String offering() {
        return offering;
    }

    /** How people call it: the contract's number and its own, "1000042-7". */
    public String label(ContractNumber number) {
        return number + "-" + position;
    }
}
