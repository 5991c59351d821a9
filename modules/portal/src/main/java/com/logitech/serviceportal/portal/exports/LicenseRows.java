package com.logitech.serviceportal.portal.exports;

import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseFilter;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseQuery;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseSummary;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration;
import com.logitech.serviceportal.portal.sheets.Columns;
import com.logitech.serviceportal.portal.sheets.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a file tells of licenses: each with its contract's term, and why that starts when it does. */
@ApplicationScoped
public class LicenseRows {

    @Inject
    private LicenseAdministration licenses;

    /** A license, and the contract it is of. */
    public record Row(LicenseSummary license, ContractSummary contract) {
    }

    public Columns<Row> columns() {
        return Columns.of(LicenseSummary.class).in(Row::license)
                .and("Customer", row -> row.contract().customer()).and("Company", row -> row.contract().company())
                .and("State", row -> row.contract().state()).and("Starts on", row -> row.contract().startsOn())
                .and("Ends before", row -> row.contract().endsBefore()).and("Zone", row -> row.contract().zone())
                .why("Start", row -> row.contract().startDecision().findings().get(0));
    }

    /** The licenses of a contract by number. Asked for when they are given; a plan has none. */
    public Rows<Row> of(ContractSummary contract, LicenseFilter filter) {
        if (contract.licenses() == 0) {
            return taker -> true;
        }
        return Rows.<LicenseSummary>of((mark, size) -> licenses.licenses(new LicenseQuery(contract.id(), filter, mark, size)))
                .as(stretch -> stretch.stream().map(license -> new Row(license, contract)).toList());
    }
}
