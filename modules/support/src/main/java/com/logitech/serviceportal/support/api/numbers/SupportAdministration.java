package com.logitech.serviceportal.support.api.numbers;

import com.logitech.serviceportal.support.api.SupportLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the help desk goes by: its numbers, the languages it calls in (R34), and until when Microsoft supports its products (R128 (iii)).
 * Operations add rows; nobody changes or removes one. Of the rows of one thing the one with the latest day not after the day asked about
 * is in force; of two with the same day the one recorded later, which is how a row is corrected. A ticket keeps the numbers that were
 * known and in force when it was opened: a row of today counts from the moment it is recorded.
 *
 * <p>Commands are for operations; the lists for them and system administrators. Refused with all its problems by field is what is missing
 * or out of range, a day that is past (in UTC) or more than ten years ahead, and what is so on that day already: a row added twice is one.
 */
public interface SupportAdministration {

    int LONGEST_REASON = 200;
    int LONGEST_PRODUCT = 120;
    int YEARS_AHEAD = 10;

    /** Every number there was, is and will be: by number, the latest day first. */
    List<RecordedNumber> numbers();

    /** What a number would change, and for which tickets. Refused where adding it would be. */
    NumberPreview preview(NewNumber number);

    /**
     * Sets a number from a day on. Refused: one by which no ticket could ever close for want of an answer (D24), and one by which no way
     * were left for Basic tickets (R49).
     */
    RecordedNumber set(NewNumber number);

    /** The languages we call in, by level and language, the latest day first. */
    List<RecordedLanguage> languages();

    /** Says whether we call in a language under a level from a day on. Refused: doing without English; JumpStart in another (R120). */
    RecordedLanguage set(NewLanguage language);

    /** The ends of mainstream support, by product, the latest recorded first, which counts. */
    List<RecordedEnd> ends();

    /** Records the last day of a product's mainstream support. Refusals that were given keep the day they were judged by. */
    RecordedEnd record(NewEnd end);

    /** How a row stands on the day of asking (UTC). */
    enum Standing {
        /** It counts. */
        IN_FORCE,
        /** Its day is to come. */
        TO_COME,
        /** Another counts since. */
        FORMER,
        /** Another was recorded later for the same. */
        REPLACED
    }

    /**
     * @param value         in the number's unit; 1 or 0 where it is yes or no
     * @param effectiveFrom the first day it counts (UTC)
     * @param reason        why, 1 to 200 characters; stands in the journal
     */
    record NewNumber(SupportNumber number, Integer value, LocalDate effectiveFrom, String reason) {
    }

    /**
     * @param language an ISO 639-1 code
     * @param listed   whether we call in it from that day on
     * @param reason   why, 1 to 200 characters; stands in the journal
     */
    record NewLanguage(SupportLevel level, String language, Boolean listed, LocalDate effectiveFrom, String reason) {
    }

    /**
     * @param product 1 to 120 characters; capital letters make no other one
     * @param endsOn  the last day of its mainstream support, past or to come
     * @param reason  where that is said, 1 to 200 characters; stands in the journal
     */
    record NewEnd(String product, LocalDate endsOn, String reason) {
    }

    /**
     * What a number would change.
     *
     * @param before   what counts on that day by what is recorded now
     * @param until    the day from which another counts that is recorded already
     * @param sentence what counts from then on, and for whom what counts now stays
     */
    record NumberPreview(SupportNumber number, int before, int value, LocalDate effectiveFrom, Optional<LocalDate> until,
            String sentence) {
    }

    /**
     * A number as recorded.
     *
     * @param says       the value with its unit
     * @param rule       the clause's number
     * @param recordedAt UTC
     * @param recordedBy the name of who set it; empty for what came with the portal
     * @param reason     why, or where the text says so
     */
    record RecordedNumber(UUID id, SupportNumber number, String title, int value, String says, String rule, LocalDate effectiveFrom,
            Standing standing, Instant recordedAt, Optional<String> recordedBy, String reason) {
    }

    /**
     * @param name       of the language, in English
     * @param recordedAt UTC
     * @param recordedBy the name of who set it; empty for what came with the portal
     */
    record RecordedLanguage(UUID id, SupportLevel level, String language, String name, boolean listed, LocalDate effectiveFrom,
            Standing standing, Instant recordedAt, Optional<String> recordedBy, String reason) {
    }

    /**
     * @param recordedAt UTC
     * @param recordedBy the name of who recorded it; empty for what came with the portal
     */
    record RecordedEnd(UUID id, String product, LocalDate endsOn, Standing standing, Instant recordedAt, Optional<String> recordedBy,
            String reason) {
    }
}
