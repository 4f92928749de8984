package fr.alin.demonstration;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;

import fr.alin.candidacy.model.EmployerValidationState;
import fr.alin.candidacy.model.NoteKind;
import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.model.SecondLookState;
import fr.alin.demonstration.DemoHome.Fate;
import fr.alin.shared.time.TimeZones;

/** A home from its first day: who applies, what the advisors do, and until its list leaves. */
final class HomeStory {

    private static final LocalTime MORNING = LocalTime.of(9, 40);
    private static final Duration UNDONE_NO_MORE = Duration.ofMinutes(15);
    private static final int FEW = 7;
    private static final int CHANGED_INCOME = 1_795;

    private final DemoHome home;
    private final Acts acts;
    private final LandlordActs landlord;
    private final Team team;
    private final Timeline timeline;
    private final Candidates candidates;
    private final DeskStory desk;
    private final Instant now;
    private final LocalDate today;
    private final Random random;

    HomeStory(
            DemoHome home,
            Acts acts,
            LandlordActs landlord,
            Team team,
            Timeline timeline,
            Candidates candidates,
            Instant now,
            long seed) {
        this.home = home;
        this.acts = acts;
        this.landlord = landlord;
        this.team = team;
        this.timeline = timeline;
        this.candidates = candidates;
        this.now = now;
        desk = new DeskStory(home, acts, team, timeline);
        today = LocalDate.ofInstant(now, TimeZones.PARIS);
        random = new Random(seed);
    }

    /** Plans the applications, evenly over the days on which the home is open, the last ones some hours ago. */
    void plan() {
        var opens = at(home.shownOn(today), LocalTime.of(12, 0));
        var closes = at(home.closesOn(today), LocalTime.of(18, 0));
        var last = closes.isBefore(now) ? closes : now.minus(Duration.ofHours(3));
        var step = Duration.between(opens, last).dividedBy(home.candidates());
        for (int turn = 0; turn < home.candidates(); turn++) {
            var place = turn;
            var moment = opens.plus(step.multipliedBy(turn + 1)).minusSeconds(random.nextInt(7_000));
            timeline.at(moment, () -> apply(place, moment));
        }
        planList();
    }

    private void apply(int turn, Instant moment) {
        candidates.next(home).ifPresent(one -> review(one, turn, moment));
    }

    private void review(Candidate one, int turn, Instant applied) {
        var advisor = team.reviewerOf(home, turn);
        var decided = applied.plus(Duration.ofHours(18 + random.nextInt(30)));
        switch (home.fate()) {
            case TO_REVIEW -> leaveInQueue(one, turn, applied);
            case RETURNED -> {}
            case EMPLOYERS -> timeline.at(decided, () -> awaitEmployer(one, turn, advisor));
            default -> timeline.at(decided, () -> decide(one, turn, advisor));
        }
    }

    /** Most wait for a decision, with the traces of those who looked at them. */
    private void leaveInQueue(Candidate one, int turn, Instant applied) {
        var advisor = team.reviewerOf(home, turn);
        switch (turn) {
            case 0 -> timeline.at(applied.plus(Duration.ofHours(22)), () -> acts.approve(advisor, one.candidacy()));
            case 1 ->
                timeline.at(applied.plus(Duration.ofHours(5)), () -> {
                    acts.take(advisor, one.candidacy());
                    acts.write(advisor, one.candidacy(), NoteKind.CALL, "Message laissé, rappeler après 17 heures.");
                });
            case 2 -> {
                if (home.nearLyon()) {
                    desk.complementLapsed(one, advisor, applied);
                } else {
                    timeline.at(applied.plus(Duration.ofHours(3)), () -> forTheAbsent(one, advisor));
                }
            }
            case 3 -> endEarly(one, advisor, applied);
            case 4 -> timeline.at(now.minus(Duration.ofMinutes(2)), () -> refuse(one, team.usual()));
            case 5 -> timeline.at(now.minus(Duration.ofMinutes(1)), () -> acts.open(advisor, one.candidacy()));
            case 6 -> desk.complementAwaited(one, advisor, applied);
            case 7 -> desk.complementAnswered(one, advisor, applied);
            default -> {}
        }
    }

