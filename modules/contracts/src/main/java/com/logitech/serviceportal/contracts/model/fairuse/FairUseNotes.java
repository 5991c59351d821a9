package com.logitech.serviceportal.contracts.model.fairuse;

import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.Movement;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.Reply;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.Stage;
import com.logitech.serviceportal.contracts.api.fairuse.NoteId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.contracts.terms.fairuse.Visit;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The questions of fair use, with the evidence of moves and the customers' answers. */
@ApplicationScoped
public class FairUseNotes {

    @PersistenceContext(unitName = "contracts")
    private EntityManager books;
    @Inject
    private ContractsSql sql;

    /** @param customers only theirs; empty for everyone's. @param sharedOnly only what was shared */
    public record Search(Optional<Set<UUID>> customers, boolean sharedOnly, Optional<Stage> stage) {
    }

    public void add(FairUseNote note) {
        books.persist(note);
        books.flush();
    }

    /** Writes what was told so far. */
    public void flush() {
        books.flush();
    }

    public Optional<FairUseNote> find(NoteId id) {
        return Optional.ofNullable(books.find(FairUseNote.class, id.value()));
    }

    /** Holds it until the transaction ends. */
    public Optional<FairUseNote> lock(NoteId id) {
        return Optional.ofNullable(books.find(FairUseNote.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The notes about these that are not settled, by subject. */
    public Map<UUID, FairUseNote> unsettled(Collection<UUID> subjects) {
        return books.createQuery("SELECT n FROM FairUseNote n WHERE n.subjectId IN :subjects AND n.settledAt IS NULL", FairUseNote.class)
                .setParameter("subjects", subjects).getResultStream()
                .collect(Collectors.toMap(FairUseNote::subjectId, Function.identity()));
    }

    /** When the last question about each was settled (UTC); what was never asked is absent. */
    public Map<UUID, Instant> lastSettled(Collection<UUID> subjects) {
        return sql.now().list("SELECT subject_id, max(settled_at) FROM contracts.fair_use_notes"
                                + " WHERE subject_id = ANY(?) AND settled_at IS NOT NULL GROUP BY subject_id",
                        row -> Map.entry(Sql.uuid(row, 1), Sql.instant(row, 2)), Sql.ids(subjects)).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Adds a way there and back to the evidence; one that is there already stays as it is. */
    public void addVisit(NoteId note, Visit visit, String servedBy) {
        sql.now().update("INSERT INTO contracts.fair_use_visits (note_id, came, went_back, home_id, there_id, served_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                note.value(), visit.came(), visit.left(), UUID.fromString(visit.home()), UUID.fromString(visit.there()), servedBy);
    }

    public void addReply(NoteId note, Reply reply) {
        sql.now().update("INSERT INTO contracts.fair_use_answers (note_id, answer, answered_at, answered_by) VALUES (?, ?, ?, ?)",
                note.value(), reply.answer(), reply.at(), reply.by());
    }

    /** The latest noted first. */
    public Page<FairUseNote> page(Search search, Paging paging) {
        Where where = new Where();
        search.customers().ifPresent(theirs -> where.and("n.customer_id = ANY(?)", Sql.ids(theirs)));
        if (search.sharedOnly()) {
            where.and("n.shared_at IS NOT NULL");
        }
        search.stage().ifPresent(stage -> where.and(switch (stage) {
            case OPEN -> "n.settled_at IS NULL AND n.shared_at IS NULL";
            case SHARED -> "n.settled_at IS NULL AND n.shared_at IS NOT NULL AND n.answered_at IS NULL";
            case ANSWERED -> "n.settled_at IS NULL AND n.answered_at IS NOT NULL";
            case SETTLED -> "n.settled_at IS NOT NULL";
        }));
        return Listed.along(sql.now(), "SELECT n.id FROM contracts.fair_use_notes n", where, "n.noted_at DESC, n.id DESC", paging,
                        (beyond, last) -> beyond.and("(n.noted_at, n.id) < (?, ?)", last.instant(), last.id()))
                .page(NoteId::new, this::find, FairUseNote::notedAt);
    }

    private Map<NoteId, FairUseNote> find(Collection<NoteId> ids) {
        return books.createQuery("SELECT n FROM FairUseNote n WHERE n.id IN :ids", FairUseNote.class)
                .setParameter("ids", ids.stream().map(NoteId::value).toList())
                .getResultStream().collect(Collectors.toMap(FairUseNote::id, Function.identity()));
    }

    /** The evidence of each note, in order, with what the Spaces are called now. */
    public Map<NoteId, List<Movement>> movements(Collection<FairUseNote> notes) {
        Map<UUID, ZoneId> zones = notes.stream().collect(Collectors.toMap(note -> note.id().value(), FairUseNote::zone));
        return sql.now().list("SELECT v.note_id, v.home_id, h.name, v.there_id, t.name, v.came, v.went_back, v.served_by"
                                + " FROM contracts.fair_use_visits v JOIN contracts.spaces h ON h.id = v.home_id"
                                + " JOIN contracts.spaces t ON t.id = v.there_id WHERE v.note_id = ANY(?) ORDER BY v.came",
                        row -> {
                            Instant came = Sql.instant(row, 6);
                            Instant wentBack = Sql.instant(row, 7);
                            ZoneId zone = zones.get(Sql.uuid(row, 1));
                            return Map.entry(new NoteId(Sql.uuid(row, 1)), new Movement(new SpaceId(Sql.uuid(row, 2)), row.getString(3),
                                    new SpaceId(Sql.uuid(row, 4)), row.getString(5), came, wentBack,
                                    ChronoUnit.DAYS.between(LocalDate.ofInstant(came, zone), LocalDate.ofInstant(wentBack, zone)),
                                    row.getString(8)));
                        }, Sql.ids(zones.keySet())).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** What the customers said, in order. */
    public Map<NoteId, List<Reply>> replies(Collection<FairUseNote> notes) {
        return sql.now().list("SELECT note_id, answer, answered_at, contracts.signed(answered_by)"
                                + " FROM contracts.fair_use_answers WHERE note_id = ANY(?) ORDER BY answered_at",
                        row -> Map.entry(new NoteId(Sql.uuid(row, 1)), new Reply(row.getString(2), Sql.instant(row, 3), row.getString(4))),
                        Sql.ids(notes.stream().map(note -> note.id().value()).toList())).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
