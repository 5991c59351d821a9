package com.logitech.serviceportal.contracts.terms.proposals;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A registered device as a what-if sees it.
 *
 * @param product       code of what it is
 * @param judgedAs      code of the product its cover is judged as: its own, or that of the device whose place it took
 * @param purchasedOn   as registered, of the device whose place it took; empty where that is not known
 * @param warrantyYears the standard length of the product it is judged as (D55)
 * @param where         in which Spaces it was and is, oldest first; before it took a place, that device's
 * @param replaces      the device whose place it took or is to take
 * @param replacedBy    what took its own place
 */
public record PaperDevice(DeviceId id, SerialNumber serial, String product, String judgedAs, Optional<LocalDate> purchasedOn,
        int warrantyYears, List<InSpace> where, Optional<Place> replaces, Optional<Place> replacedBy) {

    public PaperDevice {
        where = List.copyOf(where);
    }

    /** One that was bought as it is. */
    public static PaperDevice bought(DeviceId id, SerialNumber serial, String product, Optional<LocalDate> purchasedOn, int warrantyYears,
            List<InSpace> where) {
        return new PaperDevice(id, serial, product, product, purchasedOn, warrantyYears, where, Optional.empty(), Optional.empty());
    }

    /**
     * The same as what replaces a failed one: from when it is there, it goes on with that one's product, purchase date and Spaces, and so
     * with the tests that one passed (D58).
     *
     * @param since UTC; empty while it is on its way
     */
    public PaperDevice inPlaceOf(PaperDevice failed, Optional<Instant> since) {
        Optional<Place> place = Optional.of(new Place(failed.id, failed.serial, since));
        return since.map(from -> new PaperDevice(id, serial, product, failed.judgedAs, failed.purchasedOn, failed.warrantyYears,
                        joined(failed.where, where, from), place, replacedBy))
                .orElseGet(() -> new PaperDevice(id, serial, product, judgedAs, purchasedOn, warrantyYears, where, place, replacedBy));
    }

    /** The same, once something took its place. @param since UTC */
    public PaperDevice handedOn(DeviceId to, SerialNumber toSerial, Instant since) {
        return new PaperDevice(id, serial, product, judgedAs, purchasedOn, warrantyYears, where, replaces,
                Optional.of(new Place(to, toSerial, Optional.of(since))));
    }

    private static List<InSpace> joined(List<InSpace> before, List<InSpace> after, Instant from) {
        List<InSpace> joined = new ArrayList<>();
        before.stream().filter(stay -> stay.from().isBefore(from)).forEach(stay ->
                joined.add(new InSpace(stay.space(), stay.from(), Optional.of(stay.until().filter(from::isAfter).orElse(from)))));
        after.stream().filter(stay -> stay.until().filter(end -> !end.isAfter(from)).isEmpty())
                .map(stay -> new InSpace(stay.space(), stay.from().isBefore(from) ? from : stay.from(), stay.until()))
                .forEach(stay -> {
                    int last = joined.size() - 1;
                    if (last >= 0 && joined.get(last).goesOnAs(stay)) {
                        joined.set(last, new InSpace(stay.space(), joined.get(last).from(), stay.until()));
                    } else {
                        joined.add(stay);
                    }
                });
        return joined;
    }

    /** The Space it is in at the instant. */
    public Optional<SpaceId> spaceAt(Instant at) {
        return where.stream().filter(stay -> !stay.from().isAfter(at) && stay.until().map(at::isBefore).orElse(true)).map(InSpace::space)
                .findFirst();
    }

    /** While it is in a Space. @param from UTC @param until the first instant it is not (UTC); empty while it stays */
    public record InSpace(SpaceId space, Instant from, Optional<Instant> until) {

        private boolean goesOnAs(InSpace next) {
            return space.equals(next.space) && until.filter(next.from::equals).isPresent();
        }
    }

    /** The other device of a place that was handed on. @param since when that was (UTC); empty while it is to come */
    public record Place(DeviceId device, SerialNumber serial, Optional<Instant> since) {
    }
}
