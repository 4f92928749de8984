package fr.alin.web.advisor;

import java.io.IOException;
import java.util.function.Consumer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.desk.AssignmentService;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.web.shared.Messages;
import fr.alin.web.table.ActReport;
import fr.alin.web.table.StaffTables;

/**
 * advisor/candidacies.xhtml: takes the ticked candidacies, gives them to a colleague, makes them everybody's, or leads to
 * the page that writes to the people, or asks them to complete their dossiers.
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
    Colleagues colleagues;

    @Inject
    Messages messages;

    @Inject
    ActReport report;

    @Inject
    StaffTables tables;

    private Long advisor;

    public void take() throws IOException {
        perform("assignment.take-chosen", assignments::take);
    }

    /** To the advisor that was chosen; without one nothing happens. */
    public void assign() throws IOException {
        if (advisor == null) {
            messages.errorOnNextPage("assignment.to.required");
            tables.stay(list.getTable());
        } else {
            perform("assignment.report.give", id -> assignments.assign(id, advisor), colleagues.find(advisor));
        }
    }

    public void release() throws IOException {
        perform("assignment.release-chosen", assignments::release);
    }

    public void tell() throws IOException {
        several.open(SeveralAct.TELL, DeskList.REVIEW, list.getTable());
    }

    public void ask() throws IOException {
        several.open(SeveralAct.ASK, DeskList.REVIEW, list.getTable());
    }

    private void perform(String words, Consumer<Long> act, Object... args) throws IOException {
        report.perform(
                messages.text(words, args),
                several.chosen(list.getTable()),
                id -> CandidacyReference.of(id).value(),
                act);
        tables.stay(list.getTable());
    }

    public Long getAdvisor() {
        return advisor;
    }

    public void setAdvisor(Long advisor) {
        this.advisor = advisor;
    }
}
