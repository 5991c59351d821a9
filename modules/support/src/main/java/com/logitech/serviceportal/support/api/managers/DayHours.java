package com.logitech.serviceportal.support.api.managers;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * When somebody works on a day of the week, by the clock on the wall. Its text is the day and both times: {@code MONDAY 09:00-17:00}
 *
 * @param opensAt  the first minute inside
 * @param closesAt the first minute outside, later on the same day
 */
public record DayHours(DayOfWeek day, LocalTime opensAt, LocalTime closesAt) {

    /** Reads the text of one. */
    public static DayHours parse(String text) {
        String[] words = text.split("[ -]");
        if (words.length != 3) {
            throw new IllegalArgumentException("hours are a day and two times: " + text);
        }
        return new DayHours(DayOfWeek.valueOf(words[0]), LocalTime.parse(words[1]), LocalTime.parse(words[2]));
    }

    @Override
    public String toString() {
        return day + " " + opensAt + "-" + closesAt;
    }
}
