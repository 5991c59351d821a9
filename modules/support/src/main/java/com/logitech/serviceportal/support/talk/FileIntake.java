package com.logitech.serviceportal.support.talk;

import com.logitech.serviceportal.support.api.talk.Attachments.AttachedFile;
import com.logitech.serviceportal.support.api.talk.Attachments.Fault;
import com.logitech.serviceportal.support.api.talk.Attachments.FileContent;
import com.logitech.serviceportal.support.api.talk.Attachments.LeftOut;
import com.logitech.serviceportal.support.api.talk.Attachments.SentFile;
import com.logitech.serviceportal.support.api.talk.Attachments;
import com.logitech.serviceportal.support.api.talk.TicketFileId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks at files on their way in: which may be kept, and why not the others. */
final class FileIntake {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_TYPE = 120;
    private static final String UNTOLD = "application/octet-stream";

    private final List<FileContent> taken = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private FileIntake() {
    }

    /** @param scanner why a file may not be kept, in words that go on from its name; empty for one that may be */
    static FileIntake of(List<SentFile> sent, Function<byte[], Optional<String>> scanner) {
        FileIntake intake = new FileIntake();
        sent.forEach(file -> intake.take(file, scanner));
        return intake;
    }

    List<FileContent> taken() {
        return taken;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Leaves out what finds no room beside the files that are there, the last first. @param bytes of the files that are there */
    FileIntake within(int files, long bytes) {
        long together = bytes + taken.stream().mapToLong(file -> file.content().length).sum();
        while (!taken.isEmpty() && (files + taken.size() > Attachments.MOST_FILES || together > Attachments.LARGEST_TOGETHER)) {
            FileContent last = taken.remove(taken.size() - 1);
            together -= last.content().length;
            leftOut.add(new LeftOut(last.file().name(), Fault.NO_ROOM, "finds no room: a word has " + Attachments.MOST_FILES
                    + " files at most, " + Attachments.LARGEST_TOGETHER / MEGABYTE + " MB together"));
        }
        return this;
    }

    private void take(SentFile sent, Function<byte[], Optional<String>> scanner) {
        String name = FileName.of(sent.name());
        byte[] content = sent.content();
        if (content.length == 0) {
            leftOut.add(new LeftOut(name, Fault.EMPTY, "is empty"));
        } else if (content.length > Attachments.LARGEST_FILE) {
            leftOut.add(new LeftOut(name, Fault.TOO_LARGE, "has more than " + Attachments.LARGEST_FILE / MEGABYTE + " MB"));
        } else {
            take(name, content, scanner);
        }
    }

    private void take(String name, byte[] content, Function<byte[], Optional<String>> scanner) {
        String type = FileKind.of(name, content);
        if (FileKind.isProgram(name, type, content)) {
            leftOut.add(new LeftOut(name, Fault.PROGRAM, "is a program; those are not taken"));
            return;
        }
        scanner.apply(content).ifPresentOrElse(
                objection -> leftOut.add(new LeftOut(name, Fault.NOT_CLEAN, objection)),
                () -> taken.add(new FileContent(new AttachedFile(TicketFileId.random(), name,
                        type.length() > LONGEST_TYPE ? UNTOLD : type, FileKind.isPicture(type, content), content.length,
                        sha256(content)), content)));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
