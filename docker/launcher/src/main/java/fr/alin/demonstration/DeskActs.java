package fr.alin.demonstration;

import java.util.Set;

import fr.alin.candidacy.SecondLookRequestService;
import fr.alin.candidacy.SecondLookService;
import fr.alin.candidacy.VainWaitService;
import fr.alin.candidacy.complement.AnswerComplement;
import fr.alin.candidacy.complement.AskComplement;
import fr.alin.candidacy.complement.ComplementAnswerService;
import fr.alin.candidacy.complement.ComplementService;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.ComplementItem;
import fr.alin.candidacy.model.WantedComplement;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.shared.model.OfferReference;

/** What advisors and applicants settle beside a decision, each by the service that does it on their page. */
final class DeskActs {

    private static final String APPROVED = """
            select c.account_id from candidacy c where c.offer_reference = ?1 and c.status = 'APPROVED' order by c.id limit 1""";

    private final Stage stage;
    private final Acts acts;
    private final SitePages site;

    DeskActs(Stage stage, Acts acts, SitePages site) {
        this.stage = stage;
        this.acts = acts;
        this.site = site;
    }

    /** With the usual term, or until the home closes. */
    void ask(long advisor, long candidacy, OfferReference home, Set<ComplementItem> items, String words) {
        int days = stage.from(advisor, () -> stage.bean(ComplementService.class).usualDays(home));
        ask(advisor, candidacy, new WantedComplement(items, words, days));
    }

    void ask(long advisor, long candidacy, WantedComplement wanted) {
        stage.as(advisor, () -> stage.bean(ComplementService.class).ask(new AskComplement(candidacy, wanted)));
    }

    void answer(long account, Set<ComplementItem> deposited, String words) {
        var answers = stage.bean(ComplementAnswerService.class);
        stage.as(
                account,
                () -> answers.latest()
                        .ifPresent(asked -> answers.answer(new AnswerComplement(asked.id(), deposited, words))));
    }

    void askSecondLook(long account, long candidacy, String words) {
        stage.as(
                account, () -> stage.bean(SecondLookRequestService.class).ask(CandidacyReference.of(candidacy), words));
    }

    void confirmRefusal(long advisor, long candidacy, String words) {
        stage.as(advisor, () -> stage.bean(SecondLookService.class).confirm(candidacy, words));
    }

    void takeRefusalBack(long advisor, long candidacy, String words) {
        stage.as(advisor, () -> stage.bean(SecondLookService.class).reopen(candidacy, acts.version(candidacy), words));
    }

    /** Whom the landlord has left waiting too long. */
    void setFree(long advisor, long candidacy) {
        stage.as(advisor, () -> stage.bean(VainWaitService.class).release(candidacy, acts.version(candidacy)));
    }

    /** Somebody who is validated for the home earns something else by now, and updates her application. */
    void changeIncomeOfOneOn(OfferReference home, int monthly) {
        for (var found : stage.rows(APPROVED, home.value())) {
            var account = ((Number) found).longValue();
            site.changeIncome(
                    (String)
                            stage.value("select unique_number from housing_application where account_id = ?1", account),
                    monthly);
            stage.as(account, () -> stage.bean(HousingApplicationService.class).refresh());
        }
    }
}
