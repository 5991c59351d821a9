package com.logitech.serviceportal.portal.spares;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.spares.api.book.SparesBook;
import com.logitech.serviceportal.spares.api.book.SparesBook.Movement;
import com.logitech.serviceportal.spares.api.book.SparesBook.SparesStanding;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareQuery;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareSummary;
import com.logitech.serviceportal.spares.api.units.SpareState;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The onsite spares there are: how many by the scale and where they are counted, each of them, and what was moved. */
@Named
@ViewScoped
public class CabinetPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 50;
    private static final int MOVED = 20;

    @Inject
    private transient SparesBook book;
    @Inject
    private transient OnsiteSpares onsite;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient Clock clock;

    private String state;
    private String text;
    private String after;
    private transient Page<SpareSummary> spares;
    private transient List<SparesStanding> standing;
    private transient List<Movement> movements;

    public void load() {
        getSpares();
    }

    public Page<SpareSummary> getSpares() {
        if (spares == null) {
            spares = onsite.spares(new SpareQuery(Optional.ofNullable(focus.getCustomer()), Optional.empty(),
                    Asked.constant(SpareState.class, state), false, Asked.text(text), Asked.some(after), LISTED));
        }
        return spares;
    }

    /** Where the customer in focus stands; none without one. */
    public List<SparesStanding> getStanding() {
        if (standing == null) {
            CustomerId customer = focus.getCustomer();
            standing = customer == null ? List.of() : book.standing(customer, clock.instant());
        }
        return standing;
    }

    /** Whether a scale he is counted by is ours, because the vendor's own is not known. */
    public boolean isAssumed() {
        return getStanding().stream().anyMatch(SparesStanding::assumption);
    }

    /** What was moved last; nothing without a customer in focus. */
    public List<Movement> getMovements() {
        if (movements == null) {
            CustomerId customer = focus.getCustomer();
            movements = customer == null ? List.of() : book.movements(customer, Optional.empty(), Optional.empty(), MOVED).items();
        }
        return movements;
    }

    public boolean isNarrowed() {
        return Asked.some(state).isPresent() || Asked.some(text).isPresent() || Asked.some(after).isPresent();
    }

    public SpareState[] getStates() {
        return SpareState.values();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
