package com.logitech.serviceportal.dispatch.model;

import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.dispatch.api.MailChoices.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which mails people do not want. */
@ApplicationScoped
public class UnwantedMails {

    @Inject
    private DispatchSql sql;

    public Set<Topic> of(UUID person) {
        return sql.now().list("SELECT topic FROM dispatch.unwanted_mails WHERE person = ?", row -> Topic.valueOf(row.getString(1)), person)
                .stream().collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
    }

    /** Those of them who want no mail about it. */
    public Set<UUID> notWanting(Topic topic, Collection<UUID> people) {
        return Set.copyOf(sql.now().list("SELECT person FROM dispatch.unwanted_mails WHERE topic = ? AND person = ANY(?)",
                row -> Sql.uuid(row, 1), topic.name(), Sql.ids(people)));
    }

    public void keep(UUID person, Set<Topic> unwanted) {
        sql.now().update("DELETE FROM dispatch.unwanted_mails WHERE person = ? AND NOT topic = ANY(?)", person,
                Sql.texts(unwanted.stream().map(Enum::name).toList()));
        unwanted.forEach(topic -> sql.now().update("INSERT INTO dispatch.unwanted_mails (person, topic) VALUES (?, ?)"
                + " ON CONFLICT DO NOTHING", person, topic.name()));
    }
}
