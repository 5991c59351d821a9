package com.logitech.serviceportal.contracts.model.licenses;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which license has been on which Space. Unless it says otherwise a question is answered as known now; lines of contracts whose
 * term is over count as well until their end is written, so whoever asks about service asks the contract's term too.
 */
@ApplicationScoped
public class Assignments {

    private static final String LINE = """
            SELECT a.id, a.license_id, a.contract_id, a.customer_id, a.space_id, a.level, a.lane,
                   lower(a.during), upper(a.during), a.recorded_at, a.recorded_by
            FROM contracts.assignments a""";
    private static final String AT = " AND a.during @> CAST(? AS timestamptz)";
    private static final String FROM = " AND a.during && tstzrange(?, NULL)";

    @Inject
    private ContractsSql sql;

    /** Every assignment of the Spaces of which some part lies at the instant or later. */
    public List<Assignment> reaching(Collection<SpaceId> spaces, Instant from) {
        return lines(" WHERE a.space_id = ANY(?) AND a.superseded_at IS NULL" + FROM + " ORDER BY a.space_id, lower(a.during)",
                ids(spaces, SpaceId::value), from);
    }

    /** Whether the Space has, or will have, a license at the instant or later. */
    public boolean anyFrom(SpaceId space, Instant from) {
        return !reaching(List.of(space), from).isEmpty();
    }

    /** Where the licenses are, or are to be, at the instant or later; what is not among them is free. */
    public List<Assignment> currentOf(Collection<LicenseId> licenses, Instant now) {
        return lines(" WHERE a.license_id = ANY(?) AND a.superseded_at IS NULL" + FROM + " ORDER BY a.license_id, lower(a.during)",
                ids(licenses, LicenseId::value), now);
    }

    /** Everywhere the license has been or is to be, newest first. */
    public List<Assignment> historyOf(LicenseId license) {
        return lines(" WHERE a.license_id = ? AND a.superseded_at IS NULL ORDER BY lower(a.during) DESC", license.value());
    }

    /** A day on which so many lines of a contract began and so many ended. */
    public record Day(LocalDate on, int begun, int ended) {
    }

    /** The latest days on which lines of the contract begin or end, the oldest first. @param zone whose days they are */
    public List<Day> daysOf(ContractId contract, ZoneId zone, int most) {
        return sql.now().list("""
                        SELECT * FROM (
                            SELECT CAST(at AT TIME ZONE CAST(? AS text) AS date) AS day,
                                count(*) FILTER (WHERE begins), count(*) FILTER (WHERE NOT begins)
                            FROM contracts.assignments a
                            CROSS JOIN LATERAL (VALUES (lower(a.during), true), (upper(a.during), false)) AS edge (at, begins)
                            WHERE a.contract_id = ? AND a.superseded_at IS NULL AND at IS NOT NULL
                            GROUP BY day ORDER BY day DESC LIMIT ?) latest
                        ORDER BY day""",
                row -> new Day(Sql.day(row, 1), row.getInt(2), row.getInt(3)), zone.getId(), contract.value(), most);
    }

