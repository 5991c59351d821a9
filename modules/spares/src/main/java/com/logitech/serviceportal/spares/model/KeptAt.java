package com.logitech.serviceportal.spares.model;

import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.spares.api.units.StoragePlace;
import jakarta.persistence.Embeddable;

/** Where something is kept, as the books have it. */
@Embeddable
public record KeptAt(String place, String address, String country) {

    static KeptAt of(StoragePlace chosen) {
        return new KeptAt(chosen.name(), chosen.address(), chosen.country().iso2());
    }

    StoragePlace asPlace() {
        return new StoragePlace(place, address, new CountryCode(country));
    }
}
