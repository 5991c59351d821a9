package com.logitech.serviceportal.definitions.persons;

import com.logitech.serviceportal.definitions.DomainEvent;
import java.util.UUID;

/** A person is forgotten: every module takes what tells of him out of its books, in the same transaction, and keeps what was done. */
public interface Erasure extends DomainEvent {

    /** Who. His id stays, and means nobody any more. */
    UUID person();

    /** What he is called from now on, the same everywhere: "Former user 17". */
    String formerly();
}
