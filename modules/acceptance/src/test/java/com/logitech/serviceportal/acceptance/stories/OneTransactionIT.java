package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.Books;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient.Answer;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.logitech.serviceportal.acceptance.commands.Waiting;
import com.logitech.serviceportal.acceptance.house.House;
import com.logitech.serviceportal.acceptance.standin.Authority;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("One user action is one transaction: when a listener fails, nothing is left behind")
class OneTransactionIT {

    /** Told by steps that go on after the answer; they have tests of their own. */
    private static final String BESIDE = "SpacesImported";
    private static final String PULLED = "SpacesPulled";
    /** Told while what was tried is refused. */
    private static final String FLAGGED = "NewRoomFlagged";
    private static final String REVIEWED = "AccountReviewMade";
    private static final String NORA = "nora@northwind.example";
    private static final String PROBE = "/probe/driven?what=";
    private static final int LONG_UNUSED = 100;
    private static final int LONG_OVER = 1_000;
    private static final Map<String, Object> UPGRADE = Map.of("kind", "WAITING_FOR_UPGRADE", "software", "Windows to 24H2");

    private static final Map<String, Object> DAMAGED = Map.of("problem", "DAMAGED", "text", "A trial.");
    private static final Duration SOON = Duration.ofSeconds(20);
    /** What the server's own rounds bring about as well. */
    private static final Set<String> BY_ROUNDS = Set.of("ServiceStarted by time alone", "ServiceTermEnded", "MinimumWillFallShort",
            "EnterprisePlanOutgrown", "ResponseObjectiveMissed", "FollowUpDue", "FailedUnitOverdue",
            "SparesEntitlementChanged", "SpareUpdateDue",
            "WaitingMailSettled by time alone");

    private static final Map<String, Command> OVER_THE_API = commands();
    private static final Map<String, Command> BY_THE_PROBE = probed();

    /** Prepares books, and returns what then brings the fact about. */
    interface Command {
        Sending on(ApiClient api, Bookings books, Connection database) throws Exception;
    }

    interface Sending {
        Answer send() throws Exception;
    }

