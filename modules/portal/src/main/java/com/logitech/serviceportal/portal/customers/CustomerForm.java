package com.logitech.serviceportal.portal.customers;

import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryNames;
import com.logitech.serviceportal.definitions.Refused.Problem;
import com.logitech.serviceportal.portal.contracts.ContractText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What the forms about customers let one choose from. */
@Named
@ApplicationScoped
public class CustomerForm {

    /** Names of cities and oceans; not the abbreviations kept for old programs. */
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+")).sorted().toList();

    @Inject
    private CountryNames names;

    /** Every country, by name. */
    public List<CountryCode> getCountries() {
        return names.all();
    }

    public String name(CountryCode country) {
        return names.name(country);
    }

    public List<String> getZones() {
        return ZONES;
    }

    /** The country chosen, or a problem that says that none was. */
    static CountryCode country(String chosen, List<Problem> problems) {
        if (chosen.isEmpty()) {
            problems.add(new Problem("country", ContractText.sentence("problem.choose")));
            return null;
        }
        return new CountryCode(chosen);
    }

    /** The zone typed, or a problem that says what one looks like. */
    static ZoneId zone(String typed, List<Problem> problems) {
        try {
            return Optional.of(typed).filter(zone -> !zone.isEmpty()).map(ZoneId::of).orElseThrow(() -> new DateTimeException("none"));
        } catch (DateTimeException noZone) {
            problems.add(new Problem("zone", ContractText.sentence("problem.zone")));
            return null;
        }
    }
}
