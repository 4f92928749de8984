package fr.alin.shared.config;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;

/** Terms and hours of a candidacy, its review and its list; part of {@link AlinSettings}. */
public class CandidacySettings extends StaffSettings {

    /** Duration of one reading of a dossier: reloading the page within it is not recorded again. */
    public Duration readingLasts() {
        return config().getValue("alin.review.reading-lasts", Duration.class);
    }

    /** For how long an advisor can undo a decision by one press; a refusal takes effect after it. */
    public Duration decisionUndo() {
        return config().getValue("alin.review.decision-undo", Duration.class);
    }

    /** How long a dossier counts as open with an advisor after she opened it. */
    public Duration presenceLasts() {
        return config().getValue("alin.review.presence-lasts", Duration.class);
    }

    /** How long the mail about a landlord's decision waits, so that its next word on it can take the mail's place. */
    public Duration decisionMailAfter() {
        return config().getValue("alin.candidacy.decision-mail-after", Duration.class);
    }

    /** How far ahead a landlord may plan a visit or a commission. */
    public Period candidacyStepsAhead() {
        return Period.parse(config().getValue("alin.candidacy.steps-ahead", String.class));
    }

    /** How long "Je postule" waits for a home or an application that others are changing. */
    public Duration applyWait() {
        return config().getValue("alin.candidacy.apply-wait", Duration.class);
    }

    /** How long an employer has to agree to a candidacy; after that the dossier leaves without its answer. */
    public Period employerTerm() {
        return Period.parse(config().getValue("alin.candidacy.employer-term", String.class));
    }

    /** How long an applicant has to complete her dossier, unless her advisor says otherwise. */
    public Period complementTerm() {
        return Period.parse(config().getValue("alin.candidacy.complement-term", String.class));
    }

    /** How long before that term she is reminded. */
    public Period complementReminder() {
        return Period.parse(config().getValue("alin.candidacy.complement-reminder", String.class));
    }

    /** How long after a refusal an applicant may ask for its review by another advisor. */
    public Period secondLookTerm() {
        return Period.parse(config().getValue("alin.candidacy.second-look-term", String.class));
    }

    /** Days that a candidate has to answer when a home is proposed to her; the law asks for ten at least. */
    public int proposalReplyDays() {
        return config().getValue("alin.candidacy.proposal-reply-days", Integer.class);
    }

    /** Whether the lists of candidates leave without an advisor when they are full. */
    public boolean listsLeaveByThemselves() {
        return config().getValue("alin.candidacy.lists-leave-by-themselves", Boolean.class);
    }

    /** Time in mainland France at which they leave, on the day after the last day to apply. */
    public LocalTime listTime() {
        return config().getValue("alin.candidacy.list-time", LocalTime.class);
    }

    /** How long after a home is shown candidates may be proposed, unless its landlord says it. */
    public Period proposalWithin() {
        return Period.parse(config().getValue("alin.candidacy.proposal-within", String.class));
    }

    /** How long after the last day to apply they may be proposed at least, unless the landlord says it. */
    public Period proposalAfterClosing() {
        return Period.parse(config().getValue("alin.candidacy.proposal-after-closing", String.class));
    }

    /** After how long without any answer a landlord is reminded of a list, and after how long again. */
    public Duration landlordReminderAfter() {
        return config().getValue("alin.candidacy.landlord-reminder-after", Duration.class);
    }

    /** The most reminders of one list. */
    public int landlordReminders() {
        return config().getValue("alin.candidacy.landlord-reminders", Integer.class);
    }

    /** After how long without any answer an advisor may set a candidate free. */
    public Duration landlordSilence() {
        return config().getValue("alin.candidacy.landlord-silence", Duration.class);
    }
}
