package fr.alin.web.landlord;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.Folding;
import fr.alin.shared.model.TypedText;

/** Suggests communes while typing, shown as {@code Brest (29200)}. */
@Named
@RequestScoped
public class CommuneSuggestions {

    private static final int MOST = 12;

    @Inject
    ReferenceService reference;

    /** Communes whose name or postal code begins with the text. */
    public List<String> complete(String typed) {
        return reference.communesLike(typed, MOST).stream()
                .map(CommuneSuggestions::words)
                .toList();
    }

    /** The commune with this label, the only one of this name, or the only match. */
    Optional<CommuneLabel> find(String typed) {
        var asked = TypedText.line(typed);
        var found = reference.communesLike(asked, MOST);
        return found.stream()
                .filter(commune -> Folding.same(words(commune), asked))
                .findFirst()
                .or(() -> only(found.stream()
                        .filter(commune -> Folding.same(commune.name(), asked))
                        .toList()))
                .or(() -> only(found));
    }

    private static Optional<CommuneLabel> only(List<CommuneLabel> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    Optional<String> name(CommuneCode code) {
        return reference.communes(List.of(code)).stream().findFirst().map(CommuneSuggestions::words);
    }

    private static String words(CommuneLabel commune) {
        return commune.name() + " (" + commune.postalCode() + ")";
    }
}
