package com.logitech.serviceportal.contracts.model.people;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.persons.PersonalRecords.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a person is named in what people write: the names of files, and who JumpStart was passed on to. He is found by his mail address
 * and by his whole name, first name first or last, whatever parts its words. What is in a file stays as it was sent.
 */
@ApplicationScoped
public class Mentions {

    /** By whom JumpStart's new holder is reached once that was erased. */
    private static final String NOBODY = "erased@erased.invalid";

    private static final List<Files> FILES = List.of(
            new Files("contracts.space_imports", "file_name", "asked_by_id = CAST(? AS uuid)"),
            new Files("contracts.plan_evidence_files", "name",
                    "evidence_id IN (SELECT e.id FROM contracts.plan_evidence e WHERE e.given_by_id = CAST(? AS uuid))"),
            new Files("contracts.jumpstart_proofs", "file_name", "uploaded_by = ?"));

    @Inject
    private ContractsSql sql;

    /** Where files are kept. @param called the column of their names @param his what makes them the person's own */
    private record Files(String table, String called, String his) {
    }

    /** What names him. */
    public List<Held> of(UserId user, String name, String email) {
        PersonPattern pattern = PersonPattern.of(name, email);
        List<String> files = new ArrayList<>();
        FILES.forEach(kept -> files.addAll(sql.now().list("SELECT " + kept.called() + " FROM " + kept.table() + " WHERE "
                + kept.called() + " ~* ? OR " + kept.his() + " AND " + kept.called() + " ~* ? ORDER BY 1", row -> row.getString(1),
                pattern.anywhere(), user.toString(), pattern.inHisOwn())));
        return List.of(new Held("Files", "Names of files that name him", files,
                        "His name and address are taken out of the names; what is in the files stays as it was sent."),
                new Held("JumpStart", "Contact of a transferee", sql.now().list("SELECT transferee || ', ' || contact"
                                + " FROM contracts.jumpstart_transfers WHERE contact ~* ? OR transferee ~* ? ORDER BY notified_at",
                        row -> row.getString(1), pattern.anywhere(), pattern.anywhere()), "Name and address are taken out."));
    }

    /** Takes his name and address out. */
    public void erase(UserId user, String name, String email) {
        PersonPattern pattern = PersonPattern.of(name, email);
        Sql now = sql.now();
        FILES.forEach(kept -> {
            String replaced = "UPDATE " + kept.table() + " SET " + kept.called() + " = regexp_replace(" + kept.called()
                    + ", ?, 'erased', 'gi') WHERE " + kept.called() + " ~* ?";
            now.update(replaced, pattern.anywhere(), pattern.anywhere());
            now.update(replaced + " AND " + kept.his(), pattern.inHisOwn(), pattern.inHisOwn(), user.toString());
        });
        now.update("UPDATE contracts.jumpstart_transfers SET contact = ? WHERE contact ~* ?", NOBODY, pattern.anywhere());
        now.update("UPDATE contracts.jumpstart_transfers SET transferee = regexp_replace(transferee, ?, 'erased', 'gi')"
                + " WHERE transferee ~* ?", pattern.anywhere(), pattern.anywhere());
        now.update("DELETE FROM contracts.answered_keys WHERE body ~* ?", pattern.anywhere()); // answers kept for a retry, of others
    }
}
