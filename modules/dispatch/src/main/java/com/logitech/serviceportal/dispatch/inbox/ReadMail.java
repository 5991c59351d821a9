package com.logitech.serviceportal.dispatch.inbox;

import com.logitech.serviceportal.support.api.mail.MailIn;
import com.logitech.serviceportal.support.api.mail.MailSigns;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What could be read in a mail, before anything is looked up. For the fields of the same names see {@link MailIn}.
 *
 * @param deliveries messages of the outbox it refers to
 * @param tickets    it refers to
 * @param returned   a mail of ours that it says did not arrive
 */
record ReadMail(String messageId, List<String> references, List<UUID> deliveries, List<UUID> tickets, List<String> tokens, String from,
        String fromName, String subject, String text, MailSigns signs, List<MailIn.Enclosed> enclosed, Optional<Returned> returned) {

    /** @param deliveries the messages of the outbox it can have been; one of them is @param status such as 5.1.1 */
    record Returned(List<UUID> deliveries, String status) {
    }
}
