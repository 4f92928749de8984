package fr.alin.integration.partners.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.integration.partners.page.Request;

/** A section of the application form with its own page: single values or a list of entries. */
interface Section {

    /** The key in URLs. */
    String key();

    String title();

    /** The facts of each entry; none if nothing is known. */
    List<Map<String, String>> shown(DemandeLogement application);

    /** The content as JSON values. */
    Object asData(DemandeLogement application);

    /** The edit forms; refused input is shown again. */
    List<EntryForm> forms(DemandeLogement application, Optional<Request> refused);

    /** Applies the submitted values; values missing from the request stay unchanged. */
    void change(Request request, DemandeLogement application);

    /** Non-empty values by field name. */
    static <T> Map<String, Object> data(List<Field<T>> fields, T from) {
        Map<String, Object> data = new LinkedHashMap<>();
        fields.forEach(field -> {
            List<String> values = field.read(from);
            if (!values.isEmpty()) {
                data.put(field.name(), values.size() == 1 ? values.get(0) : values);
            }
        });
        return data;
    }

    static <T> List<FilledInput> inputs(List<Field<T>> fields, T from, Optional<Request> refused) {
        return fields.stream()
                .map(field -> field.filled(refused.filter(request -> request.has(field.name()))
                        .map(request -> request.values(field.name()))
                        .orElseGet(() -> field.read(from))))
                .toList();
    }

    static <T> void fill(List<Field<T>> fields, T to, Request request) {
        fields.stream()
                .filter(field -> request.has(field.name()))
                .forEach(field -> field.write(to, request.values(field.name())));
    }

    static <T> Map<String, String> facts(List<Field<T>> fields, T from) {
        Map<String, String> facts = new LinkedHashMap<>();
        fields.forEach(field -> facts.put(field.label(), field.shown(from)));
        return facts;
    }
}
