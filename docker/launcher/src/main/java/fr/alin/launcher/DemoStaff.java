package fr.alin.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The demonstration agencies with their advisors and departments. Whoever of the staff has no place yet gets the whole
 * country, advisors in the first agency.
 */
final class DemoStaff implements Component {

    private static final String PARIS = "Agence de Paris";
    private static final String LYON = "Agence de Lyon";

    private static final String OPEN = """
            insert into agency (id, version, name) values (nextval('agency_seq'), 0, ?)
            on conflict (upper(name)) do nothing""";

    private static final String PLACE_IN = """
            insert into staff_member (account_id, version, agency_id, whole_country, invited_at, invited_until)
            select a.id, 0, g.id, false, a.activated_at, a.activated_at
            from account a join agency g on g.name = ? where a.email = ?
            on conflict (account_id) do nothing""";

    private static final String CHARGE_WITH = """
            insert into staff_territory (account_id, department_code)
            select m.account_id, d.code from staff_member m join account a on a.id = m.account_id and a.email = ?
            join department d on d.code = any (?)
            on conflict do nothing""";

    private static final String PLACE = """
            insert into staff_member (account_id, version, agency_id, whole_country, invited_at, invited_until)
            select a.id, 0, g.id, true, a.activated_at, a.activated_at
            from account a left join agency g on g.name = ? and a.role in ('ADVISOR', 'TEAM_LEAD')
            where a.role not in ('APPLICANT', 'LANDLORD_AGENT') and a.status = 'ACTIVE'
            on conflict (account_id) do nothing""";

    /** An advisor who is not in charge of the whole country. */
    private record Placed(DemoAccount account, String agency, String... departments) {}

    private static final List<Placed> ADVISORS = List.of(
            new Placed(DemoAccount.ABSENT_CONSULTANT, PARIS, "75", "77", "78", "91", "92", "93", "94", "95"),
            new Placed(DemoAccount.CONSULTANT_IN_LYON, LYON, "01", "38", "42", "69", "73", "74"),
            new Placed(DemoAccount.SECOND_IN_LYON, LYON, "01", "38", "42", "69", "73", "74"));

    private final DatabaseAccess database;

    DemoStaff(DatabaseAccess database) {
        this.database = database;
    }

    @Override
    public String title() {
        return "Demonstration agencies";
    }

    @Override
    public void start() {
        try (var connection = database.connectAs(database.owner())) {
            for (var agency : List.of(PARIS, LYON)) {
                execute(connection, OPEN, agency);
            }
            for (var advisor : ADVISORS) {
                var email = advisor.account().email();
                execute(connection, PLACE_IN, advisor.agency(), email);
                execute(connection, CHARGE_WITH, email, connection.createArrayOf("varchar", advisor.departments()));
            }
            execute(connection, PLACE, PARIS);
        } catch (SQLException e) {
            throw new LaunchFailure("Cannot add the demonstration agencies: " + e.getMessage(), e);
        }
    }

    @Override
    public void stop() {
        // nothing to stop
    }

    private static void execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
