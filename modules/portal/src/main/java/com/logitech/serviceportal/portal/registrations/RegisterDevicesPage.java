package com.logitech.serviceportal.portal.registrations;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistrations.DeviceLine;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistrations.JudgedLine;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistrations.LineVerdict;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistrations;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceQuery;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceSummary;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.spaces.Choice;
import com.logitech.serviceportal.portal.spaces.CustomerConverter;
import com.logitech.serviceportal.portal.spaces.SpaceWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Registers many devices: their lines are pasted, loaded from a file or scanned, looked at, and then taken in by choice. */
@Named
@ViewScoped
public class RegisterDevicesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 15;

    @Inject
    private transient DeviceRegistrations registrations;
    @Inject
    private transient SpaceRegister register;
    @Inject
    private transient AccountAdministration accounts;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient SpaceWords words;

    private Choice customer;
    private String text;
    private String place;
    private transient Part file;
    private transient List<JudgedLine> judged;
    private boolean looked;
    private boolean done;

    public void load() {
        if (focus.getCustomer() != null) {
            customer = CustomerConverter.of(accounts.customer(focus.getCustomer()));
        }
    }

    /** Looks what would become of each line. */
    public void check() {
        looked = false;
        done = false;
        judged = registrations.judge(whose(), lines());
        looked = true;
    }

    /** Puts the lines of a file in the place of those typed, where they can be mended. */
    public void take() throws IOException {
        looked = false;
        if (file == null || file.getSize() == 0) {
            throw Refused.input("file", words.text("import.file.pick"));
        }
        try (InputStream content = file.getInputStream()) {
            text = written(registrations.read(content));
        }
    }

    /** Takes in what can be, and leaves out what cannot. */
    public void apply() {
        looked = false;
        judged = registrations.register(whose(), lines(), SpaceImports.Choice.ONLY_GOOD);
        looked = true;
        done = true;
    }

    private CustomerId whose() {
        if (customer == null) {
            throw Refused.input("customer", words.text("customer.pick"));
        }
        return new CustomerId(UUID.fromString(customer.id()));
    }

    private List<DeviceLine> lines() {
        byte[] pasted = (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
        return registrations.read(new ByteArrayInputStream(pasted));
    }

    /** Lines as the page shows them. */
    private static String written(List<DeviceLine> lines) {
        return lines.stream().map(line -> Stream.of(line.serial(), line.product(), line.place(), line.purchasedOn())
                .map(RegisterDevicesPage::quoted).collect(Collectors.joining(";"))).collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        return cell.indexOf(';') < 0 && cell.indexOf('"') < 0 ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /** The places of the customer's Spaces with the text in them, as a line names them. */
    public List<String> find(String part) {
        return customer == null ? List.of() : register.spaces(new SpaceQuery(Optional.of(whose()), Optional.empty(), Optional.empty(), part,
                Optional.empty(), MOST_FOUND)).items().stream().map(RegisterDevicesPage::way).toList();
    }

    private static String way(SpaceSummary space) {
        return Stream.of(space.site(), space.building(), space.floor(), space.name()).filter(step -> !step.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    public long count(String verdict) {
        return counts().get(LineVerdict.valueOf(verdict));
    }

    private Map<LineVerdict, Long> counts() {
        return JudgedLine.counts(getJudged());
    }

    /** How many lines would change the books. */
    public long getGood() {
        return count("NEW") + count("MOVED");
    }

    /** What taking the lines in does, as the button says it. */
    public String getApplyWords() {
        String does = count("MOVED") == 0 ? "registration.apply.new" : count("NEW") == 0 ? "registration.apply.moved"
                : "registration.apply.both";
        return words.text(does, count("NEW"), count("MOVED"));
    }

    public List<LineVerdict> getVerdicts() {
        return List.of(LineVerdict.values());
    }

    /** Whether there is something to show. */
    public boolean isLooked() {
        return looked;
    }

    /** The lines and what becomes or became of them. Looked at again where they were not kept with the page. */
    public List<JudgedLine> getJudged() {
        if (judged == null) {
            judged = registrations.judge(whose(), lines());
            done = false;
        }
        return judged;
    }

    public boolean isDone() {
        return done;
    }

    public Choice getCustomer() {
        return customer;
    }

    public void setCustomer(Choice customer) {
        this.customer = customer;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Where what is scanned next stands. */
    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
