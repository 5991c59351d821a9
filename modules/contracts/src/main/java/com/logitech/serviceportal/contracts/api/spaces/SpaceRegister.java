package com.logitech.serviceportal.contracts.api.spaces;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A customer's Spaces. Kept by operations and the customer's administrators and users; read by all who see the customer. A
 * stranger's Space answers as unknown.
 */
public interface SpaceRegister {

    /** Adds a Space. A Room needs the confirmation that it is one (R145). Refused when the place and name are taken. */
    SpaceSummary add(NewSpace space);

    /** Changes what is said of the Space. Its category cannot change while a license is on it (R7). @param version the one last read */
    SpaceSummary change(SpaceId space, long version, SpaceChange change);

    /** Takes the Space out of the books from now on. Refused while a license is on it. */
    void remove(SpaceId space, long version);

    SpaceSummary space(SpaceId space);

    /** What and where a Space is, found with less than what it is entitled to. */
    SpacePlace place(SpaceId space);

    /** By name within site and building. */
    Page<SpaceSummary> spaces(SpaceQuery query);

    /**
     * What gives each of these Spaces its level now, or keeps it at Basic; in a bounded number of look-ups however many there are.
     *
     * @param spaces refused as unknown if one of them is unknown to the caller
     */
    Map<SpaceId, Finding> levelReasons(Set<SpaceId> spaces);

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
    record SpaceChange(String name, SpaceCategory category, String site, String building, String floor, String group,
                       Optional<Integer> seatCount, CountryCode country, Optional<ZoneId> zone, boolean namedDesk) {
    }

    /**
     * A Space as it is.
     *
     * @param appearedAt when it came into the books
     * @param level      the level it has now, and by what
     */
    record SpaceSummary(SpaceId id, CustomerId customer, String company, String name, SpaceCategory category, String site, String building,
                        String floor, String group, Optional<Integer> seatCount, CountryCode country, ZoneId zone, boolean namedDesk,
                        Instant appearedAt, ServiceLevel level, Optional<CoveredBy> coveredBy, int devices, long version)
            implements Versioned {
    }

    /** What and where a Space is. @param zone the one its days are counted in */
    record SpacePlace(SpaceId id, CustomerId customer, String name, SpaceCategory category, String group, CountryCode country,
                      ZoneId zone) {
    }

    /** What a level comes by. @param license empty under an Enterprise Plan */
    record CoveredBy(ContractId contract, ContractNumber number, Optional<LicenseId> license, LocalDate endsBefore) {
    }

    /**
     * Which Spaces a list shows.
     *
     * @param covered only Spaces with (true) or without (false) a license or plan in term now. Where that may not be used in the Space's
     *                country (R101), it is there all the same, and the level shown is Basic
     * @param assignable only Spaces that could take a license: not those of a Sync organization that is not linked (R18)
     * @param incomplete only Rooms where no key device has its serial number registered (R57)
     * @param text    part of name, site or building
     */
    record SpaceQuery(Optional<CustomerId> customer, Optional<SpaceCategory> category, Optional<Boolean> covered, boolean assignable,
                      boolean incomplete, String text, Optional<String> after, int size) {

        /** Of all Rooms, whatever is registered in them. */
        public SpaceQuery(Optional<CustomerId> customer, Optional<SpaceCategory> category, Optional<Boolean> covered, boolean assignable,
                          String text, Optional<String> after, int size) {
            this(customer, category, covered, assignable, false, text, after, size);
        }

        /** Of all Spaces, whether they could take a license or not. */
        public SpaceQuery(Optional<CustomerId> customer, Optional<SpaceCategory> category, Optional<Boolean> covered, String text,
                          Optional<String> after, int size) {
            this(customer, category, covered, false, text, after, size);
        }
    }
}
