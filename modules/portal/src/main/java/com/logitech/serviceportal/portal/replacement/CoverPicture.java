package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers.CoverChain;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers.CoverLink;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers.CoverStanding;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The life of a device's cover as bars along the years. What has no end is drawn a little beyond the last that has one, and beyond today.
 *
 * @param bars  where each link stands, in hundredths of the whole width
 * @param years where each year begins
 * @param today where today is
 */
public record CoverPicture(List<Bar> bars, List<Year> years, String today) {

    private static final Duration BEYOND = Duration.ofDays(120);

    /** @param standing what it is, for its look @param x and @param width in hundredths, as a number SVG reads */
    public record Bar(CoverStanding standing, String x, String width) {
    }

    /** @param x in hundredths @param year such as 2026 */
    public record Year(String x, int year) {
    }

    /** Of a chain with at least one link. @param now UTC */
    public static CoverPicture of(CoverChain chain, Instant now) {
        List<CoverLink> links = chain.links();
        Instant from = links.get(0).from();
        Instant end = Stream.concat(Stream.of(now, from), links.stream().flatMap(link -> link.until().stream()))
                .max(Comparator.naturalOrder()).orElseThrow().plus(BEYOND);
        Scale scale = new Scale(from, end);
        List<Bar> bars = links.stream().map(link -> {
            Instant until = link.until().orElse(end);
            return new Bar(link.standing(), scale.at(link.from()), Scale.number(scale.share(until) - scale.share(link.from())));
        }).toList();
        ZoneId zone = ZoneId.of(chain.zone());
        List<Year> years = new ArrayList<>();
        for (LocalDate first = LocalDate.ofInstant(from, zone).withDayOfYear(1).plusYears(1);
                first.atStartOfDay(zone).toInstant().isBefore(end); first = first.plusYears(1)) {
            years.add(new Year(scale.at(first.atStartOfDay(zone).toInstant()), first.getYear()));
        }
        return new CoverPicture(bars, years, scale.at(now));
    }

    private record Scale(Instant from, Instant end) {

        double share(Instant at) {
            return 100.0 * Duration.between(from, at).toSeconds() / Duration.between(from, end).toSeconds();
        }

        String at(Instant at) {
            return number(Math.max(0, share(at)));
        }

        static String number(double share) {
            return String.format(Locale.ROOT, "%.2f", share);
        }
    }
}