    private static Map<String, Command> commands() {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("CustomerRegistered", (api, books, database) -> () -> api.post("/api/customers",
                Map.of("company", "Nobody " + UUID.randomUUID(), "country", "CH", "zone", "Europe/Zurich", "website", "",
                        "contact", "nobody@trial.example")));
        commands.put("CustomerChanged", (api, books, database) -> {
            long seen = version(api, "/api/customers/" + books.customer());
            return () -> api.change("PUT", "/api/customers/" + books.customer(), seen,
                    Map.of("company", "Somebody else " + UUID.randomUUID(), "website", "", "contact", "other@trial.example"));
        });
        commands.put("UseArranged", (api, books, database) -> () -> api.post("/api/customers/" + books.customer() + "/use-arrangements",
                Map.of("country", "BR", "from", LocalDate.now().toString(), "reason", "A trial.")));
        commands.put("ContractConcluded", (api, books, database) -> () -> api.post("/api/orders", books.order(3)));
        commands.put("LicenseAssigned", OneTransactionIT::assigning);
        commands.put("ServiceStarted", OneTransactionIT::assigning);
        commands.put("LicenseReleased", (api, books, database) -> {
            String contract = books.enter(books.order(1));
            api.post("/api/assignments", Bookings.assignment(contract, List.of(), books.addSpaces(1))).orFail();
            String license = books.licensesOf(contract).get(0);
            return () -> api.post("/api/licenses/" + license + "/release", "");
        });
        commands.put("EnterprisePlanActivated", (api, books, database) -> {
            String contract = books.enter(books.planOrder());
            return () -> api.post("/api/contracts/" + contract + "/activation", "");
        });
        commands.put("EnterprisePlanUpgraded", (api, books, database) -> {
            String plan = books.enter(books.planOrder());
            api.post("/api/contracts/" + plan + "/activation", "").orFail();
            return () -> api.post("/api/orders", books.upgradeOrder(plan, 200));
        });
        commands.put("UserInvited", (api, books, database) -> () -> api.post("/api/customers/" + books.customer() + "/invitations",
                invitation()));
        commands.put("UserInvited with a purchase", (api, books, database) -> () -> api.post("/api/orders", books.order(1)));
        commands.put("InvitationWithdrawn", (api, books, database) -> {
            String invitation = invited(api, books);
            return () -> api.post("/api/invitations/" + invitation + "/withdrawal", "");
        });
        commands.put("MemberRoleChanged", (api, books, database) -> {
            String user = person(api, books);
            return () -> api.change("PUT", "/api/customers/" + books.customer() + "/members/" + user + "/role", 1,
                    Map.of("role", "INSTALLER"));
        });
        commands.put("MemberRemoved", (api, books, database) -> {
            String user = person(api, books);
            return () -> api.change("DELETE", "/api/customers/" + books.customer() + "/members/" + user, 1, "");
        });
        commands.put("PeopleLimitSet", (api, books, database) -> () -> api.post("/api/customers/" + books.customer() + "/people-limits",
                Map.of("mostPeople", 3, "reason", "A trial.")));
        commands.put("SpocNamed", (api, books, database) -> {
            String user = person(api, books);
            return () -> api.post("/api/customers/" + books.customer() + "/contact", Map.of("user", user, "authorityConfirmed", true));
        });
        commands.put("PlanEvidenceGiven", (api, books, database) -> {
            String plan = books.enter(books.planOrder());
            return () -> api.post("/api/plans/" + plan + "/evidence", books.evidence(100));
        });
        commands.put("EvidenceFileAdded", (api, books, database) -> {
            String evidence = evidence(api, books);
            return () -> api.upload("/api/plan-evidence/" + evidence + "/files?fileName=rooms.csv", "Room,Building\nOne,A\n",
                    UUID.randomUUID().toString(), "application/octet-stream");
        });
        commands.put("PlanEvidenceReviewed", (api, books, database) -> {
            String evidence = evidence(api, books);
            ApiClient other = api.as(database, "david@portal.example");
            return () -> other.post("/api/plan-evidence/" + evidence + "/review", Map.of("accept", false, "reason", "Unreadable."));
        });
        commands.put("SyncFeaturesSwitchedOff", (api, books, database) -> {
            String plan = smallPlan(api, books);
            List<String> spaces = books.addLargeRooms(2);
            probe(api, "outgrownDue").orFail();
            return () -> api.post("/api/plans/" + plan + "/features-off", Map.of("spaces", spaces.subList(1, 2), "reason", "A trial."));
        });
        commands.put("SyncFeaturesReturned", (api, books, database) -> {
            String plan = smallPlan(api, books);
            List<String> spaces = books.addLargeRooms(2);
            probe(api, "outgrownDue").orFail();
            api.post("/api/plans/" + plan + "/features-off", Map.of("spaces", spaces.subList(1, 2), "reason", "A trial.")).orFail();
            long seen = version(api, "/api/spaces/" + spaces.get(0));
            return () -> api.change("DELETE", "/api/spaces/" + spaces.get(0), seen, "");
        });
        commands.put("SpaceAdded", (api, books, database) -> () -> api.post("/api/spaces", books.space("Never")));
        commands.put("SpaceChanged", (api, books, database) -> {
            String space = books.addSpaces(1).get(0);
            long seen = version(api, "/api/spaces/" + space);
            Map<String, Object> change = new LinkedHashMap<>(books.space("Otherwise"));
            change.keySet().removeAll(Set.of("customer", "roomConfirmed"));
            return () -> api.change("PUT", "/api/spaces/" + space, seen, change);
        });
        commands.put("SpaceRemoved", (api, books, database) -> {
            String space = books.addSpaces(1).get(0);
            long seen = version(api, "/api/spaces/" + space);
            return () -> api.change("DELETE", "/api/spaces/" + space, seen, "");
        });
        commands.put("DeviceRegistered", (api, books, database) -> () -> api.post("/api/devices", device(books)));
        commands.put("DeviceMoved", (api, books, database) -> {
            String device = api.post("/api/devices", device(books)).orFail().body().get("id").textValue();
            long seen = version(api, "/api/devices/" + device);
            String space = books.addSpaces(1).get(0);
            return () -> api.change("POST", "/api/devices/" + device + "/moves", seen, Map.of("space", space));
        });
        commands.put("ProposalSaved", (api, books, database) -> () -> api.post("/api/proposals", books.proposal("A trial")));
        commands.put("ProposalWithdrawn", (api, books, database) -> {
            String proposal = api.post("/api/proposals", books.proposal("Withdrawn")).orFail().body().get("id").textValue();
            long seen = api.get("/api/proposals/" + proposal).orFail().body().at("/summary/version").longValue();
            return () -> api.change("POST", "/api/proposals/" + proposal + "/withdrawal", seen, "");
        });
        commands.put("MinimumAdded", (api, books, database) -> () -> api.post("/api/minimums", Map.of("benefit", "ONSITE_SPARES",
                "categories", List.of("FLEX_DESK"), "licenses", 50, "effectiveFrom", LocalDate.now().plusYears(4).toString(),
                "source", "A trial.")));
        commands.put("ReadingChosen", (api, books, database) -> () -> api.post("/api/minimums/readings", Map.of("reading",
                "START_WAIT_DAYS", "value", "60", "effectiveFrom", LocalDate.now().plusYears(4).toString(), "source", "A trial.")));
        commands.putAll(ofJumpStart());
        commands.putAll(ofFairUse());
        commands.putAll(ofDispatch());
        commands.putAll(ofSupport());
        commands.put("SyncLinked", (api, books, database) -> {
            Map<String, Object> link = syncLink(books);
            return () -> api.post("/api/sync/links", link);
        });
        commands.put("SyncLinkChanged", (api, books, database) -> {
            String link = syncLinked(api, books);
            long seen = version(api, link);
            return () -> api.change("PUT", link, seen, syncSettings(true));
        });
        commands.put("SyncUnlinked", (api, books, database) -> {
            String link = syncLinked(api, books);
            long seen = version(api, link);
            return () -> api.change("DELETE", link, seen, "");
        });
        String soon = LocalDate.now().plusYears(3).toString();
        commands.put("SupportNumberSet", (api, books, database) -> () -> api.post("/api/support-numbers",
                Map.of("number", "JUMPSTART_FOLLOW_UP_HOURS_LOW", "value", 51, "effectiveFrom", soon, "reason", "A trial.")));
        commands.put("VoiceLanguageSet", (api, books, database) -> () -> api.post("/api/voice-languages",
                Map.of("level", "BASIC", "language", "cy", "listed", true, "effectiveFrom", soon, "reason", "A trial.")));
        commands.put("MainstreamEndRecorded", (api, books, database) -> () -> api.post("/api/mainstream-ends",
                Map.of("product", "Trial " + UUID.randomUUID(), "endsOn", soon, "reason", "A trial.")));
        commands.put("VendorRowAdded", (api, books, database) -> () -> api.post("/api/vendors",
                Map.of("name", "Trial " + UUID.randomUUID(), "products", List.of("Box " + UUID.randomUUID()), "website",
                        "https://vendor.trial.example/", "phone", "", "ready", "", "effectiveFrom", soon)));
        commands.put("CountryRowAdded", (api, books, database) -> () -> api.post("/api/country-books/benefits",
                Map.of("country", "CH", "benefit", "ONSITE_SPARES", "offered", false,
                        "effectiveFrom", LocalDate.now().plusYears(3).toString())));
        return commands;
    }

    private static Map<String, Command> ofJumpStart() {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("JumpStartRegistered", (api, books, database) ->
                () -> api.post("/api/jumpstart/registrations", books.jumpStart(Optional.of(3))));
        commands.put("TermsAccepted", (api, books, database) ->
                () -> api.post("/api/jumpstart/registrations", books.jumpStart(Optional.of(3))));
        commands.put("JumpStartPurchaseShown", (api, books, database) -> {
            String registration = registered(books, Optional.empty());
            return () -> api.change("PUT", registration + "/purchase", 1, Map.of("purchasedOn", LocalDate.now().minusDays(3).toString()));
        });
        commands.put("JumpStartTransferred", (api, books, database) -> {
            String registration = registered(books, Optional.of(3));
            String number = api.get(registration).orFail().body().at("/registration/serial").textValue();
            return () -> api.change("POST", registration + "/transfer", 1,
                    Map.of("transferee", "Harbor College", "contact", "it@harbor.example", "number", number));
        });
        commands.put("JumpStartHeld", (api, books, database) -> {
            String registration = registered(books, Optional.of(3));
            return () -> api.change("POST", registration + "/hold", 1, Map.of("reason", "A trial."));
        });
        commands.put("JumpStartHoldLifted", (api, books, database) -> {
            String registration = registered(books, Optional.of(3));
            api.change("POST", registration + "/hold", 1, Map.of("reason", "A trial.")).orFail();
            return () -> api.change("POST", registration + "/lift", 2, Map.of("reason", "It is over."));
        });
        commands.put("TermsPosted", (api, books, database) -> () -> api.post("/api/agreements",
                Map.of("kind", "JUMPSTART", "title", "Terms of a trial", "version", UUID.randomUUID().toString(), "language", "en",
                        "postedOn", "2099-01-01", "address", "https://trial.example/terms")));
        return commands;
    }

