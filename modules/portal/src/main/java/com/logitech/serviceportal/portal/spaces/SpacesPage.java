package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceQuery;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceSummary;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.exports.SpaceRows;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The Spaces that match what the address asks for. */
@Named
@RequestScoped
public class SpacesPage {

    @Inject
    private SpaceRegister register;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private ListFile file;
    @Inject
    private SpaceRows rows;

    private String text;
    private String category;
    private String covered;
    private String serials;
    private String after;
    private Page<SpaceSummary> spaces;

    public void load() {
        spaces = file.orPage(after,
                (mark, size) -> register.spaces(new SpaceQuery(Optional.ofNullable(focus.getCustomer()),
                Asked.category(category), Asked.some(covered).map("yes"::equals), false, isIncomplete(), Asked.some(text).orElse(""),
                mark, size)),
                rows.columns(), rows::of);
    }

    public Page<SpaceSummary> getSpaces() {
        return spaces;
    }

    /** Whether there is nothing to show; also while a form of the list's tools is read, which needs no rows. */
    public boolean isNone() {
        return spaces == null || spaces.items().isEmpty();
    }

    /** Whether the address asks for only some of them. */
    public boolean isFiltered() {
        return Asked.some(text).or(() -> Asked.some(category)).or(() -> Asked.some(covered)).or(() -> Asked.some(serials))
                .or(() -> Asked.some(after)).isPresent();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    /** "yes", "no", or empty for both. */
    public String getCovered() {
        return covered;
    }

    public void setCovered(String covered) {
        this.covered = covered;
    }

    /** "missing" for Rooms where no key device has its serial number registered (R57), or empty. */
    public String getSerials() {
        return serials;
    }

    public void setSerials(String serials) {
        this.serials = serials;
    }

    public boolean isIncomplete() {
        return "missing".equals(serials);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
