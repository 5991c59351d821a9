package com.logitech.serviceportal.support.work;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.support.api.incidents.AskedProduct;
import com.logitech.serviceportal.support.api.work.Duty;
import com.logitech.serviceportal.support.api.work.LanguageHelp;
import com.logitech.serviceportal.support.api.work.StopKind;
import com.logitech.serviceportal.support.api.work.TicketWork.HardwareFailure;
import com.logitech.serviceportal.support.api.work.TicketWork.IncidentLevelChoice;
import com.logitech.serviceportal.support.api.work.TicketWork.NewRefusal;
import com.logitech.serviceportal.support.api.work.TicketWork.NewStop;
import com.logitech.serviceportal.support.api.work.TicketWork;
import com.logitech.serviceportal.support.model.incidents.Incidents.Step;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes in what is sent about the work on a ticket: what cannot be used is refused at once and together. */
final class WorkIntake {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PRODUCT = 120;

    private WorkIntake() {
    }

    static IncidentLevelChoice of(IncidentLevelChoice sent) {
        IncidentLevelChoice given = Intake.given("choice", sent);
        Intake intake = new Intake();
        intake.required("priority", given.priority());
        String plan = lines(intake, "plan", given.plan());
        intake.close();
        return new IncidentLevelChoice(given.priority(), given.agreed(), plan);
    }

    static AskedProduct of(AskedProduct sent) {
        AskedProduct given = Intake.given("product", sent);
        Intake intake = new Intake();
        intake.required("kind", given.kind());
        String name = intake.optionalName("name", given.name(), AskedProduct.LONGEST_NAME);
        intake.close();
        return new AskedProduct(given.kind(), name, given.device() == null ? Optional.empty() : given.device());
    }

    static NewStop of(NewStop sent) {
        NewStop given = Intake.given("stop", sent);
        Intake intake = new Intake();
        intake.required("kind", given.kind());
        Optional<Duty> duty = given.duty() == null ? Optional.empty() : given.duty();
        if (given.kind() == StopKind.WAITING_FOR_CUSTOMER && duty.isEmpty()) {
            intake.wrong("duty", "is required where we wait for the customer");
        }
        Optional<Boolean> informed = given.informed() == null ? Optional.empty() : given.informed();
        Optional<Boolean> assistance = given.assistance() == null ? Optional.empty() : given.assistance();
        if (given.kind() == StopKind.CUSTOMER_TO_CONTACT_VENDOR) {
            if (!informed.orElse(false)) {
                intake.wrong("informed", "has to be so: tell the customer first that he turns to the maker");
            }
            intake.required("assistance", assistance.orElse(null));
        }
        String vendor = intake.optionalName("vendor", given.vendor(), LONGEST_NAME);
        String software = intake.optionalName("software", given.software(), LONGEST_NAME);
        intake.close();
        return new NewStop(given.kind(), duty, vendor, informed, assistance, software);
    }

    static NewRefusal of(NewRefusal sent) {
        NewRefusal given = Intake.given("refusal", sent);
        Intake intake = new Intake();
        intake.required("ground", given.ground());
        String path = lines(intake, "path", given.path());
        String product = intake.optionalName("product", given.product(), LONGEST_PRODUCT);
        intake.close();
        return new NewRefusal(given.ground(), path, product, given.incidentOn() == null ? Optional.empty() : given.incidentOn());
    }

    static HardwareFailure of(HardwareFailure sent) {
        HardwareFailure given = Intake.given("failure", sent);
        Intake intake = new Intake();
        String serial = intake.optionalName("serial", given.serial(), LONGEST_PRODUCT);
        Optional<SerialNumber> read = SerialNumber.read(serial);
        if (!serial.isEmpty() && read.isEmpty()) {
            intake.wrong("serial", "is not a serial number: 6 to 32 letters, digits or hyphens");
        }
        boolean without = given.withoutSerial() != null && given.withoutSerial().orElse(false);
        if (without && !serial.isEmpty()) {
            intake.wrong("serial", "is left out for what has none of its own");
        }
        intake.close();
        return new HardwareFailure(read.map(SerialNumber::value).orElse(""), given.stepsComplete(), Optional.of(without));
    }

    static Step step(String tried, String result, Instant now, String by) {
        Intake intake = new Intake();
        String done = intake.name("step", tried, 1, TicketWork.LONGEST_LINE);
        String found = intake.name("result", result, 1, TicketWork.LONGEST_LINE);
        intake.close();
        return new Step(UUID.randomUUID(), done, found, now, by);
    }

    static void help(String language, LanguageHelp by) {
        Intake intake = new Intake();
        intake.required("language", language).filter(code -> !LANGUAGES.contains(code))
                .ifPresent(unknown -> intake.wrong("language", "is a language by its ISO 639-1 code, such as fr"));
        intake.required("by", by);
        intake.close();
    }

    static void duty(Duty duty, Object standing) {
        Intake intake = new Intake();
        intake.required("duty", duty);
        intake.required("standing", standing);
        intake.close();
    }

    private static String lines(Intake intake, String field, String sent) {
        return sent == null || sent.isBlank() ? "" : intake.lines(field, sent, TicketWork.LONGEST_TEXT);
    }
}
