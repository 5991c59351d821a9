package com.logitech.serviceportal.contracts.sync;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations.PlaceRule;
import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations.Settings;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls.PlaceVerdict;
import com.logitech.serviceportal.contracts.model.spaces.PlaceKey;
import com.logitech.serviceportal.contracts.model.spaces.SpaceParticulars;
import com.logitech.serviceportal.contracts.model.sync.PlacePath;
import com.logitech.serviceportal.contracts.model.sync.PlaceSaid;
import com.logitech.serviceportal.contracts.model.sync.PulledRow;
import com.logitech.serviceportal.contracts.model.sync.SyncPlaces.KnownPlace;
import com.logitech.serviceportal.contracts.model.sync.SyncWords.Vocabulary;
import com.logitech.serviceportal.contracts.terms.spaces.RoomConfirmed;
import com.logitech.serviceportal.contracts.terms.sync.PlaceMatch;
import com.logitech.serviceportal.contracts.terms.sync.PulledCategory;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.counter.PlainText;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what becomes of a place Sync names, given the Space it is and the one at its place. Name and location are Sync's to say; what a
 * Space is - its category, country and zone - is only taken from Sync when it comes in.
 */
final class PlaceJudge {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SITE = 120;
    private static final int LONGEST_FLOOR = 60;
    private static final int LONGEST_GROUP = 200;
    private static final int MOST_SEATS = 100_000;

    private final Settings settings;
    private final Vocabulary words;
    private final Catalog.Edition catalog;
    private final Function<CountryCode, Optional<ZoneId>> usualZone;

    /** @param usualZone the zone of a Space in a country, where none is said */
    PlaceJudge(Settings settings, Vocabulary words, Catalog.Edition catalog, Function<CountryCode, Optional<ZoneId>> usualZone) {
        this.settings = settings;
        this.words = words;
        this.catalog = catalog;
        this.usualZone = usualZone;
    }

    /**
     * @param known the Space that has the place's id
     * @param there another Space at its place with its name that stays there
     */
    PulledRow judge(long line, PlaceSaid said, Optional<KnownPlace> known, Optional<KnownPlace> there) {
        List<String> reasons = new ArrayList<>(illegible(said));
        Optional<KnownPlace> removed = known.filter(space -> space.removedAt().isPresent());
        Optional<KnownPlace> present = known.filter(space -> space.removedAt().isEmpty());
        removed.filter(space -> there.isEmpty()).ifPresent(space -> reasons.add("It was removed here on "
                + space.removedAt().orElseThrow().atZone(ZoneOffset.UTC).toLocalDate()
                + " (UTC), and Sync still has it. Remove it there, or add it here again by hand."));
        Finding match = new PlaceMatch().judge(new PlaceMatch.Facts(words(said), present.isPresent(), there.isPresent(),
                there.flatMap(KnownPlace::place).filter(place -> !place.equals(said.id())).isPresent()));
        if (!match.holds()) {
            reasons.add(match.because() + " " + match.turnedBy());
        }
        if (!reasons.isEmpty()) {
            return refused(line, said, String.join(" ", reasons));
        }
        return present.or(() -> there).map(space -> knownAlready(line, said, space, present.isPresent()))
                .orElseGet(() -> added(line, said));
    }

