package com.logitech.serviceportal.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.api.Program.Answer;
import com.logitech.serviceportal.acceptance.api.Program.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("Many devices registered at once")
class DeviceRegistrationIT {

    private RunningPortal portal;
    private Program nora;
    private World own;

    @BeforeEach
    void open(RunningPortal running) {
        portal = running;
        own = World.of(running, "northwind");
        nora = Program.of(running, "nora@northwind.example");
    }

    @Test
    @DisplayName("are new, moved, unchanged or refused, first in words and then in the books, each with its entries in the journal")
    void all() {
        String fresh = serial();
        String placed = device(own.id("device"));
        String lines = line(fresh, "Rally Bar", own.mark() + " one") + "," + line(placed, "", own.mark() + " two") + ","
                + line("?", "Toaster", "");

        assertThat(verdicts(post("/api/device-registration-previews", lines, ""))).containsExactly("NEW", "MOVED", "REFUSED");
        assertThat(nora.get("/api/devices?text=" + fresh).good().json().get("items")).isEmpty();
        Answer refused = post("/api/device-registrations", lines, ",'choice':'ALL'");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("/lines/2");

        assertThat(verdicts(post("/api/device-registrations", lines, ",'choice':'ONLY_GOOD'"))).containsExactly("NEW", "MOVED", "REFUSED");

        JsonNode registered = nora.get("/api/devices?text=" + fresh).good().json().at("/items/0");
        assertThat(registered.get("space").textValue()).isEqualTo(own.id("space"));
        assertThat(nora.get("/api/devices/" + own.id("device")).good().json().get("space").textValue()).isEqualTo(own.id("otherSpace"));
        String journal = nora.get("/api/journal?thing=" + registered.get("id").textValue()).good().text();
        assertThat(journal).contains("DeviceRegistered", "DeviceMoved");

        assertThat(verdicts(post("/api/device-registrations", lines, ",'choice':'ONLY_GOOD'")))
                .containsExactly("UNCHANGED", "UNCHANGED", "REFUSED");
    }

    @Test
    @DisplayName("are never said to be another customer's, only registered already")
    void foreign() {
        String foreign = device(World.of(portal, "alpine").id("device"));

        Answer answer = post("/api/device-registrations", line(foreign, "Rally Bar", ""), ",'choice':'ONLY_GOOD'");

        assertThat(verdicts(answer)).containsExactly("REFUSED");
        assertThat(answer.json().at("/items/0/reason").textValue()).isEqualTo("The serial number " + foreign + " is registered already.");
        assertThat(answer.text()).doesNotContain("Alpine");
    }

    @Test
    @DisplayName("are registered once for one key, and answered the same again")
    void once() {
        String body = body(line(serial(), "Rally Bar", ""), ",'choice':'ALL'");
        String key = UUID.randomUUID().toString();
        Request request = Request.of("POST", "/api/device-registrations").sending(Program.json(body)).with("Idempotency-Key", key);

        Answer first = nora.send(request);

        assertThat(verdicts(first)).containsExactly("NEW");
        assertThat(nora.send(request).text()).isEqualTo(first.text());
    }

    @Test
    @DisplayName("are 1 to 1,000, in one go")
    void most() {
        String serials = UUID.randomUUID().toString().replace("-", "").substring(0, 8).toUpperCase(Locale.ROOT);
        List<String> lines = IntStream.range(0, 1_000).mapToObj(i -> line(serials + "-" + (1_000 + i), "Rally Bar", ""))
                .collect(Collectors.toCollection(ArrayList::new));

        Answer registered = post("/api/device-registrations", String.join(",", lines), ",'choice':'ALL'");
        assertThat(verdicts(registered)).hasSize(1_000).containsOnly("NEW");
        lines.add(line(serial(), "Rally Bar", ""));
        assertThat(post("/api/device-registration-previews", String.join(",", lines), "").status()).isEqualTo(422);
        assertThat(post("/api/device-registration-previews", "", "").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("are registered but not moved by an installer, and neither by who only reads")
    void roles() {
        String lines = line(serial(), "Rally Bar", own.mark() + " one") + "," + line(device(own.id("device")), "", own.mark() + " two");
        JsonNode body = Program.json(body(lines, ",'choice':'ONLY_GOOD'"));

        assertThat(verdicts(as("ines@northwind.example", body))).containsExactly("NEW", "REFUSED");
        assertThat(nora.get("/api/devices/" + own.id("device")).good().json().get("space").textValue()).isEqualTo(own.id("space"));
        assertThat(as("milo@northwind.example", body).status()).isEqualTo(403);
        assertThat(as("nina@northwind.example", body).status()).isEqualTo(403);
        assertThat(as("anna@alpine.example", body).status()).isEqualTo(404);
    }

    private Answer as(String email, JsonNode body) {
        return Program.of(portal, email).post("/api/device-registrations", body);
    }

    private Answer post(String path, String lines, String more) {
        return nora.post(path, Program.json(body(lines, more)));
    }

    private String body(String lines, String more) {
        return "{'customer':'" + own.id("customer") + "','lines':[" + lines + "]" + more + "}";
    }

    private static String line(String serial, String product, String place) {
        return "{'serial':'" + serial + "','product':'" + product + "','place':'" + place + "','purchasedOn':''}";
    }

    private static List<String> verdicts(Answer answer) {
        List<String> verdicts = new ArrayList<>();
        answer.good().json().get("items").forEach(line -> verdicts.add(line.get("verdict").textValue()));
        return verdicts;
    }

    private String device(String id) {
        return Program.of(portal, "olivia@portal.example").get("/api/devices/" + id).good().json().get("serial").textValue();
    }

    private static String serial() {
        return "2347" + UUID.randomUUID().toString().replace("-", "").substring(0, 7).toUpperCase(Locale.ROOT) + "8";
    }
}