    private static Map<String, Command> ofSupport() {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("TicketOpened", (api, books, database) -> {
            ApiClient bianca = api.as(database, "bianca@portal.example");
            return () -> bianca.post("/api/tickets", books.ticket());
        });
        for (String fact : List.of("TicketWritten", "FirstResponseGiven")) {
            commands.put(fact, (api, books, database) -> inTicket(api, books, database, "words", Map.of("text", "Unplug it.")));
        }
        commands.put("TicketLanguageChosen", (api, books, database) -> {
            ApiClient own = api.as(database, NORA);
            String opened = ownTicket(own, books);
            return () -> own.change("POST", opened + "/language", seen(own, opened), Map.of("language", "fr"));
        });
        commands.put("ServiceManagerAssigned", (api, books, database) -> {
            String path = entitled(api, books);
            Map<String, Object> assignment = Managing.assignment(Managing.david(api));
            return () -> api.change("POST", path, 0, assignment);
        });
        commands.put("ServiceManagerHandedOver", (api, books, database) -> {
            String path = managed(api, books);
            String other = Managing.other(api, Managing.david(api));
            return () -> api.change("POST", path + "/hand-over", 1, Map.of("to", other, "note", "A trial."));
        });
        commands.put("ServiceManagerHoursAgreed", (api, books, database) -> {
            String path = managed(api, books);
            return () -> api.change("POST", path + "/hours", 1, Map.of("hours", Managing.hours(), "standIns", List.of()));
        });
        commands.put("ReviewCommented", (api, books, database) -> {
            String review = Bookings.review(database, UUID.fromString(books.customer()));
            return () -> api.post("/api/reviews/" + review + "/comments", Map.of("about", "RESPONSES", "place", 1, "text", "A trial."));
        });
        commands.put("ServiceManagerEnded", (api, books, database) -> {
            String path = managed(api, books);
            return () -> api.change("POST", path + "/end", 1, Map.of("reason", "A trial."));
        });
        commands.put("TicketAssigned", (api, books, database) -> {
            ApiClient bianca = api.as(database, "bianca@portal.example");
            String ticket = ticket(bianca, books.ticket());
            long seen = seen(bianca, ticket);
            return () -> bianca.change("POST", ticket + "/take", seen, "");
        });
        commands.put("WaitingMailSettled", (api, books, database) -> {
            probe(api, "waitMail").orFail();
            ApiClient bianca = api.as(database, "bianca@portal.example");
            String mail = bianca.get("/api/mails").orFail().body().at("/items/0/id").textValue();
            return () -> bianca.post("/api/mails/" + mail + "/discarding", Map.of("reason", "A trial."));
        });
        commands.put("TicketWillClose", (api, books, database) -> {
            ApiClient bianca = api.as(database, "bianca@portal.example");
            String ticket = ticket(bianca, books.ticket());
            Map<String, Object> inVain = Map.of("reached", false, "text", "Nobody answers.");
            bianca.change("POST", ticket + "/calls", seen(bianca, ticket), inVain).orFail();
            longAgo(database, ticket);
            long called = seen(bianca, ticket);
            return () -> bianca.change("POST", ticket + "/calls", called, inVain);
        });
        commands.put("TicketClosed", (api, books, database) -> inTicket(api, books, database, "close", Map.of("why", "SOLVED")));
        commands.putAll(ofConversations());
        commands.put("TicketReopened", (api, books, database) -> {
            ApiClient bianca = api.as(database, "bianca@portal.example");
            String ticket = ticket(bianca, books.ticket());
            bianca.change("POST", ticket + "/close", seen(bianca, ticket), Map.of("why", "SOLVED")).orFail();
            long closed = seen(bianca, ticket);
            return () -> bianca.change("POST", ticket + "/reopen", closed, "");
        });
        commands.putAll(ofWork());
        return commands;
    }

    /** Moves what happened to a ticket so far back that another attempt to reach the customer is one of its own (D24). */
    private static void longAgo(Connection database, String ticket) throws SQLException {
        UUID id = UUID.fromString(ticket.substring(ticket.lastIndexOf('/') + 1));
        for (String moved : List.of("UPDATE support.facts SET at = at - interval '5 hours' WHERE ticket_id = ?",
                "UPDATE support.entries SET at = at - interval '5 hours' WHERE ticket_id = ?",
                "UPDATE support.tickets SET opened_at = opened_at - interval '5 hours' WHERE id = ?")) {
            try (PreparedStatement statement = database.prepareStatement(moved)) {
                statement.setObject(1, id);
                statement.executeUpdate();
            }
        }
    }

