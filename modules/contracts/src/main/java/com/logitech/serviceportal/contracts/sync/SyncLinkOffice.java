package com.logitech.serviceportal.contracts.sync;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.sync.SyncCertificateId;
import com.logitech.serviceportal.contracts.api.sync.SyncLinkChanged;
import com.logitech.serviceportal.contracts.api.sync.SyncLinkId;
import com.logitech.serviceportal.contracts.api.sync.SyncLinked;
import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations;
import com.logitech.serviceportal.contracts.api.sync.SyncUnlinked;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.contracts.model.sync.PullRecords;
import com.logitech.serviceportal.contracts.model.sync.SyncCertificate;
import com.logitech.serviceportal.contracts.model.sync.SyncDrifts;
import com.logitech.serviceportal.contracts.model.sync.SyncLink;
import com.logitech.serviceportal.contracts.model.sync.SyncLinks;
import com.logitech.serviceportal.contracts.terms.sync.OrganizationFree;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryNames;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.books.Seal;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Links Sync organizations to customers and keeps what they are asked with (R18). */
@ApplicationScoped
@Transactional
class SyncLinkOffice implements SyncOrganizations {

    private static final int MOST_LINKS = 100;
    private static final int MOST_RULES = 200;
    private static final int LONGEST_PREFIX = 300;
    private static final Pattern ORGANIZATION = Pattern.compile("[A-Za-z0-9]{8,64}");

    @Inject
    private SyncLinks links;
    @Inject
    private PullRecords pulls;
    @Inject
    private PullSteps steps;
    @Inject
    private SyncDrifts drifts;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private CountryNames countries;
    @Inject
    private PortalUsers users;
    @Inject
    private Seal seal;
    @Inject
    private Clock clock;
    @Inject
    private Event<SyncLinked> syncLinked;
    @Inject
    private Event<SyncUnlinked> syncUnlinked;
    @Inject
    private Event<SyncLinkChanged> linkChanged;

    @Override
    public Link link(NewLink link) {
        CustomerId customer = Intake.given("customer", link.customer());
        Caller.current().mustBeAllowed(customer.value(), "customer", ContractsTask.LINK_SYNC);
        knownAccounts.of(customer);
        Intake intake = new Intake();
        String organization = intake.text("organization", link.organization(), 1, 64);
        if (!organization.isEmpty() && !ORGANIZATION.matcher(organization).matches()) {
            intake.wrong("organization", "is Sync's id of it: 8 to 64 letters and digits");
        }
        String name = intake.name("name", link.name(), 1, 120);
        taken(intake, link.settings());
        intake.close();
        Instant now = clock.instant();
        Ruling.mustGrant(free(organization, links.isLinked(organization), now));

        SyncLink linked = new SyncLink(SyncLinkId.random(), customer, organization, name, link.settings(),
                steps.nextNight(customer, now), now, Caller.current().signature());
        Objection.answered(() -> {
            links.add(linked);
            links.flush();
        }, Map.of("sync_organization_linked_once", () -> Refused.by(free(organization, true, now))));
        syncLinked.fire(new SyncLinked(customer, linked.id(), organization, now));
        return shown(linked, now);
    }

    private static Decision free(String organization, boolean linked, Instant now) {
        return new Decision("May the Sync organization be linked?", now, now,
                List.of(new OrganizationFree().judge(new OrganizationFree.Facts(organization, linked))));
    }

    private void taken(Intake intake, Settings settings) {
        intake.required("settings", settings).ifPresent(given -> {
            intake.required("settings.country", given.country()).ifPresent(country -> country(intake, "settings.country", country));
            given.zone().ifPresent(zone -> intake.zone("settings.zone", zone));
            if (!given.rooms() && !given.desks()) {
                intake.wrong("settings.rooms", "or desks: one of the two is pulled at least");
            }
            if (given.rules().size() > MOST_RULES) {
                intake.wrong("settings.rules", "are at most " + MOST_RULES);
            }
            rules(intake, given.rules());
        });
    }

    private void rules(Intake intake, List<PlaceRule> rules) {
        Set<String> seen = new HashSet<>();
        IntStream.range(0, rules.size()).forEach(at -> {
            PlaceRule rule = rules.get(at);
            String field = "settings.rules[" + at + "].";
            String prefix = intake.text(field + "prefix", rule.prefix(), 1, LONGEST_PREFIX);
            if (!prefix.isEmpty() && !prefix.startsWith("/")) {
                intake.wrong(field + "prefix", "begins with /, as groups and locations in Sync do");
            } else if (!prefix.isEmpty() && !seen.add(prefix.toLowerCase(Locale.ROOT))) {
                intake.wrong(field + "prefix", "is said twice");
            }
            intake.required(field + "country", rule.country()).ifPresent(country -> country(intake, field + "country", country));
            rule.zone().ifPresent(zone -> intake.zone(field + "zone", zone));
        });
    }

    private void country(Intake intake, String field, CountryCode country) {
        if (!countries.all().contains(country)) {
            intake.wrong(field, "is no country's code");
        }
    }

