package fr.alin.search.view;

import java.util.Optional;

import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.search.model.SearchKind;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;

/**
 * One finding as a line of a file.
 *
 * @param kind what the typed text was taken for
 * @param name empty for what is no person
 * @param employer empty for what is no person
 * @param candidacy a person's latest one, or the one that was found
 * @param city of an offer; otherwise empty
 */
public record FoundLine(
        SearchKind kind,
        String name,
        Optional<UniqueNumber> number,
        String employer,
        Optional<CandidacyReference> candidacy,
        Optional<CandidacyStatus> status,
        Optional<OfferReference> offer,
        String city,
        String landlord) {

    static FoundLine of(SearchKind kind, FoundPerson person) {
        return new FoundLine(
                kind,
                person.name(),
                person.number(),
                person.employer(),
                person.candidacy(),
                Optional.empty(),
                Optional.empty(),
                "",
                "");
    }

    static FoundLine of(FoundCandidacy found) {
        return new FoundLine(
                SearchKind.CANDIDACY,
                "",
                Optional.of(found.application()),
                "",
                Optional.of(found.reference()),
                Optional.of(found.status()),
                Optional.of(found.offer()),
                "",
                "");
    }

    static FoundLine of(FoundOffer found) {
        return new FoundLine(
                SearchKind.OFFER,
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(found.reference()),
                found.city(),
                found.landlordName());
    }
}
