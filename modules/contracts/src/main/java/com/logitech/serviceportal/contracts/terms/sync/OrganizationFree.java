package com.logitech.serviceportal.contracts.terms.sync;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.util.Objects;

/**
 * R18: a customer may link one or more Sync organizations, each of which is linked to one customer alone. Whose it is stays untold.
 */
public final class OrganizationFree implements Term<OrganizationFree.Facts> {

    /**
     * What it rests on.
     *
     * @param syncOrganization Sync's id of it
     * @param linked           whether it is linked already, to whomever
     */
    public record Facts(String syncOrganization, boolean linked) {
        public Facts {
            Objects.requireNonNull(syncOrganization, "syncOrganization");
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.SYNC_ORGANIZATIONS;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        return facts.linked()
                ? Finding.fails(clause(), facts, "The Sync organization " + facts.syncOrganization() + " is linked already.",
                        "Have it unlinked where it is linked; our operations can help.")
                : Finding.holds(clause(), facts, "The Sync organization " + facts.syncOrganization() + " is linked to nobody.");
    }
}
