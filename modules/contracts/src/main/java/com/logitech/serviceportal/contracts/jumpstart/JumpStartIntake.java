package com.logitech.serviceportal.contracts.jumpstart;

import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.NewRegistration;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.TransferNotice;
import com.logitech.serviceportal.contracts.model.jumpstart.JumpStartPurchase;
import com.logitech.serviceportal.definitions.counter.Intake;
import java.time.LocalDate;
import java.util.Optional;

/** Takes in what is sent about JumpStart, field by field: what cannot be used is refused at once and together. */
final class JumpStartIntake {

    private static final LocalDate NOTHING_SOLD_BEFORE = LocalDate.of(2010, 1, 1);
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CONTACT = 254;

    private JumpStartIntake() {
    }

    /** @param today in the zone of the purchaser's main site */
    static JumpStartPurchase of(NewRegistration sent, LocalDate today) {
        Intake intake = new Intake();
        String product = intake.text("product", sent.product(), 1, LONGEST_CODE);
        String type = intake.text("serviceType", sent.serviceType(), 1, LONGEST_CODE);
        String number = intake.optionalName("confirmationNumber", sent.confirmationNumber(), LONGEST_NUMBER);
        if (number.isEmpty() && sent.serial().isEmpty()) {
            intake.wrong("confirmationNumber", "is required, or else the serial number");
        }
        sent.purchasedOn().ifPresent(on -> purchasedOn(intake, on, today));
        if (sent.boughtIn().isEmpty() && sent.resellerCountry().isEmpty()) {
            intake.wrong("boughtIn", "is required, or else the reseller's country");
        }
        intake.required("locatedIn", sent.locatedIn());
        String reseller = intake.optionalName("reseller", sent.reseller(), LONGEST_NAME);
        intake.text("acceptedTerms", sent.acceptedTerms(), 1, LONGEST_CODE);
        intake.close();
        return new JumpStartPurchase(product, type,
                new JumpStartPurchase.Sold(sent.soldAsNew(), sent.standardConfiguration(), sent.onlyMicrosoftSoftware()), number,
                sent.serial(), new JumpStartPurchase.Place(sent.boughtIn(), sent.locatedIn(), reseller, sent.resellerCountry()));
    }

    static LocalDate purchasedOn(LocalDate sent, LocalDate today) {
        Intake intake = new Intake();
        intake.required("purchasedOn", sent).ifPresent(on -> purchasedOn(intake, on, today));
        intake.close();
        return sent;
    }

    private static void purchasedOn(Intake intake, LocalDate on, LocalDate today) {
        if (on.isAfter(today) || on.isBefore(NOTHING_SOLD_BEFORE)) {
            intake.wrong("purchasedOn", on.isAfter(today) ? "lies in the future; today is " + today + " at the customer's main site"
                    : "lies before " + NOTHING_SOLD_BEFORE);
        }
    }

    /** The notice with its texts as they are kept; what of them the terms ask for may be empty. */
    static TransferNotice of(TransferNotice sent) {
        Intake intake = new Intake();
        String transferee = intake.optionalName("transferee", sent.transferee(), LONGEST_NAME);
        String contact = intake.optionalName("contact", sent.contact(), LONGEST_CONTACT);
        String number = intake.optionalName("number", sent.number(), LONGEST_NUMBER);
        intake.close();
        return new TransferNotice(transferee, contact, number, sent.account() == null ? Optional.empty() : sent.account());
    }

    /** @param field what the reason was sent as */
    static String reason(String field, String sent) {
        Intake intake = new Intake();
        String reason = intake.text(field, sent, 3, 500);
        intake.close();
        return reason;
    }
}
