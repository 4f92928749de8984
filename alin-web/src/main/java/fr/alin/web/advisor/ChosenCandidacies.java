package fr.alin.web.advisor;

import java.io.IOException;
import java.util.function.Consumer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.desk.AssignmentService;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.web.table.ActReport;
import fr.alin.web.table.StaffTables;

/**
 * advisor/candidacies.xhtml: takes the ticked candidacies, gives them to a colleague, makes them everybody's, or leads to
 * the page that writes to the people.
 */
@Named
@RequestScoped
public class ChosenCandidacies {

    @Inject
    ReviewQueuePage list;

    @Inject
    AssignmentService assignments;

    @Inject
    SeveralPath several;

    @Inject
    ActReport report;

    @Inject
    StaffTables tables;

    private Long advisor;

    public void take() throws IOException {
        perform(assignments::take);
    }

    /** To the advisor that was chosen, or to nobody in particular. */
    public void assign() throws IOException {
        perform(advisor == null ? assignments::release : id -> assignments.assign(id, advisor));
    }

    public void release() throws IOException {
        perform(assignments::release);
    }

    public void tell() throws IOException {
        several.open(SeveralAct.TELL, DeskList.REVIEW, list.getTable());
    }

    private void perform(Consumer<Long> act) throws IOException {
        report.perform(
                several.chosen(list.getTable()), id -> CandidacyReference.of(id).value(), act);
        tables.stay(list.getTable());
    }

    public Long getAdvisor() {
        return advisor;
    }

    public void setAdvisor(Long advisor) {
        this.advisor = advisor;
    }
}
