package fr.alin.web.eligibility;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.shared.model.Folding;

/** Finds communes by name or postal code. */
@RequestScoped
public class CommuneSearch {

    private static final int MOST = 20;

    @Inject
    ReferenceService reference;

    /** Communes with exactly this name, else those beginning with it; largest population first. */
    List<CommuneLabel> find(String typed) {
        var found = reference.communesLike(typed, MOST);
        var exact = found.stream()
                .filter(commune -> Folding.same(commune.name(), typed))
                .toList();
        return exact.isEmpty() ? found : exact;
    }
}