    private static Map<String, Command> ofWork() {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("IncidentLevelSettled", (api, books, database) -> inTicket(api, books, database, "incident-level",
                Map.of("priority", "HIGH", "agreed", true, "plan", "Another cable.")));
        commands.put("IncidentStopped", (api, books, database) -> inTicket(api, books, database, "stops", UPGRADE));
        commands.put("IncidentResumed", (api, books, database) -> {
            ApiClient bianca = api.as(database, "bianca@portal.example");
            String ticket = ticket(bianca, books.ticket());
            bianca.change("POST", ticket + "/stops", seen(bianca, ticket), UPGRADE).orFail();
            long stopped = seen(bianca, ticket);
            return () -> bianca.change("POST", ticket + "/resume", stopped, "");
        });
        commands.put("HardwareFailureConfirmed", (api, books, database) -> {
            ApiClient bianca = api.as(database, "bianca@portal.example");
            String ticket = ticket(bianca, books.ticket());
            bianca.change("POST", ticket + "/steps", seen(bianca, ticket), Map.of("step", "Another cable", "result", "No picture"))
                    .orFail();
            long tried = seen(bianca, ticket);
            return () -> bianca.change("POST", ticket + "/hardware-failure", tried,
                    Map.of("serial", "2347FW0A12B8", "stepsComplete", true));
        });
        commands.putAll(ofReturns());
        commands.putAll(SpareFacts.overTheApi());
        commands.put("IncidentRefused", (api, books, database) -> {
            Map<String, Object> asked = new LinkedHashMap<>(books.ticket());
            asked.putAll(Map.of("level", "JUMPSTART", "registration", books.registerJumpStart(Optional.of(3)),
                    "phone", "+41 21 863 55 11"));
            String contact = person(api, books);
            api.post("/api/customers/" + books.customer() + "/contact", Map.of("user", contact, "authorityConfirmed", true)).orFail();
            ApiClient bianca = api.as(database, "bianca@portal.example");
            String ticket = ticket(bianca, asked);
            long seen = seen(bianca, ticket);
            return () -> bianca.change("POST", ticket + "/refusals", seen, Map.of("ground", "MODIFIED", "path", "", "product", ""));
        });
        return commands;
    }

    private static Map<String, Command> ofReturns() {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("ReturnRequested", (api, books, database) -> confirming(api, books, database, serial()));
        commands.put("ReturnAuthorized", (api, books, database) -> confirming(api, books, database, device(api, books, 0)));
        commands.put("ReturnRefused", (api, books, database) -> confirming(api, books, database, device(api, books, 3)));
        commands.put("ReturnProven", (api, books, database) -> inReturn(api, books, database, "/proofs",
                Map.of("componentSerial", "", "otherProof", "", "taxNumber", "12345", "taxWaiver", "")));
        commands.put("ReturnCancelled", (api, books, database) -> inReturn(api, books, database, "/cancel", Map.of("reason", "A trial.")));
        commands.put("UnitSetAside", (api, books, database) -> {
            stock(api, "ROOMMATE", serial()).send().orFail();
            return confirming(api, books, database, device(api, books, "ROOMMATE", 0));
        });
        commands.put("StockArrived", (api, books, database) -> stock(api, "SIGHT", serial(), serial()));
        commands.put("StockTakenOut", (api, books, database) -> {
            String unit = serial();
            stock(api, "SIGHT", unit).send().orFail();
            return () -> api.post("/api/stock/removals", Map.of("serial", unit, "reason", "A trial."));
        });
        commands.put("SubstituteAllowed", (api, books, database) -> () -> api.post("/api/stock/substitutes",
                Map.of("product", "SCRIBE", "instead", "RALLY_BAR")));
        commands.put("SubstituteEnded", (api, books, database) -> {
            api.post("/api/stock/substitutes", Map.of("product", "SWYTCH", "instead", "TAP"));
            return () -> api.post("/api/stock/substitutes/endings", Map.of("product", "SWYTCH", "instead", "TAP"));
        });
        String sent = serial();
        commands.put("ReplacementShipped", (api, books, database) -> inShipping(api, books, database, "/shipments", shipment(sent)));
        commands.put("ReceiptWithdrawn", (api, books, database) -> {
            inShipping(api, books, database, "/receipts", Map.of("serial", "", "as", "WHOLE", "note", "")).send().orFail();
            String one = "/api/returns/" + api.get("/api/returns?customer=" + books.customer()).orFail().body().at("/items/0/id")
                    .textValue();
            String receipt = api.get(one + "/shipping").orFail().body().at("/received/0/id").textValue();
            return inFirstReturn(api, books, "/receipts/" + receipt + "/withdrawal", Map.of("reason", "A trial."));
        });
        for (String withdrawn : List.of("ShipmentWithdrawn", "DeviceRecalled")) {
            commands.put(withdrawn, (api, books, database) -> {
                String serial = serial();
                inShipping(api, books, database, "/shipments", shipment(serial)).send().orFail();
                return inFirstReturn(api, books, "/shipments/" + serial + "/withdrawal", Map.of("reason", "A trial."));
            });
        }
        for (String arrived : List.of("ReplacementDelivered", "DeviceReplaced")) {
            commands.put(arrived, (api, books, database) -> {
                String serial = serial();
                Sending shipped = inShipping(api, books, database, "/shipments", shipment(serial));
                shipped.send().orFail();
                return inFirstReturn(api, books, "/deliveries", Map.of("serial", serial, "at", Instant.now().toString()));
            });
        }
        commands.put("DeliveryProblemReported", (api, books, database) -> {
            String serial = serial();
            inShipping(api, books, database, "/shipments", shipment(serial)).send().orFail();
            return inFirstReturn(api.as(database, "bianca@portal.example"), books, "/shipments/" + serial + "/problem", DAMAGED);
        });
        commands.put("DeliveryProblemSettled", (api, books, database) -> {
            String serial = serial();
            inShipping(api, books, database, "/shipments", shipment(serial)).send().orFail();
            String problem = "/shipments/" + serial + "/problem";
            inFirstReturn(api.as(database, "bianca@portal.example"), books, problem, DAMAGED).send().orFail();
            return inFirstReturn(api, books, problem + "/settlement", Map.of("outcome", "NOTHING_WRONG", "reason", "A trial."));
        });
        commands.put("FailedUnitReceived", (api, books, database) -> inShipping(api, books, database, "/receipts",
                Map.of("serial", "", "as", "WHOLE", "note", "")));
        commands.put("FailedUnitInspected", (api, books, database) -> {
            inShipping(api, books, database, "/receipts", Map.of("serial", "", "as", "WHOLE", "note", "")).send().orFail();
            String one = "/api/returns/" + api.get("/api/returns?customer=" + books.customer()).orFail().body().at("/items/0/id")
                    .textValue();
            String receipt = api.get(one + "/shipping").orFail().body().at("/received/0/id").textValue();
            return inFirstReturn(api, books, "/receipts/" + receipt + "/inspection",
                    Map.of("found", "NO_FAULT_FOUND", "words", "A trial."));
        });
        commands.put("FailedUnitLetGo", (api, books, database) -> inShipping(api, books, database, "/let-go",
                Map.of("reason", "A trial.")));
        return commands;
    }

