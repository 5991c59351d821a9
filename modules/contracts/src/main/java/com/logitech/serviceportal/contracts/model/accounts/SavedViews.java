package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.accounts.ViewId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The views people keep of lists, and the columns they hide. */
@ApplicationScoped
public class SavedViews {

    @PersistenceContext(unitName = "contracts")
    private EntityManager books;
    @Inject
    private ContractsSql sql;

    /** @throws jakarta.persistence.PersistenceException at once when the person has a view of that name on the list */
    public void add(SavedView view) {
        books.persist(view);
        books.flush();
    }

    public void remove(SavedView view) {
        books.remove(view);
    }

    /** The person's view. */
    public Optional<SavedView> find(ViewId view, UserId of) {
        return Optional.ofNullable(books.find(SavedView.class, view.value())).filter(found -> found.user().equals(of));
    }

    /** All of the person's views, by name. */
    public List<SavedView> of(UserId user) {
        return books.createQuery("SELECT v FROM SavedView v WHERE v.user = :user ORDER BY v.nameKey, v.id", SavedView.class)
                .setParameter("user", user.value()).getResultList();
    }

    public List<String> hiddenColumns(UserId user, String list) {
        return sql.now().list("SELECT unnest(columns) FROM contracts.hidden_columns WHERE user_id = ? AND list = ?",
                row -> row.getString(1), user.value(), list);
    }

    public void hideColumns(UserId user, String list, List<String> columns) {
        sql.now().update("INSERT INTO contracts.hidden_columns (user_id, list, columns) VALUES (?, ?, ?)"
                + " ON CONFLICT (user_id, list) DO UPDATE SET columns = EXCLUDED.columns", user.value(), list, Sql.texts(columns));
    }

    public void showAllColumns(UserId user, String list) {
        sql.now().update("DELETE FROM contracts.hidden_columns WHERE user_id = ? AND list = ?", user.value(), list);
    }

    /** For how many lists the person has hidden columns. */
    public long listsWithHiddenColumns(UserId user) {
        return sql.now().number("SELECT count(*) FROM contracts.hidden_columns WHERE user_id = ?", user.value());
    }
}
