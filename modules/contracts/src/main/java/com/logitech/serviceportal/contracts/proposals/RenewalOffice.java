package com.logitech.serviceportal.contracts.proposals;

import com.logitech.serviceportal.contracts.KnownContracts;
import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.proposals.Renewals;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.terms.licenses.FreeLicenses;
import com.logitech.serviceportal.contracts.terms.licenses.LicenseFit;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.contracts.terms.proposals.PaperSpace;
import com.logitech.serviceportal.contracts.terms.proposals.Placed;
import com.logitech.serviceportal.contracts.terms.proposals.Portfolio;
import com.logitech.serviceportal.contracts.terms.proposals.Purchase;
import com.logitech.serviceportal.contracts.terms.proposals.Seat;
import com.logitech.serviceportal.contracts.terms.proposals.UnbrokenCover;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.SpaceCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Suggests where the licenses of a renewal may go: where those of the contract it renews are when that ends. */
@ApplicationScoped
@Transactional
class RenewalOffice implements Renewals {

    @Inject
    private KnownContracts knownContracts;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Rehearsals rehearsals;
    @Inject
    private Clock clock;

    @Override
    public AsBefore asBefore(ContractId renewal) {
        Contract known = knownContracts.of(renewal);
        ContractId renewed = known.renews().orElseThrow(() -> Refused.conflict("contract", "Contract " + known.number()
                + " renews no contract."));
        Account account = knownAccounts.of(known.customer());
        Instant now = clock.instant();
        Portfolio paper = rehearsals.asItIs(account, now);
        Rehearsal rehearsal = new Rehearsal(paper, rehearsals.rules(account, now));
        return suggested(paper, paper.purchase(renewed).orElseThrow(), paper.purchase(renewal).orElseThrow(), rehearsal, now);
    }

    private static AsBefore suggested(Portfolio paper, Purchase old, Purchase next, Rehearsal rehearsal, Instant now) {
        Instant end = old.contracted().endsAt();
        Instant from = end.isAfter(now) ? end : now;
        List<PaperSpace> spaces = paper.of(old.id()).stream().filter(line -> line.covers(end.minusNanos(1)))
                .flatMap(line -> paper.space(line.space()).stream()).distinct().sorted(Comparator.comparing(PaperSpace::name)).toList();
        Set<Object> planned = paper.of(next.id()).stream().filter(line -> line.reaches(now)).map(Placed::space).collect(Collectors.toSet());
        List<PaperSpace> open = spaces.stream().filter(space -> !planned.contains(space.id())).toList();
        List<Seat> left = new ArrayList<>(paper.free(next.id(), now));
        List<Seat> free = List.copyOf(left);
        List<Takeover> takeovers = new ArrayList<>();
        for (PaperSpace space : open) {
            Optional<Seat> fitting = left.stream().filter(seat -> seat.fits().contains(space.category())).findFirst();
            Decision decision = fitting.map(seat -> rehearsal.judge(next, seat, space, from).decision())
                    .orElseGet(() -> without(space, next, open, free, from, now));
            fitting.filter(seat -> decision.granted()).ifPresent(left::remove);
            Optional<Seat> given = fitting.filter(seat -> decision.granted());
            takeovers.add(new Takeover(space.id(), space.name(), space.category(), given.map(Seat::license),
                    given.map(seat -> next.contracted().number() + "-" + seat.position()), decision));
        }
        ServiceTerm present = old.contracted().term();
        ServiceTerm term = takeovers.stream().anyMatch(takeover -> takeover.decision().granted())
                ? next.contracted().usedAt(from).term() : next.contracted().term();
        long burned = Math.max(0, ChronoUnit.DAYS.between(term.firstDay(), earlier(present.endsBefore(), term.endsBefore())));
        return new AsBefore(paper.zone(), span(old, present), span(next, term), from, (int) burned,
                new UnbrokenCover.Facts("", paper.zone(), end, Optional.of(from)).daysWithoutCover(), takeovers,
                spaces.size() - open.size(), left.size());
    }

    private static Decision without(PaperSpace space, Purchase next, List<PaperSpace> wanted, List<Seat> free, Instant from, Instant now) {
        Set<SpaceCategory> fits = next.seats().stream().flatMap(seat -> seat.fits().stream()).collect(Collectors.toSet());
        Finding fit = new LicenseFit().judge(new LicenseFit.Facts(fits, space.category()));
        Finding enough = new FreeLicenses().judge(new FreeLicenses.Facts(space.category(),
                (int) wanted.stream().filter(other -> other.category().equals(space.category())).count(),
                (int) free.stream().filter(seat -> seat.fits().contains(space.category())).count()));
        return new Decision("Is there a license for " + space.name() + "?", from, now, fit.holds() ? List.of(fit, enough) : List.of(fit));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Span span(Purchase purchase, ServiceTerm term) {
        return new Span(purchase.id(), purchase.contracted().number(), term.firstDay(), term.endsBefore());
    }
}
