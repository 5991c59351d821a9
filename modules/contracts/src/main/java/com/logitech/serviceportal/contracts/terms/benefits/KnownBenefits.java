package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.countries.api.Benefit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** R2: the benefits the text speaks of, by their codes. Which level has which is data; a row may name others (R99). */
public final class KnownBenefits {

    private static final Map<Benefit, String> IN_WORDS = new LinkedHashMap<>();

    public static final Benefit PROVISION_CONFIGURE = known("PROVISION_CONFIGURE", "provisioning and configuration");
    public static final Benefit MONITOR_MANAGE = known("MONITOR_MANAGE", "device monitoring and management");
    public static final Benefit PUSH_CONTROL_UPDATES = known("PUSH_CONTROL_UPDATES", "controlled updates");
    public static final Benefit ALERTS_EMAIL_SERVICENOW = known("ALERTS_EMAIL_SERVICENOW", "alerts by mail and in ServiceNow");
    public static final Benefit SYNC_INSIGHTS = known("SYNC_INSIGHTS", "Sync Insights");
    public static final Benefit REMOTE_UI_ACCESS = known("REMOTE_UI_ACCESS", "Remote UI Access");
    public static final Benefit SYNC_CLOUD_API = known("SYNC_CLOUD_API", "the Sync Cloud API");

    public static final Benefit ROOM_BOOKING_TAP_SCHEDULER = known("ROOM_BOOKING_TAP_SCHEDULER", "room booking on Tap Scheduler");
    public static final Benefit DESK_BOOKING_TUNE = known("DESK_BOOKING_TUNE", "desk booking in Tune");
    public static final Benefit DOCK_FLEX_NATIVE_UI = known("DOCK_FLEX_NATIVE_UI", "the native Dock Flex screen");
    public static final Benefit FLOOR_PLAN_MAPS = known("FLOOR_PLAN_MAPS", "floor plan maps");

    public static final Benefit HELPDESK_24X7 = known("HELPDESK_24X7", "a help desk around the clock");
    public static final Benefit HELPDESK_BUSINESS_HOURS = known("HELPDESK_BUSINESS_HOURS", "a help desk in business hours");
    public static final Benefit FIRST_RESPONSE_1_HOUR = known("FIRST_RESPONSE_1_HOUR", "a first response within the time of Select");
    public static final Benefit FIRST_RESPONSE_1_BUSINESS_DAY = known("FIRST_RESPONSE_1_BUSINESS_DAY",
            "a first response within one business day");
    public static final Benefit SOLUTION_LEVEL_SUPPORT = known("SOLUTION_LEVEL_SUPPORT", "solution-level support");
    public static final Benefit PRODUCT_REPLACEMENT_STANDARD = known("PRODUCT_REPLACEMENT_STANDARD", "standard product replacement");
    public static final Benefit PRODUCT_REPLACEMENT_EXTENDED = known("PRODUCT_REPLACEMENT_EXTENDED", "extended product replacement");
    public static final Benefit ADVANCED_RMA_NEXT_BUSINESS_DAY = known("ADVANCED_RMA_NEXT_BUSINESS_DAY",
            "advanced RMA by the next business day");
    public static final Benefit ADVANCED_RMA_GROUND = known("ADVANCED_RMA_GROUND", "RMA by ground freight");
    public static final Benefit DESIGNATED_SERVICE_MANAGER = known("DESIGNATED_SERVICE_MANAGER", "a Designated Service Manager");
    public static final Benefit ONSITE_SPARES = known("ONSITE_SPARES", "Onsite Spares");

    /** These go by the customer's count of licenses, not by a Space (R73, R77). */
    static final Set<Benefit> BY_COUNT = Set.of(DESIGNATED_SERVICE_MANAGER, ONSITE_SPARES);

    /** What people and products do for the customer; all else, things not invented yet included, is a feature of Sync (R99). */
    private static final Set<Benefit> NOT_SYNC = Set.of(HELPDESK_24X7, HELPDESK_BUSINESS_HOURS, FIRST_RESPONSE_1_HOUR,
            FIRST_RESPONSE_1_BUSINESS_DAY, SOLUTION_LEVEL_SUPPORT, PRODUCT_REPLACEMENT_STANDARD, PRODUCT_REPLACEMENT_EXTENDED,
            ADVANCED_RMA_NEXT_BUSINESS_DAY, ADVANCED_RMA_GROUND, DESIGNATED_SERVICE_MANAGER, ONSITE_SPARES);

    private KnownBenefits() {
    }

    private static Benefit known(String code, String inWords) {
        Benefit benefit = new Benefit(code);
        IN_WORDS.put(benefit, inWords);
        return benefit;
    }

    /** All of them, in the order of the text's table. */
    public static List<Benefit> all() {
        return List.copyOf(IN_WORDS.keySet());
    }

    static boolean isSyncFeature(Benefit benefit) {
        return !NOT_SYNC.contains(benefit);
    }

    /** What countries are asked about the benefit: of a replacement by the next business day the delivery it rests on (R68). */
    public static Benefit inCountries(Benefit benefit) {
        return benefit.equals(ADVANCED_RMA_NEXT_BUSINESS_DAY) ? Benefit.NEXT_BUSINESS_DAY_DELIVERY : benefit;
    }

    /** The benefit as a sentence names it; one not known here by its code in words. */
    static String inWords(Benefit benefit) {
        return IN_WORDS.getOrDefault(benefit, Words.title(benefit.code()));
    }
}
