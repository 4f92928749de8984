package fr.alin.demonstration;

import java.time.Duration;
import java.time.Instant;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import fr.alin.support.AskForHelp;
import fr.alin.support.HelpDeskService;
import fr.alin.support.HelpService;
import fr.alin.support.model.HelpSubject;
import fr.alin.support.model.HelpWords;
import fr.alin.support.model.HelpWriter;

/** Who has written to support: two employees, one of whom has her answer, and a visitor. */
final class HelpStory {

    private static final String WAITING = """
            select account_id from candidacy where status = 'SUBMITTED' order by submitted_at limit 1""";
    private static final String SENT = """
            select account_id from candidacy where status = 'SENT_TO_LANDLORD' order by submitted_at limit 1""";

    private final Stage stage;
    private final Timeline timeline;
    private final Instant now;
    private final long support;

    /** @param support the account that answers */
    HelpStory(Stage stage, Timeline timeline, Instant now, long support) {
        this.stage = stage;
        this.timeline = timeline;
        this.now = now;
        this.support = support;
    }

    void plan() {
        timeline.at(
                hoursAgo(28),
                () -> ask(
                        SENT,
                        HelpSubject.CANDIDACY,
                        "Le bailleur a mon dossier depuis longtemps. Que dois-je faire ?"));
        timeline.at(hoursAgo(22), this::answer);
        timeline.at(
                hoursAgo(5),
                () -> ask(
                        WAITING, HelpSubject.CODE, "J'ai changé d'e-mail sur mon site et je ne reçois plus de code."));
        timeline.at(hoursAgo(2), this::askAsVisitor);
    }

    private Instant hoursAgo(int hours) {
        return now.minus(Duration.ofHours(hours));
    }

    private void ask(String writers, HelpSubject subject, String words) {
        for (var writer : stage.rows(writers)) {
            stage.as(
                    ((Number) writer).longValue(),
                    () -> stage.bean(HelpService.class).ask(new AskForHelp(subject, new HelpWords(words)), true));
        }
    }

    private void answer() {
        for (var request : stage.rows("select id from help_request order by id limit 1")) {
            var desk = stage.bean(HelpDeskService.class);
            var id = ((Number) request).longValue();
            stage.as(support, () -> desk.take(id));
            stage.as(
                    support,
                    () -> desk.answer(
                            id,
                            new HelpWords("Rien : nous relançons le bailleur. Si rien ne vient, un conseiller vous"
                                    + " libère et vous pourrez postuler ailleurs.")));
        }
    }

    private void askAsVisitor() {
        var writer = new HelpWriter("Nadia Ferrand", new EmailAddress("nadia.ferrand@example.org"), Language.FR);
        var asked = new AskForHelp(
                HelpSubject.SIGN_IN,
                new HelpWords("Je n'ai plus accès à l'adresse avec laquelle je me suis inscrite."));
        stage.alone(() -> stage.bean(HelpService.class).askAsVisitor(asked, writer));
    }
}