    /** How many licenses of each contract are on a Space at the instant; a contract without one is absent. */
    public Map<ContractId, Integer> countsAt(Collection<ContractId> contracts, Instant at) {
        return sql.now().list("SELECT a.contract_id, count(*) FROM contracts.assignments a"
                                + " WHERE a.contract_id = ANY(?) AND a.superseded_at IS NULL" + AT
                                + " GROUP BY a.contract_id",
                        row -> Map.entry(new ContractId(Sql.uuid(row, 1)), row.getInt(2)),
                        ids(contracts, ContractId::value), at).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The earliest beginning of any assignment of the contract; empty when none has been or is to be. */
    public Optional<Instant> firstOf(ContractId contract) {
        return sql.now().list("SELECT lower(a.during) FROM contracts.assignments a"
                        + " WHERE a.contract_id = ? AND a.superseded_at IS NULL ORDER BY 1 LIMIT 1",
                row -> Sql.instant(row, 1), contract.value()).stream().findFirst();
    }

    /** A license on a Space of that category. @param until empty while no end is known */
    public record OnSpace(SpaceId space, SpaceCategory category, ContractId contract, Instant from, Optional<Instant> until) {
    }

    /** What is on the customer's Spaces at the instant, with the category each Space has then. */
    public List<OnSpace> onSpacesAt(CustomerId customer, Instant at) {
        return sql.now().list("""
                        SELECT a.space_id, s.category, a.contract_id, lower(a.during), upper(a.during)
                        FROM contracts.assignments a
                        JOIN contracts.space_standings s ON s.space_id = a.space_id AND s.superseded_at IS NULL
                            AND s.during @> CAST(? AS timestamptz)
                        WHERE a.customer_id = ? AND a.superseded_at IS NULL""" + AT,
                row -> new OnSpace(new SpaceId(Sql.uuid(row, 1)), new SpaceCategory(row.getString(2)), new ContractId(Sql.uuid(row, 3)),
                        Sql.instant(row, 4), Optional.ofNullable(Sql.instant(row, 5))),
                at, customer.value(), at);
    }

    /** Writes new lines, however many, in one statement. */
    public void add(Collection<Assignment> lines) {
        if (lines.isEmpty()) {
            return;
        }
        sql.now().update("""
                        INSERT INTO contracts.assignments
                            (id, license_id, contract_id, customer_id, space_id, level, lane, during, recorded_at, recorded_by)
                        SELECT id, license_id, contract_id, customer_id, space_id, level, lane, tstzrange(begun, ended),
                            recorded_at, recorded_by
                        FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            AS line (id, license_id, contract_id, customer_id, space_id, level, lane, begun, ended,
                                recorded_at, recorded_by)""",
                ids(lines, Assignment::id), ids(lines, line -> line.license().value()), ids(lines, line -> line.contract().value()),
                ids(lines, line -> line.customer().value()), ids(lines, line -> line.space().value()),
                each("text", lines, line -> line.level().name()), each("int2", lines, Assignment::lane),
                each("timestamptz", lines, line -> line.from().toString()),
                each("timestamptz", lines, line -> line.until().map(Instant::toString).orElse(null)),
                each("timestamptz", lines, line -> line.recordedAt().toString()),
                each("text", lines, Assignment::recordedBy));
    }

    /** Marks lines as known otherwise from the instant on. @return how many had not been before */
    public int supersede(Collection<Assignment> lines, Instant now) {
        return lines.isEmpty() ? 0 : sql.now().update(
                "UPDATE contracts.assignments SET superseded_at = ? WHERE id = ANY(?) AND superseded_at IS NULL",
                now, ids(lines, Assignment::id));
    }

    /**
     * Holds the Spaces on which assignments of the contracts reach beyond their terms, all by id at once: one contract after the
     * other, two callers could wait for each other.
     */
    public void holdSpacesReachedAfterTerm(Collection<Contract> contracts) {
        sql.now().list("""
                        SELECT s.id FROM contracts.spaces s
                        WHERE s.id IN (
                            SELECT a.space_id FROM contracts.assignments a
                            JOIN unnest(?, ?) AS ended (contract_id, ends_at) ON ended.contract_id = a.contract_id
                            WHERE a.superseded_at IS NULL AND a.during && tstzrange(ended.ends_at, NULL))
                        ORDER BY s.id FOR UPDATE""",
                row -> Sql.uuid(row, 1),
                ids(contracts, contract -> contract.id().value()),
                new Sql.Many("timestamptz", contracts.stream().map(contract -> contract.endsAt().toString()).toList()));
    }

    /** Writes the end of the contract's assignments with its term. The Spaces are {@linkplain #holdSpacesReachedAfterTerm held}. */
    public void endWithTerm(Contract contract, Instant now, String by) {
        List<Assignment> running = lines(" WHERE a.contract_id = ? AND a.superseded_at IS NULL" + FROM, contract.id().value(),
                contract.endsAt());
        supersede(running, now);
        add(running.stream().flatMap(line -> line.endedAt(contract.endsAt(), now, by).stream()).toList());
    }

    private List<Assignment> lines(String condition, Object... parameters) {
        return sql.now().list(LINE + condition, Assignments::line, parameters);
    }

    private static Assignment line(ResultSet row) throws SQLException {
        return new Assignment(Sql.uuid(row, 1), new LicenseId(Sql.uuid(row, 2)), new ContractId(Sql.uuid(row, 3)),
                new CustomerId(Sql.uuid(row, 4)), new SpaceId(Sql.uuid(row, 5)), ServiceLevel.valueOf(row.getString(6)), row.getInt(7),
                Sql.instant(row, 8), Optional.ofNullable(Sql.instant(row, 9)), Sql.instant(row, 10), row.getString(11));
    }

    private static <T> Sql.Many ids(Collection<T> things, Function<T, UUID> id) {
        return Sql.ids(things.stream().map(id).toList());
    }

    private static Sql.Many each(String type, Collection<Assignment> lines, Function<Assignment, Object> part) {
        return new Sql.Many(type, lines.stream().map(part).collect(Collectors.toCollection(ArrayList::new)));
    }
}
