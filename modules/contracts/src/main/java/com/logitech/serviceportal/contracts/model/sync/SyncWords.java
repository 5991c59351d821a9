package com.logitech.serviceportal.contracts.model.sync;

import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.contracts.terms.sync.SyncWord;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.books.SearchKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What Sync's words mean here: rows that can be added to without a release. */
@ApplicationScoped
public class SyncWords {

    @Inject
    private ContractsSql sql;

    /** All of them, for as long as one looks. */
    public record Vocabulary(Map<String, SyncWord> services, Map<String, String> products) {

        /** What a word for a contract, a license or a warranty means. */
        public SyncWord service(String word) {
            return services.getOrDefault(word, SyncWord.unknown(word));
        }

        /** The code of the product Sync calls so; empty when it is none we know. */
        public Optional<String> product(String name) {
            return Optional.ofNullable(products.get(SearchKey.of(name)));
        }
    }

    public Vocabulary read() {
        Map<String, SyncWord> services = new HashMap<>();
        sql.now().each("SELECT word, level, category, plan FROM contracts.sync_services",
                row -> services.put(row.getString(1), new SyncWord(row.getString(1),
                        Optional.ofNullable(row.getString(2)).map(ServiceLevel::valueOf),
                        Optional.ofNullable(row.getString(3)).map(SpaceCategory::new), row.getBoolean(4))) == null);
        Map<String, String> products = new HashMap<>();
        sql.now().each("SELECT name, product FROM contracts.sync_products",
                row -> products.put(row.getString(1), row.getString(2)) == null);
        return new Vocabulary(services, products);
    }
}
