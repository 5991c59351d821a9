package com.logitech.serviceportal.portal.rest;

import com.logitech.serviceportal.portal.rest.Problem.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Function;

/**
 * Takes a long body from the wire to a file before anything else is done with it: a slow sender holds no transaction, and the digest is
 * known.
 */
@ApplicationScoped
public class StreamedBody {

    private static final System.Logger LOG = System.getLogger(StreamedBody.class.getName());
    private static final int STEP = 65_536;

    @Inject
    private HttpServletRequest request;

    /** A body that has arrived. @param digest SHA-256 (hex) of the request's line and body */
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

    /** Does the work with the body, and forgets the body afterwards. @param largest in bytes; a larger one is not taken */
    public <T> T spooled(InputStream body, long largest, Function<Spool, T> work) {
        Path file = null;
        try {
            file = Files.createTempFile("body-", ".upload");
            return work.apply(new Spool(file, received(body, largest, file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            forget(file);
        }
    }

    private String received(InputStream body, long largest, Path file) throws IOException {
        MessageDigest digest = Door.sha256();
        digest.update((byte[]) request.getAttribute(Door.LINE));
        try (OutputStream to = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] step = new byte[STEP];
            long size = 0;
            for (int read = next(body, step); read >= 0; read = next(body, step)) {
                size += read;
                if (size > largest) {
                    throw NotTaken.of(Kind.TOO_LARGE, "A file has at most " + (largest >> 20) + " MB; split it.");
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
