package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** That a person may act for a customer, and as what. */
@Entity
@IdClass(Membership.Key.class)
@Table(schema = "contracts", name = "memberships")
public class Membership {

    @Id
    @Column(name = "user_id")
    private UUID user;
    @Id
    @Column(name = "customer_id")
    private UUID customer;
    private String role;
    private Instant since;

    protected Membership() {
    }

    /** @param since UTC */
    public Membership(UserId user, CustomerId customer, CustomerRole role, Instant since) {
        this.user = user.value();
        this.customer = customer.value();
        this.role = role.code();
        this.since = since;
    }

    /** The customers in whose books a person's doings are told, in their order; told once for all when it is one of our own people. */
    public static List<Optional<CustomerId>> owners(Collection<Membership> memberships) {
        return memberships.isEmpty() ? List.of(Optional.empty())
                : memberships.stream().map(Membership::customer).sorted(Comparator.comparing(CustomerId::value)).map(Optional::of).toList();
    }

    public CustomerId customer() {
        return new CustomerId(customer);
    }

    public CustomerRole role() {
        return new CustomerRole(role);
    }

    /** One person, one customer, one role. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID user;
        private UUID customer;

        Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Objects.equals(user, that.user) && Objects.equals(customer, that.customer);
        }

        @Override
        public int hashCode() {
            return Objects.hash(user, customer);
        }
    }
}
