package fr.alin.web.advisor;

import java.io.IOException;
import java.util.function.Consumer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.desk.AssignmentService;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.web.table.ActReport;
import fr.alin.web.table.ChosenLines;
import fr.alin.web.table.StaffTables;

/** advisor/candidacies.xhtml: takes the ticked candidacies, gives them to a colleague, or makes them everybody's. */
@Named
@RequestScoped
public class ChosenCandidacies {

    @Inject
    ReviewQueuePage list;

    @Inject
    AssignmentService assignments;

    @Inject
    ChosenLines chosen;

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

    private void perform(Consumer<Long> act) throws IOException {
        var ids = chosen.of(list.getTable()).stream()
                .filter(key -> key.matches("\\d{1,18}"))
                .toList();
        report.perform(
                ids.stream().map(Long::valueOf).toList(),
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
