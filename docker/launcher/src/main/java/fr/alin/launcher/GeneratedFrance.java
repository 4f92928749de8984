package fr.alin.launcher;

import java.sql.SQLException;

import fr.alin.volume.Generator;
import fr.alin.volume.Volume;

/** A database of the size of France, for the bench and for whoever wants to see AL'in with it. */
final class GeneratedFrance implements Part {

    private final Database database;
    private final Volume volume;

    GeneratedFrance(Database database, Volume volume) {
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
            throw new LaunchFailure("The generated France could not be loaded: " + e.getMessage(), e);
        }
    }

    @Override
    public void stop() {
        // data does not run
    }
}
