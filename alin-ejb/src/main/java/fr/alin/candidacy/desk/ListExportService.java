package fr.alin.candidacy.desk;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import fr.alin.candidacy.DeskScope;
import fr.alin.candidacy.HomeListQueue;
import fr.alin.candidacy.ReviewQueue;
import fr.alin.candidacy.model.DecidedQuery;
import fr.alin.candidacy.model.HomeListQuery;
import fr.alin.candidacy.model.ReviewQuery;
import fr.alin.candidacy.model.StatedExport;
import fr.alin.candidacy.model.WaitingQuery;
import fr.alin.candidacy.view.DecidedLine;
import fr.alin.candidacy.view.HomeListLine;
import fr.alin.candidacy.view.ReviewLine;
import fr.alin.candidacy.view.WaitingLine;
import fr.alin.shared.model.LineSink;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/**
 * Hands over the lists of the desk as they are shown, within the reader's departments, with all their lines, for a stated
 * reason. The lines and the line of the log belong to one transaction: whoever hands a file on after it hands on what is
 * logged. A slice that a query asks for is disregarded. See decision 92-an-export-is-a-file-first.
 */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class ListExportService {

    @Inject
    ReviewQueue review;

    @Inject
    HomeListQueue lists;

    @Inject
    WaitingList waiting;

    @Inject
    DecidedList decided;

    @Inject
    DeskScope scope;

    @Inject
    LoggedExportService exports;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** @throws fr.alin.candidacy.model.ListTooLongToExport before any line, when the list has more than the file may have */
    public void review(ReviewQuery asked, StatedExport stated, LineSink<ReviewLine> sink) {
        exports.export(stated, sink, lines -> review.all(asked, caller.accountId(), scope.territory(), lines));
    }

    /** @throws fr.alin.candidacy.model.ListTooLongToExport before any line, when the list has more than the file may have */
    public void lists(HomeListQuery asked, StatedExport stated, LineSink<HomeListLine> sink) {
        exports.export(stated, sink, lines -> lists.all(asked, scope.territory(), lines));
    }

    /** @throws fr.alin.candidacy.model.ListTooLongToExport before any line, when the list has more than the file may have */
    public void waiting(WaitingQuery asked, StatedExport stated, LineSink<WaitingLine> sink) {
        exports.export(stated, sink, lines -> waiting.all(asked, scope.territory(), lines));
    }

    /** @throws fr.alin.candidacy.model.ListTooLongToExport before any line, when the list has more than the file may have */
    public void decided(DecidedQuery asked, StatedExport stated, LineSink<DecidedLine> sink) {
        exports.export(
                stated,
                sink,
                lines -> decided.all(asked, caller.accountId(), scope.territory(), clock.instant(), lines));
    }
}
