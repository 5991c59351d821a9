package com.logitech.serviceportal.portal.renewals;

import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.AssignLicenses;
import com.logitech.serviceportal.contracts.api.proposals.Renewals;
import com.logitech.serviceportal.contracts.api.proposals.Renewals.AsBefore;
import com.logitech.serviceportal.contracts.api.proposals.Renewals.Takeover;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Assigns the licenses of a renewal where those of the contract it continues are, once somebody has looked at it. */
@Named
@ViewScoped
public class AsBeforePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Renewals renewals;
    @Inject
    private ContractAdministration contracts;
    @Inject
    private LicenseAdministration licenses;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private Clock clock;

    private String id;
    private transient ContractSummary contract;
    private transient AsBefore suggestion;

    public void load() {
        contract = contracts.contract(contractId());
        suggestion = renewals.asBefore(contractId());
        focus.on(contract.customer());
    }

    /** Assigns what is ticked, all or none. */
    public String assign() {
        Set<String> ticked = new TreeSet<>(Arrays.asList(FacesContext.getCurrentInstance().getExternalContext()
                .getRequestParameterValuesMap().getOrDefault("space", new String[0])));
        List<Takeover> chosen = getSuggestion().possible().stream()
                .filter(takeover -> ticked.contains(takeover.space().value().toString())).toList();
        if (chosen.isEmpty()) {
            Notices.attention(RenewalText.sentence("before.choose"));
            return null;
        }
        Optional<Instant> from = Optional.of(suggestion.from()).filter(clock.instant()::isBefore);
        int assigned = licenses.assign(new AssignLicenses(contractId(), chosen.stream().flatMap(one -> one.license().stream()).toList(),
                chosen.stream().map(Takeover::space).toList(), from)).size();
        Notices.good(RenewalText.sentence("before.done", assigned));
        return "/contracts/contract.xhtml?faces-redirect=true&id=" + contractId().value();
    }

    private ContractId contractId() {
        return new ContractId(Asked.id(id, "contract"));
    }

    public ContractSummary getContract() {
        if (contract == null) {
            load();
        }
        return contract;
    }

    public AsBefore getSuggestion() {
        if (suggestion == null) {
            load();
        }
        return suggestion;
    }

    /** The days both contracts span and today on them, for the bars: each from 0 to 100 of the whole. */
    public Bars getBars() {
        AsBefore known = getSuggestion();
        LocalDate today = LocalDate.ofInstant(clock.instant(), known.zone());
        LocalDate first = known.present().startsOn();
        LocalDate last = known.next().endsBefore().isAfter(known.present().endsBefore()) ? known.next().endsBefore()
                : known.present().endsBefore();
        return new Bars(part(first, first, last), part(known.present().endsBefore(), first, last),
                part(known.next().startsOn(), first, last), part(known.next().endsBefore(), first, last),
                Math.max(0, Math.min(99, part(today, first, last))));
    }

    private static int part(LocalDate day, LocalDate first, LocalDate last) {
        return (int) Math.max(0, Math.min(100, 100 * (day.toEpochDay() - first.toEpochDay())
                / Math.max(1, last.toEpochDay() - first.toEpochDay())));
    }

    /** Places on the bars, in hundredths. */
    public record Bars(int presentFrom, int presentUntil, int nextFrom, int nextUntil, int today) {
        public int presentWidth() {
            return presentUntil - presentFrom;
        }

        public int nextWidth() {
            return Math.max(1, nextUntil - nextFrom);
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
