package com.logitech.serviceportal.contracts.terms;

import java.util.List;

import com.logitech.serviceportal.countries.api.Benefit;

/** R2: the benefits the text speaks of, by their codes. Which level has which is data; a row may name others (R99). */
public final class KnownBenefits {

    public static final Benefit PROVISION_CONFIGURE = new Benefit("PROVISION_CONFIGURE");
    public static final Benefit MONITOR_MANAGE = new Benefit("MONITOR_MANAGE");
    public static final Benefit PUSH_CONTROL_UPDATES = new Benefit("PUSH_CONTROL_UPDATES");
    public static final Benefit ALERTS_EMAIL_SERVICENOW = new Benefit("ALERTS_EMAIL_SERVICENOW");
    public static final Benefit SYNC_INSIGHTS = new Benefit("SYNC_INSIGHTS");
    public static final Benefit REMOTE_UI_ACCESS = new Benefit("REMOTE_UI_ACCESS");
    public static final Benefit SYNC_CLOUD_API = new Benefit("SYNC_CLOUD_API");

    public static final Benefit ROOM_BOOKING_TAP_SCHEDULER = new Benefit("ROOM_BOOKING_TAP_SCHEDULER");
    public static final Benefit DESK_BOOKING_TUNE = new Benefit("DESK_BOOKING_TUNE");
    public static final Benefit DOCK_FLEX_NATIVE_UI = new Benefit("DOCK_FLEX_NATIVE_UI");
    public static final Benefit FLOOR_PLAN_MAPS = new Benefit("FLOOR_PLAN_MAPS");

    public static final Benefit HELPDESK_24X7 = new Benefit("HELPDESK_24X7");
    public static final Benefit HELPDESK_BUSINESS_HOURS = new Benefit("HELPDESK_BUSINESS_HOURS");
    public static final Benefit FIRST_RESPONSE_1_HOUR = new Benefit("FIRST_RESPONSE_1_HOUR");
    public static final Benefit FIRST_RESPONSE_1_BUSINESS_DAY = new Benefit("FIRST_RESPONSE_1_BUSINESS_DAY");
    public static final Benefit SOLUTION_LEVEL_SUPPORT = new Benefit("SOLUTION_LEVEL_SUPPORT");
    public static final Benefit PRODUCT_REPLACEMENT_STANDARD = new Benefit("PRODUCT_REPLACEMENT_STANDARD");
    public static final Benefit PRODUCT_REPLACEMENT_EXTENDED = new Benefit("PRODUCT_REPLACEMENT_EXTENDED");
    public static final Benefit ADVANCED_RMA_NEXT_BUSINESS_DAY = new Benefit("ADVANCED_RMA_NEXT_BUSINESS_DAY");
    public static final Benefit ADVANCED_RMA_GROUND = new Benefit("ADVANCED_RMA_GROUND");
    public static final Benefit DESIGNATED_SERVICE_MANAGER = new Benefit("DESIGNATED_SERVICE_MANAGER");
    public static final Benefit ONSITE_SPARES = new Benefit("ONSITE_SPARES");

    private static final List<Benefit> ALL = List.of(PROVISION_CONFIGURE, MONITOR_MANAGE, PUSH_CONTROL_UPDATES, ALERTS_EMAIL_SERVICENOW,
            SYNC_INSIGHTS,
            REMOTE_UI_ACCESS, SYNC_CLOUD_API, ROOM_BOOKING_TAP_SCHEDULER, DESK_BOOKING_TUNE, DOCK_FLEX_NATIVE_UI, FLOOR_PLAN_MAPS,
                    HELPDESK_24X7,
            HELPDESK_BUSINESS_HOURS, FIRST_RESPONSE_1_HOUR, FIRST_RESPONSE_1_BUSINESS_DAY, SOLUTION_LEVEL_SUPPORT,
                    PRODUCT_REPLACEMENT_STANDARD,
            PRODUCT_REPLACEMENT_EXTENDED, ADVANCED_RMA_NEXT_BUSINESS_DAY, ADVANCED_RMA_GROUND, DESIGNATED_SERVICE_MANAGER, ONSITE_SPARES);

    private KnownBenefits() {
    }

    /** All of them, in the order of the text's table. */
    public static List<Benefit> all() {
        return ALL;
    }
}
