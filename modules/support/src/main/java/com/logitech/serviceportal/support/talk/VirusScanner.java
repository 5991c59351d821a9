package com.logitech.serviceportal.support.talk;

import com.logitech.serviceportal.definitions.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;

/** Has files looked at by the scanner the house set up, if it did ({@code SERVICEPORTAL_CLAMAV_HOST}, {@code _PORT}). */
@ApplicationScoped
class VirusScanner {

    static final String HOST = "SERVICEPORTAL_CLAMAV_HOST";
    static final String PORT = "SERVICEPORTAL_CLAMAV_PORT";

    private static final System.Logger LOG = System.getLogger(VirusScanner.class.getName());
    private static final String USUAL_PORT = "3310";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Why it may not be kept, in words that go on from its name; empty for a file that may be. Refused where nobody can say. */
    Optional<String> objection(byte[] content) {
        String host = setting(HOST, "");
        return host.isEmpty() ? Optional.empty()
                : objection(new ClamDaemon(host, Integer.parseInt(setting(PORT, USUAL_PORT)), PATIENCE), content);
    }

    static Optional<String> objection(ClamDaemon daemon, byte[] content) {
        try {
            return daemon.objection(content);
        } catch (IOException silent) {
            LOG.log(Level.WARNING, "The virus scanner does not answer", silent);
            throw Refused.conflict("files", "Files cannot be checked for viruses just now, and are not taken unchecked. Try again in a few"
                    + " minutes, or send the words without the file.");
        }
    }

    private static String setting(String name, String unlessSet) {
        return Optional.ofNullable(System.getenv(name)).map(String::strip).filter(value -> !value.isEmpty()).orElse(unlessSet);
    }
}
