package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.security.Visitor;
import com.logitech.serviceportal.portal.support.managers.TypedHours;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.AgreedHours;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.Assignment;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.Ending;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.HandOver;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.HoursPreview;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.ManagerStanding;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.NewAssignment;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.NewHours;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.NewStandIn;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.Person;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.PreviewedSpan;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.Rehearsal;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.StandIn;
import com.logitech.serviceportal.support.api.managers.ServiceManagers.ToAssign;
import com.logitech.serviceportal.support.api.managers.ServiceManagers;
import com.logitech.serviceportal.support.api.managers.WeeklyHours;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who manages which customer: whom operations and service managers have to assign one to; and of the customer in focus who it is, in
 * which hours, and who stands in (R73, R74). What hours would bring about is shown before they are agreed.
 */
@Named
@ViewScoped
public class ServiceManagersPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STAND_INS = 3;
    private static final String USUAL = "Mon-Fri 09:00-17:00";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private transient ServiceManagers managers;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient SupportWords supportWords;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient Clock clock;

    private String manager;
    private String to;
    private String from;
    private String note;
    private String reason;
    private String hours = USUAL;
    private String zone;
    private String holidaysOf;
    private List<Line> standIns = new ArrayList<>();
    private long seen;
    private transient HoursPreview preview;
    private String previewed = "";
    private transient ManagerStanding standing;
    private transient List<Person> people;

    /** Who is to stand in, as typed. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private String person;
        private String hours;
        private String zone;

        private Line(String person, String hours, String zone) {
            this.person = person;
            this.hours = hours;
            this.zone = zone;
        }

        public String getPerson() {
            return person;
        }

        public void setPerson(String person) {
            this.person = person;
        }

        public String getHours() {
            return hours;
        }

        public void setHours(String hours) {
            this.hours = hours;
        }

        public String getZone() {
            return zone;
        }

        public void setZone(String zone) {
            this.zone = zone;
        }
    }

    public void load() {
        if (focus.getCustomer() == null) {
            return;
        }
        standing = managers.of(focus.getCustomer(), now());
        seen = standing.version();
        zone = standing.zone().getId();
        Optional<AgreedHours> agreed = standing.hours();
        agreed.ifPresent(kept -> {
            hours = TypedHours.typed(kept.hours());
            zone = kept.hours().zone().getId();
            holidaysOf = kept.hours().holidaysOf().map(CountryCode::iso2).orElse("");
        });
        for (StandIn one : agreed.map(AgreedHours::standIns).orElse(List.of())) {
            standIns.add(new Line(one.person().user().toString(), TypedHours.typed(one.hours()), one.hours().zone().getId()));
        }
        while (standIns.size() < STAND_INS) {
            standIns.add(new Line("", USUAL, zone));
        }
    }

    /** Shows who would answer when. */
    public void look() {
        preview = managers.preview(customer(), new Rehearsal(isAssigned() ? Optional.empty() : Asked.some(manager).map(this::person),
                week("hours", hours, zone), typedStandIns(), instant()));
        previewed = typed();
    }

    public String assign() {
        if (!isLookedAt()) {
            return null;
        }
        UserId chosen = Asked.some(manager).map(this::person)
                .orElseThrow(() -> Refused.input("manager", supportWords.text("managers.choose.first")));
        ManagerStanding now = managers.assign(customer(), seen, new NewAssignment(chosen, week("hours", hours, zone), typedStandIns(),
                Asked.some(note)));
        Notices.good(supportWords.text("managers.assigned.done", name(now), now.company()));
        return back();
    }

    public String handOver() {
        UserId chosen = Asked.some(to).map(this::person)
                .orElseThrow(() -> Refused.input("to", supportWords.text("managers.choose.first")));
        Optional<Instant> on = instant();
        ManagerStanding now = managers.handOver(customer(), seen, new HandOver(chosen, on, note));
        Notices.good(supportWords.text(on.isPresent() ? "managers.handed.later" : "managers.handed", now.company()));
        return back();
    }

    public String agree() {
        if (!isLookedAt()) {
            return null;
        }
        ManagerStanding now = managers.agreeHours(customer(), seen, new NewHours(week("hours", hours, zone), typedStandIns(), instant()));
        Notices.good(supportWords.text("managers.agreed", now.company()));
        return back();
    }

    public String end() {
        ManagerStanding now = managers.end(customer(), seen, new Ending(reason));
        Notices.good(supportWords.text("managers.ended", now.company()));
        return back();
    }

    /** Hours are agreed once it was seen who would answer by them. */
    private boolean isLookedAt() {
        boolean looked = typed().equals(previewed);
        if (!looked) {
            look();
            Notices.attention(supportWords.text("managers.looked"));
        }
        return looked;
    }

    private String typed() {
        StringBuilder all = new StringBuilder(String.join("|", Asked.text(manager), Asked.text(hours), Asked.text(zone),
                Asked.text(holidaysOf), Asked.text(from)));
        standIns.forEach(one -> all.append('|').append(Asked.text(one.person)).append(Asked.text(one.hours)).append(Asked.text(one.zone)));
        return all.toString();
    }

    private WeeklyHours week(String field, String typedHours, String typedZone) {
        return new WeeklyHours(TypedHours.zone(field + ".zone", Asked.text(typedZone)), TypedHours.days(field, Asked.text(typedHours)),
                Asked.some(holidaysOf).map(CountryCode::new));
    }

    private List<NewStandIn> typedStandIns() {
        List<NewStandIn> typed = new ArrayList<>();
        for (Line one : standIns) {
            if (!Asked.text(one.person).isEmpty()) {
                String field = "standIns[" + typed.size() + "].hours";
                typed.add(new NewStandIn(person(one.person), new WeeklyHours(TypedHours.zone(field + ".zone", Asked.text(one.zone)),
                        TypedHours.days(field, Asked.text(one.hours)), Optional.empty())));
            }
        }
        return typed;
    }

    private UserId person(String id) {
        return new UserId(Asked.id(id, "person"));
    }

    /** On the visitor's clocks; empty for now. */
    private Optional<Instant> instant() {
        try {
            return Asked.some(from).map(typed -> LocalDateTime.parse(typed).atZone(visitor.getZone()).toInstant());
        } catch (DateTimeException none) {
            throw Refused.input("from", supportWords.text("managers.no.instant"));
        }
    }

    private CustomerId customer() {
        return Optional.ofNullable(focus.getCustomer()).orElseThrow(() -> Refused.notFound("customer"));
    }

    private String back() {
        return "/support/service-managers.xhtml?faces-redirect=true&customer=" + customer();
    }

    private static String name(ManagerStanding standing) {
        return standing.manager().map(one -> one.person().name()).orElse("");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Where the customer in focus stands; null without one. */
    public ManagerStanding getStanding() {
        if (standing == null && focus.getCustomer() != null) {
            standing = managers.of(focus.getCustomer(), now());
        }
        return standing;
    }

    /** Whether somebody manages the customer. */
    public boolean isAssigned() {
        return getStanding() != null && getStanding().manager().isPresent();
    }

    /** Whether the customer can be given one. */
    public boolean isAssignable() {
        return getStanding() != null && getStanding().answer().isPresent() && !isAssigned();
    }

    public List<Assignment> getHistory() {
        return focus.getCustomer() == null ? List.of() : managers.history(focus.getCustomer());
    }

    public List<AgreedHours> getAgreed() {
        return focus.getCustomer() == null ? List.of() : managers.hours(focus.getCustomer());
    }

    /** Customers who are to get one. */
    public List<ToAssign> getToAssign() {
        return managers.toBeAssigned();
    }

    /** Our service managers. */
    public List<Person> getPeople() {
        if (people == null) {
            people = managers.managers();
        }
        return people;
    }

    /** What was looked at last; null for nothing. */
    public HoursPreview getPreview() {
        return preview;
    }

    /** A stretch on the customer's clock: "09:00 to 17:00". */
    public String span(PreviewedSpan one) {
        ZoneId clocks = getStanding().zone();
        LocalDateTime until = LocalDateTime.ofInstant(one.until(), clocks);
        return supportWords.text("managers.span", TIME.format(LocalDateTime.ofInstant(one.from(), clocks)),
                until.toLocalTime().equals(LocalTime.MIDNIGHT) ? "24:00" : TIME.format(until));
    }

    /** Who answers in it. */
    public String who(PreviewedSpan one) {
        return one.name().orElse(supportWords.text("managers.select.desk"));
    }

    public String getManager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getHolidaysOf() {
        return holidaysOf;
    }

    public void setHolidaysOf(String holidaysOf) {
        this.holidaysOf = holidaysOf;
    }

    public List<Line> getStandIns() {
        return standIns;
    }
}
