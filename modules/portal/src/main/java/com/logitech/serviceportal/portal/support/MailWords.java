package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.portal.frame.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What a mail server's answer means, in words. */
@Named("mailSay")
@ApplicationScoped
public class MailWords extends Sentences {

    /** Those there are words for (RFC 3463), the finer before the coarser. */
    private static final List<String> KNOWN = List.of("5.1.1", "5.1.10", "5.2.1", "5.2.2", "5.7.1", "5.1", "5.2", "5.7");

    public MailWords() {
        super("support");
    }

    /** @param status such as 5.1.1; may be empty */
    public String cameBack(String status) {
        return KNOWN.stream().filter(known -> status.equals(known) || status.startsWith(known + ".")).findFirst()
                .map(known -> text("mail.back." + known)).orElseGet(() -> text("mail.back"));
    }
}
