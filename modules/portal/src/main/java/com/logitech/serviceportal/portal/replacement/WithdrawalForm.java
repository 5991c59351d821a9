package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.replacement.api.inspections.ReceiptId;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping;
import com.logitech.serviceportal.replacement.api.shipping.ShippingDesk;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Strikes what operations wrote down of a return by mistake: a unit that was not sent, or something that did not come back. */
@Named
@ViewScoped
public class WithdrawalForm implements Serializable {

    private static final long serialVersionUID = 1L;
    /** What a choice of a shipment begins with; any other is a receipt's id. */
    private static final String SENT = "sent ";

    @Inject
    private ReturnPage page;
    @Inject
    private ShippingForm shipping;
    @Inject
    private InspectionForm inspection;
    @Inject
    private transient ShippingDesk desk;
    @Inject
    private transient ReplacementWords words;

    private String what;
    private String reason;

    public String withdraw() {
        return page.done(() -> Notices.good(words.text("withdraw.done", withdrawn(Asked.text(what)).state().title())));
    }

    private ReturnShipping withdrawn(String chosen) {
        ReturnId id = page.getDetail().summary().id();
        return chosen.startsWith(SENT) ? desk.withdrawShipment(id, page.getSeen(), SerialNumber.read(chosen.substring(SENT.length()))
                .orElseThrow(() -> Refused.notFound("unit")), Asked.text(reason))
                : desk.withdrawReceipt(id, page.getSeen(), new ReceiptId(Asked.id(chosen, "receipt")), Asked.text(reason));
    }

    /** Whether the visitor may strike anything, and there is anything to be struck. */
    public boolean isOpen() {
        return Caller.current().holds(Caller.Role.OPERATIONS) && !getChoices().isEmpty();
    }

    /** What was sent and has not arrived, and what came back and was not inspected. */
    public List<SelectItem> getChoices() {
        return Stream.concat(shipping.getUnderWay().stream().map(serial ->
                        new SelectItem(SENT + serial, words.text("withdraw.sent", serial))),
                inspection.getWaiting().stream().map(back -> new SelectItem(back.id().toString(), inspection.label(back)))).toList();
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
