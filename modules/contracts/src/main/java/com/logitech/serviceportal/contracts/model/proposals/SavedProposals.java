package com.logitech.serviceportal.contracts.model.proposals;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.proposals.ProposalId;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.Change;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.ChangeKind;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.ServiceLevel;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The saved what-ifs. */
@ApplicationScoped
public class SavedProposals {

    @PersistenceContext(unitName = "contracts")
    private EntityManager books;
    @Inject
    private ContractsSql sql;

    /** @throws jakarta.persistence.PersistenceException at once when an open one of the customer has that name */
    public void add(SavedProposal proposal, List<Change> changes) {
        books.persist(proposal);
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            sql.now().update("INSERT INTO contracts.proposal_changes (proposal_id, position, kind, contract_id, level, category, licenses,"
                            + " term_years, ordered_on, from_on, space_id, to_space_id, maximum_spaces)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    proposal.id().value(), i + 1, change.kind().name(), change.contract().map(ContractId::value).orElse(null),
                    change.level().map(ServiceLevel::name).orElse(null), change.category().map(SpaceCategory::code).orElse(null),
                    change.licenses().orElse(null), change.termYears().orElse(null), change.orderedOn().orElse(null),
                    change.from().orElse(null), change.space().map(SpaceId::value).orElse(null),
                    change.to().map(SpaceId::value).orElse(null), change.maximumSpaces().orElse(null));
        }
    }

    public void flush() {
        books.flush();
    }

    public Optional<SavedProposal> find(ProposalId proposal) {
        return Optional.ofNullable(books.find(SavedProposal.class, proposal.value()));
    }

    /** Held until the transaction ends and read afresh. */
    public void hold(SavedProposal proposal) {
        books.refresh(proposal, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What it asks, in its order. */
    public List<Change> changes(ProposalId proposal) {
        return sql.now().list("SELECT kind, contract_id, level, category, licenses, term_years, ordered_on, from_on, space_id, to_space_id,"
                        + " maximum_spaces FROM contracts.proposal_changes WHERE proposal_id = ? ORDER BY position",
                row -> new Change(ChangeKind.valueOf(row.getString(1)), Optional.ofNullable(Sql.uuid(row, 2)).map(ContractId::new),
                        Optional.ofNullable(row.getString(3)).map(ServiceLevel::valueOf),
                        Optional.ofNullable(row.getString(4)).map(SpaceCategory::new), Sql.count(row, 5), Sql.count(row, 6),
                        Optional.ofNullable(Sql.day(row, 7)), Optional.ofNullable(Sql.day(row, 8)),
                        Optional.ofNullable(Sql.uuid(row, 9)).map(SpaceId::new), Optional.ofNullable(Sql.uuid(row, 10)).map(SpaceId::new),
                        Sql.count(row, 11)),
                proposal.value());
    }

    /** The customer's, newest first. */
    public Page<SavedProposal> page(CustomerId customer, Paging paging) {
        return Listed.along(sql.now(), "SELECT p.id FROM contracts.proposals p", new Where().and("p.customer_id = ?", customer.value()),
                        "p.saved_at DESC, p.id", paging, (beyond, last) -> beyond.and("(p.saved_at < ? OR p.saved_at = ? AND p.id > ?)",
                                last.instant(), last.instant(), last.id()))
                .page(ProposalId::new, this::find, SavedProposal::savedAt);
    }

    private Map<ProposalId, SavedProposal> find(Collection<ProposalId> proposals) {
        return books.createQuery("SELECT p FROM SavedProposal p WHERE p.id IN :ids", SavedProposal.class)
                .setParameter("ids", proposals.stream().map(ProposalId::value).toList()).getResultStream()
                .collect(Collectors.toMap(SavedProposal::id, Function.identity()));
    }
}
