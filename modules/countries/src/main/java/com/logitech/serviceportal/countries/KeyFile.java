package com.logitech.serviceportal.countries;

import com.logitech.serviceportal.definitions.books.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The one source of the keys secrets are sealed with: a file outside the database, one key of 256 bits in Base64 a line, the first of
 * which seals; blank lines and lines that begin with # say nothing. Read once, at the first need.
 */
@ApplicationScoped
class KeyFile {

    static final String SETTING = "SERVICEPORTAL_KEY_FILE";

    private static final System.Logger LOG = System.getLogger(KeyFile.class.getName());

    private Seal seal;

    @Produces
    synchronized Seal seal() {
        if (seal == null) {
            seal = of(System.getenv(SETTING));
            if (!seal.isReady()) {
                LOG.log(Level.WARNING, seal.lacking());
            }
        }
        return seal;
    }

    /** @param setting the file's name; null or blank where none is set */
    static Seal of(String setting) {
        if (setting == null || setting.isBlank()) {
            return Seal.lacking("No key file is set (" + SETTING + "), so no secret can be kept here. Ask your system administrator.");
        }
        try {
            List<byte[]> keys = new ArrayList<>();
            for (String line : Files.readAllLines(Path.of(setting))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    keys.add(Base64.getDecoder().decode(line.strip()));
                }
            }
            return Seal.with(keys);
        } catch (IOException | IllegalArgumentException unusable) {
            // never the cause's own words: they may quote a line
            return Seal.lacking("The key file (" + SETTING + ") cannot be used, so no secret can be kept here: it has to be readable and "
                    + "hold keys of 256 bits in Base64, one a line. Ask your system administrator.");
        }
    }
}
