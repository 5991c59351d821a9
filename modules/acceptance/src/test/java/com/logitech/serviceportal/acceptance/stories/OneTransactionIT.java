package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.acceptance.Books;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.ApiClient.Answer;
import com.logitech.serviceportal.acceptance.commands.Bookings;
import com.logitech.serviceportal.acceptance.house.House;
import com.logitech.serviceportal.definitions.DomainEvent;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    /** Facts that no command of the API brings about alone, and what tells of them. */
    private static final Map<String, String> NOT_OVER_THE_API = Map.of(
            "UserAdded", "people are added when the portal starts",
            "UserDisabled", "nobody is shut out over the API",
            "TokenIssued", "a token must not bring about another",
            "TokenRevoked", "tokens are revoked by who signed in himself",
            "PasswordChanged", "passwords are changed by who signed in himself",
            "ServiceTermEnded", "a round tells it when the day has come",
            "SpacesImported", "told by a step that runs on after the answer: see the test of its own");

    private static final Map<String, Command> COMMANDS = commands();

    private RunningPortal portal;

    /** Prepares books, and returns what then brings the fact about. */
    private interface Command {
        Sending on(ApiClient api, Bookings books) throws Exception;
    }

    private interface Sending {
        Answer send() throws Exception;
    }

    private static Map<String, Command> commands() {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("CustomerRegistered", (api, books) -> () -> api.post("/api/customers",
                Map.of("company", "Nobody " + UUID.randomUUID(), "country", "CH", "zone", "Europe/Zurich", "website", "", "contact", "nobody@trial.example")));
        commands.put("CustomerChanged", (api, books) -> {
            long seen = version(api, "/api/customers/" + books.customer());
            return () -> api.change("PUT", "/api/customers/" + books.customer(), seen,
                    Map.of("company", "Somebody else " + UUID.randomUUID(), "website", "", "contact", "other@trial.example"));
        });
        commands.put("UseArranged", (api, books) -> () -> api.post("/api/customers/" + books.customer() + "/use-arrangements",
                Map.of("country", "BR", "from", LocalDate.now().toString(), "reason", "A trial.")));
        commands.put("ContractConcluded", (api, books) -> () -> api.post("/api/orders", books.order(3)));
        commands.put("LicenseAssigned", OneTransactionIT::assigning);
        commands.put("ServiceStarted", OneTransactionIT::assigning);
        commands.put("LicenseReleased", (api, books) -> {
            String contract = books.enter(books.order(1));
            api.post("/api/assignments", Bookings.assignment(contract, List.of(), books.addSpaces(1))).orFail();
            String license = books.licensesOf(contract).get(0);
            return () -> api.post("/api/licenses/" + license + "/release", "");
        });
        commands.put("EnterprisePlanActivated", (api, books) -> {
            String contract = books.enter(books.planOrder());
            return () -> api.post("/api/contracts/" + contract + "/activation", "");
        });
        commands.put("SpaceAdded", (api, books) -> () -> api.post("/api/spaces", books.space("Never")));
        commands.put("SpaceChanged", (api, books) -> {
            String space = books.addSpaces(1).get(0);
            long seen = version(api, "/api/spaces/" + space);
            Map<String, Object> change = new LinkedHashMap<>(books.space("Otherwise"));
            change.keySet().removeAll(Set.of("customer", "roomConfirmed"));
            return () -> api.change("PUT", "/api/spaces/" + space, seen, change);
        });
        commands.put("SpaceRemoved", (api, books) -> {
            String space = books.addSpaces(1).get(0);
            long seen = version(api, "/api/spaces/" + space);
            return () -> api.change("DELETE", "/api/spaces/" + space, seen, "");
        });
        commands.put("DeviceRegistered", (api, books) -> () -> api.post("/api/devices", device(books)));
        commands.put("DeviceMoved", (api, books) -> {
            String device = api.post("/api/devices", device(books)).orFail().body().get("id").textValue();
            long seen = version(api, "/api/devices/" + device);
            String space = books.addSpaces(1).get(0);
            return () -> api.change("POST", "/api/devices/" + device + "/moves", seen, Map.of("space", space));
        });
        commands.put("CountryRowAdded", (api, books) -> () -> api.post("/api/country-books/benefits",
                Map.of("country", "CH", "benefit", "ONSITE_SPARES", "offered", false, "effectiveFrom", LocalDate.now().plusYears(3).toString())));
        return commands;
    }

    static Set<String> facts() {
        return COMMANDS.keySet();
    }

    @AfterEach
    void disarm() throws Exception {
        portal.arm("");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    @DisplayName("not a row of any table, and the answer says only that it failed")
    void leavesNothing(String fact, RunningPortal running) throws Exception {
        portal = running;
        try (Connection connection = portal.database().connect()) {
            ApiClient api = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
            Sending command = COMMANDS.get(fact).on(api, Bookings.ofNewCustomer(api, "Trial of " + fact));

            Map<String, String> before = Books.digests(connection);
            portal.arm(fact);
            Answer answer = command.send();
            Map<String, String> after = Books.digests(connection);

            assertThat(answer.status()).as(answer.text()).isEqualTo(500);
            assertThat(answer.headers().get("content-type")).containsExactly("application/problem+json");
            assertThat(answer.text()).doesNotContain("probe", "Exception", "com.logitech", fact);
            assertThat(after).isEqualTo(before);

            portal.arm("");
            assertThat(command.send().ok()).as("the same command, when nobody fails").isTrue();
            assertThat(Books.digests(connection)).isNotEqualTo(before);
        }
    }

    @Test
    @DisplayName("not a Space of a file either")
    void importLeavesNothing(RunningPortal running) throws Exception {
        portal = running;
        try (Connection connection = portal.database().connect()) {
            ApiClient api = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
            Bookings books = Bookings.ofNewCustomer(api, "Trial of SpacesImported");
            String upload = "/api/space-imports/" + api.upload("/api/space-imports?customer=" + books.customer() + "&fileName=trial.csv",
                    "name,category\nOne,SMALL_ROOM\nTwo,SMALL_ROOM\n", UUID.randomUUID().toString()).orFail().body().get("id").textValue();
            api.post(upload + "/dry-run", Map.of("columns", Map.of("name", "name", "category", "category"), "defaults", Map.of("site", "Basel", "country", "CH"),
                    "roomsConfirmed", true)).orFail();
            assertThat(stateAfter(api, upload, "JUDGING")).isEqualTo("JUDGED");

            portal.arm("SpacesImported");
            api.post(upload + "/application", Map.of("choice", "ALL")).orFail();
            assertThat(stateAfter(api, upload, "APPLYING")).isIn("JUDGED", "FAILED");
            assertThat(api.get("/api/spaces?customer=" + books.customer()).orFail().body().get("items")).isEmpty();
        }
    }

    private static String stateAfter(ApiClient api, String upload, String running) throws Exception {
        for (int i = 0; i < 300; i++) {
            String state = api.get(upload).orFail().body().get("state").textValue();
            if (!state.equals(running)) {
                return state;
            }
            Thread.sleep(100);
        }
        return running;
    }

    @Test
    @DisplayName("for every fact of every module, but for those no command of the API tells")
    void everyFact(RunningPortal running) throws Exception {
        portal = running;
        Set<String> told = House.at(RunningPortal.ROOT).classes().stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface()).map(type -> type.getSimpleName()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(Stream.concat(COMMANDS.keySet().stream(), NOT_OVER_THE_API.keySet().stream())).containsExactlyInAnyOrderElementsOf(told);
    }

    private static Sending assigning(ApiClient api, Bookings books) throws Exception {
        String contract = books.enter(books.order(2));
        List<String> spaces = books.addSpaces(2);
        return () -> api.post("/api/assignments", Bookings.assignment(contract, List.of(), spaces));
    }

    private static Map<String, Object> device(Bookings books) {
        return Map.of("customer", books.customer(), "serial", "T-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT),
                "productCode", "RALLY_BAR_HUDDLE", "collabOsVersion", "1.12.310");
    }

    private static long version(ApiClient api, String path) throws Exception {
        return api.get(path).orFail().body().get("version").longValue();
    }
}