    @Override
    public Link change(SyncLinkId link, long version, Settings settings) {
        SyncLink held = held(link);
        held.mustBeAt(version);
        Intake intake = new Intake();
        taken(intake, settings);
        intake.close();
        Instant now = clock.instant();
        if (held.change(settings, steps.nextNight(held.customer(), now))) {
            links.flush();
            tell(held, "settings changed", now);
        }
        return shown(held, now);
    }

    @Override
    public Link unlink(SyncLinkId link, long version) {
        SyncLink held = held(link);
        held.mustBeAt(version);
        Instant now = clock.instant();
        held.unlink(now, Caller.current().signature());
        links.certificates(link).forEach(certificate -> certificate.remove(now));
        pulls.of(link, 1).stream().filter(pull -> pull.state().isRunning()).flatMap(pull -> pulls.lock(pull.id()).stream())
                .filter(pull -> pull.state().isRunning()).forEach(pull -> pull.giveUp("The organization was unlinked.", now));
        drifts.end(link, now);
        links.flush();
        syncUnlinked.fire(new SyncUnlinked(held.customer(), link, held.organization(), now));
        return shown(held, now);
    }

    @Override
    public Link addCertificate(SyncLinkId link, String certificate, String key) {
        SyncLink held = held(link);
        held.mustBeLinked();
        Instant now = clock.instant();
        Pem pem = Pem.taken(certificate, key, now);
        List<SyncCertificate> kept = links.certificates(link);
        int slot = IntStream.rangeClosed(1, MOST_CERTIFICATES)
                .filter(free -> kept.stream().noneMatch(one -> one.slot() == free)).findFirst()
                .orElseThrow(() -> Refused.conflict("certificate", "Two certificates are kept already; remove one first."));
        SyncCertificateId id = SyncCertificateId.random();
        SyncCertificate added = new SyncCertificate(id, link, slot, pem.says(),
                seal.seal(pem.written(), SyncCertificate.contextOf(id)), now, Caller.current().signature());
        Objection.answered(() -> {
            links.add(added);
            held.isTaken();
            links.flush();
        }, Map.of("sync_certificate_once", () -> Refused.conflict("certificate", "This certificate is kept already."),
                "sync_certificate_slot", () -> Refused.conflict("certificate", "Somebody has just added another; reload and try again.")));
        tell(held, "certificate " + shortened(added) + " added, valid until " + pem.says().validUntil(), now);
        return shown(held, now);
    }

    @Override
    public Link removeCertificate(SyncLinkId link, SyncCertificateId certificate) {
        SyncLink held = held(link);
        Instant now = clock.instant();
        SyncCertificate known = links.certificates(link).stream().filter(one -> one.id().equals(certificate)).findFirst()
                .orElseThrow(() -> Refused.conflict("certificate", "This certificate is not kept for this organization."));
        known.remove(now);
        links.flush();
        tell(held, "certificate " + shortened(known) + " removed", now);
        return shown(held, now);
    }

    private static String shortened(SyncCertificate certificate) {
        return certificate.says().fingerprint().substring(0, 12);
    }

    private void tell(SyncLink link, String what, Instant now) {
        linkChanged.fire(new SyncLinkChanged(link.customer(), link.id(), link.organization(), what, now));
    }

    @Override
    public Link link(SyncLinkId link) {
        SyncLink known = links.find(Intake.given("link", link)).orElseThrow(() -> Refused.notFound("link"));
        Caller.current().mustSee(known.customer().value(), "link");
        return shown(known, clock.instant());
    }

    @Override
    public List<Link> links(CustomerId customer) {
        knownAccounts.of(Intake.given("customer", customer));
        return shown(links.of(customer, MOST_LINKS), clock.instant());
    }

    private SyncLink held(SyncLinkId link) {
        SyncLink held = links.lock(Intake.given("link", link)).orElseThrow(() -> Refused.notFound("link"));
        Caller.current().mustBeAllowed(held.customer().value(), "link", ContractsTask.LINK_SYNC);
        return held;
    }

    private Link shown(SyncLink link, Instant now) {
        return shown(List.of(link), now).get(0);
    }

    private List<Link> shown(List<SyncLink> all, Instant now) {
        List<SyncLinkId> ids = all.stream().map(SyncLink::id).toList();
        Map<SyncLinkId, List<SyncCertificate>> certificates = links.certificates(ids);
        Map<SyncLinkId, SyncLinks.Places> places = links.places(ids);
        Map<String, String> signers = users.signers(all.stream().map(SyncLink::linkedBy).toList());
        return all.stream().map(link -> {
            SyncLinks.Places in = places.getOrDefault(link.id(), new SyncLinks.Places(0, 0, 0));
            return new Link(link.id(), link.customer(), link.organization(), link.name(), link.settings(),
                    certificates.getOrDefault(link.id(), List.of()).stream().map(one -> new Certificate(one.id(), one.says().subject(),
                            one.says().fingerprint(), one.says().validFrom(), one.says().validUntil(), one.expiresSoon(now))).toList(),
                    link.refusedSince(), link.refusedBecause(), link.pulledAt(), link.pullDueAt(), link.linkedAt(),
                    signers.get(link.linkedBy()), link.unlinkedAt(), in.spaces(), in.toConfirm(), in.vanished(), link.version());
        }).toList();
    }
}
