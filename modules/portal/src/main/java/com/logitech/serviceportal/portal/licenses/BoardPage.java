package com.logitech.serviceportal.portal.licenses;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.Catalog.Category;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractState;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.AssignedTo;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseFilter;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseQuery;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseSummary;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The licenses of a contract side by side: free, planned, assigned, ending soon. A column is read a stretch at a time; the address may ask
 * for one column alone, from a mark on. What is chosen is assigned and released on pages of their own, which show what it does first.
 */
@Named
@RequestScoped
public class BoardPage {

    private static final List<LicenseFilter> COLUMNS =
            List.of(LicenseFilter.FREE, LicenseFilter.PLANNED, LicenseFilter.STAYING, LicenseFilter.ENDING_SOON);

    @Inject
    private ContractAdministration contracts;
    @Inject
    private LicenseAdministration licensesKept;
    @Inject
    private Catalog catalog;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private Words words;
    @Inject
    private Clock clock;

    private String id;
    private String text = "";
    private String category = "";
    private String column = "";
    private String after;
    private ContractSummary contract;
    private List<Column> columns = List.of();
    private List<Category> categories;

    /** Licenses that stand alike. @param name of the way they stand */
    public record Column(String name, Page<LicenseSummary> licenses) {

        public boolean isBare() {
            return licenses.items().isEmpty();
        }

        /** Whether its licenses are on Spaces, now or later. */
        public boolean isOnSpaces() {
            return !name.equals(LicenseFilter.FREE.name());
        }

        /** The mark of what follows, or empty. */
        public String next() {
            return licenses.next().orElse("");
        }
    }

    public void load() {
        contract = contracts.contract(new ContractId(Asked.id(id, "contract")));
        focus.on(contract.customer());
        if (isAny()) {
            List<LicenseFilter> shown = Asked.constant(LicenseFilter.class, column).filter(COLUMNS::contains).map(List::of).orElse(COLUMNS);
            columns = shown.stream().map(this::read).toList();
        }
    }

    /** Free licenses are on no Space, so that the name of one does not narrow them. */
    private Column read(LicenseFilter filter) {
        boolean later = Asked.some(after).isPresent();
        return new Column(filter.name(), licensesKept.licenses(new LicenseQuery(contract.id(), filter,
                filter == LicenseFilter.FREE ? "" : text, Asked.category(category), Asked.some(after),
                later ? Page.LARGEST_SIZE : Page.USUAL_SIZE)));
    }

    public ContractSummary getContract() {
        return contract;
    }

    /** Whether there is something to show: a plan has no licenses, and those of a contract that is over go nowhere any more. */
    public boolean isAny() {
        return contract.licenses() > 0 && !isOver();
    }

    public boolean isOver() {
        return contract.state() == ContractState.ENDED;
    }

    public List<Column> getColumns() {
        return columns;
    }

    /** Whether the address asks for one of the columns. */
    public boolean isAlone() {
        return columns.size() == 1;
    }

    /** Whether nothing matches what was looked for. */
    public boolean isNone() {
        return isNarrowed() && columns.stream().allMatch(Column::isBare);
    }

    public boolean isNarrowed() {
        return !(text + category).isEmpty();
    }

    /** What is looked for, to go on with in an address. */
    public String getFilter() {
        return (text.isEmpty() ? "" : "&text=" + encoded(text)) + (category.isEmpty() ? "" : "&category=" + encoded(category));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public boolean isKeeping() {
        return Asked.may(contract.customer().value(), ContractsTask.ASSIGN_LICENSES);
    }

    /** Whether the visitor is told only of some of the Spaces. */
    public boolean isRestricted() {
        return Caller.current().restrictions().containsKey(contract.customer().value());
    }

    /** What Spaces the contract's licenses may go to, as far as they are shown, and what is looked for. */
    public List<Category> getCategories() {
        if (categories == null) {
            Set<SpaceCategory> fits = columns.stream().flatMap(shown -> shown.licenses().items().stream())
                    .flatMap(license -> license.fits().stream()).collect(Collectors.toCollection(TreeSet::new));
            Asked.category(category).ifPresent(fits::add);
            categories = catalog.asKnownAt(clock.instant()).categories().stream().filter(known -> fits.contains(known.code())).toList();
        }
        return categories;
    }

    /** Where it is or is to be, or null. */
    public AssignedTo on(LicenseSummary license) {
        return license.assignedTo().orElse(null);
    }

    /** What kinds of Spaces it may go to. */
    public String kinds(LicenseSummary license) {
        return license.fits().stream().sorted().map(words::category).collect(Collectors.joining(", "));
    }

    /** The last day it covers a Space, in the contract's zone: its own, or the contract's. */
    public LocalDate lastDay(LicenseSummary license) {
        LocalDate last = contract.lastCoveredDay();
        return license.assignedTo().flatMap(AssignedTo::until)
                .map(until -> LocalDate.ofInstant(until.minusNanos(1), contract.zone())).filter(last::isAfter).orElse(last);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Asked.text(text);
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = Asked.text(category);
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(String column) {
        this.column = Asked.text(column);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
