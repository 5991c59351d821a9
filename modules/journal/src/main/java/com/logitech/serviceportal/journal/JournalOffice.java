package com.logitech.serviceportal.journal;

import static com.logitech.serviceportal.definitions.Caller.Role.OPERATIONS;
import static com.logitech.serviceportal.definitions.Caller.Role.SYSTEM;
import static com.logitech.serviceportal.definitions.Caller.Role.SYSTEM_ADMINISTRATOR;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.journal.api.Anchor;
import com.logitech.serviceportal.journal.api.ChainVerdict;
import com.logitech.serviceportal.journal.api.Journal;
import com.logitech.serviceportal.journal.api.JournalPage;
import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.journal.api.JournalTask;
import com.logitech.serviceportal.journal.api.JournalVerification;
import com.logitech.serviceportal.journal.model.AnchorFile;
import com.logitech.serviceportal.journal.model.Entries;
import com.logitech.serviceportal.journal.terms.HashChain;
import com.logitech.serviceportal.journal.terms.Head;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Answers for the journal: shows it, proves it and anchors it. It is written by the observers alone. */
@ApplicationScoped
@Transactional
class JournalOffice implements Journal, JournalVerification, Anchor {

    private static final Role[] KEEPERS = {OPERATIONS, SYSTEM_ADMINISTRATOR, SYSTEM};

    @Inject
    Entries entries;
    @Inject
    Clock clock;

    Optional<AnchorFile> anchorFile = AnchorFile.ofEnvironment();
    private final Map<UUID, Head> lastAnchored = new ConcurrentHashMap<>();

    @Override
    public JournalPage page(JournalQuery query) {
        Caller caller = Caller.current();
        Optional<Collection<UUID>> chains = chainsSeenBy(caller, query.customer());
        // of a whole account's doings, who is restricted to some of its Spaces sees those about a thing he can name
        return entries.page(query, query.thing().isPresent() ? chains
                : chains.map(seen -> seen.stream().filter(chain -> !caller.restrictions().containsKey(chain)).toList()));
    }

    @Override
    public ChainVerdict verify(Optional<UUID> customer) {
        Caller caller = Caller.current();
        customer.ifPresentOrElse(
                id -> caller.mustBeAllowed(id, "customer", JournalTask.VERIFY_JOURNAL),
                () -> caller.mustHold("verify the house's journal", KEEPERS));
        return entries.audit(customer.orElse(HashChain.HOUSE), anchored());
    }

    @Override
    public List<ChainVerdict> verifyAll() {
        Caller.current().mustHold("verify the whole journal", KEEPERS);
        return entries.auditAll(anchored());
    }

    @Override
    public int write() {
        Caller.current().mustHold("anchor the journal", KEEPERS);
        AnchorFile file = anchorFile.orElseThrow(() -> Refused.conflict(AnchorFile.SETTING, "No anchor file is configured."));
        List<Head> moved = entries.heads().stream().filter(head -> !head.equals(lastAnchored.get(head.chain()))).toList();
        if (!moved.isEmpty()) {
            file.append(moved, clock.instant());
            moved.forEach(head -> lastAnchored.put(head.chain(), head));
        }
        return moved.size();
    }

    /** Empty for our own people, who see all chains; a customer nobody told the caller of is no chain at all. */
    private static Optional<Collection<UUID>> chainsSeenBy(Caller caller, Optional<UUID> asked) {
        if (asked.isPresent()) {
            return Optional.of(asked.filter(caller::sees).stream().toList());
        }
        return caller.isStaff() ? Optional.empty() : Optional.of(caller.memberships().keySet());
    }

    private Map<UUID, List<Head>> anchored() {
        return anchorFile.map(AnchorFile::heads).orElse(Map.of());
    }
}
