package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.security.Visitor;
import com.logitech.serviceportal.replacement.api.WarrantyExclusion;
import com.logitech.serviceportal.replacement.api.inspections.InspectionResult;
import com.logitech.serviceportal.replacement.api.inspections.Inspections;
import com.logitech.serviceportal.replacement.api.inspections.NewInspection;
import com.logitech.serviceportal.replacement.api.inspections.ReceiptId;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.ReceivedUnit;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** What operations write down of the examination of what came back for the return that is shown; also once that is closed. */
@Named
@ViewScoped
public class InspectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReturnPage page;
    @Inject
    private ShippingForm shipping;
    @Inject
    private transient Inspections inspections;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient Words say;
    @Inject
    private transient ReplacementWords words;

    private String receipt;
    private InspectionResult found = InspectionResult.FAULT_CONFIRMED;
    private WarrantyExclusion ground;
    private String seen;

    public String inspect() {
        return page.done(() -> {
            inspections.inspect(page.getDetail().summary().id(), page.getSeen(), new ReceiptId(Asked.id(receipt, "receipt")),
                    new NewInspection(found, Optional.ofNullable(ground), seen));
            Notices.good(words.text("inspect.done"));
        });
    }

    /** Whether the visitor may write something down. */
    public boolean isOpen() {
        return Caller.current().holds(Caller.Role.OPERATIONS) && !getWaiting().isEmpty();
    }

    /** What came back and was not inspected. */
    public List<ReceivedUnit> getWaiting() {
        return shipping.getShipping().received().stream().filter(back -> back.inspection().isEmpty() && back.withdrawn().isEmpty())
                .toList();
    }

    /** What one of them is called. */
    public String label(ReceivedUnit back) {
        return words.text(back.serial().isEmpty() ? "inspect.one" : "inspect.one.serial", back.as().title(),
                say.instant(back.at(), visitor.getZone()), back.serial());
    }

    public List<InspectionResult> getResults() {
        return List.of(InspectionResult.values());
    }

    public List<WarrantyExclusion> getGrounds() {
        return List.of(WarrantyExclusion.values());
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public InspectionResult getFound() {
        return found;
    }

    public void setFound(InspectionResult found) {
        this.found = found;
    }

    public WarrantyExclusion getGround() {
        return ground;
    }

    public void setGround(WarrantyExclusion ground) {
        this.ground = ground;
    }

    /** What was examined and seen, in words. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
