package fr.alin.integration.partners.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.integration.partners.page.Request;

/**
 * A section of single values.
 *
 * @param target returns the part that holds the values, creating it if needed
 * @param afterwards removes the part again if it is empty
 */
record SingleSection<T>(
        String key,
        String title,
        List<Field<T>> fields,
        Function<DemandeLogement, T> target,
        Consumer<DemandeLogement> afterwards)
        implements Section {

    SingleSection(String key, String title, List<Field<T>> fields, Function<DemandeLogement, T> target) {
        this(key, title, fields, target, application -> {});
    }

    @Override
    public List<Map<String, String>> shown(DemandeLogement application) {
        T part = target.apply(application);
        return Section.data(fields, part).isEmpty() ? List.of() : List.of(Section.facts(fields, part));
    }

    @Override
    public Object asData(DemandeLogement application) {
        return Section.data(fields, target.apply(application));
    }

    @Override
    public List<EntryForm> forms(DemandeLogement application, Optional<Request> refused) {
        var inputs = Section.inputs(fields, target.apply(application), refused);
        return List.of(new EntryForm("", "", inputs, "Enregistrer", ""));
    }

    @Override
    public void change(Request request, DemandeLogement application) {
        Section.fill(fields, target.apply(application), request);
        afterwards.accept(application);
    }
}