    private static String serial() {
        return "2347" + UUID.randomUUID().toString().replace("-", "").substring(0, 7).toUpperCase(Locale.ROOT) + "8";
    }

    /** Of products that nothing else here waits for. */
    private static Sending stock(ApiClient api, String product, String... units) throws IOException {
        api.post("/api/country-books/warehouses", Map.of("country", "FI", "warehouse", "Trial", "warehouseCountry", "NL", "zone",
                "Europe/Amsterdam", "cutOff", "16:00", "nextBusinessDay", true, "effectiveFrom", LocalDate.now(ZoneOffset.UTC).toString()));
        return () -> api.post("/api/stock/units", Map.of("warehouse", "Trial", "product", product, "serials", List.of(units)));
    }

    private static String device(ApiClient api, Bookings books, int yearsOld) throws IOException {
        return device(api, books, "RALLY_BAR", yearsOld);
    }

    private static String device(ApiClient api, Bookings books, String product, int yearsOld) throws IOException {
        String serial = serial();
        api.post("/api/devices", Map.of("customer", books.customer(), "serial", serial, "productCode", product, "space",
                books.addSpaces(1).get(0), "purchasedOn", LocalDate.now().minusYears(yearsOld).minusDays(2).toString())).orFail();
        return serial;
    }

    private static Sending confirming(ApiClient api, Bookings books, Connection database, String serial) throws Exception {
        ApiClient bianca = api.as(database, "bianca@portal.example");
        String ticket = ticket(bianca, books.ticket());
        bianca.change("POST", ticket + "/steps", seen(bianca, ticket), Map.of("step", "Another cable", "result", "No picture")).orFail();
        long tried = seen(bianca, ticket);
        return () -> bianca.change("POST", ticket + "/hardware-failure", tried, Map.of("serial", serial, "stepsComplete", true));
    }

    private static Map<String, Object> shipment(String serial) {
        return Map.of("serial", serial, "product", "Rally Bar", "carrier", "DHL", "preferred", true, "tracking", "", "term", "DAP",
                "dutiesByUs", true, "reason", "");
    }

    private static Sending inShipping(ApiClient api, Bookings books, Connection database, String act, Object said) throws Exception {
        confirming(api, books, database, device(api, books, 0)).send().orFail();
        return inFirstReturn(api, books, act, said);
    }

    private static Sending inFirstReturn(ApiClient api, Bookings books, String act, Object said) throws IOException {
        String one = "/api/returns/" + api.get("/api/returns?customer=" + books.customer()).orFail().body().at("/items/0/id").textValue();
        long seen = api.get(one).orFail().body().at("/summary/version").longValue();
        return () -> api.change("POST", one + act, seen, said);
    }

    private static Sending inReturn(ApiClient api, Bookings books, Connection database, String act, Object said) throws Exception {
        confirming(api, books, database, serial()).send().orFail();
        ApiClient bianca = api.as(database, "bianca@portal.example");
        String one = "/api/returns/" + bianca.get("/api/returns?customer=" + books.customer()).orFail().body().at("/items/0/id")
                .textValue();
        long seen = bianca.get(one).orFail().body().at("/summary/version").longValue();
        return () -> bianca.change("POST", one + act, seen, said);
    }

    private static Map<String, Command> ofConversations() {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("TicketFileAdded", (api, books, database) -> {
            ApiClient bianca = api.as(database, "bianca@portal.example");
            String ticket = ticket(bianca, books.ticket());
            String word = bianca.get(ticket + "/conversation").orFail().body().at("/items/0/id").textValue();
            return () -> bianca.upload(ticket + "/files?word=" + word + "&fileName=room.log", "12:01 dark", UUID.randomUUID().toString(),
                    "application/octet-stream");
        });
        commands.put("TicketsMerged", (api, books, database) -> {
            ApiClient bianca = api.as(database, "bianca@portal.example");
            String into = ticket(bianca, books.ticket());
            String merged = ticket(bianca, books.ticket());
            long seen = seen(bianca, merged);
            return () -> bianca.change("POST", merged + "/together/merge", seen, Map.of("into", into.substring("/api/tickets/".length())));
        });
        commands.put("TicketMergeUndone", (api, books, database) -> {
            ApiClient bianca = api.as(database, "bianca@portal.example");
            String into = ticket(bianca, books.ticket());
            String merged = ticket(bianca, books.ticket());
            bianca.change("POST", merged + "/together/merge", seen(bianca, merged),
                    Map.of("into", into.substring("/api/tickets/".length()))).orFail();
            long seen = seen(bianca, merged);
            return () -> bianca.change("POST", merged + "/together/undo", seen, "");
        });
        commands.put("TicketSplit", (api, books, database) -> {
            ApiClient bianca = api.as(database, "bianca@portal.example");
            String ticket = ticket(bianca, books.ticket());
            String word = bianca.get(ticket + "/conversation").orFail().body().at("/items/0/id").textValue();
            long seen = seen(bianca, ticket);
            return () -> bianca.change("POST", ticket + "/together/split", seen, Map.of("words", List.of(word), "subject", "Another one"));
        });
        commands.put("AnswersChanged", (api, books, database) -> {
            ApiClient bianca = api.as(database, "bianca@portal.example");
            return () -> bianca.post("/api/answers", Map.of("title", "Trial " + UUID.randomUUID(), "texts", Map.of("en", "Unplug it."),
                    "inside", false, "takes", false, "solves", false));
        });
        commands.put("TicketRated", (api, books, database) -> {
            ApiClient own = api.as(database, "nora@northwind.example");
            Map<String, Object> ticket = new LinkedHashMap<>(books.ticket());
            ticket.put("customer", own.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue());
            String opened = ticket(own, ticket);
            own.change("POST", opened + "/close", seen(own, opened), Map.of("why", "SOLVED")).orFail();
            return () -> own.change("PUT", opened + "/rating", seen(own, opened), Map.of("stars", 5, "text", "Quick."));
        });
        return commands;
    }

    private static Sending inTicket(ApiClient api, Bookings books, Connection database, String what, Map<String, Object> body)
            throws Exception {
        ApiClient bianca = api.as(database, "bianca@portal.example");
        String ticket = ticket(bianca, books.ticket());
        long seen = seen(bianca, ticket);
        return () -> bianca.change("POST", ticket + "/" + what, seen, body);
    }

