package fr.alin.web.advisor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.search.model.SearchKind;
import fr.alin.search.view.FoundLine;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.web.shared.Messages;

/** What stands in the cells of a search's findings when they are exported, by the names of the columns and in their order. */
@RequestScoped
public class SearchCells {

    @Inject
    Messages messages;

    Map<String, Function<FoundLine, Object>> all() {
        var cells = new LinkedHashMap<String, Function<FoundLine, Object>>();
        cells.put("kind", line -> messages.text("search.group." + group(line.kind())));
        cells.put("name", FoundLine::name);
        cells.put("number", line -> line.number().map(UniqueNumber::grouped).orElse(""));
        cells.put("employer", FoundLine::employer);
        cells.put(
                "candidacy",
                line -> line.candidacy().map(CandidacyReference::value).orElse(""));
        cells.put(
                "status",
                line -> line.status().map(one -> messages.text("status." + one)).orElse(""));
        cells.put("offer", line -> line.offer().map(OfferReference::value).orElse(""));
        cells.put("city", FoundLine::city);
        cells.put("landlord", FoundLine::landlord);
        return cells;
    }

    private static String group(SearchKind kind) {
        return switch (kind) {
            case CANDIDACY -> "candidacies";
            case OFFER -> "offers";
            default -> kind.name();
        };
    }
}
