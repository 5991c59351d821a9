package com.logitech.serviceportal.journal.model;

import com.logitech.serviceportal.journal.terms.Head;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chain heads written down where the owner of the database cannot rewrite them: a text file that only grows, one line for each
 * head, {@code <time> <chain> <sequence> <hash>}. Several servers of one machine may share it.
 */
public final class AnchorFile {

    /** The environment variable that says where it is. */
    public static final String SETTING = "SERVICEPORTAL_ANCHOR_FILE";

    private static final System.Logger LOG = System.getLogger(AnchorFile.class.getName());
    private static final Pattern LINE = Pattern.compile(
            "(\\S+Z) ([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}) ([0-9]{1,18}) ([0-9a-f]{64})");

    private final Path path;

    /** @param path a file, made with the first line; its folder has to exist */
    public AnchorFile(Path path) {
        this.path = path;
    }

    /** The configured file; empty where none is. */
    public static Optional<AnchorFile> ofEnvironment() {
        return Optional.ofNullable(System.getenv(SETTING)).filter(setting -> !setting.isBlank())
                .map(setting -> new AnchorFile(Path.of(setting)));
    }

    /**
     * Adds the heads and returns when they are on disk.
     *
     * @throws UncheckedIOException if they could not be written; some lines may have been
     */
    public void append(Collection<Head> heads, Instant at) {
        StringBuilder lines = new StringBuilder();
        for (Head head : heads) {
            lines.append(at).append(' ').append(head.chain()).append(' ').append(head.sequence()).append(' ').append(head.hash())
                    .append('\n');
        }
        // A file lock keeps other servers out, but not other threads of this one.
        synchronized (AnchorFile.class) {
            try (FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock alone = file.lock()) {
                file.position(file.size());
                // A server that died in mid-line must not spoil the next one.
                ByteBuffer bytes = StandardCharsets.US_ASCII.encode(endsInMidLine(file) ? "\n" + lines : lines.toString());
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            } catch (IOException e) {
                throw new UncheckedIOException("the anchor file cannot be written: " + path, e);
            }
        }
    }

    /**
     * Every head ever anchored, by chain; none where the file does not exist yet. A line that is not whole is left out and
     * reported in the server's log with its number.
     */
    public Map<UUID, List<Head>> heads() {
        Map<UUID, List<Head>> heads = new HashMap<>();
        if (Files.notExists(path)) {
            return heads;
        }
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                Matcher parts = LINE.matcher(line);
                if (parts.matches()) {
                    Head head = new Head(UUID.fromString(parts.group(2)), Long.parseLong(parts.group(3)), parts.group(4));
                    heads.computeIfAbsent(head.chain(), chain -> new ArrayList<>()).add(head);
                } else if (!line.isEmpty()) {
                    LOG.log(Level.WARNING, "Line {0} of the anchor file {1} is not whole and was left out.", number, path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the anchor file cannot be read: " + path, e);
        }
        return heads;
    }

    private static boolean endsInMidLine(FileChannel file) throws IOException {
        if (file.size() == 0) {
            return false;
        }
        ByteBuffer last = ByteBuffer.allocate(1);
        file.read(last, file.size() - 1);
        return last.get(0) != '\n';
    }
}
