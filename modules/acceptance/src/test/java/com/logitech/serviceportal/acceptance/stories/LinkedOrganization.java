package com.logitech.serviceportal.acceptance.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import com.logitech.serviceportal.acceptance.commands.ApiClient.Answer;
import com.logitech.serviceportal.acceptance.commands.Waiting;
import com.logitech.serviceportal.acceptance.standin.Authority;
import com.logitech.serviceportal.acceptance.standin.SyncStandIn.Organization;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A Sync organization of the stand-in that is linked to a customer, as a program pulls from it. */
public final class LinkedOrganization {

    private static final Set<String> RUNNING = Set.of("READING", "JUDGING", "APPLYING");
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final ApiClient api;
    private final Organization sync;
    private final String id;

    private LinkedOrganization(ApiClient api, Organization sync, String id) {
        this.api = api;
        this.sync = sync;
        this.id = id;
    }

    /** One in Sync that nobody knows. */
    public static Organization unknown(RunningPortal portal) {
        return portal.sync().organization(UUID.randomUUID().toString().replace("-", ""));
    }

    /** Links it, to be pulled from when it is asked for, with a certificate. */
    public static LinkedOrganization of(RunningPortal portal, ApiClient api, String customer, Organization sync) throws IOException {
        LinkedOrganization linked = without(api, sync, link(customer, sync, false, false));
        linked.add(portal.sync().issue(sync.id())).orFail();
        return linked;
    }

    /** Links it, to be pulled from each night. @param applies whether that goes into the books by itself */
    static LinkedOrganization nightly(RunningPortal portal, ApiClient api, String customer, Organization sync, boolean applies)
            throws IOException {
        LinkedOrganization linked = without(api, sync, link(customer, sync, true, applies));
        linked.add(portal.sync().issue(sync.id())).orFail();
        return linked;
    }

    /** Links it without a certificate. @param link what is sent */
    static LinkedOrganization without(ApiClient api, Organization sync, Map<String, Object> link) throws IOException {
        return new LinkedOrganization(api, sync, api.post("/api/sync/links", link).orFail().body().get("id").textValue());
    }

    /** What is sent to link it. */
    static Map<String, Object> link(String customer, Organization sync, boolean nightly, boolean applies) {
        return Map.of("customer", customer, "organization", sync.id(), "name", "Headquarters", "settings", Map.of("rooms", true,
                "desks", true, "unlicensed", true, "roomsConfirmed", true, "country", "CH", "nightly", nightly, "applies", applies));
    }

    /** A room as Sync names it. */
    public static Map<String, Object> room(String name, String location, List<Map<String, Object>> devices) {
        return new LinkedHashMap<>(Map.of("type", "Room", "name", name, "group", "/CH/Basel/", "location", location, "seatCount", 0,
                "occupancy", 0, "devices", devices));
    }

    /** The same link, asked for at another server or by somebody else. */
    LinkedOrganization by(ApiClient other) {
        return new LinkedOrganization(other, sync, id);
    }

    Organization sync() {
        return sync;
    }

    public String id() {
        return id;
    }

    String path() {
        return "/api/sync/links/" + id;
    }

    JsonNode now() throws IOException {
        return api.get(path()).orFail().body();
    }

    Answer add(Authority.Issued issued) throws IOException {
        return api.post(path() + "/certificates", Map.of("certificate", issued.certificatePem(), "key", issued.keyPem()));
    }

    void unlink() throws IOException {
        api.change("DELETE", path(), now().get("version").longValue(), "").orFail();
    }

    /** Its pulls, newest first. */
    JsonNode pulls() throws IOException {
        return api.get(path() + "/pulls").orFail().body().get("items");
    }

    public Answer pull() throws IOException {
        return api.post(path() + "/pulls", "");
    }

    /** Pulls, and waits until that has ended. */
    JsonNode pulled() throws IOException {
        return ended(pull().orFail().body());
    }

    /** Reads until Sync has answered so often, or is read to the end. @return the pull then */
    JsonNode read(JsonNode pull, int answers) throws IOException {
        return Waiting.forAnswer(() -> now(pull), now -> now.get("pages").intValue() >= answers || !isRunning(now), LONGEST);
    }

    Answer cancel(JsonNode pull) throws IOException {
        return api.post(path(pull) + "/cancellation", "");
    }

    /** @param choice {@code ALL} or {@code ONLY_GOOD} */
    Answer apply(JsonNode pull, String choice) throws IOException {
        return api.post(path(pull) + "/application", Map.of("choice", choice));
    }

    /** Puts in what is not refused, and waits until that has ended. */
    public JsonNode applied(JsonNode pull) throws IOException {
        return ended(apply(pull, "ONLY_GOOD").orFail().body());
    }

    JsonNode now(JsonNode pull) throws IOException {
        return api.get(path(pull)).orFail().body();
    }

    public JsonNode ended(JsonNode pull) throws IOException {
        return Waiting.forAnswer(() -> now(pull), now -> !isRunning(now), LONGEST);
    }

    private static boolean isRunning(JsonNode pull) {
        return RUNNING.contains(pull.get("state").textValue());
    }

    private static String path(JsonNode pull) {
        return "/api/sync/pulls/" + pull.get("id").textValue();
    }
}
