package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.spaces.DeviceEntitlements.DeviceEntitlement;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceSummary;
import com.logitech.serviceportal.portal.frame.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of these pages, with the values in them. */
@Named("spaceSay")
@ApplicationScoped
public class SpaceWords extends Sentences {

    /** A floor by its number or letter alone needs the word. */
    private static final Pattern BARE_FLOOR = Pattern.compile("-?[0-9]{1,3}|[A-Z]{1,2}");

    public SpaceWords() {
        super("spaces");
    }

    /** Where a Space is: site, building and floor, as far as they are known. */
    public String place(SpaceSummary space) {
        String floor = BARE_FLOOR.matcher(space.floor()).matches() ? text("floor.bare", space.floor()) : space.floor();
        return Stream.of(space.site(), space.building(), floor).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The key of the words for whether a device is covered, and if not, whether it is the product or the Space. */
    public String cover(DeviceEntitlement device) {
        return device.cover().granted() ? "cover.yes" : device.productCovered() ? "cover.basic" : "cover.product";
    }

    /** What parts the columns of a file, in words. */
    public String separator(String separator) {
        return switch (separator) {
            case "," -> text("separator.comma");
            case ";" -> text("separator.semicolon");
            case "\t" -> text("separator.tab");
            case "|" -> text("separator.bar");
            default -> separator;
        };
    }

    /** Whether there is a value: a page sees through an optional one and cannot ask it. */
    public boolean known(Object value) {
        return value instanceof Optional<?> optional ? optional.isPresent() : value != null;
    }
}
