package com.logitech.serviceportal.portal.renewals;

import com.logitech.serviceportal.contracts.api.minimums.MinimumAdministration;
import com.logitech.serviceportal.contracts.api.minimums.MinimumAdministration.MinimumPreview;
import com.logitech.serviceportal.contracts.api.minimums.MinimumAdministration.NewMinimum;
import com.logitech.serviceportal.contracts.api.minimums.MinimumAdministration.NewReading;
import com.logitech.serviceportal.contracts.api.minimums.MinimumAdministration.Reading;
import com.logitech.serviceportal.contracts.api.minimums.MinimumAdministration.RecordedMinimum;
import com.logitech.serviceportal.contracts.api.minimums.MinimumAdministration.RecordedReading;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The minimums and readings as dated rows; operations add to them, once they have seen what a row changes. */
@Named
@ViewScoped
public class MinimumsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MinimumAdministration kept;

    private String line;
    private Integer licenses;
    private LocalDate effectiveFrom;
    private String source = "";
    private String looked = "";
    private String reading;
    private String value = "";
    private LocalDate readingFrom;
    private String readingSource = "";
    private transient List<RecordedMinimum> rows;
    private transient List<RecordedReading> readings;
    private transient MinimumPreview preview;

    public void load() {
        rows = kept.minimums();
        readings = kept.readings();
    }

    /** Shows what the row would change. */
    public void look() {
        preview = null;
        preview = kept.preview(entry());
        looked = entry().toString();
    }

    /** Adds the row, if it is the one that was looked at. */
    public String add() {
        if (!looked.equals(entry().toString())) {
            look();
            Notices.attention(RenewalText.sentence("minimum.changed"));
            return null;
        }
        RecordedMinimum added = kept.add(entry());
        Notices.good(RenewalText.sentence("minimum.added", added.benefitTitle(), added.licenses(), added.effectiveFrom().toString()));
        return "/renewals/minimums.xhtml?faces-redirect=true";
    }

    /** Adds a reading. */
    public String choose() {
        RecordedReading chosen = kept.choose(new NewReading(Asked.constant(Reading.class, reading).orElse(null), value, readingFrom,
                readingSource));
        Notices.good(RenewalText.sentence("reading.chosen", chosen.effectiveFrom().toString()));
        return "/renewals/minimums.xhtml?faces-redirect=true";
    }

    private NewMinimum entry() {
        RecordedMinimum chosen = getLines().get(line);
        return new NewMinimum(chosen == null ? null : chosen.benefit(), chosen == null ? null : chosen.categories(), licenses,
                effectiveFrom, source);
    }

    public List<RecordedMinimum> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public List<RecordedReading> getReadings() {
        if (readings == null) {
            load();
        }
        return readings;
    }

    /** What a minimum can be about, by its name. */
    public Map<String, RecordedMinimum> getLines() {
        Map<String, RecordedMinimum> lines = new LinkedHashMap<>();
        getRows().forEach(row -> lines.putIfAbsent(row.benefitTitle(), row));
        return lines;
    }

    public List<Reading> getKinds() {
        return List.of(Reading.values());
    }

    public MinimumPreview getPreview() {
        return preview;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public Integer getLicenses() {
        return licenses;
    }

    public void setLicenses(Integer licenses) {
        this.licenses = licenses;
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

    public String getReading() {
        return reading;
    }

    public void setReading(String reading) {
        this.reading = reading;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = Asked.text(value);
    }

    public LocalDate getReadingFrom() {
        return readingFrom;
    }

    public void setReadingFrom(LocalDate readingFrom) {
        this.readingFrom = readingFrom;
    }

    public String getReadingSource() {
        return readingSource;
    }

    public void setReadingSource(String readingSource) {
        this.readingSource = readingSource;
    }
}
