package fr.alin.web.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import fr.alin.candidacy.ReviewService;
import fr.alin.candidacy.desk.AssignmentService;
import fr.alin.candidacy.model.AlreadyTaken;
import fr.alin.candidacy.model.ReviewQuery;
import fr.alin.candidacy.view.ReviewLine;
import fr.alin.shared.model.ListPage;
import fr.alin.web.shared.FakeExchange;
import fr.alin.web.shared.FakeFaces;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.table.FakeChosenLines;
import fr.alin.web.table.FakeReport;
import fr.alin.web.table.FakeTables;
import fr.alin.web.table.ReportLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChosenCandidaciesTest {

    private final List<String> acts = new ArrayList<>();
    private final FakeMessages messages = new FakeMessages();
    private final FakeTables tables = new FakeTables();
    private final FakeReport report = new FakeReport(messages);
    private final ChosenCandidacies chosen = new ChosenCandidacies();
    private FakeFaces faces;

    @BeforeEach
    void three_keys_are_ticked_one_of_them_forged() {
        faces = new FakeFaces(FakeExchange.post("/advisor/candidacies").with("chosen", "7", "8", "no-number"));
        chosen.list = new ReviewQueuePage();
        chosen.list.tables = tables;
        chosen.list.colleagues = new Colleagues();
        chosen.list.reviews = new ReviewService() {
            @Override
            public ListPage<ReviewLine> pending(ReviewQuery asked) {
                return new ListPage<>(0, List.of());
            }
        };
        chosen.several = new SeveralPath();
        chosen.several.chosen = new FakeChosenLines(faces, messages);
        chosen.several.tables = tables;
        chosen.report = report;
        chosen.messages = messages;
        chosen.colleagues = new Colleagues() {
            @Override
            String find(long account) {
                return "Sophie Lambert";
            }
        };
        chosen.tables = tables;
        chosen.assignments = new AssignmentService() {
            @Override
            public void take(long candidacy) {
                if (candidacy == 8) {
                    throw new AlreadyTaken();
                }
                acts.add("take " + candidacy);
            }

            @Override
            public void assign(long candidacy, long advisor) {
                acts.add("assign " + candidacy + " to " + advisor);
            }

            @Override
            public void release(long candidacy) {
                acts.add("release " + candidacy);
            }
        };
    }

    @AfterEach
    void leave() {
        faces.close();
    }

    @Test
    void each_is_taken_and_the_report_says_which_was_not() throws IOException {
        chosen.take();

        assertThat(acts).containsExactly("take 7");
        assertThat(report.act).isEqualTo("Prendre");
        assertThat(report.lines).extracting(ReportLine::name).containsExactly("C000000007", "C000000008");
        assertThat(report.lines).extracting(ReportLine::done).containsExactly(true, false);
        assertThat(tables.stayed).containsExactly("");
    }

    @Test
    void they_are_given_to_the_advisor_chosen() throws IOException {
        chosen.setAdvisor(301L);
        chosen.assign();

        assertThat(acts).containsExactly("assign 7 to 301", "assign 8 to 301");
        assertThat(report.act).isEqualTo("Confier à Sophie Lambert");
    }

    @Test
    void without_an_advisor_nothing_is_set_free_and_the_page_asks() throws IOException {
        chosen.assign();

        assertThat(acts).isEmpty();
        assertThat(messages.shown).containsExactly("assignment.to.required");
        assertThat(tables.stayed).containsExactly("");
    }

    @Test
    void they_are_set_free() throws IOException {
        chosen.release();

        assertThat(acts).containsExactly("release 7", "release 8");
    }
}
