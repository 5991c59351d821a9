package com.logitech.serviceportal.contracts.model;

import com.logitech.serviceportal.contracts.api.Finder.Hit;
import com.logitech.serviceportal.contracts.model.spaces.OnlyGroups;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Looks a text up in all the books at once. */
@ApplicationScoped
public class Finds {

    @Inject
    private ContractsSql sql;

    /** Customers with the text in their name. @param customers only these; empty for all */
    public List<Hit> customers(String text, Optional<Set<UUID>> customers, int most) {
        Where where = new Where().andWords("c.company_key", text);
        customers.ifPresent(ids -> where.and("c.id = ANY(?)", Sql.ids(ids)));
        return sql.now().list("SELECT c.id, c.company, c.country FROM contracts.customers c"
                        + " WHERE " + where + " ORDER BY c.company_key, c.id LIMIT ?",
                row -> new Hit("customer", Sql.uuid(row, 1), row.getString(2), row.getString(3)), where.parametersAnd(most));
    }

    /** Contracts whose number begins with the text. */
    public List<Hit> contracts(String text, Optional<Set<UUID>> customers, int most) {
        if (!text.chars().allMatch(character -> character >= '0' && character <= '9')) {
            return List.of();
        }
        Where where = new Where().and("CAST(k.number AS text) LIKE ?", Sql.startingWith(text));
        customers.ifPresent(ids -> where.and("k.customer_id = ANY(?)", Sql.ids(ids)));
        return sql.now().list("SELECT k.id, k.number, c.company"
                        + " FROM contracts.contracts k JOIN contracts.customers c ON c.id = k.customer_id"
                        + " WHERE " + where + " ORDER BY k.number LIMIT ?",
                row -> new Hit("contract", Sql.uuid(row, 1), row.getString(2), row.getString(3)), where.parametersAnd(most));
    }

    /** Spaces with the words of the text in their name or place. */
    public List<Hit> spaces(String text, Optional<Set<UUID>> customers, OnlyGroups onlyGroups, int most) {
        Where where = onlyGroups.spaces(new Where().and("s.removed_at IS NULL").andWords("s.place_key", text));
        customers.ifPresent(ids -> where.and("s.customer_id = ANY(?)", Sql.ids(ids)));
        return sql.now().list("SELECT s.id, s.name,"
                        + " concat_ws(' / ', c.company, nullif(s.site, ''), nullif(s.building, ''), nullif(s.floor, ''))"
                        + " FROM (SELECT * FROM contracts.spaces s WHERE " + where + " LIMIT ?) s"
                        + " JOIN contracts.customers c ON c.id = s.customer_id"
                        + " ORDER BY s.place_key, s.id",
                row -> new Hit("space", Sql.uuid(row, 1), row.getString(2), row.getString(3)), where.parametersAnd(most));
    }

    /** Devices whose serial number begins with the text. */
    public List<Hit> devices(String text, Optional<Set<UUID>> customers, OnlyGroups onlyGroups, int most) {
        Where where = onlyGroups.devices(new Where().and("d.serial LIKE ?", Sql.startingWith(text.toUpperCase(Locale.ROOT))));
        customers.ifPresent(ids -> where.and("d.customer_id = ANY(?)", Sql.ids(ids)));
        return sql.now().list("SELECT d.id, d.serial, concat_ws(' / ', p.title, c.company)"
                        + " FROM contracts.devices d JOIN contracts.products p ON p.code = d.product"
                        + " JOIN contracts.customers c ON c.id = d.customer_id"
                        + " WHERE " + where + " ORDER BY d.serial LIMIT ?",
                row -> new Hit("device", Sql.uuid(row, 1), row.getString(2), row.getString(3)), where.parametersAnd(most));
    }
}
