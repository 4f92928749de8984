package fr.alin.web.landlord;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.HomeCandidatesService;
import fr.alin.candidacy.view.TouchedCandidates;
import fr.alin.offer.model.Withdrawal;
import fr.alin.offer.model.WithdrawalReason;
import fr.alin.shared.model.OfferReference;

/** Why offers are withdrawn, for one or for several; of one, how many people that concerns. */
@Named
@RequestScoped
public class WithdrawalForm {

    private static final List<WithdrawalReason> CHOICES = Arrays.stream(WithdrawalReason.values())
            .filter(reason -> reason != WithdrawalReason.NOT_STATED)
            .toList();

    @Inject
    HomeCandidatesService candidates;

    private WithdrawalReason reason;
    private String words = "";
    private TouchedCandidates touched;

    /** Counted once for a page. */
    public TouchedCandidates touched(OfferReference offer) {
        if (touched == null) {
            touched = candidates.touchedByWithdrawal(offer);
        }
        return touched;
    }

    /** @throws fr.alin.shared.error.BusinessException when the reason needs words and has none */
    Withdrawal stated() {
        return new Withdrawal(reason, words);
    }

    public List<WithdrawalReason> getReasons() {
        return CHOICES;
    }

    public WithdrawalReason getReason() {
        return reason;
    }

    public void setReason(WithdrawalReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
