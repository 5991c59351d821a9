package com.logitech.serviceportal.countries;

import com.logitech.serviceportal.countries.api.ContractingParties;
import com.logitech.serviceportal.countries.api.ContractingParty;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryRequirements.Requirement;
import com.logitech.serviceportal.countries.api.GoverningLaw;
import com.logitech.serviceportal.countries.api.LogitechEntity;
import com.logitech.serviceportal.countries.api.Requirements;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.countries.model.Books;
import com.logitech.serviceportal.countries.model.History;
import com.logitech.serviceportal.countries.terms.ConsumerLawNotice;
import com.logitech.serviceportal.countries.terms.ContractingEntity;
import com.logitech.serviceportal.countries.terms.ProofOfPurchase;
import com.logitech.serviceportal.countries.terms.TaxRegistration;
import com.logitech.serviceportal.definitions.Finding;
import java.time.LocalDate;
import java.util.Optional;

/** What a country asks for on a day, from the books as known at an instant. */
record KnownRequirements(CountryCode country, LocalDate on, Books books) implements Requirements {

    @Override
    public boolean writtenProofOfPurchase() {
        return asksFor(Requirement.WRITTEN_PROOF_OF_PURCHASE);
    }

    @Override
    public boolean taxRegistrationNumber() {
        return asksFor(Requirement.TAX_REGISTRATION_NUMBER);
    }

    @Override
    public Optional<String> consumerLawNotice() {
        return asksFor(Requirement.CONSUMER_LAW_NOTICE) ? Optional.of(ConsumerLawNotice.NOTICE) : Optional.empty();
    }

    @Override
    public boolean consumablesIncluded() {
        return asksFor(Requirement.CONSUMABLES_INCLUDED);
    }

    @Override
    public Optional<SupportRegionCode> region() {
        return region(books, country, on);
    }

    @Override
    public LogitechEntity entity() {
        return party(Optional.of(country), Optional.empty(), country, on, books).entity().orElseThrow();
    }

    @Override
    public GoverningLaw law() {
        return ContractingEntity.law(country);
    }

    @Override
    public Finding proofOfPurchase(boolean proofGiven) {
        Finding finding = new ProofOfPurchase().judge(
                new ProofOfPurchase.Facts(country, name(), writtenProofOfPurchase(), proofGiven));
        return knowing(finding, "required", Requirement.WRITTEN_PROOF_OF_PURCHASE);
    }

    @Override
    public Finding taxRegistration(boolean numberGiven, boolean waived) {
        Finding finding = new TaxRegistration().judge(
                new TaxRegistration.Facts(country, name(), taxRegistrationNumber(), numberGiven, waived));
        return knowing(finding, "demanded", Requirement.TAX_REGISTRATION_NUMBER);
    }

    @Override
    public Finding consumerLaw(boolean refusal, boolean carriesNotice, boolean sentToStaff) {
        Finding finding = new ConsumerLawNotice().judge(new ConsumerLawNotice.Facts(
                country, name(), asksFor(Requirement.CONSUMER_LAW_NOTICE), refusal, carriesNotice, sentToStaff));
        return knowing(finding, "guaranteed", Requirement.CONSUMER_LAW_NOTICE);
    }

    /** See {@link ContractingParties#of}. */
    static ContractingParty party(Optional<CountryCode> boughtIn, Optional<CountryCode> resellersCountry, CountryCode customersCountry,
            LocalDate on, Books books) {
        return new ContractingEntity().party(new ContractingEntity.Facts(
                boughtIn, boughtIn.flatMap(code -> region(books, code, on)),
                resellersCountry, resellersCountry.flatMap(code -> region(books, code, on)),
                customersCountry));
    }

    private static Optional<SupportRegionCode> region(Books books, CountryCode country, LocalDate on) {
        return books.countries().value(country, on).map(Books.Country::region);
    }

    private boolean asksFor(Requirement requirement) {
        return books.requirements().value(new Books.InCountry<>(country, requirement), on).orElse(false);
    }

    private Finding knowing(Finding finding, String fact, Requirement requirement) {
        return books.requirements().inForce(new Books.InCountry<>(country, requirement), on).map(History.Entry::recordedAt)
                .map(recordedAt -> finding.knowing(fact, recordedAt, "country books"))
                .orElse(finding);
    }

    private String name() {
        return new KnownNames(books).name(country, on);
    }
}
