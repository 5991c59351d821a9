package com.logitech.serviceportal.spares.model;

import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;

/** The transaction's own connection to the books of spares, for what entities cannot say. */
@ApplicationScoped
public class SparesSql {

    @PersistenceContext(unitName = "spares")
    private EntityManager books;

    /** What entities were told is written first, so that both see the same books. */
    public Sql now() {
        books.flush();
        return new Sql(books.unwrap(Connection.class));
    }
}
