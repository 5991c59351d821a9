package com.logitech.serviceportal.support.tickets;

import com.logitech.serviceportal.contracts.api.Entitlements.Cover;
import com.logitech.serviceportal.contracts.api.Entitlements;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Customer;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister;
import com.logitech.serviceportal.contracts.api.people.Contacts;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpacePlace;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryRequirements;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.AskedProduct;
import com.logitech.serviceportal.support.api.incidents.Origin;
import com.logitech.serviceportal.support.api.tickets.Channel;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.Asking;
import com.logitech.serviceportal.support.model.SupportRules;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.incidents.Incident;
import com.logitech.serviceportal.support.model.numbers.SupportBooks;
import com.logitech.serviceportal.support.terms.admission.JumpStartLanguage;
import com.logitech.serviceportal.support.terms.admission.JumpStartRequester;
import com.logitech.serviceportal.support.terms.admission.JumpStartStatement;
import com.logitech.serviceportal.support.terms.admission.PreferredChannel;
import com.logitech.serviceportal.support.terms.admission.SelectTicket;
import com.logitech.serviceportal.support.terms.clocks.ResponseClock;
import com.logitech.serviceportal.support.terms.scope.BasicOrigin;
import com.logitech.serviceportal.support.terms.scope.PromisedHelp;
import com.logitech.serviceportal.support.terms.scope.VoiceLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what says whether a ticket may be opened under a level, and has it judged (R30, R36, R118-R121, R130). */
@ApplicationScoped
class Admission {

    @Inject
    private AccountAdministration accounts;
    @Inject
    private SpaceRegister spaces;
    @Inject
    private Entitlements entitlements;
    @Inject
    private JumpStartRegister jumpStart;
    @Inject
    private Contacts contacts;
    @Inject
    private CountryRequirements requirements;
    @Inject
    private ProductFinder products;
    @Inject
    private SupportRules rules;
    @Inject
    private SupportBooks books;

    /**
     * What is known of what is asked about, at an instant.
     *
     * @param region whose desk's hours count: that of the Space's country, or of the customer's (D7, D22)
     * @param zone   of the contract that covers the Space, or of the customer's main site (D26)
     */
    record Known(Customer customer, Optional<SpacePlace> space, Optional<Cover> cover,
            Optional<JumpStartRegister.Detail> registration, Incident.Subject subject, SupportRegionCode region, ZoneId zone,
            Instant at) {

        Optional<Ticket.Place> place() {
            return space.map(known -> new Ticket.Place(known.id(), known.name(), known.group()));
        }
    }

    /** How it was asked. @param channel and {@code phone} are empty in an offer, where they are not known yet */
    record Manner(Origin origin, String language, Optional<Channel> channel, Optional<String> phone, Optional<String> text) {
    }

    /** What may be known of it; a stranger's Space or registration answers as unknown. */
    Known known(Asking asking, Instant at) {
        Customer customer = accounts.customer(asking.customer());
        Optional<SpacePlace> space = asking.space().map(spaces::place);
        if (space.filter(known -> !known.customer().equals(customer.id())).isPresent()) {
            throw Refused.notFound("space");
        }
        Optional<JumpStartRegister.Detail> registration = asking.registration().map(id -> jumpStart.registration(id, at));
        if (registration.filter(known -> !isHeldBy(known, customer)).isPresent()) {
            throw Refused.notFound("registration");
        }
        Optional<Cover> cover = asking.space().map(id -> entitlements.cover(id, at));
        CountryCode country = space.map(SpacePlace::country).orElse(customer.country());
        SupportRegionCode region = requirements.of(country, LocalDate.ofInstant(at, ZoneOffset.UTC), at).region()
                .orElseThrow(() -> new IllegalStateException("no region is known for " + country.iso2()));
        ZoneId zone = cover.flatMap(Cover::contract).map(covering -> ZoneId.of(covering.zone())).orElse(customer.zone());
        Incident.Subject found = products.find(asking.product().orElse(AskedProduct.none()), customer.id(), space, at);
        Incident.Subject subject = registration.filter(known -> found.product().isEmpty())
                .map(known -> registered(known.registration(), found)).orElse(found);
        return new Known(customer, space, cover, registration, subject, region, zone, at);
    }

