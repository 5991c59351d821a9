package com.logitech.serviceportal.contracts.api.spaces;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A customer's devices and the Spaces they are in. Kept by operations and the customer's administrators and users; read by all who
 * see the customer. A stranger's device or Space answers as unknown.
 */
public interface DeviceRegister {

    /** Registers a device (R56): one serial number, one place in the books. Refused when the serial number is registered already. */
    DeviceSummary register(NewDevice device);

    /**
     * Moves a device to a Space, or out of all Spaces (R20). The license stays where it is.
     *
     * @param at when it was moved; empty for now; a past instant records a late-entered fact; refused when it is to come, or not
     *           after the instant its present location began
     */
    DeviceSummary move(DeviceId device, long version, Optional<SpaceId> to, Optional<Instant> at);

    DeviceSummary device(DeviceId device);

    /** By serial number. */
    Page<DeviceSummary> devices(DeviceQuery query);

    /** Where a device has been, newest first. */
    List<Location> locations(DeviceId device);

    /** Whether the serial numbers of a Room's key devices are registered (R57, D10). */
    KeySerials keySerials(SpaceId space);

    /** A device to be registered. @param purchasedOn empty when unknown; @param collabOsVersion such as "1.12.3"; may be empty */
    record NewDevice(CustomerId customer, SerialNumber serial, String productCode, Optional<SpaceId> space, Optional<LocalDate> purchasedOn,
                     String collabOsVersion) {
    }

    /** A device, where it is now; the names are empty where there is nothing to name. */
    record DeviceSummary(DeviceId id, CustomerId customer, String company, SerialNumber serial, String productCode, String productTitle,
                         Optional<SpaceId> space, String spaceName, Optional<LocalDate> purchasedOn, String collabOsVersion,
                         Instant registeredAt, long version) implements Versioned {
    }

    /** @param finding whether the Room is complete; empty for what is no Room @param missing the devices whose serial number is missing */
    record KeySerials(Optional<Finding> finding, List<String> missing) {
    }

    /** Which devices a list shows. @param text beginning of a serial number, or part of a product's name */
    record DeviceQuery(Optional<CustomerId> customer, Optional<SpaceId> space, String text, Optional<String> after, int size) {
        public static DeviceQuery in(SpaceId space) {
            return new DeviceQuery(Optional.empty(), Optional.of(space), "", Optional.empty(), Page.LARGEST_SIZE);
        }
    }

    /** Where a device was for a while. @param space empty while it was in no Space; @param until exclusive, empty while it stays */
    record Location(Optional<SpaceId> space, String spaceName, Instant from, Optional<Instant> until, Instant recordedAt,
                    String recordedBy) {

        private static final Duration AT_ONCE = Duration.ofMinutes(5);

        /** Whether it was told only some time after it was so. */
        public boolean toldLate() {
            return Duration.between(from, recordedAt).compareTo(AT_ONCE) > 0;
        }
    }
}
