package com.logitech.serviceportal.contracts.api.spaces;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.counter.OpenToAll;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Many devices at once by their serial numbers: first what would become of each line, then all lines or only the good ones by choice,
 * in one transaction. Sent again, what is registered stays as it is. By whoever registers the customer's devices; a line that moves one
 * needs leave to move devices as well.
 */
public interface DeviceRegistrations {

    /** Lines taken at once. */
    int MOST_AT_ONCE = 1_000;

    /** In bytes: 1 MB. */
    long LARGEST_FILE = 1L << 20;

    /**
     * Reads lines as people paste or keep them: serial number; product; Space; purchase date, by comma, semicolon, tab or bar, under a
     * header that names them or in this order. Refused when it is no text or too much.
     */
    @OpenToAll("reads what it is given, and nothing of ours")
    List<DeviceLine> read(InputStream text);

    /** What would become of each line now. Changes nothing. */
    List<JudgedLine> judge(CustomerId customer, List<DeviceLine> lines);

    /** Registers and moves what the lines say (R20, R56). Refused for {@code ALL} while a line is. @return what became of each line */
    List<JudgedLine> register(CustomerId customer, List<DeviceLine> lines, SpaceImports.Choice choice);

    /**
     * What a line says, as it was written.
     *
     * @param product     its name or code; may be empty for a device registered already
     * @param place       its Space's name, its place as "site / building / floor / name" in part or in full, or its id; empty for no
     *                    Space: a device registered already then stays where it is
     * @param purchasedOn such as 2026-03-01 or 1.3.2026; empty when unknown
     */
    record DeviceLine(String serial, String product, String place, String purchasedOn) {
    }

    /** What becomes of a line. */
    enum LineVerdict {
        NEW, MOVED, UNCHANGED, REFUSED
    }

    /**
     * A line and what becomes of it.
     *
     * @param line      its place in the list, from 1
     * @param serial    as it is kept; as it was written where it cannot be
     * @param product   what it is called; empty when unknown
     * @param spaceName where the device is then; empty without a Space
     * @param reason    why it is refused, where it is moved from, or what stays as it is; may be empty
     * @param device    the device; empty for what is not registered yet
     */
    record JudgedLine(int line, LineVerdict verdict, String serial, String product, Optional<SpaceId> space, String spaceName,
                      String reason, Optional<DeviceId> device) {

        /** How many lines have each verdict. */
        public static Map<LineVerdict, Long> counts(Collection<JudgedLine> lines) {
            Map<LineVerdict, Long> counts = new LinkedHashMap<>();
            Arrays.stream(LineVerdict.values())
                    .forEach(verdict -> counts.put(verdict, lines.stream().filter(line -> line.verdict == verdict).count()));
            return counts;
        }
    }
}
