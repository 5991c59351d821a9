package com.logitech.serviceportal.dispatch.model;

import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.dispatch.api.MailChoices.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which mails people want or do not want: a row is a choice against what is usual for the topic. */
@ApplicationScoped
public class UnwantedMails {

    @Inject
    private DispatchSql sql;

    public Set<Topic> of(UUID person) {
        Set<Topic> against = against(person);
        return Arrays.stream(Topic.values()).filter(topic -> topic.isUsual() == against.contains(topic))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
    }

    /** What he has chosen otherwise than is usual. */
    public Set<Topic> against(UUID person) {
        return sql.now().list("SELECT topic FROM dispatch.unwanted_mails WHERE person = ?", row -> Topic.valueOf(row.getString(1)), person)
                .stream().collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
    }

    /** Those of them who want no mail about it. */
    public Set<UUID> notWanting(Topic topic, Collection<UUID> people) {
        Set<UUID> against = Set.copyOf(sql.now().list("SELECT person FROM dispatch.unwanted_mails WHERE topic = ? AND person = ANY(?)",
                row -> Sql.uuid(row, 1), topic.name(), Sql.ids(people)));
        return topic.isUsual() ? against : people.stream().filter(person -> !against.contains(person)).collect(Collectors.toSet());
    }

    /** From now on he wants all but these. */
    public void keep(UUID person, Set<Topic> unwanted) {
        keepAgainst(person, Arrays.stream(Topic.values()).filter(topic -> topic.isUsual() == unwanted.contains(topic))
                .collect(Collectors.toSet()));
    }

    /** He is as if he had chosen nothing. */
    public void forget(UUID person) {
        keepAgainst(person, Set.of());
    }

    private void keepAgainst(UUID person, Set<Topic> unwanted) {
        sql.now().update("DELETE FROM dispatch.unwanted_mails WHERE person = ? AND NOT topic = ANY(?)", person,
                Sql.texts(unwanted.stream().map(Enum::name).toList()));
        unwanted.forEach(topic -> sql.now().update("INSERT INTO dispatch.unwanted_mails (person, topic) VALUES (?, ?)"
                + " ON CONFLICT DO NOTHING", person, topic.name()));
    }
}
