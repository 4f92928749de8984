package fr.alin.launcher;

import java.sql.SQLException;

/** The demonstration agency, and the place of every member of staff who has none yet: the whole country. */
final class DemoStaff implements Component {

    private static final String AGENCY = "Agence de Paris";

    private static final String OPEN = """
            insert into agency (id, version, name) values (nextval('agency_seq'), 0, ?)
            on conflict (upper(name)) do nothing""";

    private static final String PLACE = """
            insert into staff_member (account_id, version, agency_id, whole_country, invited_at, invited_until)
            select a.id, 0, g.id, true, a.activated_at, a.activated_at
            from account a left join agency g on g.name = ? and a.role in ('ADVISOR', 'TEAM_LEAD')
            where a.role not in ('APPLICANT', 'LANDLORD_AGENT') and a.status = 'ACTIVE'
            on conflict (account_id) do nothing""";

    private final DatabaseAccess database;

    DemoStaff(DatabaseAccess database) {
        this.database = database;
    }

    @Override
    public String title() {
        return "Demonstration agency";
    }

    @Override
    public void start() {
        try (var connection = database.connectAs(database.owner());
                var open = connection.prepareStatement(OPEN);
                var place = connection.prepareStatement(PLACE)) {
            open.setString(1, AGENCY);
            open.executeUpdate();
            place.setString(1, AGENCY);
            place.executeUpdate();
        } catch (SQLException e) {
            throw new LaunchFailure("Cannot add the demonstration agency: " + e.getMessage(), e);
        }
    }

    @Override
    public void stop() {
        // nothing to stop
    }
}
