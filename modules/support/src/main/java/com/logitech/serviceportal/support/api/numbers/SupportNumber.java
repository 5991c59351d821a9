package com.logitech.serviceportal.support.api.numbers;

import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.Origin;
import com.logitech.serviceportal.support.api.incidents.Priority;

/** A number the help desk goes by where the text leaves it to us, or names one that may change. */
public enum SupportNumber {
    SELECT_RESPONSE_MINUTES("First response to a Select ticket in English", Unit.MINUTES, 15, 1_440, SupportClause.SELECT_RESPONSE),
    SELECT_CLOSING_ATTEMPTS("Unanswered attempts that close a Select ticket", Unit.ATTEMPTS, 2, 10, SupportClause.SELECT_CLOSING),
    SELECT_CLOSING_HOURS("Window of the attempts that close a Select ticket", Unit.HOURS, 24, 720, SupportClause.SELECT_CLOSING),
    BASIC_CLOSING_ATTEMPTS("Unanswered attempts that close a Basic ticket", Unit.ATTEMPTS, 2, 10, SupportClause.BASIC_CLOSING),
    BASIC_CLOSING_HOURS("Window of the attempts that close a Basic ticket", Unit.HOURS, 24, 720, SupportClause.BASIC_CLOSING),
    CLOSING_GRACE_HOURS("From the last attempt to the closing", Unit.HOURS, 1, 168, SupportClause.SELECT_CLOSING),
    ATTEMPTS_APART_HOURS("Between two attempts", Unit.HOURS, 1, 72, SupportClause.SELECT_CLOSING),
    REOPENING_DAYS("A closed ticket can be opened again for", Unit.DAYS, 1, 90, SupportClause.SELECT_CLOSING),
    SELECT_FOLLOW_UP_HOURS_URGENT(SupportLevel.SELECT, Priority.URGENT),
    SELECT_FOLLOW_UP_HOURS_HIGH(SupportLevel.SELECT, Priority.HIGH),
    SELECT_FOLLOW_UP_HOURS_NORMAL(SupportLevel.SELECT, Priority.NORMAL),
    SELECT_FOLLOW_UP_HOURS_LOW(SupportLevel.SELECT, Priority.LOW),
    BASIC_FOLLOW_UP_HOURS_URGENT(SupportLevel.BASIC, Priority.URGENT),
    BASIC_FOLLOW_UP_HOURS_HIGH(SupportLevel.BASIC, Priority.HIGH),
    BASIC_FOLLOW_UP_HOURS_NORMAL(SupportLevel.BASIC, Priority.NORMAL),
    BASIC_FOLLOW_UP_HOURS_LOW(SupportLevel.BASIC, Priority.LOW),
    JUMPSTART_FOLLOW_UP_HOURS_URGENT(SupportLevel.JUMPSTART, Priority.URGENT),
    JUMPSTART_FOLLOW_UP_HOURS_HIGH(SupportLevel.JUMPSTART, Priority.HIGH),
    JUMPSTART_FOLLOW_UP_HOURS_NORMAL(SupportLevel.JUMPSTART, Priority.NORMAL),
    JUMPSTART_FOLLOW_UP_HOURS_LOW(SupportLevel.JUMPSTART, Priority.LOW),
    BASIC_ORIGIN_PORTAL(Origin.PORTAL),
    BASIC_ORIGIN_API(Origin.API),
    BASIC_ORIGIN_MAIL(Origin.MAIL),
    BASIC_ORIGIN_PHONE(Origin.PHONE);

    private static final int LONGEST_FOLLOW_UP = 720;

    private final String title;
    private final Unit unit;
    private final int least;
    private final int most;
    private final SupportClause clause;

    SupportNumber(String title, Unit unit, int least, int most, SupportClause clause) {
        this.title = title;
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.clause = clause;
    }

    /** Around the clock under Select in English, else in the desk's hours. */
    SupportNumber(SupportLevel level, Priority priority) {
        this("Follow-up after our last word, " + level.title() + ", level " + priority.title(), Unit.HOURS, 1, LONGEST_FOLLOW_UP,
                SupportClause.FOLLOW_UPS);
    }

    SupportNumber(Origin origin) {
        this("A Basic ticket may come by: " + origin.title(), Unit.YES_OR_NO, 0, 1, SupportClause.BASIC_ORIGIN);
    }

    /** What a number counts. */
    public enum Unit {
        MINUTES("minute"), HOURS("hour"), DAYS("day"), ATTEMPTS("attempt"),
        /** 1 for yes, 0 for no. */
        YES_OR_NO("");

        private final String one;

        Unit(String one) {
            this.one = one;
        }

        /** "60 minutes", "1 day", "yes". */
        public String words(int value) {
            if (this == YES_OR_NO) {
                return value == 1 ? "yes" : "no";
            }
            return value + " " + one + (value == 1 ? "" : "s");
        }
    }

    public String title() {
        return title;
    }

    public Unit unit() {
        return unit;
    }

    /** The smallest that is taken. */
    public int least() {
        return least;
    }

    /** The largest that is taken. */
    public int most() {
        return most;
    }

    /** The clause it is a number of. */
    public SupportClause clause() {
        return clause;
    }

    /** A value of it with its unit. */
    public String words(int value) {
        return unit.words(value);
    }

    /** Whether it counts for tickets that are closed from its day on, instead of those that are opened from then on. */
    public boolean countsFromClosing() {
        return this == REOPENING_DAYS;
    }

    /** How long after our last word the next follows (R35). */
    public static SupportNumber followUp(SupportLevel level, Priority priority) {
        return valueOf(level + "_FOLLOW_UP_HOURS_" + priority);
    }

    /** Whether Basic tickets come this way (R49). */
    public static SupportNumber basicOrigin(Origin origin) {
        return valueOf("BASIC_ORIGIN_" + origin);
    }
}
