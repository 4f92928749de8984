package fr.alin.integration.partners.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.integration.partners.page.Html;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WrongValue;

/**
 * A section of entries that can be added, changed and taken away. A form says by {@code entry} which one it is about, from
 * 1 on, none for a new one; {@code remove} takes it away.
 *
 * @param entries the live list
 * @param added completes a new entry
 * @param afterwards follows each change
 */
record Roll<T>(
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
        all.forEach(entry -> html.append(Html.facts(Section.facts(fields, entry))));
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
            html.append("<h2>%s %d</h2>".formatted(Html.text(one), i));
            html.append(Html.form(
                    "post",
                    action,
                    entry + Section.inputs(fields, all.get(i - 1), about(refused, String.valueOf(i))),
                    "Enregistrer"));
            html.append(Html.form(
                    "post",
                    action,
                    entry + "<input type=\"hidden\" name=\"remove\" value=\"true\">",
                    "Retirer : %s %d".formatted(one.toLowerCase(Locale.FRENCH), i)));
        }
        html.append("<h2>Ajouter : %s</h2>".formatted(Html.text(one.toLowerCase(Locale.FRENCH))));
        return html.append(
                        Html.form("post", action, Section.inputs(fields, blank.get(), about(refused, "")), "Ajouter"))
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
