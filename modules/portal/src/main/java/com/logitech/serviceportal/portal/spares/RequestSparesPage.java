package com.logitech.serviceportal.portal.spares;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.book.SparesBook;
import com.logitech.serviceportal.spares.api.book.SparesBook.SparesStanding;
import com.logitech.serviceportal.spares.api.requests.SpareRequests;
import com.logitech.serviceportal.spares.api.requests.SpareRequests.AskedModel;
import com.logitech.serviceportal.spares.api.requests.SpareRequests.MixLine;
import com.logitech.serviceportal.spares.api.requests.SpareRequests.NewSparesRequest;
import com.logitech.serviceportal.spares.api.requests.SpareRequests.RequestOutlook;
import com.logitech.serviceportal.spares.api.requests.SpareRequests.SparesRequest;
import com.logitech.serviceportal.spares.api.units.StoragePlace;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests onsite spares: how many, in the mix that fits what is deployed or in another with a reason, and where they are to be kept. */
@Named
@ViewScoped
public class RequestSparesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    @Inject
    private transient SpareRequests requests;
    @Inject
    private transient SparesBook book;
    @Inject
    private transient Catalog catalog;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient SparesWords words;
    @Inject
    private transient Clock clock;

    private String row;
    private String units;
    private List<Model> models = List.of();
    private String other = "";
    private int otherUnits;
    private String why;
    private String place;
    private String address;
    private String country = "";
    private transient RequestOutlook outlook;
    private transient List<SparesStanding> standing;

    /** A model, how many of it are deployed, are spares and would best be added, and how many are asked for. */
    public static final class Model implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String product;
        private final String title;
        private final int deployed;
        private final int held;
        private final int proposed;
        private int asked;

        Model(String product, String title, int deployed, int held, int proposed) {
            this.product = product;
            this.title = title;
            this.deployed = deployed;
            this.held = held;
            this.proposed = proposed;
            asked = proposed;
        }

        public String getTitle() {
            return title;
        }

        public int getDeployed() {
            return deployed;
        }

        public int getHeld() {
            return held;
        }

        public int getProposed() {
            return proposed;
        }

        public int getAsked() {
            return asked;
        }

        public void setAsked(int asked) {
            this.asked = asked;
        }
    }

    public void load() {
        if (focus.getCustomer() == null) {
            return;
        }
        Map<String, String> titles = new LinkedHashMap<>();
        List<List<MixLine>> known = List.of(getOutlook().deployed(), getOutlook().held(), getOutlook().proposal());
        known.forEach(lines -> lines.forEach(line -> titles.putIfAbsent(line.product(), line.title())));
        models = titles.entrySet().stream().map(one -> new Model(one.getKey(), one.getValue(), units(known.get(0), one.getKey()),
                units(known.get(1), one.getKey()), units(known.get(2), one.getKey()))).toList();
    }

    private static int units(List<MixLine> lines, String product) {
        return lines.stream().filter(line -> line.product().equals(product)).mapToInt(MixLine::units).sum();
    }

    /** What would come of it; null without a customer. */
    public RequestOutlook getOutlook() {
        CustomerId customer = focus.getCustomer();
        if (outlook == null && customer != null) {
            outlook = requests.outlook(customer, getAskedRow(), getAskedUnits());
        }
        return outlook;
    }

    private List<SparesStanding> getStanding() {
        if (standing == null) {
            standing = book.standing(focus.getCustomer(), clock.instant());
        }
        return standing;
    }

    /** The row asked for; else the first of which something is open. */
    public SparesRow getAskedRow() {
        return Asked.constant(SparesRow.class, row).orElseGet(() -> getStanding().stream().filter(one -> one.open() > 0)
                .map(SparesStanding::row).findFirst().orElse(SparesRow.ROOMS));
    }

    /** The number asked for; else as many as are open. */
    public int getAskedUnits() {
        return Asked.some(units).filter(number -> number.matches("\\d{1,3}")).map(Integer::valueOf).filter(number -> number > 0)
                .map(number -> Math.min(number, MOST)).orElseGet(() -> Math.min(MOST, Math.max(1, getStanding().stream()
                        .filter(one -> one.row() == getAskedRow()).mapToInt(SparesStanding::open).sum())));
    }

    public String ask() {
        List<AskedModel> asked = new ArrayList<>(models.stream().filter(model -> model.asked != 0)
                .map(model -> new AskedModel(model.product, model.asked)).toList());
        if (!Asked.text(other).isEmpty()) {
            asked.add(new AskedModel(other, otherUnits));
        }
        Optional<CountryCode> kept = Asked.some(country).map(CountryCode::new);
        SparesRequest added = requests.request(new NewSparesRequest(focus.getCustomer(), getAskedRow(), asked,
                new StoragePlace(Asked.text(place), Asked.text(address), kept.orElse(null)), Asked.text(why)));
        Notices.good(words.text("ask.done", added.units()));
        return "/spares/request.xhtml?faces-redirect=true&id=" + added.id();
    }

    public SparesRow[] getRows() {
        return SparesRow.values();
    }

    /** What can be a spare. */
    public List<Catalog.Product> getProducts() {
        return catalog.asKnownAt(clock.instant()).products().stream()
                .filter(known -> known.kind() != Catalog.Product.Kind.SOFTWARE).toList();
    }

    public List<Model> getModels() {
        return models;
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }

    public String getUnits() {
        return units;
    }

    public void setUnits(String units) {
        this.units = units;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public int getOtherUnits() {
        return otherUnits;
    }

    public void setOtherUnits(int otherUnits) {
        this.otherUnits = otherUnits;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
