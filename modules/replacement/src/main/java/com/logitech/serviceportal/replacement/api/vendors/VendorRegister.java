package com.logitech.serviceportal.replacement.api.vendors;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The makers of bundled and third-party products, who replace them (R55). Operations add rows; nobody changes or removes one. Of the rows
 * of one vendor the one with the latest day not after the day asked about is in force; of two with the same day the one recorded later,
 * which is how a row is corrected. A return keeps the path that was known when it was judged.
 *
 * <p>A product is a vendor's whose row names it, or whose own name it bears: as whole words, in capital letters or small ones; the longest
 * name counts. Where that leaves two vendors, nobody is sent to either.
 *
 * <p>Commands are for operations; the list is for all our people. Refused with all its problems by field is what is missing or too long, a
 * vendor who cannot be reached, a product of ours, one that another vendor has on that day, a day that is past (in UTC) or more than ten
 * years ahead, and what is so on that day already.
 */
public interface VendorRegister {

    int LONGEST_NAME = 200;
    int LONGEST_WEBSITE = 300;
    int LONGEST_PHONE = 40;
    int LONGEST_READY = 500;
    int MOST_PRODUCTS = 50;
    int YEARS_AHEAD = 10;

    /** Every row there is: by vendor, the latest day first. */
    List<RecordedVendor> vendors();

    /** Says how a vendor is reached from a day on: one that is new, or one that is known, otherwise than before. */
    RecordedVendor add(NewVendor vendor);

    /** Sends nobody to a vendor from a day on. Refused where nobody would be sent there that day. */
    RecordedVendor end(VendorEnding ending);

    /** How a row stands on the day of asking (UTC). */
    enum Standing {
        /** Customers are sent there. */
        IN_FORCE,
        /** Its day is to come. */
        TO_COME,
        /** Another row counts since, or it has ended. */
        FORMER,
        /** Another was recorded later for the same day. */
        REPLACED
    }

    /**
     * How a vendor is reached; a website or a phone number at least.
     *
     * @param name          1 to {@link #LONGEST_NAME} characters; capital letters make no other vendor
     * @param products      what it makes, 1 to {@link #MOST_PRODUCTS} names or codes of 1 to {@link #LONGEST_NAME} characters
     * @param website       an https address; may be empty
     * @param phone         a number to call; may be empty
     * @param ready         what a customer should have ready, up to {@link #LONGEST_READY} characters; may be empty
     * @param effectiveFrom the first day it counts (UTC)
     */
    record NewVendor(String name, List<String> products, String website, String phone, String ready, LocalDate effectiveFrom) {
    }

    /** @param effectiveFrom the first day on which nobody is sent there (UTC) */
    record VendorEnding(String name, LocalDate effectiveFrom) {
    }

    /**
     * A row.
     *
     * @param listed     whether customers are sent there from its day on
     * @param recordedAt UTC
     * @param recordedBy the name of who recorded it
     */
    record RecordedVendor(UUID id, String name, List<String> products, String website, String phone, String ready, boolean listed,
            LocalDate effectiveFrom, Standing standing, Instant recordedAt, String recordedBy) {

        public RecordedVendor {
            products = List.copyOf(products);
        }
    }
}
