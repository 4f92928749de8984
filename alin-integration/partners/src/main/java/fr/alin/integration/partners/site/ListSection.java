package fr.alin.integration.partners.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WrongValue;

/**
 * A section with a list of entries. In a request, {@code entry} is the index from 1, absent for a new entry; {@code
 * remove} deletes it.
 *
 * @param entries the live list
 * @param added completes a new entry
 * @param afterwards runs after each change
 */
record ListSection<T>(
        String key,
        String title,
        String one,
        List<Field<T>> fields,
        Function<DemandeLogement, List<T>> entries,
        Supplier<T> blank,
        BiConsumer<DemandeLogement, T> added,
        Consumer<DemandeLogement> afterwards)
        implements Section {

    @Override
    public List<Map<String, String>> shown(DemandeLogement application) {
        return entries.apply(application).stream()
                .map(entry -> Section.facts(fields, entry))
                .toList();
    }

    @Override
    public Object asData(DemandeLogement application) {
        return entries.apply(application).stream()
                .map(entry -> Section.data(fields, entry))
                .toList();
    }

    @Override
    public List<EntryForm> forms(DemandeLogement application, Optional<Request> refused) {
        List<EntryForm> forms = new ArrayList<>();
        List<T> all = entries.apply(application);
        String name = one.toLowerCase(Locale.FRENCH);
        for (int i = 1; i <= all.size(); i++) {
            String entry = String.valueOf(i);
            var inputs = Section.inputs(fields, all.get(i - 1), about(refused, entry));
            forms.add(new EntryForm(one + " " + i, entry, inputs, "Enregistrer", "Retirer : " + name + " " + i));
        }
        var inputs = Section.inputs(fields, blank.get(), about(refused, ""));
        forms.add(new EntryForm("Ajouter : " + name, "", inputs, "Ajouter", ""));
        return forms;
    }

    private static Optional<Request> about(Optional<Request> refused, String entry) {
        return refused.filter(request -> request.value("entry").orElse("").equals(entry));
    }

    @Override
    public void change(Request request, DemandeLogement application) {
        List<T> all = entries.apply(application);
        int index = request.number("entry", 0);
        if (index > all.size() || index < 0) {
            throw new WrongValue("entry : de 1 à " + all.size());
        }
        if (index == 0) {
            T entry = blank.get();
            Section.fill(fields, entry, request);
            added.accept(application, entry);
            all.add(entry);
        } else if (request.has("remove")) {
            all.remove(index - 1);
        } else {
            Section.fill(fields, all.get(index - 1), request);
        }
        afterwards.accept(application);
    }
}