    /** A ticket about a registered product that names no other is about that one. */
    private static Incident.Subject registered(JumpStartRegister.Registration registration, Incident.Subject found) {
        return new Incident.Subject(found.kind(), registration.product().title(), Optional.empty(),
                registration.serial().map(SerialNumber::value).orElse(""), found.room(), found.listed(), found.offList());
    }

    private static boolean isHeldBy(JumpStartRegister.Detail detail, Customer customer) {
        return detail.registration().customer().equals(customer.id())
                || detail.transfer().flatMap(JumpStartRegister.Transfer::account).filter(customer.id()::equals).isPresent();
    }

    /** Whether a ticket may be opened under the level. */
    Decision decision(SupportLevel level, Known known, Manner manner) {
        List<Finding> findings = new ArrayList<>(switch (level) {
            case SELECT -> select(known, manner);
            case BASIC -> List.of(new BasicOrigin().judge(new BasicOrigin.Facts(manner.origin(), rules.at(known.at()).basicOrigins())));
            case JUMPSTART -> jumpStart(known, manner);
        });
        findings.add(PromisedHelp.of(known.subject().asked(level)));
        manner.channel().ifPresent(chosen -> {
            boolean calling = chosen == Channel.PHONE;
            if (calling) {
                findings.add(voice(level, manner.language(), known.at()));
            }
            findings.add(new PreferredChannel().judge(new PreferredChannel.Facts(calling, manner.phone().isPresent())));
        });
        return new Decision("May a ticket be opened under " + level.title() + "?", known.at(), known.at(), findings);
    }

    /** Whether the Space of a Select ticket still has Select (D36): a due time that begins later is set for it alone. All others have. */
    boolean isInTerm(Ticket ticket, Instant at) {
        return ticket.level() != SupportLevel.SELECT || ticket.space().filter(space -> Caller.actingAs(Caller.system("Help desk"),
                () -> entitlements.level(space, at)) == ServiceLevel.SELECT).isPresent();
    }

    /** Whether we call in a language (R34). */
    Finding voice(SupportLevel level, String language, Instant at) {
        return new VoiceLanguage().judge(new VoiceLanguage.Facts(level, language, books.voiceLanguages(level, at)));
    }

    /** What a Select ticket lacks is said first, with its way out; then by what the Space is covered, or why it is not. */
    private static List<Finding> select(Known known, Manner manner) {
        List<Finding> findings = new ArrayList<>();
        findings.add(new SelectTicket().judge(new SelectTicket.Facts(manner.origin().isOnline(), known.space().map(SpacePlace::name),
                known.cover().map(Cover::level))));
        known.cover().ifPresent(cover -> findings.addAll(cover.decision().findings()));
        return findings;
    }

    private List<Finding> jumpStart(Known known, Manner manner) {
        List<Finding> findings = new ArrayList<>();
        known.registration().ifPresent(detail -> findings.addAll(detail.decision().findings()));
        Optional<Contacts.NamedContact> contact = contacts.contact(known.customer().id(), known.at());
        Caller caller = Caller.current();
        findings.add(new JumpStartRequester().judge(new JumpStartRequester.Facts(manner.origin().isOnline(), contact.isPresent(),
                caller.isStaff() || contact.filter(named -> named.user().value().equals(caller.user())).isPresent())));
        findings.add(new JumpStartLanguage().judge(new JumpStartLanguage.Facts(ResponseClock.ENGLISH)));
        boolean asked = manner.text().isPresent();
        findings.add(new JumpStartStatement().judge(new JumpStartStatement.Facts(true, true, !asked || manner.phone().isPresent(),
                known.registration().isPresent(), !asked || !manner.text().get().isEmpty())));
        return findings;
    }
}
