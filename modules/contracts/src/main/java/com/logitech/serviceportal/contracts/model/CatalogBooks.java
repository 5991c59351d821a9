package com.logitech.serviceportal.contracts.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.logitech.serviceportal.contracts.api.Catalog.BenefitEntry;
import com.logitech.serviceportal.contracts.api.Catalog.Category;
import com.logitech.serviceportal.contracts.api.Catalog.Offering;
import com.logitech.serviceportal.contracts.api.Catalog.Product;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;

/** Where the catalog's rows are kept. */
@ApplicationScoped
public class CatalogBooks {

    // rows are only ever added, so how many there are and the newest one tell whether anything is new
    private static final String EDITION = """
            SELECT cast(sum(rows_there) AS text) || ' rows, newest ' || coalesce(cast(max(newest) AS text), 'none') || ', withdrawn ' || cast(sum(withdrawn) AS text) FROM (
              SELECT count(*) AS rows_there, max(recorded_at) AS newest, count(withdrawn_on) AS withdrawn FROM contracts.offerings
              UNION ALL SELECT count(*), max(recorded_at), 0 FROM contracts.benefit_listings
              UNION ALL SELECT count(*), max(recorded_at), 0 FROM contracts.covered_products
              UNION ALL SELECT (SELECT count(*) FROM contracts.space_categories) + (SELECT count(*) FROM contracts.offering_fits)
                             + (SELECT count(*) FROM contracts.benefits) + (SELECT count(*) FROM contracts.products), NULL, 0) AS books
            """;

    @PersistenceContext(unitName = "contracts")
    private EntityManager em;

    /** Differs whenever a row has been added; one small query. */
    public String edition() {
        Object edition = em.createNativeQuery(EDITION).getSingleResult();
        return (edition instanceof Object[] row ? row[0] : edition).toString();
    }

    /** Every row there is. */
    public CatalogRows read() {
        List<Category> categories = rows("SELECT code, title, room FROM contracts.space_categories ORDER BY position").stream()
                .map(row -> new Category(new SpaceCategory(row[0].toString()), row[1].toString(), (Boolean) row[2])).toList();
        Map<String, Set<SpaceCategory>> fits = new HashMap<>();
        rows("SELECT offering_code, category FROM contracts.offering_fits")
                .forEach(row -> fits.computeIfAbsent(row[0].toString(), offering -> new TreeSet<>()).add(new SpaceCategory(row[1].toString())));
        List<CatalogRows.OfferingRow> offerings = rows("SELECT code, title, level, sold_for, plan, cast(effective_from AS text), cast(withdrawn_on AS text), recorded_at"
                        + " FROM contracts.offerings ORDER BY recorded_at, code").stream()
                .map(row -> new CatalogRows.OfferingRow(
                        new Offering(row[0].toString(), row[1].toString(), ServiceLevel.valueOf(row[2].toString()), new SpaceCategory(row[3].toString()),
                                (Boolean) row[4], Set.copyOf(fits.getOrDefault(row[0].toString(), Set.of()))),
                        day(row[5]), Optional.ofNullable(row[6]).map(CatalogBooks::day), Rows.instant(row[7])))
                .toList();
        List<BenefitEntry> benefits = rows("SELECT code, title, block FROM contracts.benefits ORDER BY position").stream()
                .map(row -> new BenefitEntry(new Benefit(row[0].toString()), row[1].toString(), row[2].toString())).toList();
        List<CatalogRows.BenefitRow> listings = rows("SELECT level, category, benefit, listed, cast(effective_from AS text), recorded_at FROM contracts.benefit_listings").stream()
                .map(row -> new CatalogRows.BenefitRow(ServiceLevel.valueOf(row[0].toString()), new SpaceCategory(row[1].toString()), new Benefit(row[2].toString()),
                        (Boolean) row[3], day(row[4]), Rows.instant(row[5]))).toList();
        List<Product> products = rows("SELECT code, title, kind, key_device, collab_os FROM contracts.products ORDER BY position").stream()
                .map(row -> new Product(row[0].toString(), row[1].toString(), row[2].toString(), (Boolean) row[3], (Boolean) row[4])).toList();
        List<CatalogRows.CoverRow> covered = rows("SELECT category, product, listed, cast(effective_from AS text), recorded_at FROM contracts.covered_products").stream()
                .map(row -> new CatalogRows.CoverRow(new SpaceCategory(row[0].toString()), row[1].toString(), (Boolean) row[2], day(row[3]), Rows.instant(row[4]))).toList();
        return new CatalogRows(categories, offerings, benefits, listings, products, covered);
    }

    private List<Object[]> rows(String sql) {
        return Rows.of(em.createNativeQuery(sql));
    }

    private static LocalDate day(Object column) {
        return LocalDate.parse(column.toString());
    }
}
