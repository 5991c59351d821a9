package com.logitech.serviceportal.contracts.model.fairuse;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.Try;
import com.logitech.serviceportal.contracts.api.fairuse.NoteId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Licenses that were tried on Spaces of another category than they were bought for, and refused (R7, R21). */
@ApplicationScoped
public class CategoryTries {

    @Inject
    private ContractsSql sql;

    /** A try that no settled question was about. @param at UTC */
    public record Open(UUID id, ContractId contract, ContractNumber number, Instant at) {
    }

    /** Keeps that one command tried it. @param spaces those of another category, at least one; the first stands for all @param at UTC */
    public void add(Contract contract, List<Space> spaces, Instant at, String by) {
        Space first = spaces.get(0);
        sql.now().update("INSERT INTO contracts.category_tries (id, customer_id, contract_id, space_id, category, spaces, tried_at,"
                        + " tried_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(), contract.customer().value(), contract.id().value(), first.id().value(), first.category().code(),
                spaces.size(), at, by);
    }

    /** The customer's since an instant, in order, without those a settled question was about. */
    public List<Open> openOf(CustomerId customer, Instant since) {
        return sql.now().list("SELECT t.id, t.contract_id, c.number, t.tried_at FROM contracts.category_tries t"
                        + " JOIN contracts.contracts c ON c.id = t.contract_id LEFT JOIN contracts.fair_use_notes n ON n.id = t.note_id"
                        + " WHERE t.customer_id = ? AND t.tried_at >= ? AND n.settled_at IS NULL ORDER BY t.tried_at, t.id",
                row -> new Open(Sql.uuid(row, 1), new ContractId(Sql.uuid(row, 2)), new ContractNumber(row.getLong(3)),
                        Sql.instant(row, 4)), customer.value(), since);
    }

    /** The customers of whom something was tried since an instant that no question is about yet. */
    public List<CustomerId> customersWithNew(Instant since) {
        return sql.now().list("SELECT DISTINCT customer_id FROM contracts.category_tries WHERE note_id IS NULL AND tried_at >= ?"
                + " ORDER BY 1", row -> new CustomerId(Sql.uuid(row, 1)), since);
    }

    /** Makes them evidence of the question. */
    public void note(NoteId note, Collection<UUID> tries) {
        sql.now().update("UPDATE contracts.category_tries SET note_id = ? WHERE id = ANY(?) AND note_id IS NULL", note.value(),
                Sql.ids(tries));
    }

    /** The evidence of each question, in order, with what the Space is called now. */
    public Map<NoteId, List<Try>> of(Collection<NoteId> notes) {
        return sql.now().list("SELECT t.note_id, t.space_id, s.name, t.category, t.spaces, t.tried_at, contracts.signed(t.tried_by)"
                                + " FROM contracts.category_tries t JOIN contracts.spaces s ON s.id = t.space_id"
                                + " WHERE t.note_id = ANY(?) ORDER BY t.tried_at, t.id",
                        row -> Map.entry(new NoteId(Sql.uuid(row, 1)), new Try(new SpaceId(Sql.uuid(row, 2)), row.getString(3),
                                new SpaceCategory(row.getString(4)), row.getInt(5), Sql.instant(row, 6), row.getString(7))),
                        Sql.ids(notes.stream().map(NoteId::value).toList())).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
