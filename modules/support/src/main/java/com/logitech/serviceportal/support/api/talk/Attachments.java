package com.logitech.serviceportal.support.api.talk;

import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.util.List;

/**
 * Files beside the words of a ticket. Who reads a word reads its files: those of notes are for our own people alone. Where a virus scanner
 * is set up, nothing is kept that it has not passed.
 */
public interface Attachments {

    int MOST_FILES = 10;
    int LARGEST_FILE = 10 * 1024 * 1024;
    int LARGEST_TOGETHER = 25 * 1024 * 1024;

    /**
     * Keeps files beside a word, all or none; by who said the word, or by the house. Refused, each by its name: what is empty, too large,
     * a program, or infected; and all while the scanner does not answer, or once the ticket is closed, unless the word is a note.
     */
    List<AttachedFile> store(TicketId ticket, EntryId word, List<SentFile> files);

    /**
     * Keeps of the files what may be kept, and says of each other why not; for what nobody can be asked to send again, such as a mail.
     * While the scanner does not answer, all is refused.
     */
    Kept storeUsable(TicketId ticket, EntryId word, List<SentFile> files);

    /** A file as it was sent; to be given as a download. Pictures alone may be shown. */
    FileContent file(TicketId ticket, TicketFileId file);

    /** A file on its way in. @param name as it was sent; what cannot be shown is taken out of it */
    record SentFile(String name, byte[] content) {
        public SentFile {
            content = content.clone();
        }
    }

    /**
     * A file that is kept.
     *
     * @param mediaType by its content
     * @param picture   whether it is a PNG, JPEG, GIF or WebP by its content
     * @param sha256    of its content, in hex
     */
    record AttachedFile(TicketFileId id, String name, String mediaType, boolean picture, int bytes, String sha256) {
    }

    /** A file with what is in it. */
    record FileContent(AttachedFile file, byte[] content) {
    }

    /** What became of several files. */
    record Kept(List<AttachedFile> files, List<LeftOut> leftOut) {
    }

    /** A file that was not kept. @param why in words that go on from its name */
    record LeftOut(String name, Fault fault, String why) {
    }

    /** Why a file is not kept. */
    enum Fault {
        EMPTY, TOO_LARGE, PROGRAM,
        /** It is infected, or the scanner does not look at what is so large. */
        NOT_CLEAN,
        NO_ROOM
    }
}
