package com.logitech.serviceportal.portal.exports;

import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceSummary;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.portal.sheets.Columns;
import com.logitech.serviceportal.portal.sheets.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a file tells of Spaces: all that a list knows, and why each has its level. */
@ApplicationScoped
public class SpaceRows {

    @Inject
    private SpaceRegister register;

    /** A Space, and what settles its level. */
    public record Row(SpaceSummary space, Finding reason) {
    }

    public Columns<Row> columns() {
        return Columns.of(SpaceSummary.class).in(Row::space).why("Level", Row::reason);
    }

    public Rows<Row> of(Rows<SpaceSummary> spaces) {
        return spaces.as(this::reasoned);
    }

    private List<Row> reasoned(List<SpaceSummary> spaces) {
        Map<SpaceId, Finding> reasons = register.levelReasons(spaces.stream().map(SpaceSummary::id).collect(Collectors.toSet()));
        return spaces.stream().map(space -> new Row(space, reasons.get(space.id()))).toList();
    }
}
