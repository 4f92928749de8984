package fr.alin.volume;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import fr.alin.alert.persistence.OfferFiltersConverter;
import fr.alin.offer.model.OfferFilters;

/** Saved searches of every second employee, with their index entries. */
final class AlertRows {

    private static final BigDecimal INCOME_OVER_RENT = BigDecimal.valueOf(3);
    private static final int[] SURFACES = {9, 16, 25, 34, 43, 52};

    /** The home types for one person, two, and so on. */
    private static final List<List<String>> TYPES = List.of(
            List.of("T1", "T2"),
            List.of("T1", "T2", "T3"),
            List.of("T2", "T3", "T4"),
            List.of("T3", "T4", "T5"),
            List.of("T4", "T5", "T6"));

    /** Percentage of alerts that include neighbouring communes, and the whole department. */
    private static final int AROUND = 30;

    private static final int EVERYWHERE = 10;
    private static final int DAILY = 40;

    private final LocalDate today;
    private final String noFilters = new OfferFiltersConverter().convertToDatabaseColumn(OfferFilters.none());

    AlertRows(LocalDate today) {
        this.today = today;
    }

    void write(Connection connection, Volume volume, Geography geography) throws SQLException {
        var progress = new Progress("alerts", 3L * volume.alerts());
        subscribers(connection, volume, geography, progress);
        alerts(connection, volume, geography, progress);
        areas(connection, volume, geography, progress);
        progress.end();
    }

    private void subscribers(Connection connection, Volume volume, Geography geography, Progress progress)
            throws SQLException {
        try (var target = new CopyTarget(connection, "alert_subscriber", "account_id, unsubscribe_key")) {
            each(volume, geography, (employee, alert, index) -> {
                target.row(employee.account(), "%043d".formatted(employee.account()));
                progress.at(index);
            });
        }
    }

    private void alerts(Connection connection, Volume volume, Geography geography, Progress progress)
            throws SQLException {
        try (var target = new CopyTarget(
                connection,
                "offer_alert",
                "id, version, account_id, name, circles, filters, frequency, paused, created_at")) {
            each(volume, geography, (employee, alert, index) -> {
                target.row(
                        employee.account(),
                        0,
                        employee.account(),
                        "Ma recherche",
                        String.join(",", alert.circles()),
                        noFilters,
                        alert.daily() ? "DAILY" : "IMMEDIATE",
                        false,
                        employee.registeredOn() + " 12:00:00+01");
                progress.at(volume.alerts() + index);
            });
        }
    }

    private void areas(Connection connection, Volume volume, Geography geography, Progress progress)
            throws SQLException {
        try (var target = new CopyTarget(
                connection,
                "offer_alert_area",
                "area_key, dwelling_type, highest_rent, lowest_rent, minimum_surface, daily, alert_id, account_id")) {
            each(volume, geography, (employee, alert, index) -> {
                for (var key : alert.keys(employee)) {
                    for (var type : TYPES.get(Math.min(employee.persons(), TYPES.size()) - 1)) {
                        target.row(
                                key,
                                type,
                                employee.income().divide(INCOME_OVER_RENT, 2, RoundingMode.DOWN),
                                0,
                                SURFACES[Math.min(employee.persons(), SURFACES.length) - 1],
                                alert.daily(),
                                employee.account(),
                                employee.account());
                    }
                }
                progress.at(2L * volume.alerts() + index);
            });
        }
    }

    /** Visits the same alerts each time, since each table is loaded in its own pass. */
    private void each(Volume volume, Geography geography, Visit visit) {
        var employees = new EmployeeGenerator(geography, today);
        var random = new RowRandom("alerts");
        var step = volume.accounts() / volume.alerts();
        for (int i = 0; i < volume.accounts(); i++) {
            var employee = employees.next();
            if (i % step == 0 && i / step < volume.alerts()) {
                visit.of(
                        employee,
                        new Alert(random.percent(AROUND), random.percent(EVERYWHERE), random.percent(DAILY)),
                        i / step);
            }
        }
    }

    /** Called for each alert. */
    private interface Visit {
        void of(GeneratedEmployee employee, Alert alert, int index);
    }

    /** The area of an alert beyond the communes asked for, and the frequency of its mails. */
    private record Alert(boolean around, boolean everywhere, boolean daily) {

        List<String> circles() {
            var circles = new ArrayList<>(List.of("REQUESTED"));
            if (around || everywhere) {
                circles.add("NEIGHBOURING");
            }
            if (everywhere) {
                circles.add("REST_OF_DEPARTMENT");
            }
            return circles;
        }

        List<String> keys(GeneratedEmployee employee) {
            var keys = new LinkedHashSet<String>();
            for (var place : employee.wishes()) {
                keys.add("C:" + place.code());
                if (around || everywhere) {
                    keys.add("N:" + place.code());
                }
                if (everywhere) {
                    keys.add("D:" + place.department());
                }
            }
            return List.copyOf(keys);
        }
    }
}
