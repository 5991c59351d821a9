package com.logitech.serviceportal.contracts.api.spaces;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A customer's Spaces and the devices in them. Kept by operations and the customer's administrators and users; read by all who
 * see the customer. A stranger's Space or device answers as unknown.
 */
public interface SpaceRegister {

    /** Adds a Space. A Room needs the confirmation that it is one (R145). Refused when the place and name are taken. */
    SpaceSummary add(NewSpace space);

    /** Changes what is said of the Space. Its category cannot change while a license is on it (R7). @param version the one last read */
    SpaceSummary change(SpaceId space, long version, SpaceChange change);

    /** Takes the Space out of the books from now on. Refused while a license is on it. */
    void remove(SpaceId space, long version);

    SpaceSummary space(SpaceId space);

    /** By name within site and building. */
    Page<SpaceSummary> spaces(SpaceQuery query);

    /** Registers a device (R56): one serial number, one place in the books. Refused when the serial number is registered already. */
    DeviceSummary register(NewDevice device);

    /**
     * Moves a device to a Space, or out of all Spaces (R20). The license stays where it is.
     *
     * @param at when it was moved; empty for now; a past instant records a late-entered fact, not earlier than its present location began
     */
    DeviceSummary move(DeviceId device, long version, Optional<SpaceId> to, Optional<Instant> at);

    DeviceSummary device(DeviceId device);

    /** By serial number. */
    Page<DeviceSummary> devices(DeviceQuery query);

    /** Where a device has been, newest first. */
    List<Location> locations(DeviceId device);

    /** Which key devices of a Room have no serial number yet (R57, D10). */
    List<String> missingKeySerials(SpaceId space);

    /**
     * A Space to come into the books.
     *
     * @param name         1 to 200 characters; unique in its site, building and floor of the customer, however it is written
     * @param seatCount    empty when unknown; at most 100,000
     * @param zone         empty for the country's usual one
     * @param namedDesk    whether the desk is assigned to a named user, which makes it no Flex Desk (R106)
     * @param roomConfirmed for a Room: it is enclosed and a supported product is installed and used there (R145)
     */
    record NewSpace(CustomerId customer, String name, SpaceCategory category, String site, String building, String floor, String group,
                    Optional<Integer> seatCount, CountryCode country, Optional<ZoneId> zone, boolean namedDesk, boolean roomConfirmed) {
    }

    /** What a Space is to be from now on; as in {@link NewSpace}. */
    record SpaceChange(String name, SpaceCategory category, String site, String building, String floor, String group, Optional<Integer> seatCount,
                       CountryCode country, Optional<ZoneId> zone, boolean namedDesk) {
    }

    /**
     * A Space as it is.
     *
     * @param appearedAt when it came into the books
     * @param level      the level it has now, and by what
     */
    record SpaceSummary(SpaceId id, CustomerId customer, String company, String name, SpaceCategory category, String site, String building, String floor, String group,
                 Optional<Integer> seatCount, CountryCode country, ZoneId zone, boolean namedDesk, Instant appearedAt, ServiceLevel level,
                 Optional<CoveredBy> coveredBy, int devices, long version) {
    }

    /** What a level comes by. @param license empty under an Enterprise Plan */
    record CoveredBy(ContractId contract, ContractNumber number, Optional<LicenseId> license, LocalDate endsBefore) {
    }

    /** Which Spaces a list shows. @param covered only Spaces with (true) or without (false) a license or plan now; @param text part of name, site or building */
    record SpaceQuery(Optional<CustomerId> customer, Optional<SpaceCategory> category, Optional<Boolean> covered, String text,
                      Optional<String> after, int size) {
        public static SpaceQuery of(CustomerId customer) {
            return new SpaceQuery(Optional.of(customer), Optional.empty(), Optional.empty(), "", Optional.empty(), Page.USUAL_SIZE);
        }
    }

    /** A device to be registered. @param collabOsVersion such as "1.12.3"; may be empty; @param purchasedOn empty when unknown */
    record NewDevice(CustomerId customer, SerialNumber serial, String productCode, Optional<SpaceId> space, Optional<LocalDate> purchasedOn,
                     String collabOsVersion) {
    }

    /** A device, where it is now; the names are empty where there is nothing to name. */
    record DeviceSummary(DeviceId id, CustomerId customer, String company, SerialNumber serial, String productCode, String productTitle, Optional<SpaceId> space,
                  String spaceName, Optional<LocalDate> purchasedOn, String collabOsVersion, Instant registeredAt, long version) {
    }

    /** Which devices a list shows. @param text beginning of a serial number, or part of a product's name */
    record DeviceQuery(Optional<CustomerId> customer, Optional<SpaceId> space, String text, Optional<String> after, int size) {
        public static DeviceQuery in(SpaceId space) {
            return new DeviceQuery(Optional.empty(), Optional.of(space), "", Optional.empty(), Page.LARGEST_SIZE);
        }
    }

    /** Where a device was for a while. @param space empty while it was in no Space; @param until exclusive, empty while it stays */
    record Location(Optional<SpaceId> space, String spaceName, Instant from, Optional<Instant> until, Instant recordedAt, String recordedBy) {
    }
}
