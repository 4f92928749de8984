package fr.alin.candidacy.port;

import java.time.Instant;
import java.util.List;

import fr.alin.shared.model.OfferReference;

/**
 * The candidates of a home, as they are sent to its landlord.
 *
 * @param reference names the list, such as {@code L000000050}
 * @param asked how many candidates were to be proposed
 * @param lackOfCandidates whether fewer could be proposed than the commission has to examine
 * @param validated how many could be proposed, at most as many as are asked; an advisor may have left some out
 * @param candidacies how many people had applied
 * @param dossiers first rank first
 */
public record LandlordList(
        String reference,
        OfferReference home,
        String landlordCode,
        int asked,
        boolean lackOfCandidates,
        int validated,
        int candidacies,
        List<LandlordDossier> dossiers,
        Instant sentAt) {}
