package fr.alin.web.advisor;

import java.util.OptionalInt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.HomeListService;
import fr.alin.candidacy.ReviewService;
import fr.alin.candidacy.desk.DeskService;
import fr.alin.candidacy.desk.ListExportService;
import fr.alin.candidacy.model.ExportedList;
import fr.alin.search.SearchExportService;
import fr.alin.search.model.SearchTerm;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.SealedTexts;
import fr.alin.web.table.StaffTables;

/** The lists of the desk, and what its search finds, as their addresses say them, ready to be exported. */
@RequestScoped
public class DeskExports {

    /** Begins the query string of a search's address. */
    static final String SEALED = "asked=";

    @Inject
    ListExportService exports;

    @Inject
    ReviewService reviews;

    @Inject
    HomeListService homes;

    @Inject
    DeskService desk;

    @Inject
    SearchExportService searches;

    @Inject
    SealedTexts seals;

    @Inject
    StaffTables tables;

    @Inject
    Messages messages;

    @Inject
    DeskCells cells;

    @Inject
    SearchCells found;

    /** @param query the query string of the list's address */
    ListExport of(ExportedList list, String query) {
        return switch (list) {
            case REVIEW ->
                new DeskExport<>(
                        tables.state(ReviewQueuePage.SHAPE, query),
                        "queue.",
                        state -> reviews.pending(ReviewQueuePage.query(state)).total(),
                        cells.review(),
                        (state, why, sink) -> exports.review(ReviewQueuePage.query(state), why, sink));
            case LISTS ->
                new DeskExport<>(
                        tables.state(HomeListsPage.SHAPE, query),
                        "lists.",
                        state -> homes.lists(HomeListsPage.query(state)).total(),
                        cells.lists(),
                        (state, why, sink) -> exports.lists(HomeListsPage.query(state), why, sink));
            case WAITING ->
                new DeskExport<>(
                        tables.state(WaitingPage.SHAPE, query),
                        "waiting.",
                        state -> desk.waiting(WaitingPage.query(state)).total(),
                        cells.waiting(),
                        (state, why, sink) -> exports.waiting(WaitingPage.query(state), why, sink));
            case DECIDED ->
                new DeskExport<>(
                        tables.state(DecidedPage.SHAPE, query),
                        "decided.",
                        state -> desk.decided(DecidedPage.query(state)).total(),
                        cells.decided(),
                        (state, why, sink) -> exports.decided(DecidedPage.query(state), why, sink));
            case SEARCH -> new SearchExport(term(query), found.all(), searches);
        };
    }

    /**
     * How many lines the file will have, in the reader's language. Findings are not counted: a search is logged.
     *
     * @param query the query string of the list's address
     */
    String amount(ExportedList list, String query) {
        var lines = list == ExportedList.SEARCH
                ? OptionalInt.empty()
                : of(list, query).lines();
        return lines.isPresent()
                ? messages.text("list-export.lines", lines.getAsInt())
                : messages.text("list-export.found");
    }

    /** @throws fr.alin.shared.error.InvalidValueException {@code search.too-short} when the address has no search of ours */
    private SearchTerm term(String query) {
        var sealed = query.startsWith(SEALED) ? query.substring(SEALED.length()) : "";
        return new SearchTerm(seals.open(sealed, DeskSearchServlet.PURPOSE).orElse(""));
    }
}
