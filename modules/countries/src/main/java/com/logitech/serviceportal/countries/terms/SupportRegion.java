package com.logitech.serviceportal.countries.terms;

import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * R123: a region's desk is open Monday to Friday between its hours, without the holidays it keeps, by the clock on its own wall
 * (D21, D48); the closing minute is outside. Latin America has North America's hours (D22).
 */
public final class SupportRegion implements Term<SupportRegion.Facts> {

    /**
     * @param at          the instant asked about (UTC)
     * @param zone        of the desk's wall
     * @param opensAt     first minute inside
     * @param closesAt    first minute outside
     * @param workingDay  whether the instant's day on that wall is a working day
     * @param holiday     the holiday that keeps the desk closed on that day
     * @param opensNextAt when it is open next (UTC); the instant itself while open
     */
    public record Facts(
        SupportRegionCode region, Instant at, ZoneId zone, LocalTime opensAt, LocalTime closesAt,
        boolean workingDay, Optional<String> holiday, Instant opensNextAt) {
    }

    @Override
    public Clause clause() {
        return CountriesClause.SUPPORT_HOURS;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        ZonedDateTime wall = facts.at().atZone(facts.zone());
        LocalTime time = wall.toLocalTime();
        String hours = facts.opensAt() + " to " + facts.closesAt() + " (" + facts.zone() + ")";
        String desk = "The desk for " + facts.region().title();
        if (facts.workingDay() && !time.isBefore(facts.opensAt()) && time.isBefore(facts.closesAt())) {
            return Finding.holds(clause(), facts, desk + " is open " + hours + " on working days.");
        }
        ZonedDateTime next = facts.opensNextAt().atZone(facts.zone());
        String closed = facts.holiday().map(name -> " is closed on " + wall.toLocalDate() + " for " + name)
                .orElse(facts.workingDay() ? " is open " + hours + ", and there it is " + time : " is open on working days only, " + hours);
        return Finding.fails(clause(), facts, desk + closed + ".",
                "Ask again on " + next.toLocalDate() + " at " + next.toLocalTime() + " (" + facts.zone() + ").");
    }
}
