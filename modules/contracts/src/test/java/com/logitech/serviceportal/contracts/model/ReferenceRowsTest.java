package com.logitech.serviceportal.contracts.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.benefits.KnownBenefits;
import com.logitech.serviceportal.countries.api.Benefit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows that are shipped, held against the lists of the text. */
class ReferenceRowsTest {

    private static final String SCRIPT = read();

    private static String read() {
        try (InputStream script = ReferenceRowsTest.class.getResourceAsStream("/db/contracts/V010__reference.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String statement(String table) {
        int from = SCRIPT.indexOf("INSERT INTO contracts." + table + " ");
        return SCRIPT.substring(from, SCRIPT.indexOf(";\n", from));
    }

    /** The first text of each row of values. */
    private static List<String> codes(String table) {
        return Pattern.compile("^ +\\('([A-Z0-9_]+)'", Pattern.MULTILINE).matcher(statement(table)).results().map(row -> row.group(1))
                .toList();
    }

    private static String row(String table, String code) {
        Matcher row = Pattern.compile("^ +\\('" + code + "', *(.*?)\\)[,;]?( .*)?$", Pattern.MULTILINE).matcher(statement(table));
        assertThat(row.find()).as(code).isTrue();
        return row.group(1).replaceAll(" +", " ");
    }

    @ParameterizedTest(name = "{1}: desk {2}, small {3}, medium to large {4}, serial number asked for {5}")
    @DisplayName("R43, R57: the products covered in each category")
    @CsvSource(delimiter = '|', textBlock = """
            RALLY_BAR                 | Rally Bar                                         | N | N | Y | Y
            RALLY_BAR_MINI            | Rally Bar Mini                                    | N | N | Y | Y
            RALLY_BAR_HUDDLE          | Rally Bar Huddle                                  | N | Y | Y | Y
            RALLY_PLUS                | Rally Plus                                        | N | N | Y | Y
            RALLY                     | Rally                                             | N | N | Y | Y
            RALLY_CAMERA              | Rally Camera                                      | N | N | Y | Y
            MEETUP                    | MeetUp                                            | N | Y | Y | Y
            MEETUP_2                  | MeetUp 2                                          | N | Y | Y | Y
            SIGHT                     | Sight                                             | N | Y | Y | N
            TAP                       | Tap                                               | N | Y | Y | Y
            TAP_IP                    | Tap IP                                            | N | Y | Y | Y
            TAP_SCHEDULER             | Tap Scheduler                                     | N | Y | Y | N
            SWYTCH                    | Swytch                                            | N | Y | Y | Y
            ROOMMATE                  | RoomMate                                          | N | Y | Y | N
            SCRIBE                    | Scribe                                            | N | Y | Y | Y
            LOGI_DOCK                 | Logi Dock                                         | Y | Y | Y | N
            LOGI_DOCK_FLEX            | Logi Dock Flex                                    | Y | N | N | N
            BUSINESS_WEBCAMS          | Business Webcams                                  | Y | Y | Y | N
            BUSINESS_KEYBOARDS        | Business Keyboards                                | Y | Y | Y | N
            BUSINESS_POINTING_DEVICES | Business Pointing Devices                         | Y | Y | Y | N
            ACCESSORIES               | Accessories (desk mounts; Strong USB cables; etc) | N | Y | Y | N
            ROOM_SOLUTIONS_TEAMS      | Room Solutions for Microsoft Teams                | N | Y | Y | N
            TEAMS_ROOMS_ON_ANDROID    | Microsoft Teams Rooms on Android                  | N | Y | Y | N
            ROOM_SOLUTIONS_ZOOM       | Room Solutions for PC-Based Zoom Rooms            | N | Y | Y | N
            ZOOM_ROOM_APPLIANCES      | Zoom Room Appliances                              | N | Y | Y | N
            SYNC_SOFTWARE             | Sync Software                                     | Y | Y | Y | N
            ROOM_BOOKING_SOFTWARE     | Room Booking Software                             | N | Y | Y | N
            DESK_BOOKING_SOFTWARE     | Desk Booking Software                             | Y | N | N | N
            LOGI_TUNE_SOFTWARE        | Logi Tune Software                                | Y | Y | Y | N
            COLLABOS_SOFTWARE         | CollabOS Software                                 | Y | Y | Y | N
            PERIPHERAL                | Mic Pod / power adapter / other peripheral        | N | Y | Y | N
            """)
    void products(String code, String title, String desk, String small, String large, String key) {
        String product = row("products", code);
        assertThat(product).startsWith("'" + title + "'");
        assertThat(product.split(", ")[product.split(", ").length - 3]).isEqualTo(String.valueOf(key.equals("Y")));
        String categories = row("covered_products", code);
        assertThat(categories.contains("FLEX_DESK")).isEqualTo(desk.equals("Y"));
        assertThat(categories.contains("SMALL_ROOM")).isEqualTo(small.equals("Y"));
        assertThat(categories.contains("MEDIUM_TO_LARGE_ROOM")).isEqualTo(large.equals("Y"));
    }

    @Test
    @DisplayName("R43: no product but these")
    void noOthers() {
        assertThat(codes("products")).hasSize(31).doesNotHaveDuplicates().containsExactlyElementsOf(codes("covered_products"));
    }

    @Test
    @DisplayName("R2: every benefit the text speaks of is in the table, in its order, and listed for some level")
    void benefits() {
        List<String> known = KnownBenefits.all().stream().map(Benefit::code).toList();

        assertThat(codes("benefits")).containsExactlyElementsOf(known);
        assertThat(codes("benefit_listings")).containsExactlyElementsOf(known);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @DisplayName("R99: Basic has none of what is paid")
    @CsvSource({"SYNC_INSIGHTS, any, ESSENTIAL SELECT", "ALERTS_EMAIL_SERVICENOW, any, ESSENTIAL SELECT",
            "REMOTE_UI_ACCESS, any, ESSENTIAL SELECT",
        "FLOOR_PLAN_MAPS, any, ESSENTIAL SELECT", "ROOM_BOOKING_TAP_SCHEDULER, room, ESSENTIAL SELECT",
        "DESK_BOOKING_TUNE, desk, BASIC ESSENTIAL SELECT",
        "DESIGNATED_SERVICE_MANAGER, any, SELECT", "ONSITE_SPARES, any, SELECT", "HELPDESK_24X7, any, SELECT",
        "HELPDESK_BUSINESS_HOURS, any, BASIC ESSENTIAL"})
    void levels(String benefit, String spaces, String levels) {
        assertThat(row("benefit_listings", benefit)).startsWith("'" + spaces + "', '" + levels + "',");
    }

    @ParameterizedTest(name = "{0} at {1} is sold for {2}, as a plan: {3}")
    @DisplayName("D39: what is sold for which category")
    @CsvSource({"SELECT_SMALL_ROOM, SELECT, SMALL_ROOM, false", "SELECT_MEDIUM_TO_LARGE_ROOM, SELECT, MEDIUM_TO_LARGE_ROOM, false",
        "SELECT_FLEX_DESK, SELECT, FLEX_DESK, false", "ESSENTIAL_ROOM, ESSENTIAL, ROOM, false",
                "ESSENTIAL_FLEX_DESK, ESSENTIAL, FLEX_DESK, false",
        "SELECT_ENTERPRISE_ROOMS, SELECT, ROOM, true", "SELECT_ENTERPRISE_SMALL_ROOMS, SELECT, SMALL_ROOM, true",
        "SELECT_ENTERPRISE_MEDIUM_TO_LARGE_ROOMS, SELECT, MEDIUM_TO_LARGE_ROOM, true"})
    void offerings(String code, String level, String soldFor, boolean plan) {
        assertThat(row("offerings", code)).endsWith("'" + level + "', '" + soldFor + "', " + plan);
        assertThat(codes("offerings")).hasSize(8);
        assertThat(Stream.of("SMALL_ROOM", "MEDIUM_TO_LARGE_ROOM", "FLEX_DESK")).containsExactlyElementsOf(codes("space_categories"));
    }
}
