package com.logitech.serviceportal.support.api.mail;

import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mail as it came in, read. Its texts hold no control characters but line feeds and tabs; they are nobody's until it is known who sent
 * it: what stands in a mail, anybody can write.
 *
 * @param messageId  without brackets; empty where it has none
 * @param references Message-IDs it names, without brackets, the last one answered last
 * @param about      tickets our own mails named by it are about
 * @param tokens     that stand in its addressees or its text, and may be a ticket's
 * @param from       the sender's address; empty where none can be read
 * @param fromName   as the sender is called in it; may be empty
 * @param subject    on one line; may be empty
 * @param text       what it says; may be empty
 * @param receivedAt when our mail server received it (UTC)
 * @param enclosed   what is attached, in its order
 * @param cameBack   which of our mails did not arrive, if it says so
 * @param raw        the whole mail (RFC 822)
 */
public record MailIn(String messageId, List<String> references, List<TicketId> about, List<String> tokens, String from, String fromName,
        String subject, String text, Instant receivedAt, MailSigns signs, List<Enclosed> enclosed, Optional<CameBack> cameBack,
        byte[] raw) {

    public MailIn {
        references = List.copyOf(references);
        about = List.copyOf(about);
        tokens = List.copyOf(tokens);
        enclosed = List.copyOf(enclosed);
        raw = raw.clone();
    }

    @Override
    public byte[] raw() {
        return raw.clone();
    }

    /** Something attached. @param name as the sender called it, on one line; may be empty @param type such as application/pdf */
    public record Enclosed(String name, String type, byte[] bytes) {

        public Enclosed {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /**
     * A mail of ours did not arrive.
     *
     * @param reply  the word it carried; empty where it carried none
     * @param status as the mail server gave it, such as 5.1.1
     */
    public record CameBack(Optional<EntryId> reply, String status) {
    }
}
