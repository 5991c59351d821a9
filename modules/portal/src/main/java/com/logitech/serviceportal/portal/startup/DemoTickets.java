package com.logitech.serviceportal.portal.startup;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.CustomerQuery;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceQuery;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceQuery;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnQuery;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnSummary;
import com.logitech.serviceportal.replacement.api.returns.Returns;
import com.logitech.serviceportal.replacement.api.shipping.NewDelivery;
import com.logitech.serviceportal.replacement.api.shipping.NewShipment;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping;
import com.logitech.serviceportal.replacement.api.shipping.ShippingDesk;
import com.logitech.serviceportal.replacement.api.vendors.VendorRegister.NewVendor;
import com.logitech.serviceportal.replacement.api.vendors.VendorRegister;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.managers.DayHours;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.NewAssignment;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.NewStandIn;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.Person;
import com.logitech.serviceportal.support.api.managers.ServiceManagers;
import com.logitech.serviceportal.support.api.managers.WeeklyHours;
import com.logitech.serviceportal.support.api.tickets.Channel;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.NewTicket;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.work.TicketWork.HardwareFailure;
import com.logitech.serviceportal.support.api.work.TicketWork.WorkDetail;
import com.logitech.serviceportal.support.api.work.TicketWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tickets of the demo's two customers, a few in each state a first look should meet: awaited, answered, in another language, called for
 * in vain, closed. Each word is said by who would say it, signed in as himself, so every rule was asked.
 */
@ApplicationScoped
public class DemoTickets {

    private static final String NORA = "nora@northwind.example";
    private static final String ANNA = "anna@alpine.example";
    private static final String SAMUEL = "samuel@portal.example";
    private static final String BIANCA = "bianca@portal.example";
    private static final String OLIVIA = "olivia@portal.example";

    @Inject
    private AccountAdministration accounts;
    @Inject
    private SpaceRegister spaces;
    @Inject
    private DeviceRegister devices;
    @Inject
    private HelpDesk desk;
    @Inject
    private TicketWork work;
    @Inject
    private Returns returns;
    @Inject
    private ShippingDesk shipping;
    @Inject
    private VendorRegister vendors;
    @Inject
    private ServiceManagers managers;
    @Inject
    private Clock clock;
    @Inject
    private SignIn door;

