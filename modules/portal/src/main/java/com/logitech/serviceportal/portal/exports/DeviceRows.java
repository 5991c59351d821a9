package com.logitech.serviceportal.portal.exports;

import com.logitech.serviceportal.contracts.api.Entitlements;
import com.logitech.serviceportal.contracts.api.spaces.DeviceEntitlements.DeviceEntitlement;
import com.logitech.serviceportal.contracts.api.spaces.DeviceEntitlements;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceSummary;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.sheets.Columns;
import com.logitech.serviceportal.portal.sheets.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a file tells of devices: all that a list knows, and by what level service reaches each, and why. */
@ApplicationScoped
public class DeviceRows {

    @Inject
    private DeviceEntitlements entitlements;
    @Inject
    private Clock clock;

    /** A device, and what reaches it. */
    public record Row(DeviceSummary device, DeviceEntitlement reached) {
    }

    public Columns<Row> columns() {
        return Columns.of(DeviceSummary.class).in(Row::device).and("Level", row -> row.reached().level())
                .why("Level", row -> row.reached().cover().decisive());
    }

    public Rows<Row> of(Rows<DeviceSummary> devices) {
        return devices.lots(Entitlements.MOST_AT_ONCE - Page.LARGEST_SIZE).as(this::reached);
    }

    private List<Row> reached(List<DeviceSummary> devices) {
        Instant now = clock.instant();
        Map<DeviceId, DeviceEntitlement> answers = entitlements.of(
                devices.stream().map(DeviceSummary::id).collect(Collectors.toSet()), now, now);
        return devices.stream().map(device -> new Row(device, answers.get(device.id()))).toList();
    }
}
