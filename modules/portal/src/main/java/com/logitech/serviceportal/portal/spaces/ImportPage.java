package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImportId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.ImportRow;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.Mapping;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.State;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.Upload;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.Verdict;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Words;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Spaces from a file, step by step (R17): choose the file, say what its columns are, look at what would become of each row, then put
 * the rows in. How far it is stands with the upload, so one may leave the page at any step and come back.
 */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;
    private static final Set<State> RUNNING = EnumSet.of(State.JUDGING, State.APPLYING);
    private static final List<String> LISTED = List.of("category", "country", "zone", "namedDesk");

    @Inject
    private transient SpaceImports imports;
    @Inject
    private transient AccountAdministration accounts;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient SpaceWords words;
    @Inject
    private transient Words say;
    @Inject
    private transient Clock clock;

    private String id;
    private String step;
    private String verdict;
    private String after;
    private Choice customer;
    private transient Part file;
    private transient Upload upload;
    private transient List<ImportRow> rows = List.of();
    private List<Field> fields;
    private boolean roomsConfirmed;
    private Instant watchedSince;
    private long watchedFrom;

    /** What fills a field of the Spaces: a column, or where that says nothing, a value. */
    public static class Field implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String name;
        private String column;
        private String fallback;

        Field(String name, String column, String fallback) {
            this.name = name;
            this.column = column;
            this.fallback = fallback;
        }

        public String getName() {
            return name;
        }

        public boolean isNeeded() {
            return "name".equals(name);
        }

        /** Whether the value is picked from a list. */
        public boolean isListed() {
            return LISTED.contains(name);
        }

        public String getColumn() {
            return column;
        }

        public void setColumn(String column) {
            this.column = column;
        }

        public String getFallback() {
            return fallback;
        }

        public void setFallback(String fallback) {
            this.fallback = fallback;
        }
    }

    /** @return where to go instead: an import begins with whose Spaces they are */
    public String load() {
        if (Asked.some(id).isEmpty()) {
            if (focus.getCustomer() == null) {
                return "/spaces/imports.xhtml?faces-redirect=true";
            }
            customer = CustomerConverter.of(accounts.customer(focus.getCustomer()));
            return null;
        }
        upload = imports.upload(Asked.upload(id));
        focus.on(upload.customer());
        watch();
        fields = SpaceImports.FIELDS.stream()
                .map(name -> new Field(name, upload.guess().columns().get(name), upload.guess().defaults().get(name))).toList();
        roomsConfirmed = upload.guess().roomsConfirmed();
        if (isJudged()) {
            rows = imports.rows(upload.id(), Asked.constant(Verdict.class, verdict), Asked.line(Asked.some(after).orElse(null)), ROWS + 1);
        }
        return null;
    }

    public String send() throws IOException {
        if (file == null || file.getSize() == 0 && Asked.some(file.getSubmittedFileName()).isEmpty()) {
            throw Refused.input("file", words.text("import.file.pick"));
        }
        try (InputStream content = file.getInputStream()) {
            return at(imports.upload(new CustomerId(UUID.fromString(customer.id())), file.getSubmittedFileName(), content).id());
        }
    }

    public String judge() {
        Map<String, String> columns = new HashMap<>();
        Map<String, String> defaults = new HashMap<>();
        fields.forEach(field -> {
            Asked.some(field.getColumn()).ifPresent(column -> columns.put(field.getName(), field.getColumn()));
            Asked.some(field.getFallback()).ifPresent(value -> defaults.put(field.getName(), value));
        });
        return at(imports.dryRun(Asked.upload(id), new Mapping(columns, defaults, roomsConfirmed)).id());
    }

    public String applyAll() {
        return at(imports.apply(Asked.upload(id), SpaceImports.Choice.ALL).id());
    }

    public String applyGood() {
        return at(imports.apply(Asked.upload(id), SpaceImports.Choice.ONLY_GOOD).id());
    }

    /** Looks how far the running step is; when it has ended, the page is opened anew. */
    public void look() throws IOException {
        upload = imports.upload(Asked.upload(id));
        if (!isRunning()) {
            ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
            outside.redirect(outside.getRequestContextPath() + "/spaces/import.xhtml?id=" + id);
        }
    }

    public void download() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext outside = faces.getExternalContext();
        outside.setResponseContentType("text/csv; charset=UTF-8");
        outside.setResponseHeader("Content-Disposition", "attachment; filename=\"refused-rows.csv\"");
        imports.refusedRows(Asked.upload(id), outside.getResponseOutputStream());
        faces.responseComplete();
    }

    private static String at(SpaceImportId upload) {
        return "/spaces/import.xhtml?faces-redirect=true&id=" + upload;
    }

    private void watch() {
        watchedSince = clock.instant();
        watchedFrom = upload.rowsDone();
    }

    /** 1 file, 2 columns, 3 check, 4 result, 5 all behind us. */
    public int getStage() {
        if (upload == null) {
            return 1;
        }
        return switch (upload.state()) {
            case UPLOADED, FAILED -> 2;
            case JUDGING -> 3;
            case JUDGED -> "columns".equals(step) ? 2 : 3;
            case APPLYING -> 4;
            case APPLIED -> 5;
        };
    }

    public boolean isRunning() {
        return upload != null && RUNNING.contains(upload.state());
    }

    /** Whether rows with verdicts are shown. */
    public boolean isJudged() {
        return upload.state() == State.JUDGED && getStage() == 3 || upload.state() == State.APPLIED;
    }

    public boolean isApplied() {
        return upload.state() == State.APPLIED;
    }

    /** How much longer the running step may take, in words; empty as long as nobody can tell. */
    public String getEstimate() {
        Duration watched = Duration.between(watchedSince, clock.instant());
        long done = upload.rowsDone() - watchedFrom;
        if (done <= 0 || watched.toMillis() < 1_000) {
            return "";
        }
        Instant end = clock.instant().plusMillis(watched.toMillis() * (upload.rows() - upload.rowsDone()) / done);
        return words.text("import.estimate", say.span(clock.instant(), end));
    }

    public long count(String of) {
        return upload.counts().getOrDefault(Verdict.valueOf(of), 0L);
    }

    /** How many rows would change the books. */
    public long getGood() {
        return count("NEW") + count("CHANGED");
    }

    /** Whether every row stands in the books already. */
    public boolean isUnchanged() {
        return getGood() == 0 && count("REFUSED") == 0;
    }

    /** What putting the rows in does, as the button says it. */
    public String getApplyWords() {
        String does = count("CHANGED") == 0 ? "import.apply.new" : count("NEW") == 0 ? "import.apply.changed" : "import.apply.both";
        String words = this.words.text(does, count("NEW"), count("CHANGED"));
        return count("REFUSED") == 0 ? words : this.words.text("import.apply.good", words);
    }

    public List<Verdict> getVerdicts() {
        return List.of(Verdict.values());
    }

    /** The rows of this page. */
    public List<ImportRow> getRows() {
        return rows.subList(0, Math.min(ROWS, rows.size()));
    }

    /** The mark of the rows that follow; empty at the end. */
    public String getNext() {
        return rows.size() > ROWS ? String.valueOf(rows.get(ROWS - 1).line()) : "";
    }

    public Upload getUpload() {
        return upload;
    }

    public List<Field> getFields() {
        return fields;
    }

    public boolean isRoomsConfirmed() {
        return roomsConfirmed;
    }

    public void setRoomsConfirmed(boolean roomsConfirmed) {
        this.roomsConfirmed = roomsConfirmed;
    }

    public Choice getCustomer() {
        return customer;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
