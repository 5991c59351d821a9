package com.logitech.serviceportal.contracts.people;

import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.terms.people.ThirdParty;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The domains a customer is known by - his website's and his order contact's - and who is a third party to him (R13). */
final class CustomerDomains {

    private final Set<String> domains;

    private CustomerDomains(Set<String> domains) {
        this.domains = Set.copyOf(domains);
    }

    static CustomerDomains of(Account account) {
        return new CustomerDomains(Stream.of(RegisteredDomain.ofWebsite(account.website()), RegisteredDomain.ofMail(account.contact()))
                .flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    boolean isForeign(String email) {
        return new ThirdParty.Facts(RegisteredDomain.ofMail(email).orElse(email), domains).isThirdParty();
    }
}
