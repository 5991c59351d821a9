package com.logitech.serviceportal.portal.contracts;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.Catalog.Offering;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractQuery;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractState;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.OrderAdministration;
import com.logitech.serviceportal.contracts.api.OrderAdministration.LinePrice;
import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderConfirmed;
import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderEntry;
import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderLine;
import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderPreview;
import com.logitech.serviceportal.contracts.api.OrderAdministration.PlanTier;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Customer;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.CustomerQuery;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.Refused.Problem;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Enters a confirmed order, and shows while it is typed what contracts will come of it. */
@Named
@ViewScoped
public class NewOrderPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SUGGESTED = 10;
    private static final Pattern LINE = Pattern.compile("lines\\[(\\d+)]\\.(?:plan\\.|price\\.)?(\\w+)");

    @Inject
    private ContractAdministration contracts;
    @Inject
    private OrderAdministration ordersKept;
    @Inject
    private AccountAdministration accounts;
    @Inject
    private Catalog catalog;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private Clock clock;

    private String chosen = "";
    private final Map<String, String> companies = new HashMap<>();
    private transient Customer customer;
    private transient List<ContractSummary> renewable;
    private transient OrderPreview preview;
    private transient Refused refused;
    private transient List<Problem> missing = List.of();
    private String confirmationNumber = "";
    private String purchaseOrder = "";
    private LocalDateTime createdAt;
    private LocalDateTime suggested;
    private LocalDate serviceStartOn;
    private final List<Line> lines = new ArrayList<>(List.of(new Line()));

    /** A line of the order while it is typed. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private String offering = "";
        private Integer termYears = 3;
        private Integer licenses;
        private String tier = "";
        private Integer maximumSpaces;
        private String renews = "";
        private String upgrades = "";
        private String includedWith = "";
        private String currency = "";
        private String paid = "";
        private String listPrice = "";

        public String getOffering() {
            return offering;
        }

        public void setOffering(String offering) {
            this.offering = Asked.text(offering);
        }

        public Integer getTermYears() {
            return termYears;
        }

        public void setTermYears(Integer termYears) {
            this.termYears = termYears;
        }

        public Integer getLicenses() {
            return licenses;
        }

        public void setLicenses(Integer licenses) {
            this.licenses = licenses;
        }

        public String getTier() {
            return tier;
        }

        public void setTier(String tier) {
            this.tier = Asked.text(tier);
        }

        public Integer getMaximumSpaces() {
            return maximumSpaces;
        }

        public void setMaximumSpaces(Integer maximumSpaces) {
            this.maximumSpaces = maximumSpaces;
        }

        public String getIncludedWith() {
            return includedWith;
        }

        public String getCurrency() {
            return currency;
        }

        public void setCurrency(String currency) {
            this.currency = Asked.text(currency).toUpperCase(Locale.ROOT);
        }

        public String getPaid() {
            return paid;
        }

        public void setPaid(String paid) {
            this.paid = Asked.text(paid);
        }

        public String getListPrice() {
            return listPrice;
        }

        public void setListPrice(String listPrice) {
            this.listPrice = Asked.text(listPrice);
        }

        public void setIncludedWith(String includedWith) {
            this.includedWith = Asked.text(includedWith);
        }

        public String getUpgrades() {
            return upgrades;
        }

        public void setUpgrades(String upgrades) {
            this.upgrades = Asked.text(upgrades);
        }

        public String getRenews() {
            return renews;
        }

        public void setRenews(String renews) {
            this.renews = Asked.text(renews);
        }
    }

    /** Something to do before the order can be entered. @param what the field in words */
    public record ToDo(String what, String reason) {
    }

    public void load() {
        if (!Asked.ofOperations()) {
            throw Refused.notAllowed(ContractText.sentence("order.what"));
        }
        CustomerId inFocus = focus.getCustomer();
        if (inFocus != null) {
            setChosen(inFocus.value().toString());
        }
        look();
    }

    /** Now, on the customer's clocks, unless something else was typed. */
    private void suggestCreation() {
        if (customer() != null && Objects.equals(createdAt, suggested)) {
            suggested = LocalDateTime.ofInstant(clock.instant(), getZone()).truncatedTo(ChronoUnit.MINUTES);
            createdAt = suggested;
        }
    }

    /** The ids of customers whose name has the text in it, a few. */
    public List<String> suggest(String text) {
        List<Customer> found = accounts.customers(new CustomerQuery(text, Optional.empty(), Optional.empty(), SUGGESTED)).items();
        found.forEach(known -> companies.put(known.id().value().toString(), known.company()));
        return found.stream().map(known -> known.id().value().toString()).toList();
    }

    /** The name of a customer suggested or chosen. */
    public String company(String id) {
        return Asked.text(id).isEmpty() ? ""
                : companies.computeIfAbsent(id, asked -> accounts.customer(new CustomerId(Asked.id(asked, "customer"))).company());
    }

    public void addLine() {
        lines.add(new Line());
        look();
    }

    public void removeLine(int index) {
        if (lines.size() > 1 && index >= 0 && index < lines.size()) {
            lines.remove(index);
        }
        look();
    }

    /** Reads what is typed so far. A refusal is no news yet: it is shown, not told. */
    public void look() {
        preview = null;
        refused = null;
        missing = List.of();
        suggestCreation();
        lines.forEach(this::takeTermOfUpgraded);
        try {
            preview = ordersKept.preview(entry());
        } catch (Refused notYet) {
            if (notYet.kind() == Refused.Kind.INPUT) {
                missing = notYet.problems();
            } else if (notYet.kind() == Refused.Kind.RULE) {
                refused = notYet;
            } else {
                throw notYet;
            }
        }
    }

    public String enter() {
        OrderConfirmed confirmed = ordersKept.enter(entry());
        Notices.good(ContractText.sentence("order.done", confirmationNumber, confirmed.contracts().size()));
        return "/contracts/order.xhtml?faces-redirect=true&id=" + confirmed.order().value();
    }

    private OrderEntry entry() {
        List<Problem> problems = new ArrayList<>();
        if (customer() == null) {
            problems.add(new Problem("customer", ContractText.sentence("problem.choose")));
        }
        if (createdAt == null) {
            problems.add(new Problem("createdAt", ContractText.sentence("problem.choose")));
        }
        List<OrderLine> read = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            read(lines.get(index), "lines[" + index + "].", problems).ifPresent(read::add);
        }
        if (!problems.isEmpty()) {
            if (confirmationNumber.isEmpty()) {
                problems.add(customer() == null ? 1 : 0, new Problem("confirmationNumber", ContractText.sentence("problem.number")));
            }
            throw Refused.input(problems);
        }
        return new OrderEntry(customer().id(), confirmationNumber, purchaseOrder, createdAt.atZone(getZone()).toInstant(),
                Optional.ofNullable(serviceStartOn), read);
    }

    private Optional<OrderLine> read(Line line, String path, List<Problem> problems) {
        Optional<Offering> offering = offering(line);
        if (offering.isEmpty()) {
            problems.add(new Problem(path + "category", ContractText.sentence("problem.choose")));
            return Optional.empty();
        }
        boolean plan = offering.get().plan();
        if (plan && line.maximumSpaces == null) {
            problems.add(new Problem(path + "plan.maximumSpaces", ContractText.sentence("problem.count")));
        } else if (!plan && line.licenses == null) {
            problems.add(new Problem(path + "licenses", ContractText.sentence("problem.count")));
        }
        return Optional.of(new OrderLine(offering.get().level(), offering.get().soldFor(), line.termYears == null ? 0 : line.termYears,
                plan ? Optional.empty() : Optional.ofNullable(line.licenses),
                plan ? Optional.of(new PlanTier(line.tier, line.maximumSpaces == null ? 0 : line.maximumSpaces)) : Optional.empty(),
                Asked.some(line.renews).map(id -> new ContractId(Asked.id(id, "contract"))),
                devices(line).isEmpty() ? Optional.empty() : Asked.some(line.includedWith),
                upgradable(line).isEmpty() ? Optional.empty()
                        : Asked.some(line.upgrades).map(id -> new ContractId(Asked.id(id, "contract"))),
                price(line)));
    }

    /** A currency alone is no price. */
    private static Optional<LinePrice> price(Line line) {
        return (line.paid + line.listPrice).isEmpty() ? Optional.empty()
                : Optional.of(new LinePrice(line.currency, Asked.some(line.paid), Asked.some(line.listPrice)));
    }

    private Optional<Offering> offering(Line line) {
        return Asked.some(line.offering).flatMap(catalog.asKnownAt(clock.instant())::offering);
    }

    public boolean isPlan(Line line) {
        return offering(line).filter(Offering::plan).isPresent();
    }

    /** The devices the line's license could come with. */
    public List<Catalog.Product> devices(Line line) {
        return Asked.some(line.offering).map(ordersKept::mayComeWith).orElse(List.of());
    }

    /** What can be ordered today. */
    public List<Offering> getOfferings() {
        return catalog.asKnownAt(clock.instant()).offerings(LocalDate.ofInstant(clock.instant(), getZone()));
    }

    /** The customer's contracts that have not ended; which of them a line may continue the preview says. */
    public List<ContractSummary> getRenewable() {
        if (customer() == null) {
            return List.of();
        }
        if (renewable == null) {
            renewable = Stream.of(ContractState.IN_TERM, ContractState.WAITING).flatMap(state -> contracts.contracts(new ContractQuery(
                    Optional.of(customer().id()), Optional.empty(), Optional.of(state), Optional.empty(), "", Optional.empty(),
                    Page.LARGEST_SIZE)).items().stream()).toList();
        }
        return renewable;
    }

    /** The customer's running plans, on a line with a plan; which of them it may take the place of the preview says. */
    public List<ContractSummary> upgradable(Line line) {
        return isPlan(line) ? getRenewable().stream().filter(known -> known.plan().isPresent() && known.state() == ContractState.IN_TERM)
                .toList() : List.of();
    }

    /** An upgrade ends with the plan whose place it takes, so it is ordered for that plan's years. */
    private void takeTermOfUpgraded(Line line) {
        upgradable(line).stream().filter(plan -> plan.id().value().toString().equals(line.upgrades)).findFirst()
                .ifPresent(plan -> line.termYears = plan.termYears());
    }

    public List<ToDo> getMissing() {
        return missing.stream().map(problem -> {
            Matcher line = LINE.matcher(problem.field());
            return line.matches()
                    ? new ToDo(ContractText.sentence("order.line.field", Integer.parseInt(line.group(1)) + 1,
                            ContractText.sentence("order.field." + line.group(2))), problem.reason())
                    : new ToDo(ContractText.sentence("order.field." + problem.field()), problem.reason());
        }).toList();
    }

    /** What will come of it; null until it is complete. */
    public OrderPreview getPreview() {
        return preview;
    }

    /** What forbids it as it stands; null for nothing. */
    public Refused getRefused() {
        return refused;
    }

    /** The button's words. */
    public String getAction() {
        return preview == null ? ContractText.sentence("order.enter")
                : ContractText.sentence("order.enter.contracts", preview.contracts().size());
    }

    public List<Integer> getTerms() {
        return IntStream.rangeClosed(OrderAdministration.SHORTEST_TERM_YEARS, OrderAdministration.LONGEST_TERM_YEARS).boxed().toList();
    }

    /** Whose clocks and days the order speaks of. */
    public ZoneId getZone() {
        return customer() == null ? ZoneOffset.UTC : customer().zone();
    }

    public List<Line> getLines() {
        return lines;
    }

    private Customer customer() {
        if (customer == null && !chosen.isEmpty()) {
            customer = accounts.customer(new CustomerId(Asked.id(chosen, "customer")));
        }
        return customer;
    }

    /** The customer's id, or empty: a page keeps what it can write down, not the record. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String id) {
        if (!chosen.equals(Asked.text(id))) {
            chosen = Asked.text(id);
            customer = null;
            renewable = null;
        }
    }

    public String getConfirmationNumber() {
        return confirmationNumber;
    }

    public void setConfirmationNumber(String confirmationNumber) {
        this.confirmationNumber = Asked.text(confirmationNumber);
    }

    public String getPurchaseOrder() {
        return purchaseOrder;
    }

    public void setPurchaseOrder(String purchaseOrder) {
        this.purchaseOrder = Asked.text(purchaseOrder);
    }

    public LocalDateTime getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(LocalDateTime createdAt) {
        this.createdAt = createdAt;
    }

    public LocalDate getServiceStartOn() {
        return serviceStartOn;
    }

    public void setServiceStartOn(LocalDate serviceStartOn) {
        this.serviceStartOn = serviceStartOn;
    }
}
