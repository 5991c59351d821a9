package com.logitech.serviceportal.contracts;

import com.logitech.serviceportal.contracts.api.Finder;
import com.logitech.serviceportal.contracts.model.Finds;
import com.logitech.serviceportal.contracts.model.spaces.OnlyGroups;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.books.SearchKey;
import com.logitech.serviceportal.definitions.counter.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One search over the books, within what the caller sees. */
@ApplicationScoped
@Transactional
class FinderOffice implements Finder {

    private static final int MOST_OF_A_KIND = 8;

    @Inject
    private Finds finds;

    @Override
    public List<Hit> find(String text) {
        Caller caller = Caller.current();
        String key = text == null ? "" : SearchKey.of(text);
        if (key.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST || key.length() > LONGEST
                || PlainText.unseen(key).isPresent()) {
            return List.of();
        }
        Optional<Set<UUID>> customers = caller.isStaff() ? Optional.empty() : Optional.of(caller.memberships().keySet());
        OnlyGroups onlyGroups = new OnlyGroups(caller.restrictions());
        return Stream.of(finds.customers(key, customers, MOST_OF_A_KIND), finds.contracts(key, customers, MOST_OF_A_KIND),
                finds.spaces(key, customers, onlyGroups, MOST_OF_A_KIND), finds.devices(key, customers, onlyGroups, MOST_OF_A_KIND))
                .flatMap(List::stream).toList();
    }
}
