package fr.alin.notification;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.account.AccountDirectory;
import fr.alin.candidacy.event.CandidacyAllocated;
import fr.alin.candidacy.event.CandidacyApproved;
import fr.alin.candidacy.event.CandidacyCancelled;
import fr.alin.candidacy.event.CandidacyCorrected;
import fr.alin.candidacy.event.CandidacyDeclined;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.CandidacyLapsed;
import fr.alin.candidacy.event.CandidacyMoved;
import fr.alin.candidacy.event.CandidacyNotAllocated;
import fr.alin.candidacy.event.CandidacyPromoted;
import fr.alin.candidacy.event.CandidacyRanked;
import fr.alin.candidacy.event.CandidacyReceivedByLandlord;
import fr.alin.candidacy.event.CandidacyRefused;
import fr.alin.candidacy.event.CandidacyReleased;
import fr.alin.candidacy.event.CandidacyRenounced;
import fr.alin.candidacy.event.CandidacySentToLandlord;
import fr.alin.candidacy.event.CandidacySubmitted;
import fr.alin.candidacy.event.CandidacyTold;
import fr.alin.candidacy.event.CommissionPlanned;
import fr.alin.candidacy.event.CommissionPostponed;
import fr.alin.candidacy.event.ComplementStepRecorded;
import fr.alin.candidacy.event.ConditionLapsed;
import fr.alin.candidacy.event.ConditionMet;
import fr.alin.candidacy.event.EmployerStepRecorded;
import fr.alin.candidacy.event.LeaseSigned;
import fr.alin.candidacy.event.LeaseUndone;
import fr.alin.candidacy.event.PapersRequested;
import fr.alin.candidacy.event.SecondLookStepRecorded;
import fr.alin.candidacy.event.VisitPlanned;
import fr.alin.shared.outbox.Outbox;
import fr.alin.shared.time.TimeZones;

/**
 * Puts one mail per candidacy step into the outbox; reasons and comments are shown only on the page, after a sign-in. The hour
 * and the place of a visit stand in its mail too.
 */
@ApplicationScoped
class CandidacyMails {

    @Inject
    Outbox outbox;

    @Inject
    DecisionMails decisions;

    @Inject
    MailLinks links;

    @Inject
    AccountDirectory accounts;

    void confirmSubmission(@Observes CandidacySubmitted event) {
        mail(event, MailTemplate.CANDIDACY_SUBMITTED).enqueueConfirmation();
    }

    void confirmCancellation(@Observes CandidacyCancelled event) {
        mail(event, MailTemplate.CANDIDACY_CANCELLED).enqueue();
    }

    void mailLapse(@Observes CandidacyLapsed event) {
        decisions.replace(mail(event, MailTemplate.CANDIDACY_LAPSED));
    }

    /** Sent to the new holder. */
    void mailMove(@Observes CandidacyMoved event) {
        decisions.replace(mail(event, MailTemplate.CANDIDACY_MOVED).withLandlord());
    }

    void mailApproval(@Observes CandidacyApproved event) {
        mail(event, MailTemplate.CANDIDACY_APPROVED).enqueue();
    }

    void mailRefusal(@Observes CandidacyRefused event) {
        mail(event, MailTemplate.CANDIDACY_REFUSED).enqueue();
    }

    void mailSending(@Observes CandidacySentToLandlord event) {
        mail(event, MailTemplate.CANDIDACY_SENT).withLandlord().enqueue();
    }

    void mailReceipt(@Observes CandidacyReceivedByLandlord event) {
        mail(event, MailTemplate.CANDIDACY_RECEIVED).withLandlord().enqueue();
    }

    void mailVisit(@Observes VisitPlanned event) {
        mail(event, MailTemplate.CANDIDACY_VISIT)
                .withLandlord()
                .on(event.visitOn())
                .with("words", event.words())
                .enqueue();
    }

    void mailCommission(@Observes CommissionPlanned event) {
        mail(event, MailTemplate.CANDIDACY_COMMISSION)
                .withLandlord()
                .on(event.commissionOn())
                .enqueue();
    }

    void mailPapers(@Observes PapersRequested event) {
        mail(event, MailTemplate.CANDIDACY_PAPERS)
                .withLandlord()
                .withDay("until", event.until())
                .enqueue();
    }

    void mailPostponement(@Observes CommissionPostponed event) {
        mail(event, MailTemplate.CANDIDACY_POSTPONED)
                .withLandlord()
                .on(event.postponedOn())
                .enqueue();
    }

