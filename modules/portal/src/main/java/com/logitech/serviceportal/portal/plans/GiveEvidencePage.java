package com.logitech.serviceportal.portal.plans;

import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlans;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.CategoryCount;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.EvidenceSummary;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.NewEvidence;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.NewFile;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands in what shows how many Spaces a plan serves: a number for each category, and the files. */
@Named
@ViewScoped
public class GiveEvidencePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ContractAdministration contracts;
    @Inject
    private transient EnterprisePlans plans;
    @Inject
    private transient EvidenceDesk desk;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient Clock clock;

    private String id;
    private LocalDate countedOn;
    private final List<Count> counts = new ArrayList<>();
    private String source = "";
    private String remark = "";
    private transient List<Part> files = List.of();
    private transient ContractSummary contract;

    /** The number typed for a category. */
    public static class Count implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String category;
        private Integer spaces;

        Count(String category) {
            this.category = category;
        }

        public String getCategory() {
            return category;
        }

        /** For its name in words. */
        public SpaceCategory getCode() {
            return new SpaceCategory(category);
        }

        public Integer getSpaces() {
            return spaces;
        }

        public void setSpaces(Integer spaces) {
            this.spaces = spaces;
        }
    }

    public void load() {
        focus.on(getContract().customer());
        if (isGiving()) {
            plans.plan(contract.id()).byCategory().forEach(count -> counts.add(new Count(count.category().code())));
            countedOn = getToday();
        } else if (contract.plan().isPresent()) {
            throw Refused.notAllowed(ContractsTask.GIVE_EVIDENCE.what());
        }
    }

    public String give() throws IOException {
        List<CategoryCount> counted = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Integer typed = counts.get(i).getSpaces();
            if (typed == null) {
                throw Refused.input("counts[" + i + "].spaces", PlanText.sentence("give.count.missing"));
            }
            counted.add(new CategoryCount(counts.get(i).getCode(), typed));
        }
        EvidenceSummary given = desk.give(contractId(), new NewEvidence(countedOn, counted, source, remark), read());
        Notices.good(PlanText.sentence("give.done", given.spaces(), given.files().size()));
        return "/plans/plan-evidence.xhtml?faces-redirect=true&contract=" + contractId().value();
    }

    /** What is longer than is taken is not read to its end. */
    private List<NewFile> read() throws IOException {
        List<NewFile> read = new ArrayList<>();
        for (Part file : Optional.ofNullable(files).orElse(List.of())) {
            if (file.getSize() > 0 || Asked.some(file.getSubmittedFileName()).isPresent()) {
                if (read.size() > EvidenceDesk.MOST_FILES) {
                    break;
                }
                try (InputStream content = file.getInputStream()) {
                    read.add(new NewFile(file.getSubmittedFileName(), content.readNBytes(EvidenceDesk.LARGEST_FILE + 1)));
                }
            }
        }
        if (read.isEmpty()) {
            throw Refused.input("files", PlanText.sentence("give.files.missing"));
        }
        return read;
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

    /** Whether the contract is a plan the visitor may hand in evidence for. */
    public boolean isGiving() {
        return getContract().plan().isPresent() && Asked.may(contract.customer().value(), ContractsTask.GIVE_EVIDENCE);
    }

    /** Where the plan counts its days. */
    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), getContract().zone());
    }

    public LocalDate getCountedOn() {
        return countedOn;
    }

    public void setCountedOn(LocalDate countedOn) {
        this.countedOn = countedOn;
    }

    public List<Count> getCounts() {
        return counts;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = Asked.text(source);
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = Asked.text(remark);
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
