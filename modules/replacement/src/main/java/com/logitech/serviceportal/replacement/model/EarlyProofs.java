package com.logitech.serviceportal.replacement.model;

import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.replacement.api.returns.ClaimProofs;
import com.logitech.serviceportal.support.api.talk.TicketFileId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** What was given for a claim before the failure was confirmed. */
@ApplicationScoped
public class EarlyProofs {

    @Inject
    private ReplacementSql sql;

    /** @param serial of the device it was given for @param fileName what the file that shows the purchase is called; may be empty */
    public record Given(String serial, ClaimProofs proofs, String fileName) {
    }

    /** @param now UTC */
    public void add(TicketId ticket, Given given, Instant now) {
        sql.now().update("INSERT INTO replacement.early_proofs (ticket_id, serial, purchase_file, purchase_name, tax_number, given_at)"
                        + " VALUES (?, ?, CAST(? AS uuid), ?, ?, ?)", ticket.value(), given.serial(),
                given.proofs().purchaseProof().map(TicketFileId::toString).orElse(null), given.fileName(), given.proofs().taxNumber(), now);
    }

    /** For that device; a failure that turned out to be another's has to be proven itself. */
    public Optional<Given> of(TicketId ticket, String serial) {
        return sql.now().first("SELECT serial, purchase_file, purchase_name, tax_number FROM replacement.early_proofs"
                        + " WHERE ticket_id = ? AND serial = ?",
                row -> new Given(row.getString(1), new ClaimProofs("", "", Optional.ofNullable(Sql.uuid(row, 2)).map(TicketFileId::new),
                        row.getString(4), ""), row.getString(3)), ticket.value(), serial);
    }
}