    private static long seen(ApiClient api, String ticket) throws Exception {
        return api.get(ticket).orFail().body().at("/ticket/version").longValue();
    }

    private static String ticket(ApiClient api, Map<String, Object> ticket) throws Exception {
        return "/api/tickets/" + api.post("/api/tickets", ticket).orFail().body().at("/ticket/id").textValue();
    }

    private static String registered(Bookings books, Optional<Integer> daysAgo) throws Exception {
        return "/api/jumpstart/registrations/" + books.registerJumpStart(daysAgo);
    }

    private static Map<String, Command> ofFairUse() {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("FairUseNoted", (api, books, database) -> {
            books.toAndFro(2);
            return () -> api.post("/api/fair-use/looks", Map.of("customer", books.customer()));
        });
        commands.put("FairUseShared", (api, books, database) -> {
            String note = "/api/fair-use/notes/" + books.noteOfMoves();
            return () -> api.change("POST", note + "/share", 1, "");
        });
        commands.put("FairUseAnswered", (api, books, database) -> {
            String note = "/api/fair-use/notes/" + books.noteOfMoves();
            api.change("POST", note + "/share", 1, "").orFail();
            return () -> api.change("POST", note + "/answers", 2, Map.of("answer", "Exam weeks."));
        });
        commands.put("FairUseSettled", (api, books, database) -> {
            String note = "/api/fair-use/notes/" + books.noteOfMoves();
            return () -> api.change("POST", note + "/settlement", 1, Map.of("reason", "Exam weeks."));
        });
        return commands;
    }

    private static Map<String, Command> ofDispatch() {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("EndpointAdded", (api, books, database) -> () -> api.post("/api/endpoints", endpoint(books)));
        commands.put("EndpointChanged", (api, books, database) -> {
            String at = addedEndpoint(api, books);
            Map<String, Object> change = new LinkedHashMap<>(endpoint(books));
            change.remove("customer");
            change.put("active", false);
            long seen = version(api, at);
            return () -> api.change("PUT", at, seen, change);
        });
        commands.put("EndpointSecretRotated", (api, books, database) -> {
            String at = addedEndpoint(api, books);
            long seen = version(api, at);
            return () -> api.change("POST", at + "/secrets", seen, "");
        });
        commands.put("EndpointRemoved", (api, books, database) -> {
            String at = addedEndpoint(api, books);
            long seen = version(api, at);
            return () -> api.change("DELETE", at, seen, "");
        });
        commands.put("DeliveriesRevived", (api, books, database) -> {
            String at = addedEndpoint(api, books);
            String delivery = api.post(at + "/tests", "").orFail().body().get("delivery").textValue();
            try (Statement statement = database.createStatement()) {
                statement.execute("UPDATE dispatch.messages SET dead_at = now(), sent_at = NULL, closed_at = NULL, claim = claim + 1"
                        + " WHERE id = '" + delivery + "'");
            }
            return () -> api.post("/api/deliveries/" + delivery + "/revival", "");
        });
        return commands;
    }

    private static Map<String, Object> endpoint(Bookings books) {
        return Map.of("customer", books.customer(), "name", "Desk", "address", "https://hooks.trial.example/", "types",
                List.of("space.added"));
    }

    private static String addedEndpoint(ApiClient api, Bookings books) throws Exception {
        return "/api/endpoints/" + api.post("/api/endpoints", endpoint(books)).orFail().body().get("id").textValue();
    }

    /** What no door of the portal opens to a program. */
    private static Map<String, Command> probed() {
        Map<String, Command> commands = new LinkedHashMap<>(SpareFacts.byRounds());
        commands.put("ServiceStarted by time alone", (api, books, database) -> {
            Bookings.age(database, books.enter(books.order(1)), LONG_UNUSED);
            return () -> probe(api, "startDue");
        });
        commands.put("ServiceTermEnded", (api, books, database) -> {
            books.enter(books.order(1, LONG_OVER));
            return () -> probe(api, "endDue");
        });
        commands.put("MinimumWillFallShort", (api, books, database) -> {
            books.enter(books.planEndingSoon());
            return () -> probe(api, "tellDue");
        });
        commands.put("EnterprisePlanOutgrown", (api, books, database) -> {
            smallPlan(api, books);
            books.addLargeRooms(2);
            return () -> probe(api, "outgrownDue");
        });
        commands.put("ResponseObjectiveMissed", (api, books, database) -> {
            Bookings.late(database, ticket(api.as(database, "bianca@portal.example"), books.ticket()));
            return () -> probe(api, "tellMissed");
        });
        commands.put("FailedUnitOverdue", (api, books, database) -> {
            String serial = serial();
            inShipping(api, books, database, "/shipments", shipment(serial)).send().orFail();
            inFirstReturn(api, books, "/deliveries", Map.of("serial", serial, "at", Instant.now().toString())).send().orFail();
            try (PreparedStatement late = database.prepareStatement("UPDATE replacement.returns SET remind_at = now() - interval '1 minute'"
                    + " WHERE customer_id = CAST(? AS uuid)")) {
                late.setString(1, books.customer());
                late.executeUpdate();
            }
            return () -> probe(api, "remindOfOverdue");
        });
        commands.put("FollowUpDue", (api, books, database) -> {
            ApiClient bianca = api.as(database, "bianca@portal.example");
            String ticket = ticket(bianca, books.ticket());
            bianca.change("POST", ticket + "/words", seen(bianca, ticket), Map.of("text", "Unplug it.")).orFail();
            Bookings.forgotten(database, ticket);
            return () -> probe(api, "remindOfFollowUps");
        });
        commands.put("MailReturned", (api, books, database) -> () -> probe(api, "takeMail"));
        commands.put("MailFilesLeftOut", (api, books, database) -> {
            String opened = ownTicket(api.as(database, NORA), books);
            return () -> probe(api, "takeFiles&from=" + NORA + "&ticket=" + opened.substring(opened.lastIndexOf('/') + 1));
        });
        commands.put("WaitingMailSettled by time alone", (api, books, database) -> {
            String mail = Bookings.waitingMail(database);
            try (Statement statement = database.createStatement()) {
                statement.execute("UPDATE support.waiting_mails SET since = now() - interval '30 days 1 minute' WHERE mail_id = '" + mail
                        + "'");
            }
            return () -> probe(api, "giveBackWaiting");
        });
        commands.put("UserAdded", (api, books, database) -> () -> probe(api, "addUser&customer=" + books.customer()));
        commands.put("UserDisabled", (api, books, database) -> {
            String user = person(api, books);
            return () -> probe(api, "disableUser&other=" + user);
        });
        commands.put("AccessConfigured", (api, books, database) -> {
            String user = person(api, books);
            return () -> api.change("PUT", "/api/customers/" + books.customer() + "/members/" + user + "/groups", 1,
                    Map.of("groups", List.of("Campus/North")));
        });
        commands.put("InvitationAccepted", (api, books, database) -> {
            String token = probe(api, "token&invitation=" + invited(api, books)).orFail().text();
            return () -> probe(api, "accept&token=" + token);
        });
        commands.put("PersonErased", (api, books, database) -> {
            String user = person(api, books);
            return () -> probe(api, "erase&other=" + user);
        });
        commands.put("RoleChanged", (api, books, database) -> () -> probe(api, "include&included=true"));
        commands.put("PasswordChanged", (api, books, database) -> {
            String user = person(api, books);
            return () -> probe(api, "changePassword&user=" + user);
        });
        commands.put("TokenIssued", (api, books, database) -> {
            String user = person(api, books);
            return () -> probe(api, "issueToken&user=" + user);
        });
        commands.put("TokenRevoked", (api, books, database) -> {
            String user = person(api, books);
            String token = probe(api, "issueToken&user=" + user).orFail().text();
            return () -> probe(api, "revokeToken&user=" + user + "&token=" + token);
        });
        return commands;
    }

