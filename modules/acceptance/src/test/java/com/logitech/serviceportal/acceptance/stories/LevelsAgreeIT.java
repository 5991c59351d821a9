package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("The level a list of Spaces shows is the level that entitlements decide")
class LevelsAgreeIT {

    private static final int AT_ONCE = 100;

    @Test
    @DisplayName("R1, R101: for every Space in the demo's books, now")
    void listsAndEntitlements(RunningPortal portal) throws Exception {
        ApiClient api;
        try (Connection connection = portal.database().connect()) {
            api = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
        }
        Map<String, String> listed = listed(api);
        Map<String, String> decided = decided(api, new ArrayList<>(listed.keySet()));

        assertThat(listed).hasSizeGreaterThan(AT_ONCE);
        assertThat(listed.values()).contains("BASIC", "ESSENTIAL", "SELECT");
        assertThat(decided).isEqualTo(listed);
    }

    private static Map<String, String> listed(ApiClient api) throws Exception {
        Map<String, String> levels = new LinkedHashMap<>();
        String after = "";
        do {
            JsonNode page = api.get("/api/spaces?size=" + AT_ONCE + (after.isEmpty() ? "" : "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8))).orFail().body();
            page.path("items").forEach(space -> levels.put(space.path("id").asText(), space.path("level").asText()));
            after = page.path("next").asText("");
        } while (!after.isEmpty() && !"null".equals(after));
        return levels;
    }

    private static Map<String, String> decided(ApiClient api, List<String> spaces) throws Exception {
        Map<String, String> levels = new LinkedHashMap<>();
        for (int from = 0; from < spaces.size(); from += AT_ONCE) {
            List<String> some = spaces.subList(from, Math.min(from + AT_ONCE, spaces.size()));
            api.post("/api/entitlement-checks", Map.of("spaces", some, "benefits", List.of())).orFail().body().path("items")
                    .forEach(answer -> levels.put(answer.path("space").asText(), answer.path("level").asText()));
        }
        return levels;
    }
}
