package com.logitech.serviceportal.portal.push;

import com.logitech.serviceportal.support.api.talk.Presence.Bystander;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.told.TicketChanges.Changes;
import com.logitech.serviceportal.support.api.told.TicketChanges.Watch;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;

/** One open page's event stream. Who tells does not wait for who reads: it is written by a thread that has nothing else to do. */
final class Channel {

    private static final System.Logger LOG = System.getLogger(Channel.class.getName());
    private static final String OPENED = "retry: 1000\n: open\n\n";
    private static final String STILL_HERE = ":\n\n";
    /** Of more the page is told as of all. */
    private static final int MOST_NAMED = 200;

    private final AsyncContext answer;
    private final UUID person;
    private final Instant endsAt;
    private final Executor writers;

    private final Set<String> tickets = new TreeSet<>();
    private boolean all;
    private String mark = "";
    /** Who else is there, as it is told; empty where that is told already. */
    private String others = "";
    private String plain = OPENED;
    /** The first is written by the thread of the request: until that has left, the server keeps what others write to itself. */
    private boolean writing = true;
    private boolean over;
    private final List<Watch> watches = new ArrayList<>();

    Channel(AsyncContext answer, UUID person, Instant endsAt, Executor writers) {
        this.answer = answer;
        this.person = person;
        this.endsAt = endsAt;
        this.writers = writers;
    }

    UUID person() {
        return person;
    }

    boolean isDue(Instant now) {
        return !now.isBefore(endsAt);
    }

    synchronized boolean isOver() {
        return over;
    }

    /** @param begun what is closed with it */
    void closesWithIt(Watch begun) {
        boolean late;
        synchronized (this) {
            watches.add(begun);
            late = over;
        }
        if (late) {
            begun.close();
        }
    }

    /** Begins with what it was told until now. */
    void begin() {
        writeAll();
    }

    synchronized void tell(Changes changes) {
        mark = changes.mark();
        all = all || changes.all();
        changes.tickets().stream().map(TicketId::toString).forEach(tickets::add);
        write();
    }

    synchronized void tell(List<Bystander> present) {
        JsonArrayBuilder told = Json.createArrayBuilder();
        present.forEach(one -> told.add(Json.createObjectBuilder().add("name", one.name()).add("writing", one.writing())));
        others = told.build().toString();
        write();
    }

    /** So that both ends and what is between them know that the other is there. Where nothing is written any more, it ends. */
    void breathe() {
        if (!isWritten()) {
            end();
        }
    }

    private synchronized boolean isWritten() {
        if (plain.isEmpty() && mark.isEmpty() && others.isEmpty()) {
            plain = STILL_HERE;
        }
        return write();
    }

    /** @return whether there is anybody who writes: not in a server that stops */
    private synchronized boolean write() {
        if (!writing && !over) {
            writing = true;
            try {
                writers.execute(this::writeAll);
            } catch (RejectedExecutionException stopping) {
                writing = false;
                LOG.log(System.Logger.Level.DEBUG, "Nothing more is written to a page", stopping);
                return false;
            }
        }
        return true;
    }

    private void writeAll() {
        try {
            OutputStream out = answer.getResponse().getOutputStream();
            for (String next = next(); !next.isEmpty(); next = next()) {
                out.write(next.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException | RuntimeException gone) {
            end();
        }
    }

    /** What is to be written; nothing when all is. */
    private synchronized String next() {
        String next = plain;
        if (!mark.isEmpty()) {
            String data = all || tickets.size() > MOST_NAMED ? "*" : tickets.stream().collect(Collectors.joining(" "));
            next += "id: " + mark + "\nevent: changed\ndata: " + data + "\n\n";
        }
        if (!others.isEmpty()) {
            next += "event: others\ndata: " + others + "\n\n";
        }
        plain = "";
        others = "";
        mark = "";
        all = false;
        tickets.clear();
        writing = !next.isEmpty() && !over;
        return over ? "" : next;
    }

    /** Ends it, if it has not ended. */
    void end() {
        List<Watch> open;
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
            open = List.copyOf(watches);
        }
        open.forEach(Watch::close);
        try {
            answer.complete();
        } catch (IllegalStateException gone) {
            LOG.log(System.Logger.Level.DEBUG, "The page had gone already", gone);
        }
    }
}
