package fr.alin.volume;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import fr.alin.account.model.PasswordHash;

/** The accounts of generated employees, all with the same password, since the bench signs some of them in. */
public final class EmployeeAccountRows {

    /** The password of all generated accounts. */
    public static final String PASSWORD = "Banc2026essai";

    private static final int ITERATIONS = 210_000;
    private static final String COLUMNS = """
            id, version, email, role, status, civility, birth_name, first_name, mobile, language, password_hash,
            consent_version, consent_given_at, activated_at""";

    private final LocalDate today;

    EmployeeAccountRows(LocalDate today) {
        this.today = today;
    }

    void write(Connection connection, Volume volume, Geography geography) throws SQLException {
        var hash = PasswordHash.of(PASSWORD, ITERATIONS).value();
        var employees = new EmployeeGenerator(geography, today);
        var progress = new Progress("accounts", volume.accounts());
        try (var target = new CopyTarget(connection, "account", COLUMNS)) {
            for (int i = 0; i < volume.accounts(); i++) {
                var employee = employees.next();
                target.row(
                        employee.account(),
                        0,
                        employee.email(),
                        "APPLICANT",
                        "ACTIVE",
                        employee.woman() ? "MADAME" : "MONSIEUR",
                        employee.birthName(),
                        employee.firstName(),
                        "+33600000000",
                        "FR",
                        hash,
                        "bench",
                        employee.registeredOn() + " 08:00:00+01",
                        employee.registeredOn() + " 09:00:00+01");
                progress.at(i);
            }
        }
        progress.end();
    }
}
