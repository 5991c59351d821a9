package com.logitech.serviceportal.portal.rest;

import com.logitech.serviceportal.portal.rest.Problem.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes a long body from the wire to a file before anything else is done with it: a slow sender holds no transaction, and the digest is
 * known.
 */
@ApplicationScoped
public class StreamedBody {

    private static final Logger LOG = Logger.getLogger(StreamedBody.class.getName());
    private static final long LARGEST = 100L * 1024 * 1024;
    private static final int STEP = 65_536;

    @Inject
    private HttpServletRequest request;

    /** A body that has arrived. @param digest SHA-256 (hex) of method, path and body */
    public record Spool(Path file, String digest) {

        /** Lets somebody read it. */
        public <T> T read(Function<InputStream, T> reader) {
            try (InputStream bytes = Files.newInputStream(file)) {
                return reader.apply(bytes);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Does the work with the body, and forgets the body afterwards. */
    public <T> T spooled(InputStream body, Function<Spool, T> work) {
        Path file = null;
        try {
            file = Files.createTempFile("body-", ".upload");
            return work.apply(new Spool(file, received(body, file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            forget(file);
        }
    }

    private String received(InputStream body, Path file) throws IOException {
        MessageDigest digest = Door.sha256();
        digest.update((request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n")
                .getBytes(StandardCharsets.UTF_8));
        try (OutputStream to = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] step = new byte[STEP];
            long size = 0;
            for (int read = next(body, step); read >= 0; read = next(body, step)) {
                size += read;
                if (size > LARGEST) {
                    throw NotTaken.of(Kind.TOO_LARGE, "A file has at most 100 MB; split it.");
                }
                to.write(step, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static int next(InputStream body, byte[] step) {
        try {
            return body.read(step);
        } catch (IOException cut) {
            throw Door.notWhole(cut);
        }
    }

    private static void forget(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "A body's temporary file stays behind: " + file, stays);
        }
    }
}
