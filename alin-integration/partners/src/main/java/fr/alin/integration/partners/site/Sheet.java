package fr.alin.integration.partners.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import fr.alin.contract.registry.DemandeLogement;
import fr.alin.integration.partners.page.Html;
import fr.alin.integration.partners.page.Request;

/**
 * A section of single values.
 *
 * @param target makes the part of the application that holds them, when it is not there yet
 * @param afterwards takes an empty part away again
 */
record Sheet<T>(
        String key,
        String title,
        List<Field<T>> fields,
        Function<DemandeLogement, T> target,
        Consumer<DemandeLogement> afterwards)
        implements Section {

    Sheet(String key, String title, List<Field<T>> fields, Function<DemandeLogement, T> target) {
        this(key, title, fields, target, application -> {});
    }

    @Override
    public String shown(DemandeLogement application) {
        T part = target.apply(application);
        return Section.data(fields, part).isEmpty() ? Section.NOTHING : Html.facts(Section.facts(fields, part));
    }

    @Override
    public Object asData(DemandeLogement application) {
        return Section.data(fields, target.apply(application));
    }

    @Override
    public String forms(String action, DemandeLogement application, Optional<Request> refused) {
        return Html.form("post", action, Section.inputs(fields, target.apply(application), refused), "Enregistrer");
    }

    @Override
    public void change(Request request, DemandeLogement application) {
        Section.fill(fields, target.apply(application), request);
        afterwards.accept(application);
    }
}
