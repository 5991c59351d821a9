package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers.CoverStanding;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers.SerialCheck;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistrations.DeviceLine;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistrations;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.ListFile;
import com.logitech.serviceportal.portal.sheets.Columns;
import com.logitech.serviceportal.portal.sheets.FileKind;
import com.logitech.serviceportal.portal.sheets.Rows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks many serial numbers: pasted, scanned or of a file, answered in the same order, and taken along as a file. */
@Named
@ViewScoped
public class CheckSerialsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;|]+");

    @Inject
    private transient DeviceCovers covers;
    @Inject
    private transient DeviceRegistrations registrations;
    @Inject
    private transient ListFile file;
    @Inject
    private transient ReplacementWords words;
    @Inject
    private transient Clock clock;

    private String text;
    private transient Part list;
    private boolean looked;
    private transient List<SerialCheck> checked;

    /** Looks them up. */
    public void check() {
        looked = false;
        checked = asked();
        looked = true;
    }

    /** Puts the serial numbers of a file in the place of those typed: its column of that name, or its first. */
    public void take() throws IOException {
        looked = false;
        if (list == null || list.getSize() == 0) {
            throw Refused.input("list", words.text("serials.file.pick"));
        }
        try (InputStream content = list.getInputStream()) {
            text = registrations.read(content).stream().map(DeviceLine::serial).collect(Collectors.joining("\n"));
        }
    }

    /** The same as a file. @param kind "csv" or "xlsx" */
    public void save(String kind) {
        check();
        file.send(FileKind.of(kind).orElseThrow(), Columns.of(SerialCheck.class),
                Rows.of((mark, size) -> new Page<>(checked, Optional.empty(), checked.size())));
    }

    private List<SerialCheck> asked() {
        List<String> serials = BETWEEN.splitAsStream(text == null ? "" : text.strip()).filter(one -> !one.isEmpty()).toList();
        if (serials.isEmpty()) {
            throw Refused.input("serials", words.text("serials.none"));
        }
        if (serials.size() > DeviceCovers.MOST_AT_ONCE) {
            throw Refused.input("serials", words.text("serials.many", DeviceCovers.MOST_AT_ONCE, serials.size()));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return covers.check(serials, now, now);
    }

    /** Whether there is something to show. */
    public boolean isLooked() {
        return looked;
    }

    /** Looked up again where they were not kept with the page. */
    public List<SerialCheck> getChecked() {
        if (checked == null) {
            checked = asked();
        }
        return checked;
    }

    public List<CoverStanding> getStandings() {
        return Arrays.stream(CoverStanding.values()).filter(standing -> count(standing) > 0).toList();
    }

    /** How many have come to this. */
    public long count(CoverStanding standing) {
        return getChecked().stream().filter(one -> one.standing() == standing).count();
    }

    /** What settles the answer; null without one. */
    public Finding why(SerialCheck one) {
        return one.decision().map(Decision::decisive).orElse(null);
    }

    public Part getList() {
        return list;
    }

    public void setList(Part list) {
        this.list = list;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
