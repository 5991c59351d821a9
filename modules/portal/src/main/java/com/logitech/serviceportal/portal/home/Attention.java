package com.logitech.serviceportal.portal.home;

import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractQuery;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractState;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.minimums.Minimums.MinimumStanding;
import com.logitech.serviceportal.contracts.api.minimums.Minimums;
import com.logitech.serviceportal.contracts.api.people.Invitations.InvitationQuery;
import com.logitech.serviceportal.contracts.api.people.Invitations.InvitationState;
import com.logitech.serviceportal.contracts.api.people.Invitations;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceQuery;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.State;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceQuery;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of a customer's account somebody should look at: each with its reason, and where to do something about it. */
@Named("attention")
@RequestScoped
public class Attention {

    private static final int SOON = 90;
    private static final Set<State> UNDER_WAY = EnumSet.of(State.UPLOADED, State.JUDGED);

    @Inject
    private ContractAdministration contracts;
    @Inject
    private SpaceRegister spaces;
    @Inject
    private DeviceRegister devices;
    @Inject
    private SpaceImports imports;
    @Inject
    private Invitations invitations;
    @Inject
    private Minimums minimums;
    @Inject
    private HomeWords say;
    @Inject
    private Words words;
    @Inject
    private Clock clock;

    private CustomerId asked;
    private List<Item> items;

    /**
     * One thing.
     *
     * @param tone   of its icon: "refused", "attention" or "information"
     * @param clause the rule behind it, "R26"; empty without one
     * @param path   where to do something about it, from the portal's root
     * @param button what one does there
     */
    public record Item(String icon, String tone, String title, String reason, String clause, String path, String button) {
    }

    /** All there is for the customer, what presses most first. */
    public List<Item> of(CustomerId customer) {
        if (items == null || !customer.equals(asked)) {
            asked = customer;
            items = gathered(customer);
        }
        return items;
    }

    private List<Item> gathered(CustomerId customer) {
        List<Item> all = new ArrayList<>();
        List<ContractSummary> running = contracts.contracts(new ContractQuery(Optional.of(customer), Optional.empty(),
                Optional.of(ContractState.IN_TERM), Optional.empty(), "", Optional.empty(), Page.LARGEST_SIZE)).items();
        running.forEach(contract -> ending(contract).ifPresent(all::add));
        minimums.of(customer, now(), now()).forEach(standing -> shortfall(standing, customer).ifPresent(all::add));
        running.forEach(contract -> excess(contract).ifPresent(all::add));
        running.forEach(contract -> free(contract).ifPresent(all::add));
        uncovered(customer, running).ifPresent(all::add);
        if (may(customer, ContractsTask.IMPORT_SPACES)) {
            imports.uploads(customer).stream().filter(upload -> UNDER_WAY.contains(upload.state())).forEach(upload ->
                    all.add(item("pi-file-import", "information", "attention.import", upload.fileName(), say.text("attention.import.why"),
                            "", "/spaces/import.xhtml?id=" + upload.id(), "attention.import.do")));
        }
        invited(customer).ifPresent(all::add);
        begin(customer).ifPresent(all::add);
        return List.copyOf(all);
    }

    private Optional<Item> ending(ContractSummary contract) {
        LocalDate today = LocalDate.ofInstant(now(), contract.zone());
        return Optional.of(contract).filter(one -> one.endsBefore().isBefore(today.plusDays(SOON))).map(one -> item("pi-calendar-times",
                "attention", "attention.ending", one.title(), say.text("attention.ending.why", words.day(one.lastCoveredDay()),
                        ChronoUnit.DAYS.between(today, one.endsBefore())), "R26", address(one), "attention.see"));
    }

    private Optional<Item> shortfall(MinimumStanding standing, CustomerId customer) {
        return standing.shortfall().map(loss -> item("pi-chart-line", "attention", "attention.minimum", standing.line().title(),
                say.text("attention.minimum.why", words.day(loss.on()), loss.count(), standing.minimum()), "R27",
                "/contracts/contracts.xhtml?state=IN_TERM&customer=" + customer, "attention.see.contracts"));
    }

    private Optional<Item> excess(ContractSummary contract) {
        return contract.plan().filter(plan -> plan.excess() > 0).map(plan -> item("pi-exclamation-triangle", "attention",
                "attention.plan", contract.title(), say.text("attention.plan.why", plan.spaces(), plan.maximumSpaces()), "R109",
                address(contract), "attention.see"));
    }

    private Optional<Item> free(ContractSummary contract) {
        boolean assigns = may(contract.customer(), ContractsTask.ASSIGN_LICENSES);
        return Optional.of(contract).filter(one -> one.free() > 0).map(one -> item("pi-tag", "information", "attention.free",
                one.title(), say.text("attention.free.why", one.free(), one.licenses()), "R15",
                assigns ? "/licenses/assign.xhtml?contract=" + one.id() : address(one), assigns ? "attention.free.do" : "attention.see"));
    }

    private Optional<Item> uncovered(CustomerId customer, List<ContractSummary> running) {
        long without = running.isEmpty() ? 0 : count(customer, false);
        return without == 0 ? Optional.empty() : Optional.of(item("pi-objects-column", "information", "attention.uncovered", "",
                say.text("attention.uncovered.why", without), "R5", "/spaces/spaces.xhtml?covered=no&customer=" + customer,
                "attention.uncovered.do"));
    }

    private Optional<Item> invited(CustomerId customer) {
        if (!may(customer, ContractsTask.SEE_PEOPLE)) {
            return Optional.empty();
        }
        Page<?> waiting = invitations.invitations(
                new InvitationQuery(customer, Optional.of(InvitationState.PENDING), Optional.empty(), Page.USUAL_SIZE));
        return waiting.items().isEmpty() ? Optional.empty() : Optional.of(item("pi-envelope", "information", "attention.invited", "",
                say.text("attention.invited.why", waiting.about()), "", "/account/people.xhtml?customer=" + customer,
                "attention.invited.do"));
    }

    /** What to begin with where there is nothing yet. */
    private Optional<Item> begin(CustomerId customer) {
        if (count(customer, true) + count(customer, false) == 0) {
            return Optional.of(customer).filter(of -> may(of, ContractsTask.IMPORT_SPACES)).map(of -> item("pi-objects-column",
                    "information", "attention.spaces", "", say.text("attention.spaces.why"), "R17", "/spaces/import.xhtml?customer=" + of,
                    "attention.spaces.do"));
        }
        boolean registered = !devices.devices(new DeviceQuery(Optional.of(customer), Optional.empty(), "", Optional.empty(), 1)).items()
                .isEmpty();
        return Optional.of(customer).filter(of -> !registered && may(of, ContractsTask.ADD_DEVICES)).map(of -> item("pi-video",
                "information", "attention.devices", "", say.text("attention.devices.why"), "R57",
                "/registrations/register-devices.xhtml?customer=" + of, "attention.devices.do"));
    }

    private Item item(String icon, String tone, String title, String name, String reason, String clause, String path, String button) {
        return new Item(icon, tone, say.text(title, name), reason, clause, path, say.text(button));
    }

    private long count(CustomerId customer, boolean covered) {
        return spaces.spaces(new SpaceQuery(Optional.of(customer), Optional.empty(), Optional.of(covered), "", Optional.empty(), 1))
                .about();
    }

    private boolean may(CustomerId customer, ContractsTask task) {
        return Asked.may(customer.value(), task);
    }

    private static String address(ContractSummary contract) {
        return "/contracts/contract.xhtml?id=" + contract.id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
