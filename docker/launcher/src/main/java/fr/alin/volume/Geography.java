package fr.alin.volume;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Selects communes by their social housing: departments weighted by social dwellings, communes within by inhabitants.
 * Cities with arrondissements count by arrondissement.
 */
final class Geography {

    private static final String PLACES = """
            select c.code, c.name, c.postal_code, c.department_code, d.territory, c.latitude, c.longitude,
                   c.resource_zone,
                   case c.abc_zone when 'A bis' then 'A_BIS' when 'B2' then 'B2_C' when 'C' then 'B2_C'
                        else c.abc_zone end,
                   c.population
            from commune c join department d on d.code = c.department_code
            where not exists (select 1 from commune component where component.parent_code = c.code)
            order by c.code""";

    private final List<Place> places = new ArrayList<>();
    private final Map<String, Place> byCode = new HashMap<>();
    private final Map<String, List<String>> neighbours = new HashMap<>();
    private double[] weights;

    Geography(Connection connection) throws SQLException {
        readPlaces(connection);
        readNeighbours(connection);
    }

    Place any(RowRandom random) {
        var index = Arrays.binarySearch(weights, random.upTo(weights[weights.length - 1]));
        return places.get(Math.min(index < 0 ? -index - 1 : index, places.size() - 1));
    }

    /** The place itself and some of its neighbours in the same territory. */
    List<Place> around(Place place, int count, RowRandom random) {
        var chosen = new LinkedHashSet<>(List.of(place));
        var border = new ArrayList<>(neighbours.getOrDefault(place.code(), List.of()));
        while (chosen.size() < count && !border.isEmpty()) {
            var next = byCode.get(border.remove(random.between(0, border.size() - 1)));
            if (next != null && next.territory().equals(place.territory())) {
                chosen.add(next);
            }
        }
        return List.copyOf(chosen);
    }

    Place at(String code) {
        return byCode.get(code);
    }

    /** The neighbours of these communes in the territory, without the communes themselves. */
    Set<String> neighboursOf(List<Place> asked) {
        var found = new LinkedHashSet<String>();
        for (var place : asked) {
            for (var code : neighbours.getOrDefault(place.code(), List.of())) {
                var next = byCode.get(code);
                if (next != null && next.territory().equals(place.territory())) {
                    found.add(code);
                }
            }
        }
        asked.forEach(place -> found.remove(place.code()));
        return found;
    }

    private void readPlaces(Connection connection) throws SQLException {
        var stock = stock();
        var populations = new ArrayList<Integer>();
        var inhabitants = new HashMap<String, Double>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(PLACES)) {
            while (rows.next()) {
                var department = stock.get(rows.getString(4));
                if (department == null) {
                    continue;
                }
                var place = new Place(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getDouble(6),
                        rows.getDouble(7),
                        rows.getString(8),
                        rows.getString(9),
                        department.rent(),
                        department.houses());
                places.add(place);
                byCode.put(place.code(), place);
                populations.add(rows.getInt(10));
                inhabitants.merge(place.department(), (double) rows.getInt(10), Double::sum);
            }
        }
        weights = new double[places.size()];
        var total = 0.0;
        for (int i = 0; i < weights.length; i++) {
            var department = places.get(i).department();
            total += stock.get(department).dwellings() * populations.get(i) / inhabitants.get(department);
            weights[i] = total;
        }
    }

    private void readNeighbours(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select commune_code, neighbour_code from commune_neighbour order by 1, 2")) {
            while (rows.next()) {
                neighbours
                        .computeIfAbsent(rows.getString(1), code -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
    }

    private static Map<String, Stock> stock() {
        try (var in = Geography.class.getResourceAsStream("social-stock.csv")) {
            var stock = new HashMap<String, Stock>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .forEach(cells -> stock.put(
                            cells[0],
                            new Stock(
                                    Double.parseDouble(cells[1]),
                                    Double.parseDouble(cells[2]),
                                    Double.parseDouble(cells[3]))));
            return stock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A department's social dwellings, share of houses in percent, and mean rent per square metre. */
    private record Stock(double dwellings, double houses, double rent) {}
}
