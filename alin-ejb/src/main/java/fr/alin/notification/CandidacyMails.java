package fr.alin.notification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.account.AccountDirectory;
import fr.alin.account.view.AccountHolder;
import fr.alin.candidacy.event.CandidacyAllocated;
import fr.alin.candidacy.event.CandidacyApproved;
import fr.alin.candidacy.event.CandidacyCancelled;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.CandidacyFreed;
import fr.alin.candidacy.event.CandidacyLapsed;
import fr.alin.candidacy.event.CandidacyMoved;
import fr.alin.candidacy.event.CandidacyNotAllocated;
import fr.alin.candidacy.event.CandidacyReceivedByLandlord;
import fr.alin.candidacy.event.CandidacyRefused;
import fr.alin.candidacy.event.CandidacySentToLandlord;
import fr.alin.candidacy.event.CandidacySubmitted;
import fr.alin.candidacy.event.CommissionPlanned;
import fr.alin.candidacy.event.LeaseSigned;
import fr.alin.candidacy.event.VisitPlanned;
import fr.alin.shared.outbox.Outbox;

/** Owes one mail for each step of a candidacy; reasons and comments stay on the page, which asks for a sign-in. */
@ApplicationScoped
class CandidacyMails {

    @Inject
    Outbox outbox;

    @Inject
    MailLinks links;

    @Inject
    AccountDirectory accounts;

    void confirmSubmission(@Observes CandidacySubmitted event) {
        mail(event, MailTemplate.CANDIDACY_SUBMITTED).owe();
    }

    void confirmCancellation(@Observes CandidacyCancelled event) {
        mail(event, MailTemplate.CANDIDACY_CANCELLED).owe();
    }

    void tellLapse(@Observes CandidacyLapsed event) {
        mail(event, MailTemplate.CANDIDACY_LAPSED).owe();
    }

    /** To the new holder. */
    void tellMove(@Observes CandidacyMoved event) {
        mail(event, MailTemplate.CANDIDACY_MOVED).withLandlord().owe();
    }

    void tellApproval(@Observes CandidacyApproved event) {
        mail(event, MailTemplate.CANDIDACY_APPROVED).owe();
    }

    void tellRefusal(@Observes CandidacyRefused event) {
        mail(event, MailTemplate.CANDIDACY_REFUSED).owe();
    }

    void tellSending(@Observes CandidacySentToLandlord event) {
        mail(event, MailTemplate.CANDIDACY_SENT).withLandlord().owe();
    }

    void tellReceipt(@Observes CandidacyReceivedByLandlord event) {
        mail(event, MailTemplate.CANDIDACY_RECEIVED).withLandlord().owe();
    }

    void tellVisit(@Observes VisitPlanned event) {
        mail(event, MailTemplate.CANDIDACY_VISIT)
                .withLandlord()
                .on(event.visitOn())
                .owe();
    }

    void tellCommission(@Observes CommissionPlanned event) {
        mail(event, MailTemplate.CANDIDACY_COMMISSION)
                .withLandlord()
                .on(event.commissionOn())
                .owe();
    }

    void tellAllocation(@Observes CandidacyAllocated event) {
        var rank = event.rank().isPresent() ? Integer.toString(event.rank().getAsInt()) : "";
        mail(event, MailTemplate.CANDIDACY_ALLOCATED)
                .withLandlord()
                .on(event.decidedOn())
                .with("decision", event.decision())
                .with("rank", rank)
                .owe();
    }

    void tellNoAllocation(@Observes CandidacyNotAllocated event) {
        mail(event, MailTemplate.CANDIDACY_NOT_ALLOCATED)
                .withLandlord()
                .on(event.decidedOn())
                .with("decision", event.decision())
                .owe();
    }

    void tellLease(@Observes LeaseSigned event) {
        mail(event, MailTemplate.CANDIDACY_LEASE_SIGNED)
                .withLandlord()
                .on(event.signedOn())
                .owe();
    }

    void tellWithdrawal(@Observes CandidacyFreed event) {
        mail(event, MailTemplate.OFFER_WITHDRAWN).with("link", links.offers()).owe();
    }

    private Draft mail(CandidacyEvent event, MailTemplate template) {
        return new Draft(event, template, accounts.holder(event.accountId()));
    }

    /** A mail about a candidacy while its values are gathered; dates are written as the reader writes them. */
    private final class Draft {

        private final CandidacyEvent event;
        private final MailTemplate template;
        private final AccountHolder reader;
        private final Map<String, String> values = new HashMap<>();

        Draft(CandidacyEvent event, MailTemplate template, AccountHolder reader) {
            this.event = event;
            this.template = template;
            this.reader = reader;
            with("offer", event.offer().reference().value());
            with("dwelling", event.offer().type().name());
            with("city", event.offer().city());
            with("link", links.candidacies());
        }

        Draft with(String name, String value) {
            values.put(name, value);
            return this;
        }

        Draft withLandlord() {
            return with("landlord", event.offer().landlordName());
        }

        Draft on(LocalDate date) {
            return with("date", MailDates.day(date, reader.language()));
        }

        void owe() {
            var request = new MailRequest(template, reader.email(), reader.language(), values);
            outbox.add(Outbox.MAIL, template.key(), event.subject().reference(), request.json());
        }
    }
}
