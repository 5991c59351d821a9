package com.logitech.serviceportal.journal.api;

/** Writes how far each chain has come to a file outside the database. A round does so each hour; this is for in between. */
@FunctionalInterface
public interface Anchor {

    /**
     * Anchors every chain that has moved since this server last did so; when it returns, the file is on disk.
     *
     * <p>Refused to all but operations people, system administrators and rounds, and as a conflict where no anchor file is configured.
     *
     * @return how many chains were anchored
     */
    int write();
}
