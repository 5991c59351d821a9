package com.logitech.serviceportal.acceptance.commands;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Fills a database that {@link GrowDataset} has grown with returns of its devices: most have ended, of each hundred two lie with our people
 * or wait, and four are under way. They stand in no ticket and no journal, so this is for lists and queues. The argument is how many:
 * {@code 100000} unless given.
 */
public final class GrowReturns {

    private static final int USUAL = 100_000;
    /** The rounds over all devices: only in the first may a unit's return be open. */
    private static final String INTO = """
            INSERT INTO replacement.returns (id, number, customer_id, company, ticket_id, ticket_number, space_id, space_name, space_group,
                ship_to, zone, device_id, serial, product, model, maker, standing, steps, failed_at, component, other_proof, purchase_name,
                tax_number, tax_waiver, evidence, state, way, requested_at, judged_at, decided_at, decided_by, reason, sent, arrived,
                received, awaited, version)
            SELECT gen_random_uuid(), nextval('replacement.return_numbers'), r.customer_id, c.company, gen_random_uuid(), r.nth, r.space_id,
                coalesce(s.name, ''), coalesce(s.space_group, ''), s.country, coalesce(s.zone, c.zone), r.id, r.serial, p.title, r.product,
                'OURS', 'THERE', 2, r.at, '', '', '', '', '', '', r.state,
                CASE WHEN r.state IN ('AUTHORIZED', 'SHIPPED', 'AWAITED', 'CLOSED') THEN 'ADVANCED' ELSE 'NONE' END, r.at, r.at,
                CASE WHEN r.state NOT IN ('WAITING', 'REVIEW') THEN r.at END,
                CASE WHEN r.state NOT IN ('WAITING', 'REVIEW') THEN 'GrowReturns' END, '',
                CASE WHEN r.state IN ('SHIPPED', 'AWAITED', 'CLOSED') THEN 1 ELSE 0 END,
                CASE WHEN r.state IN ('AWAITED', 'CLOSED') THEN 1 ELSE 0 END, CASE WHEN r.state = 'CLOSED' THEN 1 ELSE 0 END,
                r.state <> 'CLOSED', 1
            FROM (SELECT d.*, n.nth, now() - n.nth * interval '1 minute' AS at,
                    CASE WHEN n.nth > n.devices OR n.nth % 100 > 5 THEN (ARRAY['CLOSED', 'REFUSED', 'CANCELLED'])[1 + n.nth % 3]
                        ELSE (ARRAY['WAITING', 'REVIEW', 'AUTHORIZED', 'SHIPPED', 'AWAITED', 'AWAITED'])[1 + n.nth % 100] END AS state
                FROM (SELECT nth::int, (SELECT count(*) FROM contracts.devices)::int AS devices FROM generate_series(1, ?) nth) n
                JOIN (SELECT d.*, row_number() OVER (ORDER BY d.id) AS place FROM contracts.devices d) d
                    ON d.place = 1 + (n.nth - 1) % n.devices) r
            JOIN contracts.customers c ON c.id = r.customer_id
            JOIN contracts.products p ON p.code = r.product
            LEFT JOIN contracts.spaces s ON s.id = r.space_id
            WHERE NOT EXISTS (SELECT 1 FROM replacement.returns o WHERE o.serial = r.serial AND o.state NOT IN ('REFUSED', 'CANCELLED',
                'CLOSED'))
            """;

    private GrowReturns() {
    }

    public static void main(String[] arguments) {
        Path root = Path.of(System.getProperty("serviceportal.root", "")).toAbsolutePath().normalize();
        try (DatabaseAtHand database = DatabaseAtHand.of(root)) {
            grow(database, arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL);
        } catch (SQLException | RuntimeException failed) {
            System.out.println("Nothing was put in: " + failed.getMessage());
            System.exit(1);
        }
    }

    /** Puts in about so many, all or none. */
    public static int grow(DatabaseAtHand database, int returns) throws SQLException {
        long begun = System.nanoTime();
        System.out.println("Growing " + database.url() + " ...");
        try (Connection connection = database.connect(); PreparedStatement into = connection.prepareStatement(INTO)) {
            connection.setAutoCommit(true);
            into.setInt(1, returns);
            int put = into.executeUpdate();
            try (Statement statement = connection.createStatement()) {
                statement.execute("VACUUM ANALYZE replacement.returns");
            }
            System.out.println("Put in within " + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s: " + put + " returns.");
            return put;
        }
    }
}
