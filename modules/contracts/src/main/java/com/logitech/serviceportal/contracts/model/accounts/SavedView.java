package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.accounts.ViewId;
import com.logitech.serviceportal.definitions.books.SearchKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A filter of a list that a person keeps under a name. It is kept or forgotten, never changed. */
@Entity
@Table(schema = "contracts", name = "saved_views")
public class SavedView {

    @Id
    private UUID id;
    @Column(name = "user_id")
    private UUID user;
    private String list;
    private String name;
    @Column(name = "name_key")
    private String nameKey;
    private String query;

    protected SavedView() {
    }

    /** @param query of the page's address, without the question mark */
    public SavedView(ViewId id, UserId user, String list, String name, String query) {
        this.id = id.value();
        this.user = user.value();
        this.list = list;
        this.name = name;
        this.nameKey = SearchKey.of(name);
        this.query = query;
    }

    public ViewId id() {
        return new ViewId(id);
    }

    public UserId user() {
        return new UserId(user);
    }

    public String list() {
        return list;
    }

    public String name() {
        return name;
    }

    public String query() {
        return query;
    }
}
