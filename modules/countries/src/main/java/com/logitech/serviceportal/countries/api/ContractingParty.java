package com.logitech.serviceportal.countries.api;

import com.logitech.serviceportal.definitions.Finding;
import java.util.Optional;

/**
 * Who contracts and under which law (R140).
 *
 * @param entity  by where the product was bought; empty when neither that nor the reseller's country is known
 * @param law     by the customer's country alone
 * @param finding why; fails when the entity cannot be told
 */
public record ContractingParty(Optional<LogitechEntity> entity, GoverningLaw law, Finding finding) {
}
