package com.logitech.serviceportal.contracts.terms.proposals;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A registered device as a what-if sees it.
 *
 * @param product       code of what it is
 * @param purchasedOn   as registered; empty where that is not known
 * @param warrantyYears the standard length of that product (D55)
 * @param where         in which Spaces it was and is, oldest first
 */
public record PaperDevice(DeviceId id, SerialNumber serial, String product, Optional<LocalDate> purchasedOn, int warrantyYears,
        List<InSpace> where) {

    public PaperDevice {
        where = List.copyOf(where);
    }

    /** The Space it is in at the instant. */
    public Optional<SpaceId> spaceAt(Instant at) {
        return where.stream().filter(stay -> !stay.from().isAfter(at) && stay.until().map(at::isBefore).orElse(true)).map(InSpace::space)
                .findFirst();
    }

    /** While it is in a Space. @param from UTC @param until the first instant it is not (UTC); empty while it stays */
    public record InSpace(SpaceId space, Instant from, Optional<Instant> until) {
    }
}
