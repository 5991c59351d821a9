package com.logitech.serviceportal.contracts;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.model.catalog.CatalogBooks;
import com.logitech.serviceportal.contracts.model.catalog.CatalogRows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Keeps the catalog in memory and asks, with one small query, whether it is still the newest. */
@ApplicationScoped
@Transactional
class CatalogOffice implements Catalog {

    private record Kept(String edition, CatalogRows rows, Instant newest, Edition asOfNow) {
    }

    @Inject
    private CatalogBooks books;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    private volatile Kept kept;

    @Override
    public Edition asKnownAt(Instant knownAt) {
        Kept present = (Kept) transaction.getResource(CatalogOffice.class);
        if (present == null) {
            present = present();
            // nothing here writes the catalog: what a transaction found first holds for all of it
            transaction.putResource(CatalogOffice.class, present);
        }
        return knownAt.isBefore(present.newest()) ? present.rows().asKnownAt(knownAt) : present.asOfNow();
    }

    private Kept present() {
        String edition = books.edition();
        Kept present = kept;
        if (present == null || !present.edition().equals(edition)) {
            CatalogRows rows = books.read();
            // read after the edition was asked: at worst newer than its mark, and read once more the next time
            present = new Kept(edition, rows, rows.newest(), rows.asKnownAt(rows.newest()));
            kept = present;
        }
        return present;
    }
}
