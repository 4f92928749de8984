package fr.alin.candidacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.LandlordAnswerKind;
import fr.alin.candidacy.model.LandlordSteps;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.time.TimeZones;
import fr.alin.shared.time.Today;

/** What is plainly wrong in an answer of a landlord, and what contradicts what stands. */
@ApplicationScoped
class AnswerChecks {

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /**
     * The day of a step is its own, apart from the moment of receipt, which the history keeps beside it.
     *
     * @throws StepBeforeCandidacy for a day before the candidacy
     * @throws StepTooFarAhead for a day beyond the bound of {@link AlinSettings#candidacyStepsAhead()}
     * @throws ConditionBeforeDecision for a condition whose last day is past when it is set
     */
    void day(RecordLandlordAnswer answer, Instant submittedAt) {
        var today = Today.of(clock).inParis();
        var applied = LocalDate.ofInstant(submittedAt, TimeZones.PARIS);
        var last = today.plus(settings.candidacyStepsAhead());
        if (answer.date().isBefore(applied)) {
            throw new StepBeforeCandidacy(answer.date(), applied);
        }
        if (answer.date().isAfter(last)) {
            throw new StepTooFarAhead(answer.date(), last);
        }
        answer.kind().date().check(answer.date(), today);
        answer.until().ifPresent(day -> condition(day, answer.date(), last));
    }

    private static void condition(LocalDate day, LocalDate decidedOn, LocalDate last) {
        if (day.isBefore(decidedOn)) {
            throw new ConditionBeforeDecision(day, decidedOn);
        }
        if (day.isAfter(last)) {
            throw new StepTooFarAhead(day, last);
        }
    }

    /**
     * Whether it tells a decision again that stands.
     *
     * @throws AnotherDecision when another one stands
     */
    boolean isKnown(RecordLandlordAnswer answer, Candidacy candidacy) {
        if (answer.kind() != LandlordAnswerKind.DECISION) {
            return false;
        }
        var taken = answer.decisionTaken();
        var facts = candidacy.facts();
        var standing = facts.decision().filter(decision -> facts.status().isActive());
        if (standing.filter(decision -> !decision.agreesWith(taken)).isPresent()) {
            throw new AnotherDecision(standing.get());
        }
        return standing.isPresent();
    }

    /**
     * Nothing happens before what it follows from.
     *
     * @throws StepBeforeForerunner for a lease or a reply before the decision, or a moving in before the lease
     */
    void forerunner(RecordLandlordAnswer answer, Candidacy candidacy) {
        new LandlordSteps(candidacy)
                .forerunner(answer.kind())
                .filter(before -> answer.date().isBefore(before))
                .ifPresent(before -> {
                    throw new StepBeforeForerunner(answer.date(), before);
                });
    }
}