    private static PulledRow refused(long line, PlaceSaid said, String reason) {
        String name = PlainText.shown(PlainText.even(said.name()));
        return new PulledRow(line, PlaceVerdict.REFUSED, reason, Optional.empty(), 0,
                PlainText.length(name) <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)),
                Optional.empty(), true);
    }

    private PulledRow knownAlready(long line, PlaceSaid said, KnownPlace space, boolean byId) {
        SpaceParticulars before = space.particulars();
        PlacePath path = said.path();
        String group = said.groupPath().isEmpty() ? before.group() : said.groupPath();
        SpaceParticulars says = new SpaceParticulars(PlainText.even(said.name()), before.category(), path.site(), path.building(),
                path.floor(), group, seats(said).or(before::seatCount), before.country(), before.zone(), before.namedDesk());
        String differences = String.join(", ", before.differences(says));
        PlaceVerdict verdict = !byId ? PlaceVerdict.MATCHED : differences.isEmpty() ? PlaceVerdict.UNCHANGED
                : path.equals(new PlacePath(before.site(), before.building(), before.floor())) ? PlaceVerdict.CHANGED : PlaceVerdict.MOVED;
        return new PulledRow(line, verdict, differences, Optional.of(space.space()), space.version(), says.name(), Optional.of(says), true);
    }

    private PulledRow added(long line, PlaceSaid said) {
        PulledCategory category = PulledCategory.of(said.desk(), said.contract().map(contract -> words.service(contract.service())));
        Finding room = new RoomConfirmed().judge(new RoomConfirmed.Facts(category.category(), catalog.isRoom(category.category()),
                settings.roomsConfirmed()));
        Optional<PlaceRule> rule = rule(said);
        CountryCode country = rule.map(PlaceRule::country).orElse(settings.country());
        Optional<ZoneId> zone = rule.isPresent() ? rule.get().zone() : settings.zone();
        Optional<ZoneId> usual = zone.or(() -> usualZone.apply(country));
        if (!room.holds() || usual.isEmpty()) {
            return refused(line, said, Stream.of(room.holds() ? "" : room.because(), usual.isPresent() ? ""
                    : "We do not know the usual time zone of " + country + "; say it in the link's settings.")
                    .filter(reason -> !reason.isEmpty()).collect(Collectors.joining(" ")));
        }
        PlacePath path = said.path();
        return new PulledRow(line, PlaceVerdict.ADDED, category.certain() ? "" : "Sync does not say what kind of Room it is.",
                Optional.empty(), 0, PlainText.even(said.name()), Optional.of(new SpaceParticulars(PlainText.even(said.name()),
                category.category(), path.site(), path.building(), path.floor(), said.groupPath(), seats(said), country, usual.get(),
                false)), category.certain());
    }

    private static Optional<Integer> seats(PlaceSaid said) {
        return said.seatCount().filter(seats -> seats <= MOST_SEATS);
    }

    /** The rule with the longest beginning of the place's group or location. */
    private Optional<PlaceRule> rule(PlaceSaid said) {
        return settings.rules().stream()
                .filter(rule -> begins(said.group(), rule.prefix()) || begins(said.location(), rule.prefix()))
                .max(Comparator.comparingInt(rule -> rule.prefix().length()));
    }

    private static boolean begins(String path, String prefix) {
        return path.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
    }

    private static List<String> illegible(PlaceSaid said) {
        List<String> reasons = new ArrayList<>();
        PlacePath path = said.path();
        if (said.name().isEmpty()) {
            reasons.add("Sync says no name.");
        }
        legible(reasons, "name", said.name(), LONGEST_NAME);
        legible(reasons, "site", path.site(), LONGEST_SITE);
        legible(reasons, "building", path.building(), LONGEST_SITE);
        legible(reasons, "floor", path.floor(), LONGEST_FLOOR);
        legible(reasons, "group", said.groupPath(), LONGEST_GROUP);
        if (reasons.isEmpty() && PlainText.length(said.placeKey()) > PlaceKey.LONGEST) {
            reasons.add("The name is too long together with site, building and floor.");
        }
        return reasons;
    }

    private static void legible(List<String> reasons, String what, String text, int longest) {
        PlainText.unseen(text).ifPresent(character -> reasons.add("The " + what + " contains a character nobody sees: " + character + "."));
        if (PlainText.length(PlainText.even(text)) > longest) {
            reasons.add("The " + what + " has more than " + longest + " characters.");
        }
    }

    private static String words(PlaceSaid said) {
        PlacePath path = said.path();
        String words = Stream.of(path.site(), path.building(), path.floor(), PlainText.even(said.name())).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" / "));
        return words.isEmpty() ? said.id() : words;
    }
}
