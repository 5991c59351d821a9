package com.logitech.serviceportal.definitions.persons;

import java.util.List;
import java.util.UUID;

/** What a module holds about a person. Each module that holds anything has one; together they are his whole file. */
public interface PersonalRecords {

    /** Everything it holds about him, in an order that reads well. Asked by himself, by the system administrator or by the house. */
    List<Held> about(UUID person);

    /**
     * Something held about a person.
     *
     * @param area      what part of the system holds it, in a word or two: "Sign-in"
     * @param what      what it is: "Mail address"
     * @param values    as it is held, one text for each; empty where there is nothing
     * @param onErasure what becomes of it when he is erased, in a sentence
     */
    record Held(String area, String what, List<String> values, String onErasure) {
        public Held {
            values = List.copyOf(values);
        }
    }
}