    void mailCondition(@Observes ConditionMet event) {
        decisions.follow(
                mail(event, MailTemplate.CANDIDACY_CONDITION_MET).withLandlord().on(event.metOn()));
    }

    void mailLapsedCondition(@Observes ConditionLapsed event) {
        decisions.hold(mail(event, MailTemplate.CANDIDACY_CONDITION_LAPSED)
                .withLandlord()
                .on(event.lapsedOn()));
    }

    void mailAllocation(@Observes CandidacyAllocated event) {
        decisions.holdDecision(mail(event, MailTemplate.CANDIDACY_ALLOCATED)
                .withLandlord()
                .on(event.decidedOn())
                .with("decision", event.decision())
                .withDay("until", Optional.of(event.until()))
                .withDay("condition", event.conditionUntil()));
    }

    void mailRank(@Observes CandidacyRanked event) {
        decisions.holdDecision(mail(event, MailTemplate.CANDIDACY_RANKED)
                .withLandlord()
                .on(event.decidedOn())
                .with("rank", Integer.toString(event.rank()))
                .with("proposed", event.proposed() ? "yes" : "")
                .withDay("until", event.proposedUntil()));
    }

    void mailPromotion(@Observes CandidacyPromoted event) {
        decisions.hold(mail(event, MailTemplate.CANDIDACY_PROMOTED)
                .withLandlord()
                .withDay("until", Optional.of(event.until())));
    }

    void confirmRenunciation(@Observes CandidacyRenounced event) {
        decisions.replace(mail(event, MailTemplate.CANDIDACY_RENOUNCED).withLandlord());
    }

    void mailRefusedHome(@Observes CandidacyDeclined event) {
        decisions.hold(mail(event, MailTemplate.CANDIDACY_DECLINED)
                .withLandlord()
                .on(event.declinedOn())
                .with("silent", event.silent() ? "yes" : ""));
    }

    void mailNoAllocation(@Observes CandidacyNotAllocated event) {
        decisions.holdDecision(mail(event, MailTemplate.CANDIDACY_NOT_ALLOCATED)
                .withLandlord()
                .on(event.decidedOn())
                .with("decision", event.decision()));
    }

    void mailLease(@Observes LeaseSigned event) {
        decisions.follow(
                mail(event, MailTemplate.CANDIDACY_LEASE_SIGNED).withLandlord().on(event.signedOn()));
    }

    void mailRelease(@Observes CandidacyReleased event) {
        decisions.replace(mail(event, MailTemplate.CANDIDACY_RELEASED)
                .with("reason", event.reason())
                .with("withdrawal", event.withdrawal())
                .withHomes(event.nearest())
                .with("link", links.offers()));
    }

    void mailCorrection(@Observes CandidacyCorrected event) {
        decisions.correct(
                event,
                mail(event, MailTemplate.CANDIDACY_CORRECTED)
                        .with("undone", event.undone())
                        .on(LocalDate.ofInstant(event.toldAt(), TimeZones.PARIS))
                        .with("stage", event.stage()));
    }

    /** The employer and its reasons are named on the page only. */
    void mailEmployer(@Observes EmployerStepRecorded event) {
        mail(event, MailTemplate.CANDIDACY_EMPLOYER)
                .with("state", event.state())
                .withDay("until", Optional.of(event.dueOn()))
                .enqueue();
    }

    /** What is asked is named on the page only. */
    void mailComplement(@Observes ComplementStepRecorded event) {
        mail(event, MailTemplate.CANDIDACY_COMPLEMENT)
                .with("step", event.step())
                .with("asker", event.asker())
                .withDay("until", event.dueOn())
                .with("link", links.complement())
                .enqueue();
    }

    /** The words stand on the page only. */
    void mailMessage(@Observes CandidacyTold event) {
        mail(event, MailTemplate.CANDIDACY_TOLD).enqueue();
    }

    /** The reasons are on the page only. */
    void mailSecondLook(@Observes SecondLookStepRecorded event) {
        mail(event, MailTemplate.CANDIDACY_SECOND_LOOK)
                .with("state", event.state())
                .enqueue();
    }

    void mailUndoneLease(@Observes LeaseUndone event) {
        mail(event, MailTemplate.CANDIDACY_LEASE_UNDONE)
                .with("link", links.offers())
                .enqueue();
    }

    private CandidacyMail mail(CandidacyEvent event, MailTemplate template) {
        return new CandidacyMail(event, template, accounts.mailbox(event.accountId()), outbox, links);
    }
}
