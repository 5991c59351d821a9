package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.replacement.api.stock.NewStock;
import com.logitech.serviceportal.replacement.api.stock.Stock.Shortage;
import com.logitech.serviceportal.replacement.api.stock.Stock.StockLine;
import com.logitech.serviceportal.replacement.api.stock.Stock.StockQuery;
import com.logitech.serviceportal.replacement.api.stock.Stock.StockUnit;
import com.logitech.serviceportal.replacement.api.stock.Stock.Substitute;
import com.logitech.serviceportal.replacement.api.stock.Stock;
import com.logitech.serviceportal.replacement.api.stock.StockDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What lies in the warehouses to replace what fails, what is missing, and what may go in place of what; operations keep it here. */
@Named
@ViewScoped
public class StockPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 50;

    @Inject
    private transient Stock stock;
    @Inject
    private transient StockDesk desk;
    @Inject
    private transient Catalog catalog;
    @Inject
    private transient Clock clock;
    @Inject
    private transient ReplacementWords words;

    private String product;
    private String after;
    private String warehouse;
    private String model;
    private String serials;
    private String serial;
    private String reason;
    private String failed;
    private String instead;
    private transient List<StockLine> lines;
    private transient List<Shortage> shortages;
    private transient Page<StockUnit> units;

    public void load() {
        stock.warehouses(); // who may not see it is told so before anything is shown
    }

    public String putIn() {
        List<SerialNumber> read = Asked.text(serials).lines().map(String::strip).filter(line -> !line.isEmpty())
                .map(line -> SerialNumber.read(line).orElseThrow(() -> Refused.input("serials", words.text("stock.serial.wrong", line))))
                .toList();
        StockDesk.StockAnswer answer = desk.putIn(new NewStock(Asked.text(warehouse), Asked.text(model), read));
        Notices.good(words.text("stock.in.done", answer.units(), answer.setAside()));
        return again();
    }

    public String takeOut() {
        StockDesk.StockAnswer answer = desk.takeOut(SerialNumber.read(Asked.text(serial)).orElseThrow(() ->
                Refused.input("serial", words.text("serials.wrong"))), Asked.text(reason));
        Notices.good(words.text("stock.out.done", answer.setAside()));
        return again();
    }

    public String allow() {
        Substitute allowed = desk.allow(Asked.text(failed), Asked.text(instead));
        Notices.good(words.text("stock.allowed", allowed.insteadTitle(), allowed.title()));
        return again();
    }

    public String end(Substitute one) {
        desk.end(one.product(), one.instead());
        Notices.good(words.text("stock.ended", one.insteadTitle(), one.title()));
        return again();
    }

    private static String again() {
        return "/replacement/stock.xhtml?faces-redirect=true";
    }

    /** Whether the visitor may change it. */
    public boolean isKeeping() {
        return Caller.current().holds(Caller.Role.OPERATIONS);
    }

    public List<StockLine> getLines() {
        if (lines == null) {
            lines = stock.lines();
        }
        return lines;
    }

    public List<Shortage> getShortages() {
        if (shortages == null) {
            shortages = stock.shortages();
        }
        return shortages;
    }

    public List<Substitute> getSubstitutes() {
        return stock.substitutes();
    }

    public List<String> getWarehouses() {
        return stock.warehouses();
    }

    /** What may lie in a warehouse. */
    public List<Catalog.Product> getProducts() {
        return catalog.asKnownAt(clock.instant()).products().stream()
                .filter(known -> known.kind() != Catalog.Product.Kind.SOFTWARE).toList();
    }

    /** The units of the product that was asked for; null for none. */
    public Page<StockUnit> getUnits() {
        if (units == null && Asked.some(product).isPresent()) {
            units = stock.units(new StockQuery(Asked.some(product), Optional.empty(), Asked.some(after), LISTED));
        }
        return units;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getWarehouse() {
        return warehouse;
    }

    public void setWarehouse(String warehouse) {
        this.warehouse = warehouse;
    }

    public String getModel() {
        return model;
    }

    public void setModel(String model) {
        this.model = model;
    }

    public String getSerials() {
        return serials;
    }

    public void setSerials(String serials) {
        this.serials = serials;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getFailed() {
        return failed;
    }

    public void setFailed(String failed) {
        this.failed = failed;
    }

    public String getInstead() {
        return instead;
    }

    public void setInstead(String instead) {
        this.instead = instead;
    }
}
