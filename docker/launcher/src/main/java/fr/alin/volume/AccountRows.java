package fr.alin.volume;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import fr.alin.account.model.PasswordHash;

/** The accounts of invented employees; all have the same password, for the bench signs some of them in. */
public final class AccountRows {

    /** Every generated account opens with it. */
    public static final String PASSWORD = "Banc2026essai";

    private static final int ITERATIONS = 210_000;
    private static final String COLUMNS = """
            id, version, email, role, status, civility, birth_name, first_name, mobile, language, password_hash,
            consent_version, consent_given_at, activated_at""";

    private final LocalDate today;

    AccountRows(LocalDate today) {
        this.today = today;
    }

    void write(Connection connection, Volume volume, Terrain terrain) throws SQLException {
        var hash = PasswordHash.of(PASSWORD, ITERATIONS).value();
        var employees = new EmployeeDraw(terrain, today);
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
