package com.logitech.serviceportal.portal.licenses;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.Catalog.Category;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.EffectPreview;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.AssignLicenses;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseFilter;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseQuery;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseSummary;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceQuery;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceSummary;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.contracts.ContractText;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Assigns licenses of a contract to Spaces: choose the Spaces, see what it does, confirm. Which Spaces are chosen is kept while one
 * searches and turns pages. Free licenses are taken by themselves, unless the address names some.
 */
@Named
@ViewScoped
public class AssignPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 25;
    private static final int NAMED_IN_WORDS = 20;

    /** Which Spaces to choose from. */
    public enum Cover {
        WITHOUT, WITH, ALL
    }

    @Inject
    private ContractAdministration contracts;
    @Inject
    private LicenseAdministration licensesKept;
    @Inject
    private SpaceRegister spaceRegister;
    @Inject
    private Catalog catalog;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private Clock clock;

    private String id;
    private String board = "";
    private int asked;
    private final Map<UUID, String> named = new LinkedHashMap<>();
    private final Map<UUID, String> chosen = new LinkedHashMap<>();
    private String text = "";
    private String category = "";
    private Cover cover = Cover.WITHOUT;
    private LocalDate from;
    private String mark;
    private transient ContractSummary contract;
    private transient List<Category> categories;
    private transient Page<SpaceSummary> spaces;
    private transient EffectPreview preview;

    public void load() {
        contract = contracts.contract(contractId());
        focus.on(contract.customer());
        Set<SpaceCategory> fits = readLicenses();
        categories = catalog.asKnownAt(clock.instant()).categories().stream().filter(known -> fits.contains(known.code())).toList();
        category = categories.isEmpty() ? "" : categories.get(0).code().code();
        contract.renews().map(contracts::contract).ifPresent(renewed -> {
            cover = Cover.WITH;
            from = renewed.endsBefore().isAfter(today()) ? renewed.endsBefore() : null;
        });
        find();
    }

    /** Finds which of the licenses the address names are free, and what Spaces they fit; without any, what the free ones fit. */
    private Set<SpaceCategory> readLicenses() {
        Set<String> wanted = told("license");
        asked = wanted.size();
        Set<SpaceCategory> fits = new TreeSet<>();
        Optional<String> next = Optional.empty();
        do {
            Page<LicenseSummary> page = licensesKept.licenses(
                    new LicenseQuery(contract.id(), LicenseFilter.FREE, next, Page.LARGEST_SIZE));
            for (LicenseSummary license : page.items()) {
                if (wanted.isEmpty() || wanted.contains(license.id().value().toString())) {
                    fits.addAll(license.fits());
                    if (asked > 0) {
                        named.put(license.id().value(), license.label());
                    }
                }
            }
            next = page.next();
        } while (next.isPresent() && (asked == 0 ? fits.size() < everyCategory() : named.size() < asked));
        return fits;
    }

    /** What the request says under the name, however often. */
    private static Set<String> told(String name) {
        return new TreeSet<>(Arrays.asList(FacesContext.getCurrentInstance().getExternalContext()
                .getRequestParameterValuesMap().getOrDefault(name, new String[0])));
    }

    private int everyCategory() {
        return catalog.asKnownAt(clock.instant()).categories().size();
    }

    /** Looks for Spaces from the first page on. */
    public void search() {
        choose();
        mark = null;
        find();
    }

    public void further() {
        choose();
        mark = spaces.next().orElse(null);
        find();
    }

    /** Chooses Spaces in the list's order until there is none left or a license for no more. */
    public void chooseAll() {
        choose();
        Optional<String> next = Optional.empty();
        do {
            Page<SpaceSummary> page = spaceRegister.spaces(query(next, Page.LARGEST_SIZE));
            page.items().stream().limit(Math.max(0, getLicenses() - chosen.size()))
                    .forEach(space -> chosen.put(space.id().value(), space.name()));
            next = page.next();
        } while (next.isPresent() && chosen.size() < getLicenses());
    }

    public void chooseNone() {
        chosen.clear();
        preview = null;
    }

    /** Shows what it would do. */
    public void look() {
        choose();
        if (chosen.isEmpty()) {
            ask(ContractText.sentence("assign.none"));
        } else if (asked > 0 && chosen.size() > named.size()) {
            ask(ContractText.sentence("assign.too.many", chosen.size(), named.size()));
        } else {
            preview = licensesKept.previewAssign(wish());
        }
    }

    private static void ask(String what) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, what, null));
    }

    public String assign() {
        List<LicenseSummary> assigned = licensesKept.assign(wish());
        Notices.good(ContractText.sentence("assign.done", assigned.size()));
        return getBack().replace("?", "?faces-redirect=true&");
    }

    /** Back to choosing. */
    public void rethink() {
        preview = null;
    }

    private AssignLicenses wish() {
        Optional<Instant> begins = Optional.ofNullable(from).map(day -> day.atStartOfDay(getContract().zone()).toInstant());
        return new AssignLicenses(contractId(), named.keySet().stream().limit(chosen.size()).map(LicenseId::new).toList(),
                chosen.keySet().stream().map(SpaceId::new).toList(), begins);
    }

    /** Takes over what is ticked on the page shown; what is chosen elsewhere stays. */
    private void choose() {
        preview = null;
        Set<String> ticked = told("space");
        for (SpaceSummary space : getSpaces().items()) {
            if (ticked.contains(space.id().value().toString())) {
                chosen.put(space.id().value(), space.name());
            } else {
                chosen.remove(space.id().value());
            }
        }
    }

    private void find() {
        spaces = category.isEmpty() ? new Page<>(List.of(), Optional.empty(), 0) : spaceRegister.spaces(query(Asked.some(mark), SHOWN));
    }

    private SpaceQuery query(Optional<String> after, int size) {
        Optional<Boolean> covered = cover == Cover.ALL ? Optional.empty() : Optional.of(cover == Cover.WITH);
        return new SpaceQuery(Optional.of(getContract().customer()), Optional.of(new SpaceCategory(category)), covered, true, text,
                after, size);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), contract.zone());
    }

    private ContractId contractId() {
        return new ContractId(Asked.id(id, "contract"));
    }

    public ContractSummary getContract() {
        if (contract == null) {
            contract = contracts.contract(contractId());
        }
        return contract;
    }

    public Page<SpaceSummary> getSpaces() {
        if (spaces == null) {
            find();
        }
        return spaces;
    }

    public boolean isChosen(SpaceSummary space) {
        return chosen.containsKey(space.id().value());
    }

    public int getCount() {
        return chosen.size();
    }

    /** How many are chosen that the list does not show now. */
    public long getElsewhere() {
        return chosen.size() - getSpaces().items().stream().filter(this::isChosen).count();
    }

    /** The names of the chosen Spaces. */
    public List<String> getNames() {
        return new ArrayList<>(chosen.values());
    }

    /** The licenses the address named, by label; empty to take free ones. */
    public List<String> getNamed() {
        return new ArrayList<>(named.values());
    }

    /** How many of the licenses the address names are not free any more, or never were. */
    public int getGone() {
        return asked - named.size();
    }

    /** The licenses the address named and that are free, in one line; of many the first. */
    public String getNamedWords() {
        String first = named.values().stream().limit(NAMED_IN_WORDS).collect(Collectors.joining(", "));
        return named.size() <= NAMED_IN_WORDS ? first
                : ContractText.sentence("assign.named.more", first, named.size() - NAMED_IN_WORDS);
    }

    /** How many licenses there are to give. */
    public int getLicenses() {
        return asked == 0 ? getContract().free() : named.size();
    }

    public List<Category> getCategories() {
        return categories;
    }

    public boolean isFirst() {
        return mark == null;
    }

    public EffectPreview getPreview() {
        return preview;
    }

    public ZoneId getZone() {
        return getContract().zone();
    }

    public List<Cover> getCovers() {
        return List.of(Cover.values());
    }

    public boolean isKeeping() {
        return Asked.may(getContract().customer().value(), ContractsTask.ASSIGN_LICENSES);
    }

    /** Where the visitor came from: the contract, or its board. */
    public String getBack() {
        return (board.isEmpty() ? "/contracts/contract.xhtml?id=" : "/licenses/board.xhtml?contract=") + contractId().value();
    }

    public String getBoard() {
        return board;
    }

    public void setBoard(String board) {
        this.board = Asked.text(board);
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

    public Cover getCover() {
        return cover;
    }

    public void setCover(Cover cover) {
        this.cover = cover;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
