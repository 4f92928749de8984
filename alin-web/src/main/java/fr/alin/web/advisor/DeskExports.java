package fr.alin.web.advisor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.HomeListService;
import fr.alin.candidacy.ReviewService;
import fr.alin.candidacy.desk.DeskService;
import fr.alin.candidacy.desk.ListExportService;
import fr.alin.candidacy.model.ExportedList;
import fr.alin.web.table.StaffTables;

/** The lists of the desk as their addresses say them, ready to be exported. */
@RequestScoped
public class DeskExports {

    @Inject
    ListExportService exports;

    @Inject
    ReviewService reviews;

    @Inject
    HomeListService homes;

    @Inject
    DeskService desk;

    @Inject
    StaffTables tables;

    @Inject
    DeskCells cells;

    /** @param query the query string of the list's address */
    DeskExport<?, ?> of(ExportedList list, String query) {
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
        };
    }
}
