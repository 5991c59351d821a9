package com.logitech.serviceportal.definitions.rounds;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The order in which facts of several customers are told. Who hears of a fact may hold something of its customer until the
 * transaction ends, as the journal does; told in one order everywhere, no two transactions wait for each other.
 */
public final class InCustomerOrder {

    private static final Comparator<DomainEvent> BY_CUSTOMER = Comparator.comparing(fact -> fact.customer().orElse(null),
            Comparator.nullsFirst(Comparator.<UUID>naturalOrder()));

    private InCustomerOrder() {
    }

    /** The facts by customer, those about everyone first; those of one customer as they came. */
    public static <E extends DomainEvent> List<E> of(List<E> facts) {
        return facts.stream().sorted(BY_CUSTOMER).toList();
    }
}
