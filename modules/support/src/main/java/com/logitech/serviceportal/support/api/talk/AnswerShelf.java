package com.logitech.serviceportal.support.api.talk;

import com.logitech.serviceportal.definitions.counter.Versioned;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers our people keep ready, in several languages, with what is done beside when one is used. Read and kept by those who answer
 * tickets. Each change is kept as a version of its own; what was sent before stays as it was.
 */
public interface AnswerShelf {

    int LONGEST_TITLE = 120;
    int MOST = 500;

    /** Those with the words in their title, by title; all of them for an empty text. */
    List<ReadyAnswer> answers(String text);

    ReadyAnswer answer(AnswerId answer);

    /** Keeps a new one. Refused: a title that is taken, and a place in braces nobody fills. */
    ReadyAnswer keep(NewAnswer answer);

    /** Keeps another version of it. @param version the one last read */
    ReadyAnswer change(AnswerId answer, long version, NewAnswer changed);

    /** Takes it away. @param version the one last read */
    void remove(AnswerId answer, long version);

    /** As it would read in a ticket: in the ticket's language, or in English, or in what there is. Nothing is kept. */
    FilledAnswer fill(AnswerId answer, TicketId ticket);

    /**
     * An answer to be kept.
     *
     * @param title  1 to 120 characters, and no other's
     * @param texts  by ISO 639-1 code; one at least. {requester}, {ticket}, {subject}, {space}, {due} and {agent} are filled in
     * @param inside whether it is a note for our own people
     * @param takes  whether who uses it works on the ticket from then on
     * @param solves whether the ticket is closed as solved; not for a note
     * @param settles  the level the ticket gets (R122); empty to leave it
     * @param proposes the ISO 639-1 code of the language that is proposed to the customer (D51); empty for none
     */
    record NewAnswer(String title, Map<String, String> texts, boolean inside, boolean takes, boolean solves, Optional<Priority> settles,
            Optional<String> proposes) {
    }

    /** An answer as it is kept. @param keptAt when this version was (UTC) @param keptBy the name of who kept it; empty for who is erased */
    record ReadyAnswer(AnswerId id, String title, Map<String, String> texts, boolean inside, boolean takes, boolean solves,
            Optional<Priority> settles, Optional<String> proposes, Instant keptAt, String keptBy, long version) implements Versioned {
    }

    /** An answer as it reads in a ticket. @param language of the text @param missing the places there is nothing to put into */
    record FilledAnswer(AnswerId id, String title, String language, String text, List<String> missing, boolean inside, boolean takes,
            boolean solves, Optional<Priority> settles, Optional<String> proposes) {
    }
}
