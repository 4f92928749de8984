package fr.alin.volume;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;

/** Past candidacies, all of them ended, for homes that are let. */
final class CandidacyRows {

    private static final String COLUMNS = """
            id, version, account_id, application, active_application, registered_on, submitted_at, status, status_since,
            offer_reference, landlord_code, landlord_name, offer_type, offer_city, offer_department, offer_rent,
            explanation, refusal_reason, decision, release_reason, withdrawal_reason""";
    private static final long FIRST = 100_000_000;
    private static final String[] TYPES = {"T1", "T2", "T3", "T4", "T5"};

    private final LocalDate today;
    private final RowRandom random = new RowRandom("candidacies");
    private boolean housed;

    CandidacyRows(LocalDate today) {
        this.today = today;
    }

    /** Candidacies are spread evenly over the employees. */
    void write(Connection connection, Volume volume, Geography geography) throws SQLException {
        var employees = new EmployeeGenerator(geography, today);
        var progress = new Progress("past candidacies", volume.candidacies());
        long id = FIRST;
        try (var target = new CopyTarget(connection, "candidacy", COLUMNS)) {
            for (int i = 0; i < volume.accounts(); i++) {
                var employee = employees.next();
                var share = (long) (i + 1) * volume.candidacies() / volume.accounts();
                housed = false;
                while (id - FIRST < share) {
                    write(target, id++, employee);
                }
                progress.at(id - FIRST);
            }
        }
        progress.end();
    }

    private void write(CopyTarget target, long id, GeneratedEmployee employee) {
        var home = employee.wishes().get(0);
        var submitted = today.minusDays(random.between(40, 1500))
                .atTime(LocalTime.of(random.between(6, 22), random.between(0, 59)))
                .atZone(Generator.PARIS)
                .toOffsetDateTime();
        var end = ending();
        target.row(
                id,
                3,
                employee.account(),
                employee.number(),
                null,
                employee.registeredOn(),
                submitted,
                end.status(),
                submitted.plusDays(random.between(1, 38)),
                "PASSE-%08d".formatted(id - FIRST),
                "PASSE",
                "Bailleur d’avant",
                TYPES[Math.min(4, employee.persons())],
                home.name(),
                home.department(),
                random.between(300, 900) + ".00",
                "",
                end.reason(),
                end.decision(),
                end.status().equals("RELEASED") ? "OFFER_WITHDRAWN" : null,
                end.status().equals("RELEASED") ? "NOT_STATED" : null);
    }

    /** An application leads to one lease at most. */
    private Ending ending() {
        var end = END[random.weighted(22, 31, 40, 4, 3)];
        if (!end.equals(LEASE)) {
            return end;
        }
        var first = !housed;
        housed = true;
        return first ? LEASE : END[2];
    }

    private static final Ending LEASE = new Ending("LEASE_SIGNED", null, "ALLOCATED");
    private static final Ending[] END = {
        new Ending("CANCELLED", null, null),
        new Ending("REFUSED", "INCOMPLETE_DOSSIER", null),
        new Ending("NOT_ALLOCATED", null, "NOT_ALLOCATED"),
        LEASE,
        new Ending("RELEASED", null, null)
    };

    /** The outcome of a candidacy. */
    private record Ending(String status, String reason, String decision) {}
}
