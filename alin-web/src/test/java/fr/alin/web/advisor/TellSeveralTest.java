package fr.alin.web.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import fr.alin.candidacy.MessageService;
import fr.alin.candidacy.model.AdvisorMessage;
import fr.alin.candidacy.model.AlreadyTold;
import fr.alin.candidacy.model.MessageEmpty;
import fr.alin.web.draft.FakeDraft;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.table.FakeReport;
import fr.alin.web.table.ReportLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TellSeveralTest {

    private final List<String> told = new ArrayList<>();
    private final FakeMessages texts = new FakeMessages();
    private final FakeReport report = new FakeReport(texts);
    private final FakeDraft draft = new FakeDraft();
    private final TellSeveral page = new TellSeveral();

    @BeforeEach
    void two_people_one_of_them_told_before() {
        page.texts = texts;
        page.draft = draft;
        page.page = ChosenPeople.of(SeveralAct.TELL, texts, report, 7, 8);
        page.messages = new MessageService() {
            @Override
            public void tell(long candidacy, AdvisorMessage message) {
                if (candidacy == 8) {
                    throw new AlreadyTold();
                }
                told.add(candidacy + " " + message.words());
            }
        };
    }

    @Test
    void what_was_read_once_more_is_sent_to_each() {
        page.setWords("Votre dossier est suivi.");
        page.review();
        page.setWords("typed after it was shown");

        var outcome = page.send();

        assertThat(draft.forgotten).containsExactly("TELL_SEVERAL");
        assertThat(told).containsExactly("7 Votre dossier est suivi.");
        assertThat(report.act).isEqualTo("Écrire aux personnes");
        assertThat(report.lines).extracting(ReportLine::done).containsExactly(true, false);
        assertThat(outcome).isEqualTo("/advisor/candidacies?faces-redirect=true");
    }

    @Test
    void a_message_without_words_is_not_shown() {
        assertThatThrownBy(page::review).isInstanceOf(MessageEmpty.class);
        assertThat(page.getReviewed()).isNull();
    }

    @Test
    void a_text_that_is_ready_takes_the_place_of_what_was_written() {
        page.setWords("draft");

        page.begin(MessageTemplate.CALL);

        assertThat(page.getWords()).contains("0 970 800 800");
        assertThat(page.getReviewed()).isNull();
    }
}
