package fr.alin.shared.time;

import java.time.ZoneId;
import java.util.Map;

/** The time zones of France. See decision 61-today-has-a-zone. */
public final class TimeZones {

    /** Of mainland France and Corsica, and of everything that has no place. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** By department or overseas collectivity; all others keep the time of Paris. */
    public static final Map<String, ZoneId> OVERSEAS = Map.ofEntries(
            Map.entry("971", ZoneId.of("America/Guadeloupe")),
            Map.entry("972", ZoneId.of("America/Martinique")),
            Map.entry("973", ZoneId.of("America/Cayenne")),
            Map.entry("974", ZoneId.of("Indian/Reunion")),
            Map.entry("975", ZoneId.of("America/Miquelon")),
            Map.entry("976", ZoneId.of("Indian/Mayotte")),
            Map.entry("977", ZoneId.of("America/St_Barthelemy")),
            Map.entry("978", ZoneId.of("America/Marigot")));

    private TimeZones() {}

    /** @param department its code, for instance {@code 75}, {@code 2A} or {@code 974} */
    public static ZoneId ofDepartment(String department) {
        return OVERSEAS.getOrDefault(department, PARIS);
    }
}
