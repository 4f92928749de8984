package fr.alin.web.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import fr.alin.candidacy.complement.AskComplement;
import fr.alin.candidacy.complement.ComplementService;
import fr.alin.candidacy.model.ComplementEmpty;
import fr.alin.candidacy.model.ComplementItem;
import fr.alin.candidacy.model.ComplementNotPossible;
import fr.alin.candidacy.model.ComplementTermImpossible;
import fr.alin.web.draft.FakeDraft;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.table.FakeReport;
import fr.alin.web.table.ReportLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskSeveralTest {

    private final List<String> asked = new ArrayList<>();
    private final FakeMessages messages = new FakeMessages();
    private final FakeReport report = new FakeReport(messages);
    private final FakeDraft draft = new FakeDraft();
    private final AskSeveral form = new AskSeveral();

    @BeforeEach
    void two_people_one_of_them_decided_on() {
        form.page = ChosenPeople.of(SeveralAct.ASK, messages, report, 7, 8);
        form.complements = new ComplementService() {
            @Override
            public int usualDays() {
                return 10;
            }

            @Override
            public void ask(AskComplement command) {
                if (command.candidacyId() == 8) {
                    throw new ComplementNotPossible();
                }
                var wanted = command.wanted();
                asked.add(command.candidacyId() + " " + wanted.items() + " " + wanted.words() + " " + wanted.days());
            }
        };
        form.draft = draft;
        form.setDays(form.getDays());
    }

    @Test
    void what_was_read_once_more_is_asked_of_each() {
        form.setItems(new ComplementItem[] {ComplementItem.TAX_NOTICE});
        form.setWords("Toutes les pages.");
        form.review();
        form.setWords("typed after it was shown");

        var outcome = form.send();

        assertThat(draft.forgotten).containsExactly("ASK_SEVERAL");
        assertThat(asked).containsExactly("7 [TAX_NOTICE] Toutes les pages. 10");
        assertThat(report.act).isEqualTo("Demander un complément");
        assertThat(report.lines).extracting(ReportLine::done).containsExactly(true, false);
        assertThat(outcome).isEqualTo("/advisor/candidacies?faces-redirect=true");
    }

    @Test
    void a_request_that_names_nothing_or_an_impossible_term_is_not_shown() {
        assertThatThrownBy(form::review).isInstanceOf(ComplementEmpty.class);

        form.setWords("Toutes les pages.");
        form.setDays(61);
        assertThatThrownBy(form::review).isInstanceOf(ComplementTermImpossible.class);
        assertThat(form.getReviewed()).isNull();
    }
}
