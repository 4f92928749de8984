package fr.alin.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import fr.alin.candidacy.model.ComplementItem;
import fr.alin.candidacy.model.SecondLookState;
import fr.alin.candidacy.model.WantedComplement;

/** What happens to a candidacy of a home beside its decision: complements, and refusals that another advisor looks at. */
final class DeskStory {

    private static final Duration SOON = Duration.ofHours(2);
    private static final Duration NEXT_DAY = Duration.ofHours(20);
    private static final Duration HALF_A_DAY = Duration.ofHours(9);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final DemoHome home;
    private final Acts acts;
    private final Team team;
    private final Timeline timeline;

    DeskStory(DemoHome home, Acts acts, Team team, Timeline timeline) {
        this.home = home;
        this.acts = acts;
        this.team = team;
        this.timeline = timeline;
    }

    /** She has not answered yet. */
    void complementAwaited(Candidate one, long advisor, Instant applied) {
        timeline.at(
                applied.plus(SOON),
                () -> acts.desk()
                        .ask(
                                advisor,
                                one.candidacy(),
                                home.reference(),
                                Set.of(ComplementItem.TAX_NOTICE, ComplementItem.PAY_SLIPS),
                                "Déposez votre dernier avis d'imposition, toutes les pages, et vos trois derniers"
                                        + " bulletins de salaire."));
    }

    void complementAnswered(Candidate one, long advisor, Instant applied) {
        timeline.at(
                applied.plus(SOON),
                () -> acts.desk()
                        .ask(
                                advisor,
                                one.candidacy(),
                                home.reference(),
                                Set.of(ComplementItem.PRESENT_HOME),
                                "Dites-nous chez qui vous êtes logé, et depuis quand."));
        timeline.at(
                applied.plus(NEXT_DAY),
                () -> acts.desk()
                        .answer(
                                one.account(),
                                Set.of(ComplementItem.PRESENT_HOME),
                                "L'attestation de ma sœur, qui m'héberge depuis mars, est sur le site."));
    }

    /** The term has passed, and it is the advisor's turn again. */
    void complementLapsed(Candidate one, long advisor, Instant applied) {
        var wanted = new WantedComplement(
                Set.of(ComplementItem.EMPLOYMENT), "Déposez une attestation récente de votre employeur.", 2);
        timeline.at(applied.plus(SOON), () -> acts.desk().ask(advisor, one.candidacy(), wanted));
    }

    /**
     * Once the refusal has taken effect, she asks for another look, unless she is a candidate elsewhere by then.
     *
     * @param effective when the refusal takes effect
     * @param end what the other advisor makes of it; open if she has not looked yet
     */
    void secondLook(Candidate one, long refuser, Instant effective, SecondLookState end) {
        timeline.at(effective.plus(A_MINUTE), () -> {
            if (isOpen(one)) {
                acts.desk()
                        .askSecondLook(
                                one.account(),
                                one.candidacy(),
                                "Mon avis d'imposition corrigé est sur le site depuis lundi.");
                timeline.at(effective.plus(HALF_A_DAY), () -> look(one, team.otherThan(home, refuser), end));
            }
        });
    }

    private void look(Candidate one, long other, SecondLookState end) {
        if (isOpen(one) && end == SecondLookState.CONFIRMED) {
            acts.desk()
                    .confirmRefusal(
                            other, one.candidacy(), "L'avis corrigé confirme des revenus au-dessus du plafond.");
        } else if (isOpen(one) && end == SecondLookState.REOPENED) {
            acts.desk().takeRefusalBack(other, one.candidacy(), "L'avis d'imposition corrigé est bien déposé.");
        }
    }

    private boolean isOpen(Candidate one) {
        return acts.isIn(one.candidacy(), "REFUSED") && acts.isFree(one.account());
    }
}
