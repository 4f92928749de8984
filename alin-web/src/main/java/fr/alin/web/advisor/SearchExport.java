package fr.alin.web.advisor;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

import fr.alin.candidacy.model.StatedExport;
import fr.alin.search.SearchExportService;
import fr.alin.search.model.SearchTerm;
import fr.alin.search.view.FoundLine;

/**
 * What a search finds, with all its columns. See decision 92-an-export-is-a-file-first.
 *
 * @param cells what stands in each column
 */
record SearchExport(SearchTerm term, Map<String, Function<FoundLine, Object>> cells, SearchExportService searches)
        implements ListExport {

    @Override
    public String words() {
        return "search.";
    }

    @Override
    public OptionalInt lines() {
        return OptionalInt.empty();
    }

    /** What the text was taken for. */
    @Override
    public String filters() {
        return term.toString();
    }

    @Override
    public List<String> columns() {
        return List.copyOf(cells.keySet());
    }

    @Override
    public void write(StatedExport stated, Opening opening) throws IOException {
        var file = new ExportedLines<>(List.copyOf(cells.values()), opening);
        searches.found(term, stated, file);
        file.close();
    }
}
