package com.logitech.serviceportal.portal.support.work;

import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.support.api.incidents.AskedProduct;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.incidents.ProductKind;
import com.logitech.serviceportal.support.api.work.TicketWork.IncidentLevelChoice;
import com.logitech.serviceportal.support.api.work.TicketWork.WorkDetail;
import com.logitech.serviceportal.support.api.work.TicketWork;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the ticket is about, as our people settle it: its priority with the plan, and whose product it concerns (R75, R122). */
@Named
@ViewScoped
public class IncidentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TicketWorksheet worksheet;
    @Inject
    private transient TicketWork work;

    private Priority priority;
    private boolean agreed;
    private String plan;
    private ProductKind kind;
    private String product;

    /** Begins with what is settled. */
    @PostConstruct
    void begin() {
        WorkDetail detail = worksheet.getDetail();
        priority = detail.priority();
        agreed = detail.agreed();
        plan = detail.plan();
        kind = detail.kind();
        product = detail.product();
    }

    public String settle() {
        return worksheet.done("work.settled", work.settle(worksheet.getTicket(), worksheet.getSeen(),
                new IncidentLevelChoice(priority, agreed, Asked.text(plan))));
    }

    /** The device stays with it as long as the product does. */
    public String concern() {
        WorkDetail before = worksheet.getDetail();
        boolean same = before.product().equals(Asked.text(product));
        return worksheet.done("work.concerned", work.concern(worksheet.getTicket(), worksheet.getSeen(),
                new AskedProduct(kind, Asked.text(product), before.device().filter(device -> same))));
    }

    public List<Priority> getPriorities() {
        return List.of(Priority.values());
    }

    public List<ProductKind> getKinds() {
        return List.of(ProductKind.values());
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public ProductKind getKind() {
        return kind;
    }

    public void setKind(ProductKind kind) {
        this.kind = kind;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }
}
