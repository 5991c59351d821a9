package com.logitech.serviceportal.contracts.model.catalog;

import com.logitech.serviceportal.contracts.api.Catalog.BenefitEntry;
import com.logitech.serviceportal.contracts.api.Catalog.Category;
import com.logitech.serviceportal.contracts.api.Catalog.Offering;
import com.logitech.serviceportal.contracts.api.Catalog.Product;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the catalog's rows are kept. */
@ApplicationScoped
public class CatalogBooks {

    // rows are only ever added, so how many there are and the newest one tell whether anything is new
    private static final String EDITION = """
            SELECT cast(sum(rows_there) AS text) || ' rows, newest ' || coalesce(cast(max(newest) AS text), 'none')
                || ', withdrawn ' || cast(sum(withdrawn) AS text) FROM (
              SELECT count(*) AS rows_there, max(recorded_at) AS newest, count(withdrawn_on) AS withdrawn FROM contracts.offerings
              UNION ALL SELECT count(*), max(recorded_at), 0 FROM contracts.benefit_listings
              UNION ALL SELECT count(*), max(recorded_at), 0 FROM contracts.covered_products
              UNION ALL SELECT (SELECT count(*) FROM contracts.space_categories) + (SELECT count(*) FROM contracts.offering_fits)
                             + (SELECT count(*) FROM contracts.benefits) + (SELECT count(*) FROM contracts.products), NULL, 0) AS books
            """;

    @Inject
    private ContractsSql sql;

    /** Differs whenever a row has been added; one small query. */
    public String edition() {
        return sql.now().first(EDITION, row -> row.getString(1)).orElseThrow();
    }

    /** Every row there is. */
    public CatalogRows read() {
        List<Category> categories = sql.now().list("SELECT code, title, room FROM contracts.space_categories ORDER BY position",
                row -> new Category(new SpaceCategory(row.getString(1)), row.getString(2), row.getBoolean(3)));
        Map<String, Set<SpaceCategory>> fits = new HashMap<>();
        sql.now().each("SELECT offering_code, category FROM contracts.offering_fits",
                // the primary key: always new
                row -> fits.computeIfAbsent(row.getString(1), offering -> new HashSet<>()).add(new SpaceCategory(row.getString(2))));
        List<CatalogRows.OfferingRow> offerings = sql.now()
                .list("SELECT code, title, level, sold_for, plan, effective_from, withdrawn_on, recorded_at"
                        + " FROM contracts.offerings ORDER BY recorded_at, level DESC, plan, code",
                row -> new CatalogRows.OfferingRow(new Offering(row.getString(1), row.getString(2), ServiceLevel.valueOf(row.getString(3)),
                        new SpaceCategory(row.getString(4)), row.getBoolean(5), Set.copyOf(fits.getOrDefault(row.getString(1), Set.of()))),
                        Sql.day(row, 6), Optional.ofNullable(Sql.day(row, 7)), Sql.instant(row, 8)));
        List<BenefitEntry> benefits = sql.now().list("SELECT code, title, block FROM contracts.benefits ORDER BY position",
                row -> new BenefitEntry(new Benefit(row.getString(1)), row.getString(2), row.getString(3)));
        List<CatalogRows.BenefitRow> listings = sql.now()
                .list("SELECT level, category, benefit, listed, effective_from, recorded_at FROM contracts.benefit_listings",
                row -> new CatalogRows.BenefitRow(ServiceLevel.valueOf(row.getString(1)), new SpaceCategory(row.getString(2)),
                new Benefit(row.getString(3)),
                        row.getBoolean(4), Sql.day(row, 5), Sql.instant(row, 6)));
        List<Product> products = sql.now().list("SELECT code, title, kind, key_device, collab_os FROM contracts.products ORDER BY position",
                row -> new Product(row.getString(1), row.getString(2), Product.Kind.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                row.getBoolean(4), row.getBoolean(5)));
        List<CatalogRows.CoverRow> covered = sql.now()
                .list("SELECT category, product, listed, effective_from, recorded_at FROM contracts.covered_products",
                row -> new CatalogRows.CoverRow(new SpaceCategory(row.getString(1)), row.getString(2), row.getBoolean(3), Sql.day(row, 4),
                Sql.instant(row, 5)));
        return new CatalogRows(categories, offerings, benefits, listings, products, covered);
    }
}
