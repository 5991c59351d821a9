package com.logitech.serviceportal.contracts.model.agreements;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.agreements.Agreements.Acceptance;
import com.logitech.serviceportal.contracts.api.agreements.Agreements.Document;
import com.logitech.serviceportal.contracts.api.agreements.Agreements.Manner;
import com.logitech.serviceportal.contracts.api.agreements.Agreements.ToShow;
import com.logitech.serviceportal.contracts.api.agreements.DocumentId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents of the agreement, version by version, and who accepted which (R3, R115). Lines are added and never changed. */
@ApplicationScoped
public class AgreementBooks {

    /** The language that binds. */
    public static final String BINDING = "en";

    private static final String DOCUMENT = "d.id, d.kind, d.title, d.version, d.language, d.posted_on, d.address";
    private static final String IN_FORCE = """
            (SELECT DISTINCT ON (kind) * FROM contracts.agreement_documents
             WHERE language = 'en' AND posted_on <= ? ORDER BY kind, posted_on DESC, recorded_at DESC)""";

    @Inject
    private ContractsSql sql;

    /** Every version, the latest posted of each kind first. */
    public List<Document> all() {
        return sql.now().list("SELECT " + DOCUMENT + " FROM contracts.agreement_documents d"
                + " ORDER BY d.kind, d.posted_on DESC, d.recorded_at DESC, d.language", row -> document(row, 1));
    }

    public Optional<Document> find(DocumentId document) {
        return sql.now().first("SELECT " + DOCUMENT + " FROM contracts.agreement_documents d WHERE d.id = ?", row -> document(row, 1),
                document.value());
    }

    /** The version in force on a day (UTC), in the language that binds. */
    public Optional<Document> inForce(String kind, LocalDate on) {
        return sql.now().first("SELECT " + DOCUMENT + " FROM " + IN_FORCE + " d WHERE d.kind = ?", row -> document(row, 1), on, kind);
    }

    public void add(Document document, Instant now) {
        sql.now().update("INSERT INTO contracts.agreement_documents (id, kind, title, version, language, posted_on, address, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                document.id().value(), document.kind(), document.title(), document.version(), document.language(), document.postedOn(),
                document.address(), now);
    }

    /** Keeps that the person accepted it for the customer. @return false if he had before */
    public boolean accept(DocumentId document, CustomerId customer, UserId user, Manner how, Instant now) {
        return sql.now().update("INSERT INTO contracts.agreement_acceptances (id, document_id, customer_id, user_id, how, accepted_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                UUID.randomUUID(), document.value(), customer.value(), user.value(), how.name(), now) > 0;
    }

    /** The latest posted version of a kind that anybody accepted for the customer. */
    public Optional<Document> latestAccepted(String kind, CustomerId customer) {
        return sql.now().first("SELECT " + DOCUMENT + " FROM contracts.agreement_acceptances a"
                        + " JOIN contracts.agreement_documents d ON d.id = a.document_id WHERE a.customer_id = ? AND d.kind = ?"
                        + " ORDER BY d.posted_on DESC, d.recorded_at DESC LIMIT 1",
                row -> document(row, 1), customer.value(), kind);
    }

    /** Who accepted what for the customer, newest first. */
    public List<Acceptance> of(CustomerId customer) {
        return sql.now().list("SELECT " + DOCUMENT + ", coalesce(u.name, ''), a.how, a.accepted_at FROM contracts.agreement_acceptances a"
                        + " JOIN contracts.agreement_documents d ON d.id = a.document_id"
                        + " LEFT JOIN contracts.portal_users u ON u.id = a.user_id"
                        + " WHERE a.customer_id = ? ORDER BY a.accepted_at DESC, a.id",
                row -> new Acceptance(customer, document(row, 1), row.getString(8), Manner.valueOf(row.getString(9)),
                        Sql.instant(row, 10)),
                customer.value());
    }

    /** What is in force on a day (UTC) where an earlier version was accepted for one of the customers, and this not by the person. */
    public List<ToShow> newFor(UserId user, Collection<UUID> customers, LocalDate on) {
        return sql.now().list("SELECT " + DOCUMENT + ", c.id, c.company, ("
                        + "SELECT b.version FROM contracts.agreement_acceptances a JOIN contracts.agreement_documents b"
                        + " ON b.id = a.document_id WHERE a.customer_id = c.id AND b.kind = d.kind"
                        + " ORDER BY b.posted_on DESC, b.recorded_at DESC LIMIT 1) AS accepted"
                        + " FROM " + IN_FORCE + " d CROSS JOIN contracts.customers c WHERE c.id = ANY(?)"
                        + " AND EXISTS (SELECT 1 FROM contracts.agreement_acceptances a JOIN contracts.agreement_documents b"
                        + " ON b.id = a.document_id WHERE a.customer_id = c.id AND b.kind = d.kind AND b.posted_on < d.posted_on)"
                        + " AND NOT EXISTS (SELECT 1 FROM contracts.agreement_acceptances a WHERE a.customer_id = c.id"
                        + " AND a.document_id = d.id AND a.user_id = ?) ORDER BY c.company_key, d.kind",
                row -> new ToShow(new CustomerId(Sql.uuid(row, 8)), row.getString(9), document(row, 1), row.getString(10)),
                on, Sql.ids(customers), user.value());
    }

    private static Document document(ResultSet row, int first) throws SQLException {
        return new Document(new DocumentId(Sql.uuid(row, first)), row.getString(first + 1), row.getString(first + 2),
                row.getString(first + 3), row.getString(first + 4), Sql.day(row, first + 5), row.getString(first + 6));
    }
}
