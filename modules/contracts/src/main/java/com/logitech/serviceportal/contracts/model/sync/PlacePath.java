package com.logitech.serviceportal.contracts.model.sync;

import com.logitech.serviceportal.definitions.counter.PlainText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A location of Sync as our places have it: {@code /Main Campus/Building A/Floor 13/Green Area/}. What is not said is empty. */
public record PlacePath(String site, String building, String floor) {

    /** What lies beyond the floor is told with it. */
    public static PlacePath of(String location) {
        List<String> parts = parts(location);
        return new PlacePath(part(parts, 0), part(parts, 1), parts.stream().skip(2).collect(Collectors.joining(" / ")));
    }

    /** The parts of a path, none of them empty. */
    static List<String> parts(String path) {
        return Stream.of(path.split("/")).map(PlainText::even).filter(part -> !part.isEmpty()).toList();
    }

    private static String part(List<String> parts, int at) {
        return at < parts.size() ? parts.get(at) : "";
    }
}
