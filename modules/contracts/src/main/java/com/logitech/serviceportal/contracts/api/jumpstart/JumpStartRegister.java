package com.logitech.serviceportal.contracts.api.jumpstart;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.GoverningLaw;
import com.logitech.serviceportal.countries.api.LogitechEntity;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.counter.OpenToAll;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Versioned;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Products registered for JumpStart: ninety days of help from the purchase (R115-R119, R125, R126, R135, R138). Read by the purchaser,
 * by the account it was passed on to, and by staff; a stranger's answers as unknown.
 */
public interface JumpStartRegister {

    /** In bytes. */
    long LARGEST_PROOF = 10L << 20;
    int MOST_PROOFS = 10;

    /** What can be registered on a day: the products (Schedule A) and types of service (Schedule B) listed then. */
    @OpenToAll("the lists are public")
    Schedules offer(LocalDate on);

    /**
     * Registers a product and accepts the terms in force. Refused when the product, its purchase or its place is outside JumpStart, its
     * ninety days are over, or it was registered before. Without a day or proof of the purchase it is taken in and waits for them.
     */
    Detail register(NewRegistration registration);

    /** Says when the product was bought, once. @param version the one last read */
    Detail showPurchase(JumpStartId registration, long version, LocalDate purchasedOn);

    /**
     * Keeps a file that shows the purchase: a PDF, PNG or JPEG, told from its content, of at most {@link #LARGEST_PROOF} bytes. What is
     * sent is not confidential and goes by the privacy policy (R137): doors say so before.
     */
    Detail addProof(JumpStartId registration, String fileName, InputStream file);

    /** A proof with its content. By the purchaser and staff. */
    ProofFile proof(JumpStartId registration, ProofId proof);

    /** Passes JumpStart on with the product, by the original purchaser, once, while it runs (R125). The end stays. */
    Detail transfer(JumpStartId registration, long version, TransferNotice notice);

    /** Holds service for a question of export control (R135). By operations. */
    Detail hold(JumpStartId registration, long version, String reason);

    /** Lets service go on. By operations. */
    Detail lift(JumpStartId registration, long version, String reason);

    Detail registration(JumpStartId registration);

    /**
     * The same as it stood at an instant (UTC), by the proofs and holds of then: whether support was given, and its phase. The day of the
     * purchase, which is said once and stays, counts whenever it was said.
     */
    Detail registration(JumpStartId registration, Instant at);

    /** Newest first. */
    Page<Registration> registrations(RegistrationQuery query);

    /** What the lists name. */
    record Schedules(List<ScheduleLine> products, List<ScheduleLine> serviceTypes) {
    }

    /** A line of Schedule A or B. */
    record ScheduleLine(String code, String title) {
    }

    /** Where a registration stands. */
    enum Phase {
        /** Eligible: support is given. */
        SERVED,
        /** Something is missing or not so; the decision says what. */
        INCOMPLETE,
        /** Held for a question of export control. */
        HELD,
        /** The ninety days are over. */
        OVER
    }

    /**
     * A product to be registered.
     *
     * @param product             code on the list of products
     * @param serviceType         code on the list of types
     * @param confirmationNumber  of the order confirmation; may be empty where the serial number is given
     * @param purchasedOn         day in the zone of the customer's main site; may follow later
     * @param boughtIn            where it was bought; may be empty where the reseller's country is given
     * @param locatedIn           where it stands
     * @param reseller            may be empty
     * @param acceptedTerms       the version of the terms that is accepted with this
     */
    record NewRegistration(CustomerId customer, String product, String serviceType, boolean soldAsNew, boolean standardConfiguration,
            boolean onlyMicrosoftSoftware, String confirmationNumber, Optional<SerialNumber> serial, Optional<LocalDate> purchasedOn,
            Optional<CountryCode> boughtIn, CountryCode locatedIn, String reseller, Optional<CountryCode> resellerCountry,
            String acceptedTerms) {
    }

    /**
     * A notice that the product was sold on.
     *
     * @param transferee name of who bought it, 1 to 200 characters
     * @param contact    how to reach him, 3 to 254 characters
     * @param number     the product's confirmation number or serial number
     * @param account    his account with us; named by staff alone
     */
    record TransferNotice(String transferee, String contact, String number, Optional<CustomerId> account) {
    }

    /**
     * A registered product.
     *
     * @param customer    the original purchaser
     * @param endsBefore  first day no longer served, in {@code zone}
     * @param zone        that of the purchaser's main site when it was registered
     * @param entity      which of our companies contracts, as concluded (R140)
     * @param transferred whether it was passed on
     */
    record Registration(JumpStartId id, CustomerId customer, String company, ScheduleLine product, ScheduleLine serviceType,
            String confirmationNumber, Optional<SerialNumber> serial, Optional<LocalDate> purchasedOn, Optional<LocalDate> endsBefore,
            ZoneId zone, Phase phase, boolean transferred, Instant registeredAt, long version) implements Versioned {
    }

    /**
     * A registration with why it stands where it does.
     *
     * @param decision  whether support is given now
     * @param transfer  to whom it was passed on
     * @param proofs    for the purchaser and staff; empty for others
     * @param holds     newest first; for staff
     */
    record Detail(Registration registration, boolean soldAsNew, boolean standardConfiguration, boolean onlyMicrosoftSoftware,
            Optional<CountryCode> boughtIn, CountryCode locatedIn, String reseller, Optional<CountryCode> resellerCountry,
            Optional<LogitechEntity> entity, GoverningLaw law, Decision decision, Optional<Transfer> transfer, List<Proof> proofs,
            List<Hold> holds) implements Versioned {

        @Override
        public long version() {
            return registration.version();
        }
    }

    /** To whom it was passed on. @param account where he has one with us */
    record Transfer(String transferee, String contact, Optional<CustomerId> account, Instant notifiedAt) {
    }

    /** A file that shows the purchase. @param size in bytes */
    record Proof(ProofId id, String fileName, String mediaType, int size, Instant uploadedAt, String uploadedBy) {
    }

    /** @param content the file itself */
    record ProofFile(Proof proof, byte[] content) {
    }

    /** A time for which it was held. @param liftedAt empty while it is */
    record Hold(String reason, Instant heldAt, String heldBy, Optional<Instant> liftedAt, String liftedBy, String liftedBecause) {

        /** Whether it was held by it at an instant (UTC): from the one it was held at, until the one it was lifted at. */
        public boolean lastedAt(Instant at) {
            return !at.isBefore(heldAt) && liftedAt.filter(lifted -> !at.isBefore(lifted)).isEmpty();
        }
    }

    /**
     * Which registrations a list shows.
     *
     * @param endingInDays only those that run today and end within so many days, each in its zone; 1 to 90
     * @param text         the beginning of a serial or confirmation number; empty for all
     */
    record RegistrationQuery(Optional<CustomerId> customer, boolean heldOnly, Optional<Integer> endingInDays, String text,
            Optional<String> after, int size) {

        /** Whenever they end. */
        public RegistrationQuery(Optional<CustomerId> customer, boolean heldOnly, String text, Optional<String> after, int size) {
            this(customer, heldOnly, Optional.empty(), text, after, size);
        }

        public static RegistrationQuery all() {
            return new RegistrationQuery(Optional.empty(), false, "", Optional.empty(), Page.USUAL_SIZE);
        }
    }
}
