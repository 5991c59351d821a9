package com.logitech.serviceportal.support.model.incidents;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.ProductKind;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.work.LanguageHelp;
import com.logitech.serviceportal.support.terms.scope.ProductAsked;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a ticket is about, and how it is to be helped with. Whoever changes it holds the ticket. */
@Entity
@Table(schema = "support", name = "incidents")
public class Incident {

    @Id
    @Column(name = "ticket_id")
    private UUID ticket;
    private String kind;
    private String product;
    @Column(name = "device_id")
    private UUID device;
    private String serial;
    private boolean room;
    private boolean listed;
    @Column(name = "off_list")
    private String offList;
    @Column(name = "asked_for")
    private UUID askedFor;
    private boolean agreed;
    private String plan;
    @Column(name = "help_language")
    private String helpLanguage;
    @Column(name = "help_by")
    private String helpBy;
    @Column(name = "failed_at")
    private Instant failedAt;
    @Version
    private long version;

    protected Incident() {
    }

    /** @param askedFor the customer's person for whom one of ours wrote it down, if so */
    public Incident(TicketId ticket, Subject subject, Optional<UserId> askedFor) {
        this.ticket = ticket.value();
        this.askedFor = askedFor.map(UserId::value).orElse(null);
        this.plan = "";
        this.helpLanguage = "";
        concern(subject);
    }

    /**
     * The product an incident is about, as it was found.
     *
     * @param serial the device's; may be empty
     * @param room   whether it is about a Room
     * @param listed whether it is on the list of what Select covers there
     * @param offList why it is not, as a sentence that names the rule (R43, R44); empty where it is
     */
    public record Subject(ProductKind kind, String product, Optional<DeviceId> device, String serial, boolean room, boolean listed,
            String offList) {

        /** Nothing in particular. */
        public static Subject unnamed() {
            return new Subject(ProductKind.OURS, "", Optional.empty(), "", false, true, "");
        }

        /** What is asked of us for it under a level. */
        public ProductAsked asked(SupportLevel level) {
            return new ProductAsked(level, kind, product, room, listed, offList, false);
        }
    }

    /** It is about something else than was thought. */
    public final void concern(Subject subject) {
        kind = subject.kind().name();
        product = subject.product();
        device = subject.device().map(DeviceId::value).orElse(null);
        serial = subject.serial();
        room = subject.room();
        listed = subject.listed();
        offList = subject.offList();
    }

    /** Its level was settled (R122). @param withCustomer whether he agreed @param planned what is done about it; may be empty */
    public void settle(boolean withCustomer, String planned) {
        agreed = withCustomer;
        plan = planned;
    }

    /** It is helped with in another language (R34). @param language an ISO 639-1 code */
    public void helpIn(String language, LanguageHelp by) {
        helpLanguage = language;
        helpBy = by.name();
    }

    /** Its hardware was found to have failed: once. @param at UTC */
    public void fail(Instant at) {
        if (failedAt != null) {
            throw Refused.conflict("ticket", "A hardware failure was confirmed in this ticket before. Open a ticket for the other device.");
        }
        failedAt = at;
    }

    public Subject subject() {
        return new Subject(ProductKind.valueOf(kind), product, Optional.ofNullable(device).map(DeviceId::new), serial, room, listed,
                offList);
    }

    public Optional<UserId> askedFor() {
        return Optional.ofNullable(askedFor).map(UserId::new);
    }

    /** Whether its level was agreed with the customer (R122). */
    public boolean isAgreed() {
        return agreed;
    }

    public String plan() {
        return plan;
    }

    /** An ISO 639-1 code; empty where nobody helps in another language. */
    public String helpLanguage() {
        return helpLanguage;
    }

    public Optional<LanguageHelp> helpBy() {
        return Optional.ofNullable(helpBy).map(LanguageHelp::valueOf);
    }

    /** When its hardware was found to have failed (UTC). */
    public Optional<Instant> failedAt() {
        return Optional.ofNullable(failedAt);
    }

    public long version() {
        return version;
    }
}
