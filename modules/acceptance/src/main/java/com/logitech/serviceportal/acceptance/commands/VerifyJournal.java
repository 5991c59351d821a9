package com.logitech.serviceportal.acceptance.commands;

import com.logitech.serviceportal.journal.api.ChainVerdict;
import com.logitech.serviceportal.journal.model.AnchorFile;
import com.logitech.serviceportal.journal.model.ChainAudit;
import com.logitech.serviceportal.journal.terms.Head;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Proves the journal without a server: every chain from its first entry to its last, against the anchor file of the first argument, of
 * SERVICEPORTAL_ANCHOR_FILE, or of the demo in this folder. Ends with 0 when all are intact, 1 when one is not, 2 when it cannot tell.
 */
public final class VerifyJournal {

    private static final int BROKEN = 1;
    private static final int UNKNOWN = 2;

    private VerifyJournal() {
    }

    public static void main(String[] arguments) {
        Path root = Path.of(System.getProperty("serviceportal.root", "")).toAbsolutePath().normalize();
        String anchors = arguments.length > 0 ? arguments[0] : System.getenv().getOrDefault(AnchorFile.SETTING, demoAnchors(root));
        int result = UNKNOWN;
        try (DatabaseAtHand database = DatabaseAtHand.of(root)) {
            Map<UUID, List<Head>> anchored = anchored(anchors);
            result = report(verdicts(database, anchored)) ? 0 : BROKEN;
        } catch (SQLException | RuntimeException failed) {
            System.out.println("The journal could not be checked: " + failed.getMessage());
        }
        System.exit(result);
    }

    /** What each stored or anchored chain is worth. @param anchored heads written down outside the database, by chain */
    public static List<ChainVerdict> verdicts(DatabaseAtHand database, Map<UUID, List<Head>> anchored) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setReadOnly(true);
            return new ChainAudit(connection, anchored).all();
        }
    }

    private static String demoAnchors(Path root) {
        Path file = root.resolve(".serviceportal/journal.anchor");
        return System.getenv().getOrDefault("SERVICEPORTAL_DB_URL", "").isBlank() && Files.exists(file) ? file.toString() : "";
    }

    private static Map<UUID, List<Head>> anchored(String file) {
        if (file.isBlank()) {
            System.out.println("No anchor file is named (" + AnchorFile.SETTING + "): a chain written anew or cut short would not show.");
            return Map.of();
        }
        if (!Files.isReadable(Path.of(file))) {
            throw new IllegalStateException("the anchor file " + file + " cannot be read");
        }
        return new AnchorFile(Path.of(file)).heads();
    }

    private static boolean report(List<ChainVerdict> verdicts) {
        List<ChainVerdict> broken = verdicts.stream().filter(verdict -> !verdict.intact()).toList();
        broken.forEach(verdict ->
                System.out.println("BROKEN  " + verdict.customer().map(UUID::toString).orElse("the house") + "  " + verdict.why()));
        System.out.printf("%d chains, %d entries sound, %d anchors compared, %d chains broken.%n", verdicts.size(),
                verdicts.stream().mapToLong(ChainVerdict::sound).sum(), verdicts.stream().mapToLong(ChainVerdict::anchors).sum(),
                broken.size());
        return broken.isEmpty();
    }
}
