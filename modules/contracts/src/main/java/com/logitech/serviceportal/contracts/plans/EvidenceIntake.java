package com.logitech.serviceportal.contracts.plans;

import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.CategoryCount;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.KeptFile;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.NewEvidence;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.NewFile;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk;
import com.logitech.serviceportal.contracts.api.plans.EvidenceFileId;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Intake;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Takes in evidence field by field and file by file; what cannot be used as sent is refused at once and together. */
final class EvidenceIntake {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int MOST_SPACES = 10_000_000;
    private static final int LONGEST_SOURCE = 120;
    private static final int LONGEST_REMARK = 1_000;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 200;
    private static final int MEGABYTE = 1024 * 1024;

    private final Intake intake = new Intake();

    /** Evidence with its texts as they are kept. */
    record Taken(NewEvidence evidence, List<TakenFile> files) {
    }

    /** A file that may be kept. */
    record TakenFile(KeptFile kept, byte[] content) {
    }

    private EvidenceIntake() {
    }

    /** @param categories those the plan serves; @param today in the plan's zone */
    static Taken of(NewEvidence sent, List<NewFile> files, Set<SpaceCategory> categories, LocalDate today) {
        EvidenceIntake taking = new EvidenceIntake();
        NewEvidence evidence = taking.evidence(Intake.given("evidence", sent), categories, today);
        List<TakenFile> taken = taking.files(files);
        taking.intake.close();
        return new Taken(evidence, taken);
    }

    /** A file that joins others. */
    static TakenFile of(NewFile file, List<KeptFile> before) {
        EvidenceIntake taking = new EvidenceIntake();
        List<TakenFile> taken = new ArrayList<>();
        if (taking.isRoom(before.size() + 1, before.stream().mapToLong(KeptFile::bytes).sum() + file.content().length)) {
            taking.file("file", "fileName", file, taken);
        }
        taking.intake.close();
        return taken.get(0);
    }

    static String reason(String sent) {
        Intake intake = new Intake();
        String reason = intake.lines("reason", sent, LONGEST_REASON);
        intake.close();
        return reason;
    }

    private NewEvidence evidence(NewEvidence sent, Set<SpaceCategory> categories, LocalDate today) {
        intake.required("countedOn", sent.countedOn()).filter(day -> day.isAfter(today) || day.isBefore(FIRST_DAY))
                .ifPresent(day -> intake.wrong("countedOn", day.isAfter(today) ? "is today, " + today + ", or a day before"
                        : "lies before the year 2000"));
        counts(sent.counts(), categories);
        return new NewEvidence(sent.countedOn(), sent.counts(), intake.name("source", sent.source(), 1, LONGEST_SOURCE),
                intake.optionalLines("remark", sent.remark(), LONGEST_REMARK));
    }

    private void counts(List<CategoryCount> counts, Set<SpaceCategory> categories) {
        Set<SpaceCategory> named = new HashSet<>();
        for (int i = 0; i < counts.size(); i++) {
            CategoryCount count = counts.get(i);
            String path = "counts[" + i + "].";
            if (count.category() == null || !categories.contains(count.category())) {
                intake.wrong(path + "category", "is one of the plan's: " + categories);
            } else if (!named.add(count.category())) {
                intake.wrong(path + "category", "is named twice");
            }
            if (count.spaces() < 0 || count.spaces() > MOST_SPACES) {
                intake.wrong(path + "spaces", "is a number from 0 to " + MOST_SPACES);
            }
        }
        if (!named.containsAll(categories)) {
            intake.wrong("counts", "has a number for each category of the plan: " + categories);
        } else if (counts.stream().mapToLong(CategoryCount::spaces).sum() > MOST_SPACES) {
            intake.wrong("counts", "make " + MOST_SPACES + " Spaces at most");
        }
    }

    private List<TakenFile> files(List<NewFile> files) {
        List<TakenFile> taken = new ArrayList<>();
        if (isRoom(files.size(), files.stream().mapToLong(file -> file.content().length).sum())) {
            for (int i = 0; i < files.size(); i++) {
                file("files[" + i + "]", "files[" + i + "].name", files.get(i), taken);
            }
        }
        return taken;
    }

    /** Whether so many files of so many bytes may be kept together. */
    private boolean isRoom(int many, long bytes) {
        if (many > EvidenceDesk.MOST_FILES) {
            intake.wrong("files", "are " + EvidenceDesk.MOST_FILES + " at most, not " + many);
        } else if (bytes > EvidenceDesk.LARGEST_TOGETHER) {
            intake.wrong("files", "have " + EvidenceDesk.LARGEST_TOGETHER / MEGABYTE + " MB together at most");
        }
        return many <= EvidenceDesk.MOST_FILES && bytes <= EvidenceDesk.LARGEST_TOGETHER;
    }

    private void file(String path, String nameField, NewFile file, List<TakenFile> taken) {
        byte[] content = file.content();
        String name = intake.name(nameField, file.name(), 1, LONGEST_NAME);
        if (content.length == 0) {
            intake.wrong(path, "is empty");
        } else if (content.length > EvidenceDesk.LARGEST_FILE) {
            intake.wrong(path, "has at most " + EvidenceDesk.LARGEST_FILE / MEGABYTE + " MB");
        } else {
            EvidenceFileKind.of(name, content).ifPresentOrElse(
                    type -> taken.add(new TakenFile(new KeptFile(EvidenceFileId.random(), name, type, content.length, sha256(content)),
                            content)),
                    () -> intake.wrong(path, "is no PNG, JPEG, PDF, CSV or XLSX by its content"));
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
