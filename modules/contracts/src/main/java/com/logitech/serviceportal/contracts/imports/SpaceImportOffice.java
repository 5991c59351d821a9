package com.logitech.serviceportal.contracts.imports;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImportId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.imports.SpaceUpload;
import com.logitech.serviceportal.contracts.model.imports.SpaceUploads;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.Spaces;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes files of Spaces in, has them judged and put into the books (R17). */
@ApplicationScoped
@Transactional
class SpaceImportOffice implements SpaceImports {

    private static final System.Logger LOG = System.getLogger(SpaceImportOffice.class.getName());
    private static final int MOST_UPLOADS = 50;
    private static final int MOST_OF_A_SPACE = 20;
    private static final int SAMPLE_ROWS = 5;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private SpaceImportSteps steps;
    @Inject
    private SpaceImportRuns runs;
    @Inject
    private SpaceUploads uploads;
    @Inject
    private Accounts accounts;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Spaces spaces;
    @Inject
    private Clock clock;

    /**
     * Without a transaction of its own: a slow sender must not hold one. In a command sent under a key it joins that command's, or a
     * retry would take the file twice.
     */
    @Override
    @Transactional(TxType.SUPPORTS)
    public Upload upload(CustomerId customer, String fileName, InputStream file) {
        Caller.current().mustBeAllowed(customer.value(), "customer", ContractsTask.IMPORT_SPACES);
        Intake intake = new Intake();
        String shownName = intake.name("fileName", fileName, 1, 200);
        intake.close();
        steps.account(customer);
        Path spool = spooled(file);
        try {
            SpaceImportId id = steps.keep(customer, shownName, SpaceFile.of(spool));
            return steps.shown(id, this::shown);
        } finally {
            forget(spool);
        }
    }

    private static Path spooled(InputStream file) {
        Path spool = null;
        try {
            spool = Files.createTempFile("spaces-", ".upload");
            try (OutputStream to = Files.newOutputStream(spool)) {
                byte[] buffer = new byte[65_536];
                long size = 0;
                for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
                    size += read;
                    if (size > LARGEST_FILE) {
                        throw Refused.input("file", "The file is larger than 100 MB; split it.");
                    }
                    to.write(buffer, 0, read);
                }
            }
            return spool;
        } catch (IOException e) {
            forget(spool);
            throw new UncheckedIOException(e);
        } catch (Refused e) {
            forget(spool);
            throw e;
        }
    }

    private static void forget(Path spool) {
        try {
            if (spool != null) {
                Files.deleteIfExists(spool);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "an upload's temporary file stays behind: " + spool, e);
        }
    }

    @Override
    public Upload upload(SpaceImportId upload) {
        return shown(known(upload));
    }

    @Override
    public List<Upload> uploads(CustomerId customer) {
        knownAccounts.of(customer);
        return uploads.of(customer, MOST_UPLOADS).stream().map(this::shown).toList();
    }

    @Override
    public Upload dryRun(SpaceImportId upload, Mapping mapping) {
        SpaceUpload asked = held(upload);
        runs.reader(asked.headers(), mapping);
        if (asked.beginJudging(mapping, Caller.current(), clock.instant())) {
            runs.onceCommitted(upload);
        }
        return shown(asked);
    }

    @Override
    public Upload apply(SpaceImportId upload, Choice choice) {
        SpaceUpload asked = held(upload);
        asked.beginApplying(choice, Caller.current(), clock.instant());
        runs.onceCommitted(upload);
        return shown(asked);
    }

    private SpaceUpload held(SpaceImportId upload) {
        SpaceUpload held = uploads.lock(upload).orElseThrow(() -> Refused.notFound("upload"));
        Caller.current().mustBeAllowed(held.customer().value(), "upload", ContractsTask.IMPORT_SPACES);
        return held;
    }

    @Override
    public List<SpaceImportId> of(SpaceId space) {
        Space known = spaces.find(space).orElseThrow(() -> Refused.notFound("space"));
        Caller.current().mustSee(known.customer().value(), "space");
        return uploads.of(space, MOST_OF_A_SPACE);
    }

    @Override
    public List<ImportRow> rows(SpaceImportId upload, Optional<Verdict> verdict, long afterLine, int size) {
        Paging paging = new Paging(Optional.empty(), size);
        return uploads.judged(known(upload).id(), verdict, afterLine, paging.size());
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public void refusedRows(SpaceImportId upload, OutputStream to) {
        SpaceUpload asked = steps.seen(upload);
        try {
            Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
            out.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
            List<String> headers = new ArrayList<>(asked.headers());
            headers.add("reason");
            csv.writeRecord(headers.stream().map(RefusedRows::defused).toList());
            long line = 0;
            for (List<ImportRow> rows = refused(upload, line); !rows.isEmpty(); rows = refused(upload, line)) {
                rows.forEach(row -> csv.writeRecord(RefusedRows.cells(row, asked.headers().size())));
                line = rows.get(rows.size() - 1).line();
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ImportRow> refused(SpaceImportId upload, long afterLine) {
        return steps.refused(upload, afterLine, Page.LARGEST_SIZE);
    }

    private SpaceUpload known(SpaceImportId upload) {
        SpaceUpload known = uploads.find(upload).orElseThrow(() -> Refused.notFound("upload"));
        Caller.current().mustSee(known.customer().value(), "upload");
        return known;
    }

    private Upload shown(SpaceUpload upload) {
        Mapping guess = upload.mapping().columns().isEmpty() ? guess(upload) : upload.mapping();
        return new Upload(upload.id(), upload.customer(), upload.fileName(), upload.state(), upload.encoding(), upload.separator(),
                upload.headers(), guess, uploads.sample(upload.id(), SAMPLE_ROWS), upload.rowTotal(), upload.rowDone(),
                upload.verdicts(), upload.problem());
    }

    private Mapping guess(SpaceUpload upload) {
        Map<String, String> columns = ColumnGuess.of(upload.headers());
        Map<String, String> defaults = columns.containsKey("country") ? Map.of()
                : accounts.find(upload.customer()).map(account -> Map.of("country", account.country().iso2())).orElse(Map.of());
        return new Mapping(columns, defaults, false);
    }
}
