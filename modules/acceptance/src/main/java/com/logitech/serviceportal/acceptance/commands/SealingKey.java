package com.logitech.serviceportal.acceptance.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key a portal on this machine seals secrets with: a file of its own, made when it is first needed, for its owner alone. */
public final class SealingKey {

    public static final String SETTING = "SERVICEPORTAL_KEY_FILE";

    private SealingKey() {
    }

    /** The file, with one key in it. */
    public static Path in(Path file) {
        if (Files.notExists(file)) {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            try {
                Files.createDirectories(file.getParent());
                Files.createFile(file);
                if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
                Files.writeString(file, Base64.getEncoder().encodeToString(key) + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException("the key file cannot be written: " + file, e);
            }
        }
        return file;
    }
}
