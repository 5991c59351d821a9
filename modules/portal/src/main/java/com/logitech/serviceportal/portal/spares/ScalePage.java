package com.logitech.serviceportal.portal.spares;

import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.book.SparesScales;
import com.logitech.serviceportal.spares.api.book.SparesScales.NewScale;
import com.logitech.serviceportal.spares.api.book.SparesScales.ScaleRow;
import com.logitech.serviceportal.spares.api.book.SparesScales.Step;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How many onsite spares so many Spaces or so large a plan give, as dated rows; operations add to them, and change none. */
@Named
@ViewScoped
public class ScalePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern STEP = Pattern.compile("(\\d{1,7})\\s*[:=,;\\s]\\s*(\\d{1,7})");

    @Inject
    private transient SparesScales scales;
    @Inject
    private transient SparesWords words;
    @Inject
    private transient Words say;

    private SparesRow row = SparesRow.ROOMS;
    private boolean plans;
    private String steps;
    private Integer each;
    private LocalDate effectiveFrom;
    private String source;
    private boolean assumption;
    private transient List<ScaleRow> rows;

    public void load() {
        getRows();
    }

    public List<ScaleRow> getRows() {
        if (rows == null) {
            rows = scales.rows();
        }
        return rows;
    }

    /** "1 from 50, 2 from 100, then 1 more for each 100". */
    public String said(ScaleRow one) {
        String all = one.steps().stream().map(step -> words.text("scale.step", step.units(), step.atLeast()))
                .collect(Collectors.joining(", "));
        return one.each().map(more -> words.text("scale.then", all, more)).orElse(all);
    }

    public String add() {
        List<Step> read = Asked.text(steps).lines().map(String::strip).filter(line -> !line.isEmpty()).map(this::step).toList();
        ScaleRow added = scales.add(new NewScale(row, plans, read, Optional.ofNullable(each), effectiveFrom, Asked.text(source),
                assumption));
        Notices.good(words.text("scale.done", say.day(added.effectiveFrom())));
        return "/spares/scale.xhtml?faces-redirect=true";
    }

    private Step step(String line) {
        Matcher read = STEP.matcher(line);
        if (!read.matches()) {
            throw Refused.input("steps", words.text("scale.step.wrong", line));
        }
        return new Step(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)));
    }

    /** Whether the visitor may add a row. */
    public boolean isKeeping() {
        return Asked.ofOperations();
    }

    public SparesRow[] getRowNames() {
        return SparesRow.values();
    }

    public SparesRow getRow() {
        return row;
    }

    public void setRow(SparesRow row) {
        this.row = row;
    }

    public boolean isPlans() {
        return plans;
    }

    public void setPlans(boolean plans) {
        this.plans = plans;
    }

    public String getSteps() {
        return steps;
    }

    public void setSteps(String steps) {
        this.steps = steps;
    }

    public Integer getEach() {
        return each;
    }

    public void setEach(Integer each) {
        this.each = each;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isAssumption() {
        return assumption;
    }

    public void setAssumption(boolean assumption) {
        this.assumption = assumption;
    }
}
