package com.logitech.serviceportal.acceptance.commands;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;

/**
 * Asks a running portal for whole lists as files, throws them away, and says how many seconds each took, how large it was and how far the
 * server's heap grew. It needs the demo's people, and books grown by {@link GrowDataset} to be worth a look. The argument is the portal's
 * address: {@code http://localhost:9080} unless given.
 */
public final class MeasureExport {

    private static final String EMAIL = "olivia@portal.example";
    private static final List<String> LISTS = List.of("spaces", "devices", "contracts", "licenses");
    private static final List<String> FORMATS = List.of("CSV", "XLSX");
    private static final int LOOKED_EACH = 1 << 20;

    private MeasureExport() {
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(System.getProperty("serviceportal.root", "")).toAbsolutePath().normalize();
        String url = arguments.length > 0 ? arguments[0] : "http://localhost:9080";
        try (DatabaseAtHand database = DatabaseAtHand.of(root); Connection connection = database.connect()) {
            ApiClient api = ApiClient.of(url, connection, EMAIL);
            for (String list : LISTS) {
                for (String format : FORMATS) {
                    measure(url, api, list, format);
                }
            }
        }
        System.exit(0);
    }

    private static void measure(String url, ApiClient api, String list, String format) throws IOException, InterruptedException {
        Heap heap = new Heap(url);
        long begun = System.nanoTime();
        long bytes = 0;
        long lines = -1;
        long lookAt = LOOKED_EACH;
        try (InputStream file = api.stream("/api/exports/" + list + "?format=" + format)) {
            byte[] step = new byte[1 << 16];
            for (int read = file.read(step); read >= 0; read = file.read(step)) {
                bytes += read;
                for (int i = 0; i < read; i++) {
                    lines += step[i] == '\n' ? 1 : 0;
                }
                if (bytes >= lookAt) {
                    heap.look();
                    lookAt = bytes + LOOKED_EACH;
                }
            }
        }
        heap.look();
        System.out.printf("%-10s %-4s %6.1f s, %,d bytes%s; %s%n", list, format,
                Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0, bytes,
                format.equals("CSV") ? ", %,d rows".formatted(lines) : "", heap.asText());
    }
}
