package com.logitech.serviceportal.contracts.model.jumpstart;

import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartId;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.Hold;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.Proof;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.ProofFile;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.Transfer;
import com.logitech.serviceportal.contracts.api.jumpstart.ProofId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The products registered for JumpStart, with the proofs, notices and holds that belong to them. */
@ApplicationScoped
public class JumpStartRegistrations {

    private static final String PROOF = "p.id, p.file_name, p.media_type, p.size, p.uploaded_at, contracts.signed(p.uploaded_by)";

    @PersistenceContext(unitName = "contracts")
    private EntityManager books;
    @Inject
    private ContractsSql sql;

    /**
     * What a list is asked for.
     *
     * @param customers    only what these bought or hold; empty for everyone's
     * @param endingInDays only what runs at {@code at} (UTC) and ends within so many days
     */
    public record Search(Optional<Set<UUID>> customers, boolean heldOnly, Optional<Integer> endingInDays, String numberBegin, Instant at) {
    }

    public void add(JumpStartRegistration registration) {
        books.persist(registration);
    }

    /** Writes what was told so far, so that the database can object while the command can still say why. */
    public void flush() {
        books.flush();
    }

    public Optional<JumpStartRegistration> find(JumpStartId id) {
        return Optional.ofNullable(books.find(JumpStartRegistration.class, id.value()));
    }

    /** Holds it until the transaction ends. */
    public Optional<JumpStartRegistration> lock(JumpStartId id) {
        return Optional.ofNullable(books.find(JumpStartRegistration.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether the product of this number has been registered. @param serial empty where only the confirmation number is known */
    public boolean isRegistered(String product, String confirmationNumber, String serial) {
        return serial.isEmpty()
                ? sql.now().number("SELECT count(*) FROM contracts.jumpstart_registrations"
                        + " WHERE confirmation_number = ? AND product = ? AND serial = ''", confirmationNumber, product) > 0
                : sql.now().number("SELECT count(*) FROM contracts.jumpstart_registrations WHERE serial = ?", serial) > 0;
    }

    /** The latest registered first. */
    public Page<JumpStartRegistration> page(Search search, Paging paging) {
        Where where = new Where();
        search.customers().ifPresent(theirs -> where.and("(r.customer_id = ANY(?) OR r.transferee_id = ANY(?))", Sql.ids(theirs),
                Sql.ids(theirs)));
        if (search.heldOnly()) {
            where.and("r.held_since IS NOT NULL");
        }
        search.endingInDays().ifPresent(days -> where.and("r.purchased_on + r.days - CAST(CAST(? AS timestamptz) AT TIME ZONE r.zone AS"
                + " date) BETWEEN 1 AND ?", search.at(), days));
        if (!search.numberBegin().isEmpty()) {
            where.and("(r.serial LIKE ? OR r.confirmation_number LIKE ?)",
                    Sql.startingWith(search.numberBegin().toUpperCase(Locale.ROOT)), Sql.startingWith(search.numberBegin()));
        }
        return Listed.along(sql.now(), "SELECT r.id FROM contracts.jumpstart_registrations r", where, "r.registered_at DESC, r.id DESC",
                        paging, (beyond, last) -> beyond.and("(r.registered_at, r.id) < (?, ?)", last.instant(), last.id()))
                .page(JumpStartId::new, this::find, JumpStartRegistration::registeredAt);
    }

    private Map<JumpStartId, JumpStartRegistration> find(Collection<JumpStartId> ids) {
        return books.createQuery("SELECT r FROM JumpStartRegistration r WHERE r.id IN :ids", JumpStartRegistration.class)
                .setParameter("ids", ids.stream().map(JumpStartId::value).toList())
                .getResultStream().collect(Collectors.toMap(JumpStartRegistration::id, Function.identity()));
    }

    /** How many files show the purchase of each; one without any is absent. */
    public Map<JumpStartId, Integer> proofCounts(Collection<JumpStartId> registrations) {
        return sql.now().list("SELECT registration_id, count(*) FROM contracts.jumpstart_proofs WHERE registration_id = ANY(?)"
                                + " GROUP BY registration_id",
                        row -> Map.entry(new JumpStartId(Sql.uuid(row, 1)), row.getInt(2)),
                        Sql.ids(registrations.stream().map(JumpStartId::value).toList())).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** In the order they came. */
    public List<Proof> proofs(JumpStartId registration) {
        return sql.now().list("SELECT " + PROOF + " FROM contracts.jumpstart_proofs p WHERE p.registration_id = ?"
                + " ORDER BY p.uploaded_at, p.id", JumpStartRegistrations::proof, registration.value());
    }

    public Optional<ProofFile> proof(JumpStartId registration, ProofId proof) {
        return sql.now().first("SELECT " + PROOF + ", p.content FROM contracts.jumpstart_proofs p"
                        + " WHERE p.registration_id = ? AND p.id = ?",
                row -> new ProofFile(proof(row), row.getBytes(7)), registration.value(), proof.value());
    }

    public void addProof(JumpStartId registration, Proof proof, byte[] content) {
        sql.now().update("INSERT INTO contracts.jumpstart_proofs"
                        + " (id, registration_id, file_name, media_type, size, content, uploaded_at, uploaded_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                proof.id().value(), registration.value(), proof.fileName(), proof.mediaType(), proof.size(), content, proof.uploadedAt(),
                proof.uploadedBy());
    }

    private static Proof proof(ResultSet row) throws SQLException {
        return new Proof(new ProofId(Sql.uuid(row, 1)), row.getString(2), row.getString(3), row.getInt(4), Sql.instant(row, 5),
                row.getString(6));
    }

    /** The notice by which it was passed on. @param holder whoever has the registration, for the account it went to */
    public Optional<Transfer> transfer(JumpStartRegistration holder) {
        return sql.now().first("SELECT transferee, contact, notified_at FROM contracts.jumpstart_transfers WHERE registration_id = ?",
                row -> new Transfer(row.getString(1), row.getString(2), holder.transferee(), Sql.instant(row, 3)), holder.id().value());
    }

    public void addTransfer(JumpStartId registration, Transfer transfer, String number, String by) {
        sql.now().update("INSERT INTO contracts.jumpstart_transfers"
                        + " (registration_id, transferee, contact, number, notified_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?)",
                registration.value(), transfer.transferee(), transfer.contact(), number, transfer.notifiedAt(), by);
    }

    /** Newest first. */
    public List<Hold> holds(JumpStartId registration) {
        return sql.now().list("SELECT reason, held_at, contracts.signed(held_by), lifted_at, coalesce(contracts.signed(lifted_by), ''),"
                        + " coalesce(lifted_because, '')"
                        + " FROM contracts.jumpstart_holds WHERE registration_id = ? ORDER BY held_at DESC",
                row -> new Hold(row.getString(1), Sql.instant(row, 2), row.getString(3), Optional.ofNullable(Sql.instant(row, 4)),
                        row.getString(5), row.getString(6)),
                registration.value());
    }

    public void addHold(JumpStartId registration, String reason, Instant now, String by) {
        sql.now().update("INSERT INTO contracts.jumpstart_holds (id, registration_id, reason, held_at, held_by) VALUES (?, ?, ?, ?, ?)",
                UUID.randomUUID(), registration.value(), reason, now, by);
    }

    public void liftHold(JumpStartId registration, String because, Instant now, String by) {
        sql.now().update("UPDATE contracts.jumpstart_holds SET lifted_at = ?, lifted_by = ?, lifted_because = ?"
                + " WHERE registration_id = ? AND lifted_at IS NULL", now, by, because, registration.value());
    }
}
