package com.logitech.serviceportal.contracts.api;

import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.OpenToAll;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be bought and what it gives, as dated rows: categories (R4), offerings (D39), benefits (R2), covered products (R43, R44). */
@FunctionalInterface
@OpenToAll("the offer is public")
public interface Catalog {

    /** The catalog as it stood at an instant (UTC). */
    Edition asKnownAt(Instant knownAt);

    /** One state of the catalog. Immutable; asking costs no look-up. */
    interface Edition {

        List<Category> categories();

        /** The category of that code, if we know it. */
        default Optional<Category> category(SpaceCategory code) {
            return categories().stream().filter(known -> known.code().equals(code)).findFirst();
        }

        /** Whether the category is that of Rooms (R145). */
        default boolean isRoom(SpaceCategory code) {
            return category(code).filter(Category::room).isPresent();
        }

        /** Offerings that can be ordered on the day. */
        List<Offering> offerings(LocalDate on);

        /** The offering sold at that level for that category; plans apart from single licenses. */
        Optional<Offering> offering(ServiceLevel level, SpaceCategory soldFor, boolean plan, LocalDate on);

        Optional<Offering> offering(String code);

        /** The categories a license or plan sold as the offering serves; none if we know no such offering. */
        default Set<SpaceCategory> fits(String offering) {
            return offering(offering).map(Offering::fits).orElse(Set.of());
        }

        /** All benefits, in the order of the table. */
        List<BenefitEntry> benefits();

        /** Whether the matrix lists the benefit for the level and category on the day (R2). What is not listed is not granted (R99). */
        boolean lists(ServiceLevel level, SpaceCategory category, Benefit benefit, LocalDate on);

        List<Product> products();

        Optional<Product> product(String code);

        /** The product of that code or name, in whichever letters. */
        default Optional<Product> productCalled(String codeOrName) {
            return products().stream().filter(known -> known.code().equalsIgnoreCase(codeOrName)
                    || known.title().equalsIgnoreCase(codeOrName)).findFirst();
        }

        /** When the product was and is on the list of the category (R43, R44), oldest first; empty if it never was. */
        List<Listing> listings(SpaceCategory category, String productCode);
    }

    /** A kind of Space (R4). @param room whether it is a Room: an enclosed space (R145) */
    record Category(SpaceCategory code, String title, boolean room) {
    }

    /**
     * Something that can be ordered (D39).
     *
     * @param soldFor the category word on the order: Essential is sold for "ROOM" of either type
     * @param fits    the categories of Space a license of it can be assigned to (R7, D39)
     */
    record Offering(String code, String title, ServiceLevel level, SpaceCategory soldFor, boolean plan, Set<SpaceCategory> fits) {
    }

    /** A line of the benefit table (R2). @param block the part of the table: device management, space management, protection and support */
    record BenefitEntry(Benefit code, String title, String block) {
    }

    /**
     * A product we know.
     *
     * @param keyDevice whether its serial number is asked for in a Room (R57)
     * @param collabOs  whether it runs CollabOS (R98)
     */
    record Product(String code, String title, Kind kind, boolean keyDevice, boolean collabOs) {

        /** What a product is made of. Hardware has serial numbers; peripherals belong to something else. */
        public enum Kind {
            HARDWARE, SOFTWARE, BUNDLE, PERIPHERAL
        }
    }

    /** While a product is on a list. @param from first day on it; @param removedOn first day off it; empty while it stays */
    record Listing(LocalDate from, Optional<LocalDate> removedOn) {

        public boolean isOn(LocalDate day) {
            return !day.isBefore(from) && removedOn.map(day::isBefore).orElse(true);
        }
    }
}
