package com.logitech.serviceportal.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.api.Described.Operation;
import com.logitech.serviceportal.acceptance.api.Program.Request;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("The role matrix of the API")
class RoleMatrixIT {

    private static final Map<String, String> PEOPLE = Map.ofEntries(
            Map.entry("OWNER", "nora@northwind.example"), Map.entry("SYNC_ADMIN", "noah@northwind.example"),
            Map.entry("DEVICE_ADMIN", "dora@northwind.example"), Map.entry("DEVICE_MANAGER", "milo@northwind.example"),
            Map.entry("INSTALLER", "ines@northwind.example"), Map.entry("READ_ONLY", "nina@northwind.example"),
            Map.entry("THIRD_PARTY", "pia@integrator.example"), Map.entry("STRANGER", "anna@alpine.example"),
            Map.entry("SELECT_AGENT", "samuel@portal.example"), Map.entry("BASIC_AGENT", "bianca@portal.example"),
            Map.entry("SERVICE_MANAGER", "david@portal.example"), Map.entry("OPERATIONS", "olivia@portal.example"),
            Map.entry("SYSTEM_ADMINISTRATOR", "ada@portal.example"));

    /** Fields that make a command one an office takes in and then refuses: whoever gets that far was let in. */
    private static final Map<String, String> SPOILED = Map.of("company", "", "reason", "", "confirmationNumber", "", "name", "",
            "productCode", "", "effectiveFrom", "2001-01-01",
            "on", "2001-01-01", "list", "", "task", "", "role", "NO_SUCH_ROLE");

    @Test
    @DisplayName("holds in every cell")
    void holds(RunningPortal portal) throws Exception {
        World world = World.of(portal, "northwind");
        Map<String, Program> programs = new LinkedHashMap<>();
        PEOPLE.forEach((role, email) -> programs.put(role, Program.of(portal, email)));
        programs.put("ANONYMOUS", Program.unknown(portal));
        Map<String, Operation> operations = Described.by(portal).operations().stream().collect(Collectors.toMap(Operation::id, one -> one));
        List<String> lines =
                Files.readAllLines(RunningPortal.ROOT.resolve(
                "modules/portal/src/main/resources/com/logitech/serviceportal/portal/roles.csv"));
        List<String> roles = List.of(lines.get(0).split(","));

        assertThat(lines.stream().skip(1).map(line -> line.split(",")[0]))
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(operations.keySet()));

        List<Callable<Optional<String>>> turnedAway = new ArrayList<>();
        List<Callable<Optional<String>>> letIn = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cell = line.split(",");
            for (int column = 1; column < roles.size(); column++) {
                Program program = programs.get(roles.get(column));
                Operation operation = operations.get(cell[0]);
                Request request = spoiled(world, operation);
                String who = cell[0] + " as " + roles.get(column);
                String wanted = cell[column];
                (wanted.equals("allow") ? letIn : turnedAway).add(() -> broken(who, wanted, program.send(request)));
            }
        }
        List<String> broken = new ArrayList<>();
        // whoever is turned away changes nothing; the others may, and come one after the other
        SideBySide.all(turnedAway).forEach(one -> one.ifPresent(broken::add));
        for (Callable<Optional<String>> one : letIn) {
            one.call().ifPresent(broken::add);
        }
        assertThat(broken).isEmpty();
        assertThat(turnedAway.size() + letIn.size()).isGreaterThan(600);
    }

    private static Optional<String> broken(String who, String wanted, Program.Answer answer) {
        return isAs(wanted, answer.status()) ? Optional.empty()
                : Optional.of(who + " should be " + wanted + ": " + answer.status() + " " + answer.text());
    }

    private static boolean isAs(String cell, int status) {
        return switch (cell) {
            case "allow" -> status < 500 && status != 401 && status != 403 && status != 404;
            case "deny" -> status == 403;
            case "unknown" -> status == 404;
            case "signin" -> status == 401;
            default -> false;
        };
    }

    private static Request spoiled(World world, Operation operation) {
        Request request = world.request(operation);
        if (operation.takesCsv()) {
            return request.to(request.path().replaceAll("fileName=[^&]*", "fileName="));
        } else if (operation.takesJson() && operation.verb().equals("POST") || operation.verb().equals("PUT")) {
            ObjectNode body = (ObjectNode) world.aboutThese(operation.example());
            SPOILED.forEach((field, value) -> {
                if (body.has(field)) {
                    body.put(field, value);
                }
            });
            if (operation.path().equals("/api/assignments") || operation.path().equals("/api/assignment-previews")) {
                body.putArray("spaces");
            }
            if (body.has("groups")) {
                body.putArray("groups").add("");
            }
            if (operation.path().endsWith("/invitations")) {
                body.putArray("people");
            }
            if (operation.path().endsWith("/dry-run")) {
                body.putObject("columns");
            }
            return request.sending(body);
        } else if (operation.path().startsWith("/api/licenses/") && operation.verb().equals("POST")) {
            return request.to(request.path().replace(world.id("license"), world.id("freeLicense")));
        }
        return request;
    }
}
