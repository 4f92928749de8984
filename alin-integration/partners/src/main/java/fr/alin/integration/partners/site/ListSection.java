package fr.alin.integration.partners.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.integration.partners.page.PageHtml;
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
    public String shown(DemandeLogement application) {
        List<T> all = entries.apply(application);
        if (all.isEmpty()) {
            return NOTHING;
        }
        StringBuilder html = new StringBuilder();
        all.forEach(entry -> html.append(PageHtml.facts(Section.facts(fields, entry))));
        return html.toString();
    }

    @Override
    public Object asData(DemandeLogement application) {
        return entries.apply(application).stream()
                .map(entry -> Section.data(fields, entry))
                .toList();
    }

    @Override
    public String forms(String action, DemandeLogement application, Optional<Request> refused) {
        StringBuilder html = new StringBuilder();
        List<T> all = entries.apply(application);
        for (int i = 1; i <= all.size(); i++) {
            String entry = "<input type=\"hidden\" name=\"entry\" value=\"%d\">".formatted(i);
            html.append("<h2>%s %d</h2>".formatted(PageHtml.text(one), i));
            html.append(PageHtml.form(
                    "post",
                    action,
                    entry + Section.inputs(fields, all.get(i - 1), about(refused, String.valueOf(i))),
                    "Enregistrer"));
            html.append(PageHtml.form(
                    "post",
                    action,
                    entry + "<input type=\"hidden\" name=\"remove\" value=\"true\">",
                    "Retirer : %s %d".formatted(one.toLowerCase(Locale.FRENCH), i)));
        }
        html.append("<h2>Ajouter : %s</h2>".formatted(PageHtml.text(one.toLowerCase(Locale.FRENCH))));
        return html.append(PageHtml.form(
                        "post", action, Section.inputs(fields, blank.get(), about(refused, "")), "Ajouter"))
                .toString();
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