    void open() {
        as(OLIVIA, () -> vendors.add(new NewVendor("Demo Computers", List.of("Demo mini PC"), "https://support.example.com/", "+1 555 0100",
                "Serial number and proof of purchase", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))));
        managed(customer("Alpine Instruments AG"));
        northwind(customer("Northwind University"));
        alpine(customer("Alpine Instruments AG"));
    }

    /** Its Select plan gives it a service manager; another stands in by the clocks of Toronto. */
    private void managed(CustomerId customer) {
        Map<String, UserId> ours = as(OLIVIA, () -> managers.managers()).stream()
                .collect(Collectors.toMap(Person::name, Person::user));
        as(OLIVIA, () -> managers.assign(customer, 0, new NewAssignment(ours.get("David Okafor"), week("Europe/Zurich", "CH"),
                List.of(new NewStandIn(ours.get("Elin Berg"), week("America/Toronto", "CA"))), Optional.empty())));
    }

    private static WeeklyHours week(String zone, String country) {
        return new WeeklyHours(ZoneId.of(zone), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                .map(day -> new DayHours(day, LocalTime.of(9, 0), LocalTime.of(17, 0))).toList(), Optional.of(new CountryCode(country)));
    }

    private void northwind(CustomerId northwind) {
        TicketDetail dark = open(NORA, northwind, "Lecture hall E-201", SupportLevel.SELECT, "en", "The camera stays dark",
                "Since this morning's restart the Rally Bar shows no picture. The light on it is red. Lectures begin at two.");
        failed(SAMUEL, dark, "Another socket, another cable, a factory reset", "The light stays red", deviceIn(dark));

        TicketDetail frozen = open(NORA, northwind, "Lecture hall E-202", SupportLevel.SELECT, "en", "The picture freezes",
                "After some minutes the picture stands still, also after the update.");
        failed(SAMUEL, frozen, "A factory reset, another network", "It freezes all the same", deviceIn(frozen));
        replaced(frozen.ticket().id(), new SerialNumber("2347LZ402028"));

        TicketDetail sound = open(NORA, northwind, "Huddle 1", SupportLevel.SELECT, "en", "The sound drops out in calls",
                "Every few minutes people on the other side cannot hear us for some seconds. It began with the last update.");
        TicketDetail taken = as(SAMUEL, () -> desk.take(sound.ticket().id(), sound.version()));
        TicketDetail noted = as(SAMUEL, () -> desk.note(taken.ticket().id(), taken.version(),
                "Same picture as in two other rooms on CollabOS 1.13. Ask for the log before anything is reset."));
        TicketDetail asked = as(SAMUEL, () -> desk.write(noted.ticket().id(), noted.version(),
                "Thank you for telling us. Please send us the log: Settings, System, Save log. And does it also happen on a cable?"));
        as(NORA, () -> desk.write(asked.ticket().id(), asked.version(), "On a cable it does not happen. The log follows this afternoon."));

        TicketDetail dock = open(NORA, northwind, "Desk 1", SupportLevel.BASIC, "en", "The second screen is not found",
                "The dock charges the laptop, but only one of the two screens comes up.");
        TicketDetail solved = as(BIANCA, () -> desk.write(dock.ticket().id(), dock.version(),
                "The second screen needs the adapter in the port marked with a lightning bolt. Please try it there."));
        as(NORA, () -> desk.close(solved.ticket().id(), solved.version(), Closing.SOLVED));
    }

    private void alpine(CustomerId alpine) {
        open(ANNA, alpine, "Eiger", SupportLevel.SELECT, "de", "Das Mikrofon rauscht",
                "Im Sitzungszimmer Eiger rauscht das Mikrofon, sobald die Lüftung läuft.");

        failed(BIANCA, open(ANNA, alpine, "Limmat", SupportLevel.BASIC, "en", "The Tap shows nothing", "It is new, and stays black."),
                "Another cable", "The screen stays black", "2347TAPNEW08");
        TicketDetail panel = open(ANNA, alpine, "Sihl", SupportLevel.BASIC, "en", "The panel restarts by itself",
                "Twice a day the touch panel in Sihl goes black and comes up again.");
        as(BIANCA, () -> desk.call(panel.ticket().id(), panel.version(), false, "Rang for a minute; nobody there, no mailbox."));
    }

    private void failed(String who, TicketDetail ticket, String step, String result, String serial) {
        WorkDetail tried = as(who, () -> work.tried(ticket.ticket().id(), ticket.version(), step, result));
        as(who, () -> work.confirmHardwareFailure(ticket.ticket().id(), tried.version(),
                new HardwareFailure(serial, true, Optional.empty())));
    }

    private String deviceIn(TicketDetail ticket) {
        return devices.devices(new DeviceQuery(Optional.of(ticket.ticket().customer()), ticket.ticket().space(), "", Optional.empty(), 1))
                .items().get(0).serial().value();
    }

    /** Its replacement has arrived; the failed unit is still awaited. */
    private void replaced(TicketId ticket, SerialNumber unit) {
        as(OLIVIA, () -> {
            ReturnSummary one = returns.returns(ReturnQuery.lastOf(ticket)).items().get(0);
            ReturnShipping sent = shipping.ship(one.id(), one.version(), new NewShipment(unit, one.product(), "Demo courier", true,
                    "DC-2028-4711", NewShipment.USUAL_TERM, true, ""));
            return shipping.deliver(one.id(), sent.version(), new NewDelivery(unit, clock.instant(), Optional.empty()));
        });
    }

    private TicketDetail open(String who, CustomerId customer, String space, SupportLevel level, String language, String subject,
            String text) {
        return as(who, () -> desk.open(new NewTicket(customer, Optional.of(space(customer, space)), Optional.empty(), level, subject, text,
                language, Channel.MAIL, "")));
    }

    private CustomerId customer(String company) {
        return accounts.customers(new CustomerQuery(company, Optional.empty(), Optional.empty(), 1)).items().get(0).id();
    }

    private SpaceId space(CustomerId customer, String name) {
        SpaceQuery named = new SpaceQuery(Optional.of(customer), Optional.empty(), Optional.empty(), name, Optional.empty(), 1);
        return spaces.spaces(named).items().get(0).id();
    }

    private <T> T as(String email, Supplier<T> work) {
        SignIn.Attempt attempt = door.signIn(email, DemoAccounts.PASSWORD, "demo", Optional.empty());
        if (!(attempt instanceof SignIn.Attempt.Welcome welcome)) {
            throw new IllegalStateException("the demo's " + email + " cannot sign in: " + attempt);
        }
        try {
            return Caller.actingAs(welcome.visitor().caller(), work);
        } finally {
            door.signOut(welcome.sessionToken());
        }
    }
}
