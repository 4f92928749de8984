package fr.alin.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.CandidateReply;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.demonstration.DemoHome.Fate;
import fr.alin.shared.time.TimeZones;

/** What the landlord answers once it has the list of a home, as far as the fate of the home goes. */
final class LandlordStory {

    private static final List<Fate> NEVER_RECEIVED = List.of(Fate.SENT, Fate.SILENT);
    private static final List<Fate> BEFORE_VISIT = List.of(Fate.RECEIVED, Fate.PAPERS, Fate.HOME_CLOSED);
    private static final List<Fate> BEFORE_COMMISSION = List.of(Fate.VISIT);
    private static final List<Fate> BEFORE_DECISION = List.of(Fate.COMMISSION, Fate.POSTPONED);

    private final DemoHome home;
    private final Acts acts;
    private final LandlordActs landlord;
    private final Timeline timeline;
    private final LocalDate today;
    private final long advisor;
    private LocalDate sentOn;

    /** @param advisor who sent the list, and corrects what the landlord recorded by mistake */
    LandlordStory(DemoHome home, Acts acts, LandlordActs landlord, long advisor, Timeline timeline, Instant now) {
        this.home = home;
        this.acts = acts;
        this.landlord = landlord;
        this.advisor = advisor;
        this.timeline = timeline;
        today = LocalDate.ofInstant(now, TimeZones.PARIS);
    }

    /** @param sent first rank first */
    void plan(List<Long> sent) {
        sentOn = home.closesOn(today).plusDays(1);
        if (NEVER_RECEIVED.contains(home.fate())) {
            return;
        }
        each(sent, 1, one -> landlord.answer(home, one, LandlordAnswerKind.RECEIVED, day(1), ""));
        if (BEFORE_VISIT.contains(home.fate())) {
            endBeforeVisit(sent);
            return;
        }
        each(sent, 3, one -> landlord.answer(home, one, LandlordAnswerKind.VISIT, day(7), ""));
        if (BEFORE_COMMISSION.contains(home.fate())) {
            return;
        }
        each(sent, 8, one -> landlord.answer(home, one, LandlordAnswerKind.COMMISSION, day(14), ""));
        if (home.fate() == Fate.POSTPONED) {
            each(
                    sent,
                    13,
                    one -> landlord.answer(
                            home, one, LandlordAnswerKind.POSTPONED, day(13), "Ordre du jour trop long."));
        }
        if (!BEFORE_DECISION.contains(home.fate())) {
            decide(sent);
        }
    }

    private void endBeforeVisit(List<Long> sent) {
        if (home.fate() == Fate.PAPERS) {
            each(
                    sent.subList(0, 1),
                    4,
                    one -> landlord.answer(
                            home,
                            one,
                            LandlordAnswerKind.PAPERS_REQUESTED,
                            day(4),
                            "Le dernier avis d'imposition, page 2."));
        } else if (home.fate() == Fate.HOME_CLOSED) {
            on(9, () -> landlord.close(home, day(9)));
        }
    }

    private void decide(List<Long> sent) {
        switch (home.fate()) {
            case CONDITION ->
                on(
                        14,
                        () -> landlord.decide(
                                home,
                                sent.get(0),
                                CaleolDecision.ALLOCATED_CONDITIONALLY,
                                1,
                                day(14),
                                "Sous réserve du justificatif de départ du logement actuel."));
            case NOT_ALLOCATED -> {
                on(14, () -> refuse(sent));
                on(16, () -> acts.correct(advisor, sent.get(2), "Décision saisie sur le mauvais dossier."));
            }
            default -> {
                on(14, () -> rank(sent));
                reply(sent);
            }
        }
    }

    /** The last one by mistake. */
    private void refuse(List<Long> sent) {
        landlord.decide(home, sent.get(0), CaleolDecision.NOT_ALLOCATED, 0, day(14), "Taux d'effort trop élevé.");
        landlord.decide(home, sent.get(1), CaleolDecision.INADMISSIBLE, 0, day(14), "Demande radiée entre-temps.");
        landlord.decide(home, sent.get(2), CaleolDecision.NOT_ALLOCATED, 0, day(14), "Taux d'effort trop élevé.");
    }

    private void rank(List<Long> sent) {
        for (int i = 0; i < sent.size(); i++) {
            landlord.decide(home, sent.get(i), CaleolDecision.ALLOCATED_RANKED, i + 1, day(14), "");
        }
    }

    private void reply(List<Long> sent) {
        if (home.fate() == Fate.SECOND_UP) {
            on(18, () -> landlord.reply(home, sent.get(0), CandidateReply.REFUSED, day(18)));
        } else if (home.fate() == Fate.SIGNED || home.fate() == Fate.MOVED_IN) {
            on(17, () -> landlord.reply(home, sent.get(0), CandidateReply.ACCEPTED, day(17)));
            on(21, () -> landlord.answer(home, sent.get(0), LandlordAnswerKind.LEASE_SIGNED, day(21), ""));
            if (home.fate() == Fate.MOVED_IN) {
                on(32, () -> landlord.answer(home, sent.get(0), LandlordAnswerKind.MOVING_IN, day(32), ""));
            }
        }
    }

    private LocalDate day(int daysLater) {
        return sentOn.plusDays(daysLater);
    }

    private void on(int daysLater, Runnable act) {
        timeline.at(
                day(daysLater)
                        .atTime(LocalTime.of(15, 20))
                        .atZone(TimeZones.PARIS)
                        .toInstant(),
                act);
    }

    private void each(List<Long> sent, int daysLater, java.util.function.LongConsumer act) {
        on(daysLater, () -> sent.forEach(act::accept));
    }
}