    /** She cancels; at the homes with few candidates she is refused, and another advisor takes that back. */
    private void endEarly(Candidate one, long advisor, Instant applied) {
        if (home.candidates() > FEW) {
            timeline.at(applied.plus(Duration.ofHours(30)), () -> acts.cancel(one.account(), one.candidacy()));
        } else {
            var refused = applied.plus(Duration.ofHours(6));
            timeline.at(refused, () -> refuse(one, advisor));
            timeline.at(refused.plus(UNDONE_NO_MORE), () -> acts.refusalTakesEffect(one.candidacy()));
            desk.secondLook(one, advisor, refused.plus(UNDONE_NO_MORE), SecondLookState.REOPENED);
        }
    }

    private void forTheAbsent(Candidate one, long advisor) {
        acts.assign(team.lead(), one.candidacy(), advisor);
        acts.write(
                team.lead(),
                one.candidacy(),
                NoteKind.NOTE,
                "Dossier confié en attendant le retour de congé ; à reprendre par l'équipe si l'offre ferme avant.");
    }

    /** The decisions on a home whose list has left, or is about to. */
    private void decide(Candidate one, int turn, long advisor) {
        if (!acts.isIn(one.candidacy(), "SUBMITTED")) {
            return; // the list has left without her
        }
        switch (turn) {
            case 4 -> {
                refuse(one, advisor);
                var effective = acts.now().plus(UNDONE_NO_MORE);
                timeline.at(effective, () -> acts.refusalTakesEffect(one.candidacy()));
                if (home.fate() == Fate.LIST_HELD) {
                    desk.secondLook(one, advisor, effective, SecondLookState.OPEN);
                } else if (home.fate() == Fate.LIST_DUE) {
                    desk.secondLook(one, advisor, effective, SecondLookState.CONFIRMED);
                }
            }
            case 5 -> acts.cancel(one.account(), one.candidacy());
            default -> acts.approve(advisor, one.candidacy());
        }
    }

    private void refuse(Candidate one, long advisor) {
        acts.refuse(
                advisor,
                one.candidacy(),
                RefusalReason.INCOME_NOT_CONFIRMED,
                "Les revenus déclarés ne correspondent pas à l'avis d'imposition déposé.");
    }

    /** One employer refuses, one agrees, the others have not answered yet. */
    private void awaitEmployer(Candidate one, int turn, long advisor) {
        acts.approve(advisor, one.candidacy());
        if (turn == 0) {
            acts.employerAnswers(
                    advisor,
                    one.candidacy(),
                    EmployerValidationState.REFUSED,
                    "La salariée a déjà obtenu un logement par l'entreprise cette année.");
        } else if (turn == 1) {
            acts.employerAnswers(advisor, one.candidacy(), EmployerValidationState.GRANTED, "");
        }
    }

    private void planList() {
        var advisor = team.reviewerOf(home, 0);
        var after = at(home.closesOn(today).plusDays(1), MORNING);
        switch (home.fate()) {
            case TO_REVIEW, EMPLOYERS, LIST_DUE, SENT, RETURNED -> {}
            case LIST_HELD -> {
                timeline.at(now.minus(Duration.ofHours(4)), () -> acts.hold(advisor, home));
                timeline.at(
                        now.minus(Duration.ofHours(3)),
                        () -> acts.desk().changeIncomeOfOneOn(home.reference(), CHANGED_INCOME));
            }
            case WORSENED -> timeline.at(now.minus(Duration.ofHours(5)), this::raiseTheRent);
            case WITHDRAWN -> timeline.at(now.minus(Duration.ofDays(1)), () -> landlord.withdraw(home));
            case SIGNED ->
                timeline.at(after, () -> send(advisor, "Sa visite a été annulée deux fois sans nouvelle de sa part."));
            case SILENT -> {
                timeline.at(after, () -> send(advisor, ""));
                timeline.at(now.minus(Duration.ofDays(2)), () -> setOneFree(advisor));
            }
            default -> timeline.at(after, () -> send(advisor, ""));
        }
    }

    private void send(long advisor, String leftOut) {
        acts.send(advisor, home, leftOut);
        new LandlordStory(home, acts, landlord, advisor, timeline, now).plan(List.copyOf(landlord.sent(home)));
    }

    /** The last of those who wait in vain; the others are left to whoever looks at the demonstration. */
    private void setOneFree(long advisor) {
        var sent = landlord.sent(home);
        var last = sent.get(sent.size() - 1);
        if (acts.isIn(last, "SENT_TO_LANDLORD")) {
            acts.desk().setFree(advisor, last);
        }
    }

    private void raiseTheRent() {
        landlord.publish(home, home.rent().multiply(new BigDecimal("2.2")), now);
        acts.judgeHomes();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(TimeZones.PARIS).toInstant();
    }
}
