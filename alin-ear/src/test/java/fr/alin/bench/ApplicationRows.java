package fr.alin.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import fr.alin.housingapplication.persistence.RegisteredApplicationConverter;

/** The imported and validated application of every invented employee. */
final class ApplicationRows {

    private static final String COLUMNS = """
            id, version, account_id, unique_number, als_number, record, imported_at, refreshed_at, validated_at,
            attached_to, employer_name, company_code, employee_number, data_sharing, data_sharing_chosen_at""";

    private final LocalDate today;

    ApplicationRows(LocalDate today) {
        this.today = today;
    }

    void write(Connection connection, Volume volume, Terrain terrain) throws SQLException {
        var json = new RegisteredApplicationConverter();
        var records = new EmployeeRecord(today);
        var employees = new EmployeeDraw(terrain, today);
        var progress = new Progress("imported applications", volume.accounts());
        try (var target = new CopyTarget(connection, "housing_application", COLUMNS)) {
            for (int i = 0; i < volume.accounts(); i++) {
                var employee = employees.next();
                var imported = employee.registeredOn().plusDays(1) + " 10:00:00+01";
                target.row(
                        employee.account(),
                        0,
                        employee.account(),
                        employee.number(),
                        employee.account(),
                        json.convertToDatabaseColumn(records.of(employee)),
                        imported,
                        imported,
                        imported,
                        "APPLICANT",
                        "ACTION LOGEMENT SERVICES",
                        "",
                        "",
                        "LIMITED",
                        imported);
                progress.at(i);
            }
        }
        progress.end();
    }
}