    private static String ownTicket(ApiClient own, Bookings books) throws Exception {
        Map<String, Object> ticket = new LinkedHashMap<>(books.ticket());
        ticket.put("customer", own.get("/api/customers?text=northwind").orFail().body().at("/items/0/id").textValue());
        return ticket(own, ticket);
    }

    private static String person(ApiClient api, Bookings books) throws Exception {
        return probe(api, "addUser&customer=" + books.customer()).orFail().text();
    }

    private static Map<String, Object> invitation() {
        return Map.of("people", List.of(Map.of("email", UUID.randomUUID() + "@trial.example", "role", "READ_ONLY")));
    }

    private static String invited(ApiClient api, Bookings books) throws Exception {
        return api.post("/api/customers/" + books.customer() + "/invitations", invitation()).orFail().body().at("/items/0/id").textValue();
    }

    private static Answer probe(ApiClient api, String what) throws Exception {
        return api.post(PROBE + what, "");
    }

    static Stream<String> facts() {
        return Stream.of(OVER_THE_API, BY_THE_PROBE).flatMap(commands -> commands.keySet().stream());
    }

    @AfterEach
    void disarm(RunningPortal portal) throws Exception {
        portal.arm("");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    @DisplayName("not a row of any table, and the answer says only that it failed")
    void leavesNothing(String how, RunningPortal portal) throws Exception {
        String fact = fact(how);
        try (Connection connection = portal.database().connect()) {
            ApiClient api = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
            Bookings books = Bookings.ofNewCustomer(api, "Trial of " + fact);
            for (String round : List.of("startDue", "endDue", "outgrownDue", "returnDue", "tellDue", "tellEnding", "tellMissed",
                    "closeUnanswered", "remindOfFollowUps", "remindOfOverdue", "setUnitsAside", "noticeEntitlements",
                    "remindOfFirmware", "findUnmanaged")) {
                probe(api, round).orFail(); // what others left due, or the server's own rounds might do it amid this
            }
            portal.arm(fact); // before there is anything due, or the server's own rounds might be faster
            Sending command = (OVER_THE_API.containsKey(how) ? OVER_THE_API : BY_THE_PROBE).get(how).on(api, books, connection);

            Map<String, String> before = Books.digests(connection);
            // the server's own round may hold at this moment what is due, and fails over it as well
            Answer answer = Waiting.forAnswer(command::send, sent -> !BY_ROUNDS.contains(how) || sent.status() == 500, SOON);
            Map<String, String> after = Books.digests(connection);

            assertThat(answer.status()).as(answer.text()).isEqualTo(500);
            if (OVER_THE_API.containsKey(how)) {
                assertThat(answer.headers().get("content-type")).containsExactly("application/problem+json");
                assertThat(answer.text()).doesNotContain("probe", "Exception", "com.logitech", fact);
            }
            assertThat(after).isEqualTo(before);

            portal.arm("");
            assertThat(command.send().ok()).as("the same command, when nobody fails").isTrue();
            assertThat(Waiting.forAnswer(() -> Books.digests(connection), now -> !now.equals(before), SOON)).isNotEqualTo(before);
        }
    }

    @Test
    @DisplayName("not a Space of a file either")
    void importLeavesNothing(RunningPortal portal) throws Exception {
        try (Connection connection = portal.database().connect()) {
            ApiClient api = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
            Bookings books = Bookings.ofNewCustomer(api, "Trial of SpacesImported");
            String upload = "/api/space-imports/" + api.upload("/api/space-imports?customer=" + books.customer() + "&fileName=trial.csv",
                    "name,category\nOne,SMALL_ROOM\nTwo,SMALL_ROOM\n", UUID.randomUUID().toString()).orFail().body().get("id").textValue();
            api.post(upload + "/dry-run", Map.of("columns", Map.of("name", "name", "category", "category"),
                    "defaults", Map.of("site", "Basel", "country", "CH"), "roomsConfirmed", true)).orFail();
            assertThat(stateAfter(api, upload, "JUDGING")).isEqualTo("JUDGED");

            portal.arm(BESIDE);
            api.post(upload + "/application", Map.of("choice", "ALL")).orFail();
            assertThat(stateAfter(api, upload, "APPLYING")).isIn("JUDGED", "FAILED");
            assertThat(api.get("/api/spaces?customer=" + books.customer()).orFail().body().get("items")).isEmpty();
        }
    }

    @Test
    @DisplayName("not a row of an account review either")
    void reviewLeavesNothing(RunningPortal portal) throws Exception {
        try (Connection connection = portal.database().connect()) {
            ApiClient api = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
            Bookings books = Bookings.ofNewCustomer(api, "Trial of " + REVIEWED);
            api.post("/api/spaces", books.space("One")).orFail();
            portal.arm(REVIEWED);
            String review = Reviewing.begun(api, books.customer());
            assertThat(Reviewing.ended(api, review).at("/summary/state").textValue()).isEqualTo("FAILED");
            assertThat(api.get(review + "/rows").orFail().body().get("items")).isEmpty();

            portal.arm("");
            assertThat(Reviewing.begun(api, books.customer())).isEqualTo(review);
            assertThat(Reviewing.figures(Reviewing.ended(api, review))).containsEntry("SPACES", 1);
        }
    }

    @Test
    @DisplayName("not a Space of a pull from Sync either")
    void pullLeavesNothing(RunningPortal portal) throws Exception {
        try (Connection connection = portal.database().connect()) {
            ApiClient api = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
            Bookings books = Bookings.ofNewCustomer(api, "Trial of " + PULLED);
            Map<String, Object> link = syncLink(books);
            String organization = (String) link.get("organization");
            String path = "/api/sync/links/" + api.post("/api/sync/links", link).orFail().body().get("id").textValue();
            Authority.Issued issued = portal.sync().issue(organization);
            api.post(path + "/certificates", Map.of("certificate", issued.certificatePem(), "key", issued.keyPem())).orFail();
            portal.sync().organization(organization).put("one", Map.of("type", "Desk", "name", "One", "location", "/Basel/"));
            String pull = "/api/sync/pulls/" + api.post(path + "/pulls", "").orFail().body().get("id").textValue();
            stateAfter(api, pull, "READING");
            assertThat(stateAfter(api, pull, "JUDGING")).isEqualTo("JUDGED");

            portal.arm(PULLED);
            api.post(pull + "/application", Map.of("choice", "ALL")).orFail();
            assertThat(stateAfter(api, pull, "APPLYING")).isEqualTo("JUDGED");
            assertThat(api.get("/api/spaces?customer=" + books.customer()).orFail().body().get("items")).isEmpty();

            portal.arm("");
            api.post(pull + "/application", Map.of("choice", "ALL")).orFail();
            assertThat(stateAfter(api, pull, "APPLYING")).isEqualTo("APPLIED");
            assertThat(api.get("/api/spaces?customer=" + books.customer()).orFail().body().get("items")).hasSize(1);
        }
    }

    private static Map<String, Object> syncLink(Bookings books) {
        return Map.of("customer", books.customer(), "organization", UUID.randomUUID().toString().replace("-", ""), "name", "Trial",
                "settings", syncSettings(false));
    }

    private static Map<String, Object> syncSettings(boolean nightly) {
        return Map.of("rooms", true, "desks", true, "unlicensed", true, "roomsConfirmed", true, "country", "CH", "nightly", nightly,
                "applies", false);
    }

    private static String syncLinked(ApiClient api, Bookings books) throws Exception {
        return "/api/sync/links/" + api.post("/api/sync/links", syncLink(books)).orFail().body().get("id").textValue();
    }

    private static String stateAfter(ApiClient api, String upload, String running) throws Exception {
        return Waiting.forAnswer(() -> api.get(upload).orFail().body().get("state").textValue(), state -> !state.equals(running),
                Duration.ofMinutes(1));
    }

    @Test
    @DisplayName("not a row either when it is the outbox that cannot be written")
    void outboxFails(RunningPortal portal) throws Exception {
        try (Connection connection = portal.database().connect(); Statement statement = connection.createStatement()) {
            ApiClient api = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
            Bookings books = Bookings.ofNewCustomer(api, "Trial of the outbox");
            addedEndpoint(api, books);
            String kind = "SpaceAdded";
            statement.execute("ALTER TABLE dispatch.messages ADD CONSTRAINT trial CHECK (kind <> '" + kind + "' OR customer_id <> '"
                    + books.customer() + "')");
            try {
                Map<String, String> before = Books.digests(connection);
                Answer answer = api.post("/api/spaces", books.space("Never"));

                assertThat(answer.ok()).as(answer.text()).isFalse();
                assertThat(Books.digests(connection)).isEqualTo(before);
            } finally {
                statement.execute("ALTER TABLE dispatch.messages DROP CONSTRAINT trial");
            }
            api.post("/api/spaces", books.space("Now")).orFail();
        }
    }

    @Test
    @DisplayName("for every fact of every module")
    void everyFact() {
        Set<String> told = House.at(RunningPortal.ROOT).classes().stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface()).map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(Stream.concat(facts().map(OneTransactionIT::fact), Stream.of(BESIDE, PULLED, FLAGGED, REVIEWED))
                .collect(Collectors.toSet()))
                .isEqualTo(told);
    }

