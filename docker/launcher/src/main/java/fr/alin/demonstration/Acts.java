package fr.alin.demonstration;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import fr.alin.candidacy.ApplyForOffer;
import fr.alin.candidacy.CandidacyService;
import fr.alin.candidacy.CorrectionService;
import fr.alin.candidacy.EmployerValidationService;
import fr.alin.candidacy.HomeFitService;
import fr.alin.candidacy.HomeListService;
import fr.alin.candidacy.RecordEmployerAnswer;
import fr.alin.candidacy.RefusalService;
import fr.alin.candidacy.ReviewService;
import fr.alin.candidacy.SendList;
import fr.alin.candidacy.desk.AssignmentService;
import fr.alin.candidacy.desk.NoteService;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.EmployerValidationState;
import fr.alin.candidacy.model.NoteKind;
import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.model.RequestKey;
import fr.alin.shared.error.BusinessException;

/** What people do in the demonstration, each by the service that does it for them on their page. */
final class Acts {

    private static final String ID = "select id from candidacy where account_id = ?1 and offer_reference = ?2";

    private static final String BUSY =
            "select id from candidacy where account_id = ?1 and (active_application is not null or offer_reference = ?2)";
    private static final int BATCH = 500;
    private static final String NO_TIME_LEFT =
            "Le bailleur attend la liste ; les derniers dossiers n'ont pas pu être instruits.";

    private static final String CANDIDATE = """
            select id from candidacy
            where account_id = ?1 and (active_application is not null or status = 'LEASE_SIGNED')""";

    private final Stage stage;
    private final DeskActs desk;

    Acts(Stage stage, SitePages site) {
        this.stage = stage;
        desk = new DeskActs(stage, this, site);
    }

    DeskActs desk() {
        return desk;
    }

    /** Returns the candidacy; empty if the rules do not let this employee apply for this home. */
    Optional<Long> apply(long account, DemoHome home) {
        try {
            var asked = new ApplyForOffer(home.reference(), RequestKey.random());
            stage.as(account, () -> stage.bean(CandidacyService.class).apply(asked));
            return Optional.of(
                    ((Number) stage.value(ID, account, home.reference().value())).longValue());
        } catch (BusinessException refused) {
            return Optional.empty();
        }
    }

    void cancel(long account, long candidacy) {
        stage.as(account, () -> stage.bean(CandidacyService.class).cancel(CandidacyReference.of(candidacy)));
    }

    void renounce(long account, long candidacy) {
        stage.as(account, () -> stage.bean(CandidacyService.class).renounce(CandidacyReference.of(candidacy)));
    }

    void approve(long advisor, long candidacy) {
        stage.as(advisor, () -> {
            var reviews = stage.bean(ReviewService.class);
            reviews.open(candidacy);
            reviews.approve(candidacy, version(candidacy), "");
        });
    }

    void refuse(long advisor, long candidacy, RefusalReason reason, String words) {
        stage.as(advisor, () -> {
            stage.bean(ReviewService.class).open(candidacy);
            stage.bean(RefusalService.class).refuse(candidacy, version(candidacy), reason, words);
        });
    }

    /** Unless the list of the home has left meanwhile. */
    void refusalTakesEffect(long candidacy) {
        if (isIn(candidacy, "SUBMITTED")) {
            stage.alone(() -> stage.bean(RefusalService.class).takeEffect(candidacy));
        }
    }

    void correct(long advisor, long candidacy, String words) {
        stage.as(advisor, () -> stage.bean(CorrectionService.class).undo(candidacy, version(candidacy), words));
    }

    void take(long advisor, long candidacy) {
        stage.as(advisor, () -> stage.bean(AssignmentService.class).take(candidacy));
    }

    void assign(long by, long candidacy, long advisor) {
        stage.as(by, () -> stage.bean(AssignmentService.class).assign(candidacy, advisor));
    }

    void write(long advisor, long candidacy, NoteKind kind, String words) {
        stage.as(advisor, () -> stage.bean(NoteService.class).write(candidacy, kind, words));
    }

    /** Opens the dossier, which colleagues see for some minutes. */
    void open(long advisor, long candidacy) {
        stage.as(advisor, () -> {
            stage.bean(ReviewService.class).open(candidacy);
            stage.bean(NoteService.class).enter(candidacy);
        });
    }

    /** Records what the employer says, if it was asked. */
    void employerAnswers(long advisor, long candidacy, EmployerValidationState answer, String reason) {
        var validations = stage.bean(EmployerValidationService.class);
        stage.as(
                advisor,
                () -> validations
                        .of(candidacy)
                        .ifPresent(asked -> validations.record(new RecordEmployerAnswer(candidacy, answer, reason))));
    }

    void hold(long advisor, DemoHome home) {
        stage.as(advisor, () -> stage.bean(HomeListService.class).hold(home.reference()));
    }

    /** Sends the list as it is computed, or without its first candidate for a stated reason. */
    void send(long advisor, DemoHome home, String reasonToLeaveOutTheFirst) {
        stage.as(advisor, () -> {
            var lists = stage.bean(HomeListService.class);
            var plan = lists.open(home.reference()).plan();
            var computed = plan.computed();
            var skipped = reasonToLeaveOutTheFirst.isEmpty() ? 0 : 1;
            var ranks = new LinkedHashMap<Long, Integer>();
            computed.stream().skip(skipped).limit(3).forEach(id -> ranks.put(id, ranks.size() + 1));
            var words = skipped == 0 && plan.awaitsBetter() ? NO_TIME_LEFT : reasonToLeaveOutTheFirst;
            lists.send(new SendList(home.reference(), computed, ranks, words));
        });
    }

    /** Judges whether changed homes still suit their candidates, as a timer does. */
    void judgeHomes() {
        var fits = stage.bean(HomeFitService.class);
        stage.asSystem(() -> fits.due(BATCH)).forEach(candidacy -> stage.alone(() -> fits.judge(candidacy)));
    }

    Instant now() {
        return stage.now();
    }

    /** Whether she is a candidate nowhere, and never was for this home. */
    boolean isFreeFor(DemoHome home, long account) {
        return stage.rows(BUSY, account, home.reference().value()).isEmpty();
    }

    /** Whether she is a candidate nowhere, and has no lease by a candidacy. */
    boolean isFree(long account) {
        return stage.rows(CANDIDATE, account).isEmpty();
    }

    /** Whether somebody still works on it, so that nothing has ended it meanwhile. */
    boolean isIn(long candidacy, String... statuses) {
        return List.of(statuses)
                .contains((String) stage.value("select status from candidacy where id = ?1", candidacy));
    }

    long version(long candidacy) {
        return ((Number) stage.value("select version from candidacy where id = ?1", candidacy)).longValue();
    }
}
