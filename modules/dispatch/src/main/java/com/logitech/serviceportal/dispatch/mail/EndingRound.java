package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractQuery;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractState;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.dispatch.model.Outbox;
import com.logitech.serviceportal.dispatch.model.PersonalNotices;
import com.logitech.serviceportal.dispatch.terms.EndingMark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Speaks of contracts that near their end, once for each mark and reader: by mail to those who want it, and in their notices. May run
 * late, twice, and on two servers at once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class EndingRound {

    @Inject
    private ContractAdministration contracts;
    @Inject
    private ContractLetters letters;
    @Inject
    private Wordings wordings;
    @Inject
    private Outbox outbox;
    @Inject
    private PersonalNotices notices;
    @Inject
    private Clock clock;

    /** One page of the contracts in question. @return where the next begins; empty when none does */
    public Optional<String> page(Optional<String> after) {
        Instant now = clock.instant();
        // a day more than the earliest mark, for zones where the day is another
        LocalDate ahead = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(EndingMark.earliest() + 2L);
        Page<ContractSummary> page = contracts.contracts(new ContractQuery(Optional.empty(), Optional.empty(),
                Optional.of(ContractState.IN_TERM), Optional.of(ahead), "", after, Page.LARGEST_SIZE));
        page.items().forEach(contract -> EndingMark.of(contract.endsBefore(), LocalDate.ofInstant(now, contract.zone()))
                .ifPresent(mark -> speak(contract, mark, now)));
        return page.next();
    }

    private void speak(ContractSummary contract, EndingMark mark, Instant now) {
        Map<String, String> notes = Map.of("contract", contract.id().toString(), "number", contract.number().toString(), "endsBefore",
                contract.endsBefore().toString());
        String onceKey = "ending " + mark.days() + " " + contract.endsBefore() + " " + contract.id();
        Optional<UUID> customer = Optional.of(contract.customer().value());
        Set<Addressee> readers = letters.readers(contract.customer());
        outbox.write(wordings.drafts(readers, ContractLetters.ENDING, customer, notes, Optional.of(onceKey), now), now);
        readers.forEach(reader -> notices.add(reader.id(), customer, ContractLetters.ENDING, notes, onceKey, now));
    }
}
