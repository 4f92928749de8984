package fr.alin.launcher;

import java.sql.SQLException;

import fr.alin.volume.Generator;
import fr.alin.volume.Volume;

/** Fills the database with generated data of national size, for the bench and for manual tests. */
final class GeneratedFrance implements Component {

    private final DatabaseAccess database;
    private final Volume volume;

    GeneratedFrance(DatabaseAccess database, Volume volume) {
        this.database = database;
        this.volume = volume;
    }

    @Override
    public String title() {
        return "A generated France, " + volume.name();
    }

    @Override
    public void start() {
        try (var connection = database.connectAs(database.owner())) {
            new Generator(connection, volume).fill();
        } catch (SQLException e) {
            throw new LaunchFailure("Cannot load the generated France: " + e.getMessage(), e);
        }
    }

    @Override
    public void stop() {
        // nothing to stop
    }
}
