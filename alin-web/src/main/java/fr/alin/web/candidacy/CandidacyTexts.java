package fr.alin.web.candidacy;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.event.NearHome;
import fr.alin.candidacy.model.LandlordDecision;
import fr.alin.candidacy.model.Leaving;
import fr.alin.candidacy.view.ArchivedCandidacy;
import fr.alin.candidacy.view.CandidacyCard;
import fr.alin.candidacy.view.CandidacyLine;
import fr.alin.offer.model.WithdrawalReason;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Messages;

/** Texts of a candidacy, its decision and its end, in the page's language. */
@Named
@RequestScoped
public class CandidacyTexts {

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    /** {@code T2 | Paris (75) | 703 €}. */
    public String home(AppliedOffer offer) {
        return messages.text("list.type." + offer.type()) + " | " + offer.city() + " (" + offer.department() + ") | "
                + formats.money(offer.rentWithCharges());
    }

    /** One of the five legal outcomes, with the rank if there is one. */
    public String decision(LandlordDecision decision) {
        return messages.text("decision." + decision.outcome(), decision.rank().orElse(0));
    }

    /** {@code T2 de 47 m², Brest (29200)}. */
    public String name(NearHome home) {
        return messages.text(
                "candidacies.nearest.home",
                messages.text("list.type." + home.type()),
                home.surface(),
                home.city(),
                home.postalCode());
    }

    /** Rent and closing date. */
    public String facts(NearHome home) {
        return messages.text(
                "candidacies.nearest.facts", formats.money(home.rentWithCharges()), formats.date(home.closesOn()));
    }

    /** What comes next, with the rank and the last day to answer where they matter. */
    public String next(CandidacyCard card) {
        var key = "next." + card.status();
        return switch (card.status()) {
            case WAITING -> waiting(card, key);
            case VISIT_PLANNED, COMMISSION_PLANNED ->
                card.awaitedOn()
                        .map(day -> messages.text(key + ".on", formats.date(day)))
                        .orElseGet(() -> messages.text(key));
            case APPROVED ->
                card.list()
                        .leavesOn()
                        .map(day -> messages.text(key + ".from", formats.date(day)))
                        .orElseGet(() -> messages.text(key));
            case ALLOCATED -> allocated(card, card.promoted() ? key + ".turn" : key);
            case LEASE_SIGNED -> messages.text(card.movedIn() ? key + ".moved-in" : key);
            default -> messages.text(key);
        };
    }

    private String allocated(CandidacyCard card, String key) {
        return card.proposedUntil()
                .map(last -> messages.text(key + ".until", formats.date(last)))
                .orElseGet(() -> messages.text(key));
    }

    private String waiting(CandidacyCard card, String key) {
        var rank = messages.text("rank", card.rank());
        return card.proposedUntil()
                .map(last -> messages.text(key + ".until", rank, formats.date(last)))
                .orElseGet(() -> messages.text(card.proposed() ? key : key + ".unknown", rank));
    }

    /** The landlord's reason to withdraw the offer; empty when another end came. */
    private String withdrawal(CandidacyLine line) {
        var words = line.explanation().isEmpty() ? "" : messages.text("withdrawal.words", line.explanation());
        return line.withdrawal()
                .map(reason -> reason == WithdrawalReason.OTHER
                        ? words
                        : (messages.text("withdrawal." + reason) + " " + words).strip())
                .orElse("");
    }

    /** Why it was decided or ended so, for an advisor; empty when there is no reason. */
    public String why(CandidacyLine line) {
        return line.release().isPresent()
                ? messages.text("release." + line.release().get(), withdrawal(line))
                : words(line);
    }

    /** Why it ended: the home's end, the advisor's reason and comment, else the text of its status and who ended it. */
    public String ending(ArchivedCandidacy past) {
        var line = past.line();
        var words = why(line);
        return words.isEmpty() ? messages.text(end(past.end())) : words;
    }

    private String words(CandidacyLine line) {
        var written = line.decision().isPresent() ? "" : line.explanation();
        return Stream.concat(
                        line.reason().stream().map(reason -> messages.text("reason." + reason)), Stream.of(written))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private static String end(Leaving left) {
        var key = "next." + left.status();
        return left.isByOthers() ? key + "." + left.actor() : key;
    }
}
