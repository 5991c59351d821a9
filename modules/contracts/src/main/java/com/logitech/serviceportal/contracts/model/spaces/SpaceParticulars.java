package com.logitech.serviceportal.contracts.model.spaces;

import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Everything that is said of a Space.
 *
 * @param seatCount empty when unknown
 * @param namedDesk whether the desk is assigned to a named user (R106)
 */
public record SpaceParticulars(String name, SpaceCategory category, String site, String building, String floor, String group,
                               Optional<Integer> seatCount, CountryCode country, ZoneId zone, boolean namedDesk) {

    private static final Pattern EDGES = Pattern.compile("^/+|/+$");

    public SpaceParticulars {
        group = group(group);
    }

    /** A group's path as it is compared, without the slashes some write around it. */
    public static String group(String path) {
        return EDGES.matcher(path.strip()).replaceAll("");
    }

    /** The part that answers about the past rest on; the rest is only how to find the Space. */
    public record Standing(String name, SpaceCategory category, CountryCode country, ZoneId zone, boolean namedDesk) {
    }

    public Standing standing() {
        return new Standing(name, category, country, zone, namedDesk);
    }

    /** The same for every way of writing the same place and name. */
    public String placeKey() {
        return PlaceKey.of(site, building, floor, name);
    }

    /** What would be different, each as "what: before -> after". */
    public List<String> differences(SpaceParticulars to) {
        List<String> differences = new ArrayList<>();
        compare(differences, "name", name, to.name);
        compare(differences, "category", category, to.category);
        compare(differences, "site", site, to.site);
        compare(differences, "building", building, to.building);
        compare(differences, "floor", floor, to.floor);
        compare(differences, "group", group, to.group);
        compare(differences, "seats", seatCount.map(String::valueOf).orElse(""), to.seatCount.map(String::valueOf).orElse(""));
        compare(differences, "country", country, to.country);
        compare(differences, "time zone", zone, to.zone);
        compare(differences, "named desk", namedDesk ? "yes" : "no", to.namedDesk ? "yes" : "no");
        return differences;
    }

    private static void compare(List<String> differences, String what, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            differences.add(what + ": " + orNothing(before) + " -> " + orNothing(after));
        }
    }

    private static String orNothing(Object value) {
        return value.toString().isEmpty() ? "nothing" : value.toString();
    }
}
