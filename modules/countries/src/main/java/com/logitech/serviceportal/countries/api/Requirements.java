package com.logitech.serviceportal.countries.api;

import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.definitions.Finding;
import java.time.LocalDate;
import java.util.Optional;

/** What one country asks for on one day. Immutable. */
public interface Requirements {

    CountryCode country();

    LocalDate on();

    /** Whether a replacement sent there needs written proof of purchase of the original (R70). */
    boolean writtenProofOfPurchase();

    /** Whether the customer's tax registration number is asked for when a replacement is sent there (R71). Staff may waive it. */
    boolean taxRegistrationNumber();

    /** The notice a refusal to a customer there must carry (R103); empty where there is none. */
    Optional<String> consumerLawNotice();

    /** Whether the law there forbids to refuse a claim because what failed is a consumable (R54). */
    boolean consumablesIncluded();

    /** Empty for a country we have no row for. */
    Optional<SupportRegionCode> region();

    /** The company that contracts for what is bought there (R140). */
    LogitechEntity entity();

    /** The law for customers there (R140). */
    GoverningLaw law();

    /** Whether a replacement sent there can be submitted (R70). The country is that of the ship-to address. */
    Finding proofOfPurchase(boolean proofGiven);

    /**
     * Whether an advanced replacement sent there can be submitted (R71). The country is that of the ship-to address.
     *
     * @param waived whether our staff went without the number
     */
    Finding taxRegistration(boolean numberGiven, boolean waived);

    /**
     * Whether an answer to a customer there respects his consumer guarantees (R103). The country is the customer's.
     *
     * @param refusal      whether the answer refuses something
     * @param carriesNotice whether {@link #consumerLawNotice()} stands in it
     * @param sentToStaff  whether it was laid before our staff
     */
    Finding consumerLaw(boolean refusal, boolean carriesNotice, boolean sentToStaff);
}
