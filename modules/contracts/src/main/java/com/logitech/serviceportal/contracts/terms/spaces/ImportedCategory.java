package com.logitech.serviceportal.contracts.terms.spaces;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.util.Objects;

/**
 * R17: a file of Spaces is for Rooms or for desks; a row of the other kind does not belong into it.
 */
public final class ImportedCategory implements Term<ImportedCategory.Facts> {

    /**
     * What it rests on.
     *
     * @param importedAs   the category the file is for
     * @param importedRoom whether that is a Room
     * @param said         the category the row says
     * @param saidRoom     whether that is a Room
     */
    public record Facts(SpaceCategory importedAs, boolean importedRoom, SpaceCategory said, boolean saidRoom) {
        public Facts {
            Objects.requireNonNull(importedAs, "importedAs");
            Objects.requireNonNull(said, "said");
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.SPACE_SOURCES;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String importedAs = Words.title(facts.importedAs());
        if (facts.importedRoom() == facts.saidRoom()) {
            return Finding.holds(clause(), facts, "The file is for " + importedAs + " and the row is "
                    + Wording.a(Words.title(facts.said()))
                    + ".");
        }
        return Finding.fails(clause(), facts, "The file is for " + importedAs + ", but this row is " + Wording.a(Words.title(facts.said()))
                + ".",
                "Upload " + (facts.saidRoom() ? "Rooms" : "desks") + " in a file of their own.");
    }
}
