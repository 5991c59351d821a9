package com.logitech.serviceportal.contracts.model.plans;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.CategoryCount;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.FileContent;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.KeptFile;
import com.logitech.serviceportal.contracts.api.plans.EvidenceFileId;
import com.logitech.serviceportal.contracts.api.plans.EvidenceId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.SpaceCategory;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The evidence for plans, with what was counted and the files. A file's content is read only for who asks for that file. */
@ApplicationScoped
public class EvidenceRecords {

    @PersistenceContext(unitName = "contracts")
    private EntityManager books;
    @Inject
    private ContractsSql sql;

    /** Keeps new evidence with its counts. */
    public void add(EvidenceRecord evidence, List<CategoryCount> counts) {
        books.persist(evidence);
        sql.now().update("INSERT INTO contracts.plan_evidence_counts (evidence_id, category, spaces)"
                        + " SELECT ?, count.category, count.spaces FROM unnest(?, ?) AS count (category, spaces)",
                evidence.id().value(), Sql.texts(counts.stream().map(count -> count.category().code()).toList()),
                new Sql.Many("int4", counts.stream().map(CategoryCount::spaces).toList()));
    }

    /** Keeps a file of it. */
    public void add(EvidenceId evidence, KeptFile file, int position, byte[] content) {
        sql.now().update("INSERT INTO contracts.plan_evidence_files (id, evidence_id, position, name, media_type, bytes, sha256, content)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                file.id().value(), evidence.value(), position, file.name(), file.mediaType(), file.bytes(), file.sha256(), content);
    }

    public Optional<EvidenceRecord> find(EvidenceId evidence) {
        return Optional.ofNullable(books.find(EvidenceRecord.class, evidence.value()));
    }

    /** Holds it until the transaction ends and reads it afresh. */
    public Optional<EvidenceRecord> hold(EvidenceId evidence) {
        return find(evidence).map(known -> {
            books.refresh(known, LockModeType.PESSIMISTIC_WRITE);
            return known;
        });
    }

    /** Of a plan and the plans whose place it took, what was handed in last first. */
    public Page<EvidenceRecord> ofPlans(Collection<ContractId> plans, Paging paging) {
        Where where = new Where().and("e.contract_id = ANY(?)", Sql.ids(plans.stream().map(ContractId::value).toList()));
        return Listed.along(sql.now(), "SELECT e.id FROM contracts.plan_evidence e", where, "e.given_at DESC, e.id DESC", paging,
                (beyond, last) -> beyond.and("(e.given_at, e.id) < (?, ?)", last.instant(), last.id()))
                .page(EvidenceId::new, this::find, EvidenceRecord::givenAt);
    }

    /** What waits for a review, the longest waiting first. */
    public Page<EvidenceRecord> waiting(Paging paging) {
        return Listed.along(sql.now(), "SELECT e.id FROM contracts.plan_evidence e", new Where().and("e.state = 'WAITING'"),
                "e.given_at, e.id", paging, (beyond, last) -> beyond.and("(e.given_at, e.id) > (?, ?)", last.instant(), last.id()))
                .page(EvidenceId::new, this::find, EvidenceRecord::givenAt);
    }

    /** The evidence that stands: of what was accepted, what was counted last. */
    public Optional<EvidenceRecord> standing(Collection<ContractId> plans) {
        return sql.now().first("SELECT e.id FROM contracts.plan_evidence e WHERE e.contract_id = ANY(?) AND e.state = 'ACCEPTED'"
                        + " ORDER BY e.counted_on DESC, e.reviewed_at DESC, e.id LIMIT 1",
                row -> new EvidenceId(Sql.uuid(row, 1)), Sql.ids(plans.stream().map(ContractId::value).toList())).flatMap(this::find);
    }

    private Map<EvidenceId, EvidenceRecord> find(Collection<EvidenceId> evidence) {
        return books.createQuery("SELECT e FROM EvidenceRecord e WHERE e.id IN :ids", EvidenceRecord.class)
                .setParameter("ids", evidence.stream().map(EvidenceId::value).toList())
                .getResultStream().collect(Collectors.toMap(EvidenceRecord::id, Function.identity()));
    }

    /** What was counted, by category. */
    public Map<EvidenceId, List<CategoryCount>> counts(Collection<EvidenceId> evidence) {
        Map<EvidenceId, List<CategoryCount>> counts = new HashMap<>();
        sql.now().each("SELECT c.evidence_id, c.category, c.spaces FROM contracts.plan_evidence_counts c"
                + " WHERE c.evidence_id = ANY(?) ORDER BY c.category", row -> {
            counts.computeIfAbsent(new EvidenceId(Sql.uuid(row, 1)), unused -> new ArrayList<>())
                    .add(new CategoryCount(new SpaceCategory(row.getString(2)), row.getInt(3)));
            return true;
        }, ids(evidence));
        return counts;
    }

    /** The files, without what is in them, in their order. */
    public Map<EvidenceId, List<KeptFile>> files(Collection<EvidenceId> evidence) {
        Map<EvidenceId, List<KeptFile>> files = new HashMap<>();
        sql.now().each("SELECT f.evidence_id, f.id, f.name, f.media_type, f.bytes, f.sha256 FROM contracts.plan_evidence_files f"
                + " WHERE f.evidence_id = ANY(?) ORDER BY f.evidence_id, f.position", row -> {
            files.computeIfAbsent(new EvidenceId(Sql.uuid(row, 1)), unused -> new ArrayList<>())
                    .add(new KeptFile(new EvidenceFileId(Sql.uuid(row, 2)), row.getString(3), row.getString(4), row.getInt(5),
                            row.getString(6)));
            return true;
        }, ids(evidence));
        return files;
    }

    /** One file with its content. */
    public Optional<FileContent> file(EvidenceId evidence, EvidenceFileId file) {
        return sql.now().first("SELECT f.id, f.name, f.media_type, f.bytes, f.sha256, f.content FROM contracts.plan_evidence_files f"
                        + " WHERE f.evidence_id = ? AND f.id = ?",
                row -> new FileContent(new KeptFile(new EvidenceFileId(Sql.uuid(row, 1)), row.getString(2), row.getString(3), row.getInt(4),
                        row.getString(5)),
                        row.getBytes(6)),
                evidence.value(), file.value());
    }

    private static Sql.Many ids(Collection<EvidenceId> evidence) {
        return Sql.ids(evidence.stream().map(EvidenceId::value).toList());
    }
}
