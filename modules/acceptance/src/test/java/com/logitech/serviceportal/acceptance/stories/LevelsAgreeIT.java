package com.logitech.serviceportal.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.acceptance.commands.ApiClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Given.class)
@DisplayName("The level a list of Spaces shows is the level that entitlements decide")
class LevelsAgreeIT {

    private static final int AT_ONCE = 25;

    private ApiClient api;

    /** A level, and the contract and license it comes from. */
    private record Shown(String level, String contract, String license) {

        static Shown of(JsonNode answer, JsonNode by) {
            return new Shown(answer.path("level").asText(), by.path("contract").asText(), by.path("license").asText());
        }

        boolean isBasic() {
            return level.equals("BASIC");
        }
    }

    @BeforeEach
    void olivia(RunningPortal portal) throws Exception {
        try (Connection connection = portal.database().connect()) {
            api = ApiClient.of(portal.url(""), connection, "olivia@portal.example");
        }
    }

    @Test
    @DisplayName("R1, R101: for every Space in the demo's books, now, and by the same license or plan")
    void listsAndEntitlements() throws Exception {
        Map<String, Shown> listed = listed("");
        Map<String, Shown> decided = new LinkedHashMap<>();
        decided(listed.keySet()).forEach((space, answer) -> decided.put(space, Shown.of(answer, answer.path("contract"))));

        assertThat(listed).hasSizeGreaterThan(AT_ONCE);
        assertThat(listed.values()).extracting(Shown::level).contains("BASIC", "ESSENTIAL", "SELECT");
        assertThat(decided).isEqualTo(listed);
    }

    @Test
    @DisplayName("R15, R107: none without cover has a paid level; one with cover and Basic may not use it there (R101)")
    void coveredAndNot() throws Exception {
        Map<String, Shown> covered = listed("&covered=true");
        Map<String, Shown> without = listed("&covered=false");
        List<String> both = new ArrayList<>(covered.keySet());
        both.addAll(without.keySet());

        assertThat(both).containsExactlyInAnyOrderElementsOf(listed("").keySet());
        assertThat(without.values()).isNotEmpty().allMatch(Shown::isBasic);
        assertThat(covered.values()).filteredOn(shown -> !shown.isBasic()).isNotEmpty();
        List<String> unusable = covered.keySet().stream().filter(space -> covered.get(space).isBasic()).toList();
        assertThat(decided(unusable).values()).allSatisfy(answer -> assertThat(answer.path("cover").path("findings"))
                .filteredOn(finding -> !finding.path("holds").asBoolean()).first()
                .satisfies(finding -> assertThat(finding.path("rule").asText()).isEqualTo("R101")));
    }

    private Map<String, Shown> listed(String narrowed) throws Exception {
        Map<String, Shown> levels = new LinkedHashMap<>();
        String after = "";
        do {
            JsonNode page = api.get("/api/spaces?size=" + AT_ONCE + narrowed
                    + (after.isEmpty() ? "" : "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8))).orFail().body();
            page.path("items").forEach(space -> levels.put(space.path("id").asText(), Shown.of(space, space.path("coveredBy"))));
            after = page.path("next").asText("");
        } while (!after.isEmpty() && !"null".equals(after));
        return levels;
    }

    private Map<String, JsonNode> decided(Collection<String> spaces) throws Exception {
        List<String> all = List.copyOf(spaces);
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            api.post("/api/entitlement-checks", Map.of("spaces", some, "benefits", List.of())).orFail().body().path("items")
                    .forEach(answer -> answers.put(answer.path("space").asText(), answer));
        }
        return answers;
    }
}
