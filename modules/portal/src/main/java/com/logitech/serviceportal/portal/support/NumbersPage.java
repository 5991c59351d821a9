package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.contracts.api.Effect;
import com.logitech.serviceportal.contracts.api.EffectPreview;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.ListFile;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.security.Visitor;
import com.logitech.serviceportal.portal.sheets.Columns;
import com.logitech.serviceportal.portal.sheets.Rows;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration.NewEnd;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration.NewLanguage;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration.NewNumber;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration.NumberPreview;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration.RecordedEnd;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration.RecordedLanguage;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration.RecordedNumber;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration.Standing;
import com.logitech.serviceportal.support.api.numbers.SupportNumber;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the help desk goes by: its numbers, the languages it calls in, the ends of mainstream support; what they were, and what they will
 * be. Operations add to them, once they have seen for which tickets a number counts.
 */
@Named
@ViewScoped
public class NumbersPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BACK = "/support/numbers.xhtml?faces-redirect=true";

    @Inject
    private transient SupportAdministration support;
    @Inject
    private transient SupportWords supportWords;
    @Inject
    private transient Words words;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient ListFile file;
    @Inject
    private transient Clock clock;

    private String book;
    private String which;
    private Integer value;
    private SupportLevel level;
    private String language;
    private Boolean listed;
    private String product;
    private LocalDate endsOn;
    private LocalDate effectiveFrom;
    private String reason;
    private transient EffectPreview preview;
    private String previewed = "";
    private transient List<RecordedNumber> numbers;
    private transient List<RecordedLanguage> languages;
    private transient List<RecordedEnd> ends;

    /** What is kept here. */
    public enum Book {
        NUMBERS, LANGUAGES, ENDS
    }

    /** A number with what counts now and what is recorded for days to come. */
    public record Line(SupportNumber number, RecordedNumber inForce, List<RecordedNumber> toCome) {
    }

    /** Words that name no book and no number are no reason to refuse the page: nothing is changed then. */
    public void load() {
        which = number().filter(known -> !isSpeaking() && !isEnding()).map(SupportNumber::name).orElse(null);
        effectiveFrom = getToday().plusDays(1);
        switch (Asked.constant(Book.class, book).orElse(Book.NUMBERS)) {
            case LANGUAGES -> file.isSent(Columns.of(RecordedLanguage.class), () -> all(getLanguages()));
            case ENDS -> file.isSent(Columns.of(RecordedEnd.class), () -> all(getEnds()));
            case NUMBERS -> file.isSent(Columns.of(RecordedNumber.class), () -> all(getNumbers()));
        }
    }

    private static <T> Rows<T> all(List<T> rows) {
        return taker -> taker.take(rows);
    }

    private Optional<SupportNumber> number() {
        return Asked.constant(SupportNumber.class, which);
    }

    /** Each number with how it stands. */
    public List<Line> getLines() {
        return Arrays.stream(SupportNumber.values()).map(number -> new Line(number,
                rows(number).stream().filter(row -> row.standing() == Standing.IN_FORCE).findFirst().orElse(null),
                rows(number).stream().filter(row -> row.standing() == Standing.TO_COME).toList())).toList();
    }

    /** What the number looked at was, is and will be. */
    public List<RecordedNumber> getHistory() {
        return number().map(this::rows).orElse(List.of());
    }

    private List<RecordedNumber> rows(SupportNumber number) {
        return getNumbers().stream().filter(row -> row.number() == number).toList();
    }

    /** The number looked at; null for none. */
    public SupportNumber getNumber() {
        return number().orElse(null);
    }

    /** Whether the visitor may add to the books. */
    public boolean isAllowed() {
        return visitor.may("OPERATIONS");
    }

    /** Whether he adds a language. */
    public boolean isSpeaking() {
        return isAllowed() && Book.LANGUAGES.name().equals(book);
    }

    /** Whether he adds an end of mainstream support. */
    public boolean isEnding() {
        return isAllowed() && Book.ENDS.name().equals(book);
    }

    /** Whether the number is yes or no. */
    public boolean isYesOrNo() {
        return number().filter(one -> one.unit() == SupportNumber.Unit.YES_OR_NO).isPresent();
    }

    /** What values the number takes. */
    public String getRange() {
        return number().map(one -> supportWords.text("numbers.range", one.least(), one.words(one.most()))).orElse("");
    }

    /** Shows what the number would change. */
    public void look() {
        preview = null;
        preview = new EffectPreview(supportWords.text("numbers.go"), effects(support.preview(entered())), List.of());
        previewed = typed();
    }

    /** Sets the number, if it is what was looked at. */
    public String change() {
        if (!typed().equals(previewed)) {
            look();
            Notices.attention(supportWords.text("numbers.looked"));
            return null;
        }
        RecordedNumber set = support.set(entered());
        Notices.good(supportWords.text("numbers.done", set.title(), set.says(), words.day(set.effectiveFrom())));
        return BACK;
    }

    private NewNumber entered() {
        return new NewNumber(getNumber(), value, effectiveFrom, reason);
    }

    private List<Effect> effects(NumberPreview seen) {
        SupportNumber number = seen.number();
        String rule = number.clause().rule();
        String from = words.day(seen.effectiveFrom());
        boolean closed = number.countsFromClosing();
        List<Effect> effects = new ArrayList<>();
        effects.add(new Effect(Effect.Kind.STARTS, supportWords.text(closed ? "numbers.starts.closed" : "numbers.starts",
                number.words(seen.value()), number.words(seen.before()), from), rule));
        effects.add(new Effect(Effect.Kind.UNCHANGED, supportWords.text(closed ? "numbers.stays.closed" : "numbers.stays"), rule));
        seen.until().ifPresent(day -> effects.add(new Effect(Effect.Kind.WARNING, supportWords.text("numbers.until", words.day(day)),
                rule)));
        return effects;
    }

    private String typed() {
        return String.join("|", String.valueOf(which), String.valueOf(value), String.valueOf(effectiveFrom), String.valueOf(reason));
    }

    /** Says whether we call in a language. */
    public String speak() {
        RecordedLanguage set = support.set(new NewLanguage(level, language, listed, effectiveFrom, reason));
        Notices.good(supportWords.text(set.listed() ? "numbers.spoken" : "numbers.unspoken", set.name(), set.level().title(),
                words.day(set.effectiveFrom())));
        return BACK;
    }

    /** Records an end of mainstream support. */
    public String end() {
        RecordedEnd recorded = support.record(new NewEnd(product, endsOn, reason));
        Notices.good(supportWords.text("numbers.ended", recorded.product(), words.day(recorded.endsOn())));
        return BACK;
    }

    public List<RecordedNumber> getNumbers() {
        if (numbers == null) {
            numbers = support.numbers();
        }
        return numbers;
    }

    public List<RecordedLanguage> getLanguages() {
        if (languages == null) {
            languages = support.languages();
        }
        return languages;
    }

    public List<RecordedEnd> getEnds() {
        if (ends == null) {
            ends = support.ends();
        }
        return ends;
    }

    /** Those a language can be added to: JumpStart has English alone (R120). */
    public List<SupportLevel> getLevels() {
        return List.of(SupportLevel.SELECT, SupportLevel.BASIC);
    }

    /** Today as the rows are dated: in UTC. */
    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Null until looked. */
    public EffectPreview getPreview() {
        return preview;
    }

    /** Name of the {@link Book} that is added to, or asked for as a file. */
    public String getBook() {
        return book;
    }

    public void setBook(String book) {
        this.book = book;
    }

    /** Name of the number looked at; null for none. */
    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public Integer getValue() {
        return value;
    }

    public void setValue(Integer value) {
        this.value = value;
    }

    public SupportLevel getLevel() {
        return level;
    }

    public void setLevel(SupportLevel level) {
        this.level = level;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Boolean getListed() {
        return listed;
    }

    public void setListed(Boolean listed) {
        this.listed = listed;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
