package com.logitech.serviceportal.acceptance.dataset;

import com.logitech.serviceportal.acceptance.dataset.TableFile.Bytes;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.definitions.Finding.Fact;
import com.logitech.serviceportal.journal.terms.ActorName;
import com.logitech.serviceportal.journal.terms.CanonicalJson;
import com.logitech.serviceportal.journal.terms.Head;
import com.logitech.serviceportal.journal.terms.Link;
import com.logitech.serviceportal.journal.terms.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** New chains of the journal, sealed as the journal seals them. */
final class Chains implements AutoCloseable {

    private static final int SALT_BYTES = 16;

    private final TableFile entries = new TableFile("journal.entries",
            "chain, seq, recorded_at, happened_at, actor, actor_name, actor_salt, actor_seal, "
            + "origin, kind, refused, story, about, facts, decision, previous_hash, hash");
    private final TableFile things = new TableFile("journal.entry_things", "thing, recorded_at, seq, chain");
    private final TableFile heads = new TableFile("journal.chain_heads", "chain, seq, hash");
    private final Caller actor;
    private final Random random;

    Chains(Caller actor, Random random) {
        this.actor = actor;
        this.random = random;
    }

    /** The whole chain of a customer who had none: what happened, in the order of time. */
    void chain(UUID customer, List<DomainEvent> facts) {
        Head head = Head.start(customer);
        for (DomainEvent fact : facts.stream().sorted(Comparator.comparing(DomainEvent::at)).toList()) {
            Link link = Link.after(head.hash(), row(customer, head.sequence() + 1, fact));
            write(link);
            head = new Head(customer, link.row().sequence(), link.hash());
        }
        heads.row(customer, head.sequence(), new Bytes(head.hash()));
    }

    long size() {
        return entries.rows();
    }

    void copy(Connection connection) throws SQLException {
        SetAside aside = SetAside.of(connection, "journal.entries", "journal.entry_things");
        entries.copy(connection);
        things.copy(connection);
        heads.copy(connection);
        aside.putBack();
    }

    private Row row(UUID customer, long sequence, DomainEvent fact) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new Row(customer, sequence, fact.at(), fact.at(), actor.user(),
                ActorName.sealed(actor.name(), HexFormat.of().formatHex(salt)),
                actor.origin(), fact.getClass().getSimpleName(), false, fact.story(), fact.about(),
                CanonicalJson.of(fact.facts().stream().map(Chains::spelled).toList()), null);
    }

    private void write(Link link) {
        Row row = link.row();
        entries.row(row.chain(), row.sequence(), row.recordedAt(), row.happenedAt(), row.actor(),
                row.actorName().name(), new Bytes(row.actorName().salt()), new Bytes(row.actorName().seal()),
                row.origin(), row.kind(), row.refused(), row.story(), row.about(), row.facts(), row.decision(),
                new Bytes(link.previous()), new Bytes(link.hash()));
        row.about().stream().distinct().filter(thing -> !thing.equals(row.chain()))
                .forEach(thing -> things.row(thing, row.recordedAt(), row.sequence(), row.chain()));
    }

    private static Map<String, Object> spelled(Fact fact) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("name", fact.name());
        parts.put("value", fact.value());
        parts.put("since", fact.since() == null ? null : fact.since().toString());
        parts.put("source", fact.source());
        return parts;
    }

    @Override
    public void close() {
        entries.close();
        things.close();
        heads.close();
    }

}
