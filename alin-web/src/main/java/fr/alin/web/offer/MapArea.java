package fr.alin.web.offer;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import jakarta.json.stream.JsonGenerator;

import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.reference.OutlineService;
import fr.alin.shared.model.CommuneCode;

/**
 * The area of a search as the map draws it.
 *
 * @param version of the outlines
 * @param departments whose communes belong to the search
 * @param parts the departments whose outlines are needed: those, and those of the neighbouring communes
 */
record MapArea(
        String version,
        Set<String> departments,
        Set<String> parts,
        Set<CommuneCode> requested,
        Set<CommuneCode> neighbouring) {

    static MapArea of(SearchProfile profile, OutlineService outlines) {
        var requested = outlines.standingFor(profile.requestedCommunes());
        var neighbouring = outlines.standingFor(profile.neighbouringCommunes());
        var parts = new TreeSet<>(profile.departments());
        neighbouring.forEach(commune -> parts.add(commune.department()));
        return new MapArea(outlines.version(), new TreeSet<>(profile.departments()), parts, requested, neighbouring);
    }

    void write(JsonGenerator json) {
        json.write("version", version);
        write(json, "departments", departments);
        write(json, "parts", parts);
        write(json, "requested", codes(requested));
        write(json, "neighbouring", codes(neighbouring));
    }

    private static Collection<String> codes(Set<CommuneCode> communes) {
        return communes.stream().map(CommuneCode::value).sorted().toList();
    }

    private static void write(JsonGenerator json, String name, Collection<String> values) {
        json.writeStartArray(name);
        values.forEach(json::write);
        json.writeEnd();
    }
}
