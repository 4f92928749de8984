package fr.alin.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.candidacy.desk.LoggedExportService;
import fr.alin.candidacy.model.StatedExport;
import fr.alin.search.model.SearchTerm;
import fr.alin.search.view.FoundLine;
import fr.alin.shared.model.LineSink;
import fr.alin.shared.security.Role;

/**
 * Hands over what a search finds as its page shows it, within the advisor's territory, for a stated reason that is logged.
 * See decision 92-an-export-is-a-file-first.
 */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class SearchExportService {

    @Inject
    DeskSearchService searches;

    @Inject
    LoggedExportService exports;

    /**
     * @throws TooManySearches when the caller has searched as often as she may within an hour
     * @throws fr.alin.candidacy.model.ListTooLongToExport before any line, when there are more than the file may have
     */
    public void found(SearchTerm term, StatedExport stated, LineSink<FoundLine> sink) {
        var lines = searches.find(term).lines();
        exports.<FoundLine>export(stated, sink, file -> {
            file.begin(lines.size());
            lines.forEach(file::line);
            return lines.size();
        });
    }
}
