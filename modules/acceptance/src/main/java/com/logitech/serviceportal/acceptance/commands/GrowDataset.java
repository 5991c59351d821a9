package com.logitech.serviceportal.acceptance.commands;

import com.logitech.serviceportal.acceptance.dataset.Dataset;
import com.logitech.serviceportal.acceptance.dataset.Sizes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Fills a database that the portal has set up, empty or with demo data, with many customers' books; the journal's chains hold. The
 * arguments are customers, Spaces, licenses, devices, tickets and a seed: {@code 2000 200000 100000 100000 0 1} unless given.
 */
public final class GrowDataset {

    private static final int[] USUAL = {2_000, 200_000, 100_000, 100_000, 0, 1};

    private GrowDataset() {
    }

    public static void main(String[] arguments) {
        Path root = Path.of(System.getProperty("serviceportal.root", "")).toAbsolutePath().normalize();
        int[] given = USUAL.clone();
        for (int i = 0; i < Math.min(arguments.length, given.length); i++) {
            given[i] = Integer.parseInt(arguments[i]);
        }
        try (DatabaseAtHand database = DatabaseAtHand.of(root)) {
            grow(database, new Sizes(given[0], given[1], given[2], given[3], given[4], given[5]));
        } catch (SQLException | RuntimeException failed) {
            System.out.println("Nothing was put in: " + failed.getMessage());
            System.exit(1);
        }
    }

    /** Puts it in, all or nothing. */
    public static void grow(DatabaseAtHand database, Sizes sizes) throws SQLException {
        long begun = System.nanoTime();
        System.out.println("Growing " + database.url() + " ...");
        try (Connection connection = database.connect();
                Dataset dataset = new Dataset(sizes, Instant.now().truncatedTo(ChronoUnit.DAYS))) {
            String put = dataset.fill(connection);
            connection.commit();
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("VACUUM ANALYZE"); // as it would be after years
            }
            System.out.println("Put in within " + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s: " + put + ".");
        }
    }
}