    /** The fact is the first word of how it is brought about. */
    private static String fact(String how) {
        return how.split(" ")[0];
    }

    private static Sending assigning(ApiClient api, Bookings books, Connection database) throws Exception {
        String contract = books.enter(books.order(2));
        List<String> spaces = books.addSpaces(2);
        return () -> api.post("/api/assignments", Bookings.assignment(contract, List.of(), spaces));
    }

    private static Map<String, Object> device(Bookings books) {
        return Map.of("customer", books.customer(), "serial", "T-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT),
                "productCode", "RALLY_BAR_HUDDLE", "collabOsVersion", "1.12.310");
    }

    /** A customer with a Select plan, and where his service manager is found. */
    private static String entitled(ApiClient api, Bookings books) throws Exception {
        smallPlan(api, books);
        return "/api/customers/" + books.customer() + "/service-manager";
    }

    private static String managed(ApiClient api, Bookings books) throws Exception {
        String path = entitled(api, books);
        api.change("POST", path, 0, Managing.assignment(Managing.david(api))).orFail();
        return path;
    }

    private static String evidence(ApiClient api, Bookings books) throws Exception {
        return api.post("/api/plans/" + books.enter(books.planOrder()) + "/evidence", books.evidence(100)).orFail().body().get("id")
                .textValue();
    }

    private static String smallPlan(ApiClient api, Bookings books) throws Exception {
        String plan = books.enter(books.planOrder(1));
        api.post("/api/contracts/" + plan + "/activation", "").orFail();
        return plan;
    }

    private static long version(ApiClient api, String path) throws Exception {
        return api.get(path).orFail().body().get("version").longValue();
    }
}
