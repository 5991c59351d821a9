package com.logitech.serviceportal.support.terms.clocks;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.support.api.SupportClause;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * R46: the Basic help desk, which Essential shares, works Monday to Friday in its region's hours (D7). A ticket is taken at any time;
 * its clock starts when the desk is open.
 */
public final class BasicHours implements Term<BasicHours.Facts> {

    /**
     * What it rests on.
     *
     * @param region   of the desk, in words
     * @param at       when the ticket comes (UTC)
     * @param startsAt when the desk is open at or after that (UTC)
     * @param opensAt  its hours by the clock on its wall
     * @param closesAt the first minute outside
     * @param zone     of that wall
     */
    public record Facts(String region, Instant at, Instant startsAt, LocalTime opensAt, LocalTime closesAt, ZoneId zone) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.BASIC_HOURS;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String desk = "The desk for " + facts.region() + " works " + facts.opensAt() + " to " + facts.closesAt() + " (" + facts.zone()
                + ") on working days";
        return Finding.holds(clause(), facts, facts.startsAt().equals(facts.at()) ? desk + " and is open."
                : desk + " and is closed; the clock starts at " + Wording.at(facts.startsAt(), facts.zone()) + ".");
    }
}
