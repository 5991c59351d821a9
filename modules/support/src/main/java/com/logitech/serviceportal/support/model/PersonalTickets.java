package com.logitech.serviceportal.support.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What tickets hold about a person. */
@ApplicationScoped
public class PersonalTickets {

    @Inject
    private SupportSql sql;

    /** Number and subject of each, the oldest first. */
    public List<String> openedBy(UUID person) {
        return sql.now().list("SELECT 'T-' || number || ' ' || subject FROM support.tickets WHERE opened_by = ? ORDER BY number",
                row -> row.getString(1), person);
    }

    public List<String> phones(UUID person) {
        return sql.now().list("SELECT DISTINCT phone FROM support.tickets WHERE opened_by = ? AND phone <> '' ORDER BY phone",
                row -> row.getString(1), person);
    }

    /** What he wrote, in the order he did; once, though it may be repeated in a ticket split off. */
    public List<String> words(UUID person) {
        return sql.now().list("SELECT text FROM support.entries WHERE said_by = ? AND repeats IS NULL ORDER BY at, id",
                row -> row.getString(1), person.toString());
    }

    /** Nobody is to be called any more. */
    public void forgetPhones(UUID person) {
        sql.now().update("UPDATE support.tickets SET phone = '', channel = 'MAIL' WHERE opened_by = ? AND phone <> ''", person);
    }
}
