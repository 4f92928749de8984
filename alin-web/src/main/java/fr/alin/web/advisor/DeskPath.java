package fr.alin.web.advisor;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.ReviewService;
import fr.alin.candidacy.view.Neighbours;
import fr.alin.web.table.ListReturn;
import fr.alin.web.table.StaffTables;

/**
 * The way of an advisor through a list of the desk: back to it, and to the dossier before or after the open one in the
 * order and under the filters that she has chosen.
 */
@Named
@RequestScoped
public class DeskPath {

    @Inject
    ListReturn listReturn;

    @Inject
    StaffTables tables;

    @Inject
    ReviewService reviews;

    private DeskList list = DeskList.REVIEW;
    private Neighbours neighbours;

    /** The candidacies beside an open one; none unless it was opened from the queue. */
    public Neighbours beside(long id) {
        if (neighbours == null) {
            neighbours = list == DeskList.REVIEW ? read(id) : Neighbours.NONE;
        }
        return neighbours;
    }

    private Neighbours read(long id) {
        return reviews.beside(ReviewQueuePage.query(tables.state(ReviewQueuePage.SHAPE, listReturn.getFrom())), id);
    }

    /** Asked before the open one is decided, since it leaves the list then. */
    Optional<Long> next(long id) {
        return list == DeskList.REVIEW ? read(id).next() : Optional.empty();
    }

    /** The outcome that opens another dossier of the same list. */
    String open(long id) {
        return listReturn.onward("/advisor/candidacy?id=" + id);
    }

    /** The outcome that shows the list again. */
    String toList() {
        return listReturn.outcome(list.getAddress());
    }

    public DeskList getList() {
        return list;
    }

    public void setList(DeskList list) {
        this.list = list == null ? DeskList.REVIEW : list;
    }
}
