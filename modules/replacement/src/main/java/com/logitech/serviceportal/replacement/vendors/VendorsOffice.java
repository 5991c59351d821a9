package com.logitech.serviceportal.replacement.vendors;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.people.Signatories;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.replacement.api.vendors.VendorRegister;
import com.logitech.serviceportal.replacement.api.vendors.VendorRowAdded;
import com.logitech.serviceportal.replacement.model.vendors.VendorRow;
import com.logitech.serviceportal.replacement.model.vendors.VendorRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the register of vendors; nobody changes or removes a row. */
@ApplicationScoped
@Transactional
class VendorsOffice implements VendorRegister {

    @Inject
    VendorRows rows;
    @Inject
    Catalog catalog;
    @Inject
    Signatories signatories;
    @Inject
    Clock clock;
    @Inject
    Event<VendorRowAdded> vendorRowAdded;

    @Override
    public List<RecordedVendor> vendors() {
        Caller.current().mustHold("read the register of vendors", Role.SELECT_AGENT, Role.BASIC_AGENT, Role.SERVICE_MANAGER,
                Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR);
        List<VendorRow> all = rows.all();
        return all.stream().sorted(Comparator.comparing(VendorRow::key).thenComparing(VendorRow.BY_DAY.reversed()))
                .map(shown(all)).toList();
    }

    @Override
    public RecordedVendor add(NewVendor vendor) {
        mayKeepIt();
        NewVendor sent = Intake.given("vendor", vendor);
        return kept((taking, now) -> taking.row(sent, catalog.asKnownAt(now).products()));
    }

    @Override
    public RecordedVendor end(VendorEnding ending) {
        mayKeepIt();
        VendorEnding sent = Intake.given("ending", ending);
        return kept((taking, now) -> taking.ending(sent));
    }

    private static void mayKeepIt() {
        Caller.current().mustHold("keep the register of vendors", Role.OPERATIONS);
    }

    /** Takes in a row against those there are. */
    private interface Taking {
        VendorRow row(VendorIntake taking, Instant now);
    }

    private RecordedVendor kept(Taking taking) {
        rows.hold();
        Instant now = clock.instant();
        List<VendorRow> known = rows.all();
        VendorRow row = taking.row(new VendorIntake(now, Caller.current().signature(), known), now);
        rows.add(row);
        vendorRowAdded.fire(new VendorRowAdded(now, row.id(), row.name(), row.products(), row.website(), row.phone(), row.listed(),
                row.effectiveFrom()));
        return shown(Stream.concat(known.stream(), Stream.of(row)).toList()).apply(row);
    }

    private Function<VendorRow, RecordedVendor> shown(List<VendorRow> all) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<String, List<VendorRow>> same = all.stream().collect(Collectors.groupingBy(VendorRow::key));
        Map<String, String> names = signatories.names(all.stream().map(VendorRow::by).collect(Collectors.toSet()));
        return row -> new RecordedVendor(row.id(), row.name(), row.products(), row.website(), row.phone(), row.ready(), row.listed(),
                row.effectiveFrom(), row.standing(same.get(row.key()), today), row.recordedAt(), names.getOrDefault(row.by(), row.by()));
    }
}
