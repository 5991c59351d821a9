package com.logitech.serviceportal.contracts.model.spaces;

import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Lists narrowed to the groups of Spaces a person is restricted to: a group and what lies below it, as
 * {@link com.logitech.serviceportal.definitions.Caller.Membership#sees} has it.
 *
 * @param ofCustomer for each customer with a restriction, the groups seen; empty for everything
 */
public record OnlyGroups(Map<UUID, Set<String>> ofCustomer) {

    private static final String IN_THEM = "(s.space_group = ANY(?) OR s.space_group LIKE ANY(?))";

    /** Of a list of {@code contracts.spaces s}. */
    public Where spaces(Where where) {
        ofCustomer.forEach((customer, groups) -> where.and("(s.customer_id <> ? OR " + IN_THEM + ")", customer, Sql.texts(groups),
                Sql.texts(below(groups))));
        return where;
    }

    /** Of a list of {@code contracts.devices d}. A device in no Space is in no group, and seen by all of the account. */
    public Where devices(Where where) {
        ofCustomer.forEach((customer, groups) -> where.and("(d.customer_id <> ? OR d.space_id IS NULL OR EXISTS (SELECT FROM"
                + " contracts.spaces s WHERE s.id = d.space_id AND " + IN_THEM + "))", customer, Sql.texts(groups),
                Sql.texts(below(groups))));
        return where;
    }

    private static List<String> below(Set<String> groups) {
        return groups.stream().map(group -> Sql.startingWith(group + "/")).toList();
    }
}
