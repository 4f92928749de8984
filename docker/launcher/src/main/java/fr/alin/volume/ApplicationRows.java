package fr.alin.volume;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.alin.housingapplication.model.PriorityPolicy;
import fr.alin.housingapplication.model.RegisteredHousehold;
import fr.alin.housingapplication.model.SearchFacts;
import fr.alin.housingapplication.persistence.RankingFactsConverter;
import fr.alin.housingapplication.persistence.RegisteredApplicationConverter;
import fr.alin.housingapplication.persistence.SearchFactsConverter;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.shared.model.CommuneCode;

/** The imported and validated applications of all generated employees. */
final class ApplicationRows {

    private static final String COLUMNS = """
            id, version, account_id, unique_number, als_number, record, imported_at, refreshed_at, validated_at,
            attached_to, employer_name, company_code, employee_number, data_sharing, data_sharing_chosen_at,
            company_state, search_facts, ranking_facts""";

    private final LocalDate today;

    ApplicationRows(LocalDate today) {
        this.today = today;
    }

    void write(Connection connection, Volume volume, Geography geography) throws SQLException {
        var json = new RegisteredApplicationConverter();
        var facts = new SearchFactsConverter();
        var ranking = new RankingFactsConverter();
        var priorities = new PriorityPolicy();
        var records = new EmployeeRecord(today);
        var employees = new EmployeeGenerator(geography, today);
        var progress = new Progress("imported applications", volume.accounts());
        try (var target = new CopyTarget(connection, "housing_application", COLUMNS)) {
            for (int i = 0; i < volume.accounts(); i++) {
                var employee = employees.next();
                var record = records.of(employee);
                var imported = employee.registeredOn().plusDays(1) + " 10:00:00+01";
                target.row(
                        employee.account(),
                        0,
                        employee.account(),
                        employee.number(),
                        employee.account(),
                        json.convertToDatabaseColumn(record),
                        imported,
                        imported,
                        imported,
                        "APPLICANT",
                        "ACTION LOGEMENT SERVICES",
                        "",
                        "",
                        "LIMITED",
                        imported,
                        "ASSUMED",
                        facts.convertToDatabaseColumn(factsOf(record, employee.wishes(), geography)),
                        ranking.convertToDatabaseColumn(priorities.recorded(record)));
                progress.at(i);
            }
        }
        progress.end();
    }

    /** The search facts, computed as by the import. */
    private static SearchFacts factsOf(RegisteredApplication record, List<Place> wishes, Geography geography) {
        var household = new RegisteredHousehold(record);
        return new SearchFacts(
                record.createdOn(),
                household.household(),
                household.incomes(),
                Set.copyOf(record.wantedHousing().communes()),
                geography.neighboursOf(wishes).stream().map(CommuneCode::new).collect(Collectors.toSet()),
                wishes.stream().map(Place::department).collect(Collectors.toSet()));
    }
}
