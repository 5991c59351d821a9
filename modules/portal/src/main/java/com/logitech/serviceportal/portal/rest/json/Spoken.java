package com.logitech.serviceportal.portal.rest.json;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.OrderId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.accounts.ViewId;
import com.logitech.serviceportal.contracts.api.agreements.DocumentId;
import com.logitech.serviceportal.contracts.api.fairuse.NoteId;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartId;
import com.logitech.serviceportal.contracts.api.jumpstart.ProofId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.people.InvitationId;
import com.logitech.serviceportal.contracts.api.plans.EvidenceFileId;
import com.logitech.serviceportal.contracts.api.plans.EvidenceId;
import com.logitech.serviceportal.contracts.api.proposals.ProposalId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImportId;
import com.logitech.serviceportal.contracts.api.sync.SyncCertificateId;
import com.logitech.serviceportal.contracts.api.sync.SyncLinkId;
import com.logitech.serviceportal.contracts.api.sync.SyncPullId;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.dispatch.api.DeliveryId;
import com.logitech.serviceportal.dispatch.api.EndpointId;
import com.logitech.serviceportal.dispatch.api.LaneId;
import com.logitech.serviceportal.dispatch.api.NoticeId;
import com.logitech.serviceportal.replacement.api.inspections.ReceiptId;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnNumber;
import com.logitech.serviceportal.spares.api.requests.SparesRequestId;
import com.logitech.serviceportal.spares.api.units.PartUseId;
import com.logitech.serviceportal.spares.api.units.SpareId;
import com.logitech.serviceportal.support.api.mail.MailId;
import com.logitech.serviceportal.support.api.talk.AnswerId;
import com.logitech.serviceportal.support.api.talk.TicketFileId;
import com.logitech.serviceportal.support.api.reviews.ReviewId;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value that travels as one text, in bodies and in parameters alike, and how it is read.
 *
 * @param format  as OpenAPI names it; may be empty
 * @param example of the text
 * @param reader  throws an {@link IllegalArgumentException} that says what would be right
 */
public record Spoken<T>(Class<T> type, String format, String example, Function<String, T> reader) {

    /** The id of nothing. What is no id at all is read as this, so that it answers like the id of something unknown. */
    static final UUID NOTHING = new UUID(-1, -1);

