package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.contracts.api.AccountGlances;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.security.Visitor;
import com.logitech.serviceportal.replacement.api.returns.PressingReturns;
import com.logitech.serviceportal.support.api.managers.AnsweredBy;
import com.logitech.serviceportal.support.api.managers.PressingTickets;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.Answer;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.ManagerStanding;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.Person;
import com.logitech.serviceportal.support.api.managers.ServiceManagers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A service manager's customers, one line each with what presses today. Composed from one question of each module, so that it costs as
 * many look-ups for many customers as for one.
 */
@Named
@ViewScoped
public class PortfolioPage implements Serializable {

    private static final long serialVersionUID = 1L;
    /** So many days ahead the end of a contract presses. */
    private static final int ENDING = 60;
    /** So many days ahead the loss of the benefit presses. */
    private static final int SHORT = 90;

    @Inject
    private transient ServiceManagers managers;
    @Inject
    private transient PressingTickets tickets;
    @Inject
    private transient PressingReturns returns;
    @Inject
    private transient AccountGlances accounts;
    @Inject
    private transient AccountWords say;
    @Inject
    private transient Words words;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient Clock clock;

    private String manager;
    private transient List<Line> lines;
    private transient List<Person> people;

    /**
     * Something that presses.
     *
     * @param tone   "refused", "attention" or "information"
     * @param clause the rule behind it; empty without one
     * @param path   its rows, from the portal's root
     */
    public record Flag(String icon, String tone, String text, String clause, String path) {
    }

    /** A customer. @param away whether it is outside the hours agreed with him */
    public record Line(ManagerStanding standing, boolean away, List<Flag> flags) {
    }

    public void load() {
        getLines();
    }

    /** What presses most first, then by name. */
    public List<Line> getLines() {
        if (lines == null) {
            List<ManagerStanding> managed = isOwn() || isKnown() ? managers.portfolio(whose()) : List.of();
            Set<CustomerId> customers = managed.stream().map(ManagerStanding::customer).collect(Collectors.toSet());
            Map<CustomerId, PressingTickets.Pressing> open = tickets.of(customers);
            Map<CustomerId, PressingReturns.Pressing> back = returns.of(customers);
            Map<CustomerId, AccountGlances.Glance> glances = accounts.of(customers, ENDING);
            lines = managed.stream().map(one -> new Line(one, one.answer().map(Answer::by).filter(AnsweredBy.MANAGER::equals).isEmpty(),
                            flags(one, open.get(one.customer()), back.get(one.customer()), glances.get(one.customer()))))
                    .sorted(Comparator.comparing((Line line) -> -line.flags().size())).toList();
        }
        return lines;
    }

    private List<Flag> flags(ManagerStanding one, PressingTickets.Pressing open, PressingReturns.Pressing back,
            AccountGlances.Glance glance) {
        String of = "&customer=" + one.customer();
        List<Flag> flags = new ArrayList<>();
        some("pi-clock", "refused", "late", open.late(), "R32", "/support/tickets.xhtml?state=LATE" + of).ifPresent(flags::add);
        some("pi-hourglass", "attention", "soon", open.dueSoon(), "R32", "/support/tickets.xhtml?state=DUE_SOON" + of)
                .ifPresent(flags::add);
        some("pi-flag", "attention", "missed", open.missed(), "R32", "/support/tickets.xhtml?state=ANY&response=MISSED&openedFrom="
                + clock.instant().minus(PressingTickets.DAYS_BACK, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS) + of)
                .ifPresent(flags::add);
        some("pi-truck", "attention", "problems", back.problems(), "R64", "/replacement/returns.xhtml?problem=true" + of)
                .ifPresent(flags::add);
        some("pi-replay", "attention", "review", back.review(), "", "/replacement/returns.xhtml?state=REVIEW" + of).ifPresent(flags::add);
        some("pi-box", "attention", "overdue", back.overdue(), "R65", "/replacement/returns.xhtml?state=AWAITED" + of)
                .ifPresent(flags::add);
        one.endsAt().filter(at -> at.isBefore(now().plus(SHORT, ChronoUnit.DAYS))).ifPresent(at ->
                flags.add(new Flag("pi-exclamation-triangle", "attention", say.text("portfolio.short",
                        words.day(LocalDate.ofInstant(at, one.zone()))), "R27", "/renewals/what-if.xhtml?customer=" + one.customer())));
        glance.lastDay().ifPresent(day -> flags.add(new Flag("pi-calendar-times", "information", say.text("portfolio.ending",
                glance.ending(), words.day(day)), "R26", "/contracts/contracts.xhtml?state=IN_TERM&ending="
                + LocalDate.ofInstant(now(), visitor.getZone()).plusDays(ENDING + 1L) + of)));
        some("pi-chart-line", "attention", "outgrown", glance.outgrown(), "R109", "/contracts/contracts.xhtml?state=IN_TERM" + of)
                .ifPresent(flags::add);
        some("pi-arrow-right-arrow-left", "information", "fair", glance.fairUse(), "R21", "/fairuse/fair-use.xhtml?customer="
                + one.customer()).ifPresent(flags::add);
        return flags;
    }

    private Optional<Flag> some(String icon, String tone, String what, int many, String clause, String path) {
        return many == 0 ? Optional.empty() : Optional.of(new Flag(icon, tone, say.text("portfolio." + what, many), clause, path));
    }

    private UserId whose() {
        return Asked.some(manager).map(id -> new UserId(Asked.id(id, "person"))).orElseGet(() -> new UserId(Caller.current().user()));
    }

    private Instant now() {
        return clock.instant();
    }

    /** Whether the visitor looks at his own. */
    public boolean isOwn() {
        return whose().value().equals(Caller.current().user());
    }

    private boolean isKnown() {
        return getPeople().stream().anyMatch(one -> one.user().equals(whose()));
    }

    /** Whose they are; empty for a person who is no service manager. */
    public String getName() {
        return getPeople().stream().filter(one -> one.user().equals(whose())).map(Person::name).findFirst().orElse("");
    }

    /** Our service managers, to choose whose to look at. */
    public List<Person> getPeople() {
        if (people == null) {
            people = managers.managers();
        }
        return people;
    }

    public String getManager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }
}
