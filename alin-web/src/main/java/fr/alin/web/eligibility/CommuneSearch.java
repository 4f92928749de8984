package fr.alin.web.eligibility;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.CommuneLabel;

/** Which communes a visitor may mean by a name or a postal code. */
@RequestScoped
public class CommuneSearch {

    private static final int MOST = 20;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[\\s'’-]+");

    @Inject
    ReferenceService reference;

    /** Those with exactly this name, else all that begin so; the most populous first. */
    List<CommuneLabel> find(String typed) {
        var found = reference.communesLike(typed.strip(), MOST);
        var exact = found.stream()
                .filter(commune -> plain(commune.name()).equals(plain(typed)))
                .toList();
        return exact.isEmpty() ? found : exact;
    }

    private static String plain(String name) {
        var bare = MARKS.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFD))
                .replaceAll("");
        return BREAKS.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
