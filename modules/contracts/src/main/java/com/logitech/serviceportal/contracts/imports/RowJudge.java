package com.logitech.serviceportal.contracts.imports;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.Verdict;
import com.logitech.serviceportal.contracts.model.imports.JudgedRow;
import com.logitech.serviceportal.contracts.model.licenses.Assignment;
import com.logitech.serviceportal.contracts.model.spaces.SpaceParticulars;
import com.logitech.serviceportal.contracts.model.spaces.Spaces;
import com.logitech.serviceportal.contracts.terms.spaces.CategoryChange;
import com.logitech.serviceportal.contracts.terms.spaces.FlexDeskUnassigned;
import com.logitech.serviceportal.contracts.terms.spaces.RoomConfirmed;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.PlainText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Says what becomes of a row, given the Space at its place and the licenses on it. */
public final class RowJudge {

    private static final int LONGEST_REASON = 1_000;

    private final Catalog.Edition edition;
    private final boolean roomsConfirmed;
    private final Function<CountryCode, Optional<ZoneId>> usualZone;
    private final BiFunction<Assignment, CountryCode, Finding> use;

    /**
     * @param usualZone the zone of a Space in a country, where none is said
     * @param use       whether a license may be used in a country (R101)
     */
    public RowJudge(Catalog.Edition edition, boolean roomsConfirmed, Function<CountryCode, Optional<ZoneId>> usualZone,
                    BiFunction<Assignment, CountryCode, Finding> use) {
        this.use = use;
        this.edition = edition;
        this.roomsConfirmed = roomsConfirmed;
        this.usualZone = usualZone;
    }

    /** @param licenses what is on the Space at that place, or is to be */
    public JudgedRow judge(long line, RowReader.Said said, Optional<Spaces.Known> present, List<Assignment> licenses) {
        List<String> reasons = new ArrayList<>(said.problems());
        Optional<SpaceParticulars> before = present.map(Spaces.Known::particulars);
        Optional<SpaceCategory> category = said.category().or(() -> before.map(SpaceParticulars::category));
        Optional<CountryCode> country = said.country().or(() -> before.map(SpaceParticulars::country));
        Optional<ZoneId> zone = said.zone().or(() -> before.filter(space -> country.equals(Optional.of(space.country())))
                        .map(SpaceParticulars::zone))
                .or(() -> country.flatMap(usualZone));
        boolean namedDesk = said.namedDesk().or(() -> before.map(SpaceParticulars::namedDesk)).orElse(false);

        require(reasons, category.isPresent(), said.problems(), "category");
        require(reasons, country.isPresent(), said.problems(), "country");
        if (country.isPresent() && zone.isEmpty()) {
            require(reasons, false, said.problems(), "time zone");
        }
        category.ifPresent(known -> judgeCategory(reasons, known, before, namedDesk, !licenses.isEmpty()));
        country.filter(there -> before.filter(space -> !space.country().equals(there)).isPresent())
                .ifPresent(there -> licenses.forEach(license -> keep(reasons, use.apply(license, there))));

        if (!reasons.isEmpty()) {
            return new JudgedRow(line, Verdict.REFUSED, cut(String.join(" ", reasons)), present.map(Spaces.Known::id),
                    said.name(), said.placeKey(), Optional.empty());
        }
        SpaceParticulars says = new SpaceParticulars(said.name(), category.orElseThrow(), said.site(), said.building(), said.floor(),
                said.group().or(() -> before.map(SpaceParticulars::group)).orElse(""),
                said.seatCount().or(() -> before.flatMap(SpaceParticulars::seatCount)),
                country.orElseThrow(), zone.orElseThrow(), namedDesk);
        String differences = before.map(space -> String.join(", ", space.differences(says))).orElse("");
        Verdict verdict = before.isEmpty() ? Verdict.NEW : differences.isEmpty() ? Verdict.UNCHANGED : Verdict.CHANGED;
        return new JudgedRow(line, verdict, cut(differences), present.map(Spaces.Known::id), says.name(),
                said.placeKey(), Optional.of(says));
    }

    private void judgeCategory(List<String> reasons, SpaceCategory category, Optional<SpaceParticulars> before,
                               boolean namedDesk, boolean licensed) {
        boolean room = edition.isRoom(category);
        boolean becomes = before.map(space -> !space.category().equals(category)).orElse(true);
        if (becomes) {
            keep(reasons, new RoomConfirmed().judge(new RoomConfirmed.Facts(category, room, roomsConfirmed)));
        }
        before.ifPresent(space -> keep(reasons, new CategoryChange().judge(
                        new CategoryChange.Facts(space.category(), category, licensed))));
        keep(reasons, new FlexDeskUnassigned().judge(new FlexDeskUnassigned.Facts(category, room, namedDesk, licensed)));
    }

    private static void keep(List<String> reasons, Finding finding) {
        if (!finding.holds() && !reasons.contains(finding.because())) {
            reasons.add(finding.because());
        }
    }

    /** Says that a thing is missing, unless it was there and could not be read: that was said already. */
    private static void require(List<String> reasons, boolean present, List<String> problems, String what) {
        if (!present && problems.stream().noneMatch(problem -> problem.startsWith("The " + what))) {
            reasons.add("The " + what + " is missing.");
        }
    }

    private static String cut(String reason) {
        return PlainText.length(reason) <= LONGEST_REASON ? reason
                : reason.substring(0, reason.offsetByCodePoints(0, LONGEST_REASON - 1)) + "\u2026";
    }
}
