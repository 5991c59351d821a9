package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.countries.api.CountryNames;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the forms of these pages let one pick from. */
@Named("spaceChoices")
@RequestScoped
public class Choices {

    private static final int MOST_FOUND = 15;
    private static final Set<String> PLACED = Set.of("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe",
            "Indian", "Pacific");

    @Inject
    private Catalog catalog;
    @Inject
    private CountryNames countries;
    @Inject
    private AccountAdministration accounts;
    @Inject
    private SpaceRegister register;
    @Inject
    private SpaceWords words;
    @Inject
    private Visitor visitor;
    @Inject
    private Clock clock;

    public List<Catalog.Category> getCategories() {
        return edition().categories();
    }

    /** What has a serial number of its own. */
    public List<Catalog.Product> getProducts() {
        return edition().products().stream().filter(product -> product.kind() == Catalog.Product.Kind.HARDWARE).toList();
    }

    /** Every country, by name; the id is its code. */
    public List<Choice> getCountries() {
        return countries.all().stream().map(country -> new Choice(country.iso2(), countries.name(country), "")).toList();
    }

    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream().filter(zone -> PLACED.contains(zone.split("/", 2)[0])).sorted().toList();
    }

    /** What a field of a file can be taken to be where the file says nothing. @param field one that is picked from a list */
    public List<Choice> defaults(String field) {
        return switch (field) {
            case "category" -> getCategories().stream().map(known -> new Choice(known.code().code(), known.title(), "")).toList();
            case "country" -> getCountries();
            case "zone" -> getZones().stream().map(zone -> new Choice(zone, zone, "")).toList();
            default -> List.of(new Choice("yes", words.text("yes"), ""), new Choice("no", words.text("no"), ""));
        };
    }

    /** The customers whose name has the text in it. */
    public List<Choice> customers(String text) {
        return accounts.customers(new AccountAdministration.CustomerQuery(text, Optional.empty(), Optional.empty(), MOST_FOUND)).items()
                .stream()
                .map(CustomerConverter::of).toList();
    }

    /** The customer's Spaces with the text in name, site or building. */
    public List<Choice> spaces(CustomerId customer, String text) {
        return register.spaces(new SpaceRegister.SpaceQuery(Optional.of(customer), Optional.empty(), Optional.empty(), text,
                Optional.empty(), MOST_FOUND)).items()
                .stream().map(space -> new Choice(space.id().toString(), space.name(), words.place(space))).toList();
    }

    /** Whether he has to say which customer he means: nobody is in focus and he may act for more than one. */
    public boolean isCustomerOpen(CustomerId inFocus) {
        return inFocus == null && (visitor.isStaff() || visitor.getCustomers().size() != 1);
    }

    /** Whether Spaces of the category are Rooms. @param category its code, or null */
    public boolean isRoom(String category) {
        return edition().categories().stream().anyMatch(known -> known.code().code().equals(category) && known.room());
    }

    private Catalog.Edition edition() {
        return catalog.asKnownAt(clock.instant());
    }
}