    private static final Pattern CANONICAL_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern TIME_OF_DAY = Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2})?");
    private static final String AN_ID = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    private static final List<Spoken<?>> LIST = List.of(
            id(CustomerId.class, CustomerId::new), id(ContractId.class, ContractId::new), id(OrderId.class, OrderId::new),
            id(LicenseId.class, LicenseId::new), id(SpaceId.class, SpaceId::new), id(DeviceId.class, DeviceId::new),
            id(SpaceImportId.class, SpaceImportId::new), id(UserId.class, UserId::new), id(ViewId.class, ViewId::new),
            id(InvitationId.class, InvitationId::new), id(SyncLinkId.class, SyncLinkId::new), id(SyncPullId.class, SyncPullId::new),
            id(SyncCertificateId.class, SyncCertificateId::new),
            id(DeliveryId.class, DeliveryId::new), id(LaneId.class, LaneId::new), id(EndpointId.class, EndpointId::new),
            id(NoticeId.class, NoticeId::new),
            id(JumpStartId.class, JumpStartId::new), id(ProofId.class, ProofId::new), id(DocumentId.class, DocumentId::new),
            id(NoteId.class, NoteId::new),
            id(ProposalId.class, ProposalId::new),
            id(EvidenceId.class, EvidenceId::new), id(EvidenceFileId.class, EvidenceFileId::new),
            id(TicketId.class, TicketId::new), id(EntryId.class, EntryId::new),
            id(TicketFileId.class, TicketFileId::new), id(AnswerId.class, AnswerId::new), id(MailId.class, MailId::new),
            id(ReturnId.class, ReturnId::new), id(ReceiptId.class, ReceiptId::new),
            id(SparesRequestId.class, SparesRequestId::new), id(SpareId.class, SpareId::new), id(PartUseId.class, PartUseId::new),
            id(ReviewId.class, ReviewId::new),
            id(UUID.class, id -> id),
            new Spoken<>(TicketNumber.class, "", "T-100042", Spoken::ticketNumber),
            new Spoken<>(ReturnNumber.class, "", "R-100042", Spoken::returnNumber),
            new Spoken<>(ContractNumber.class, "", "1000042", Spoken::contractNumber),
            new Spoken<>(SerialNumber.class, "", "2347FW0A12B8", Spoken::serialNumber),
            new Spoken<>(CountryCode.class, "", "CA", CountryCode::new),
            new Spoken<>(Benefit.class, "", "SYNC_INSIGHTS", Benefit::new),
            new Spoken<>(SpaceCategory.class, "", "SMALL_ROOM", SpaceCategory::new),
            new Spoken<>(CustomerRole.class, "", "OWNER", CustomerRole::new),
            new Spoken<>(Instant.class, "date-time", "2026-03-03T10:00:00Z", Spoken::instant),
            new Spoken<>(LocalDate.class, "date", "2026-03-03", Spoken::day),
            new Spoken<>(LocalTime.class, "time", "16:00", Spoken::timeOfDay),
            new Spoken<>(ZoneId.class, "", "America/Toronto", Spoken::zone));

    private static final Map<Class<?>, Spoken<?>> BY_TYPE = LIST.stream().collect(Collectors.toMap(Spoken::type, spoken -> spoken));

    static List<Spoken<?>> all() {
        return LIST;
    }

    public static Optional<Spoken<?>> of(Class<?> type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** Reads one of an enum's names, nothing else. */
    static Object constant(Class<?> type, String text) {
        return Stream.of(type.getEnumConstants()).filter(one -> ((Enum<?>) one).name().equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(oneOf(type)));
    }

    /** What an enum may be. */
    static String oneOf(Class<?> type) {
        return "is one of " + Stream.of(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).collect(Collectors.joining(", "));
    }

    /** Whether a text can be stored and shown: no lone half of a character, nothing that ends or steers what it is written to. */
    static String plain(String text) {
        if (text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
            throw new IllegalArgumentException("contains characters that cannot be shown");
        }
        return text;
    }

    T read(String text) {
        try {
            return reader.apply(text);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("is not possible; it is written like " + example, impossible);
        }
    }

    private static <T> Spoken<T> id(Class<T> type, Function<UUID, T> id) {
        return new Spoken<>(type, "uuid", AN_ID, text -> id.apply(CANONICAL_ID.matcher(text).matches() ? UUID.fromString(text) : NOTHING));
    }

    private static ReturnNumber returnNumber(String text) {
        if (!text.matches("R-[1-9][0-9]{0,11}")) {
            throw new IllegalArgumentException("is a return's number, such as R-100042");
        }
        return new ReturnNumber(Long.parseLong(text.substring(2)));
    }

    private static ContractNumber contractNumber(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException("is a contract's number, such as 1000042");
        }
        return new ContractNumber(Long.parseLong(text));
    }

    private static TicketNumber ticketNumber(String text) {
        if (!text.matches("T-[0-9]{1,18}")) {
            throw new IllegalArgumentException("is a ticket's number, such as T-100042");
        }
        return new TicketNumber(Long.parseLong(text.substring(2)));
    }

    private static SerialNumber serialNumber(String text) {
        return SerialNumber.read(text)
                .orElseThrow(() -> new IllegalArgumentException("is a serial number of 6 to 32 letters A-Z, digits or hyphens"));
    }

    private static Instant instant(String text) {
        if (!MOMENT.matcher(text).matches()) {
            throw new IllegalArgumentException("is an instant with its offset, such as 2026-03-03T10:00:00Z");
        }
        OffsetDateTime moment = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        if (moment.getYear() < 1) {
            throw new IllegalArgumentException("lies in no year");
        }
        return moment.toInstant();
    }

    private static LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new IllegalArgumentException("is a day, such as 2026-03-03");
        }
        LocalDate day = LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
        if (day.getYear() < 1) {
            throw new IllegalArgumentException("lies in no year");
        }
        return day;
    }

    private static LocalTime timeOfDay(String text) {
        if (!TIME_OF_DAY.matcher(text).matches()) {
            throw new IllegalArgumentException("is a time of day, such as 16:00");
        }
        return LocalTime.parse(text);
    }

    private static ZoneId zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new IllegalArgumentException("is the time zone of a place, such as Europe/Zurich");
        }
        return ZoneId.of(text);
    }
}
