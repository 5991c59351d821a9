package com.logitech.serviceportal.contracts.spaces;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistrations.JudgedLine;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistrations.LineVerdict;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.spaces.Device;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.Spaces.Named;
import com.logitech.serviceportal.contracts.spaces.DeviceLineReader.Said;
import com.logitech.serviceportal.contracts.terms.spaces.DeviceMove;
import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What becomes of a line, by what the books say of its serial number. */
final class DeviceLineJudge {

    private final Books books;

    /**
     * What the books say.
     *
     * @param held     the devices of the lines' serial numbers, whoever's they are
     * @param since    since when each of them is where it is
     * @param places   the Spaces the lines name, and those the devices are in
     * @param known    which of the devices the caller may know of
     * @param mayMove  whether he may move one
     * @param zone     the customer's
     */
    record Books(CustomerId customer, Map<SerialNumber, Device> held, Map<DeviceId, Instant> since, Map<SpaceId, Space> places,
                 Predicate<Device> known, boolean mayMove, Catalog.Edition edition, ZoneId zone, Instant now) {
    }

    DeviceLineJudge(Books books) {
        this.books = books;
    }

    JudgedLine judge(Said said) {
        Optional<Device> held = said.serial().map(books.held()::get);
        if (!said.problems().isEmpty()) {
            return refused(said, String.join(" ", said.problems()));
        } else if (held.isEmpty()) {
            return said.product().isEmpty() ? refused(said, "The product is missing.")
                    : line(said, LineVerdict.NEW, said.space().map(Named::id), "", Optional.empty());
        } else if (!held.get().customer().equals(books.customer()) || !books.known().test(held.get())) {
            // Whose it is stays untold: the words are the same for everybody's.
            return refused(said, "The serial number " + said.written() + " is registered already.");
        }
        return ofKnown(said, held.get());
    }

    private JudgedLine ofKnown(Said said, Device device) {
        if (said.product().filter(product -> !product.code().equals(device.product())).isPresent()) {
            return refused(said, "It is registered as " + title(device.product()) + " already.");
        }
        String dated = said.purchasedOn().isEmpty() || said.purchasedOn().equals(device.purchasedOn()) ? ""
                : " The purchase date stays " + device.purchasedOn().map(Object::toString).orElse("unknown") + ".";
        Optional<SpaceId> to = said.space().map(Named::id);
        if (to.isEmpty() || to.equals(device.space())) {
            return line(said, LineVerdict.UNCHANGED, device.space(), "It is registered already." + dated, Optional.of(device));
        } else if (!books.mayMove()) {
            return refused(said, "It is registered already, and your role does not move devices.");
        }
        Finding finding = move(device, to);
        return finding.holds() ? line(said, LineVerdict.MOVED, to, "From " + name(device.space()) + "." + dated, Optional.of(device))
                : refused(said, finding.because());
    }

    private Finding move(Device device, Optional<SpaceId> to) {
        return new DeviceMove().judge(new DeviceMove.Facts(device.space().map(books.places()::get).map(Space::category),
                to.map(books.places()::get).map(Space::category), Optional.ofNullable(books.since().get(device.id())), books.zone(),
                books.now()));
    }

    private JudgedLine refused(Said said, String reason) {
        return line(said, LineVerdict.REFUSED, Optional.empty(), reason, Optional.empty());
    }

    private JudgedLine line(Said said, LineVerdict verdict, Optional<SpaceId> space, String reason, Optional<Device> device) {
        String product = device.map(known -> title(known.product())).orElse(said.product().map(Catalog.Product::title).orElse(""));
        return new JudgedLine(said.line(), verdict, said.written(), product, space, space.isEmpty() ? "" : name(space), reason,
                device.map(Device::id));
    }

    private String name(Optional<SpaceId> space) {
        return space.map(books.places()::get).map(Space::name).orElse("no Space");
    }

    private String title(String code) {
        return books.edition().product(code).map(Catalog.Product::title).orElse(code);
    }
}
