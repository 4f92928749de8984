package fr.alin.candidacy;

import fr.alin.candidacy.port.LandlordDossier;
import fr.alin.candidacy.port.LandlordMessages;
import fr.alin.candidacy.port.LandlordRenunciation;

/** Messages that name only whom or what they are about. */
final class FakeLandlordMessages implements LandlordMessages {

    @Override
    public String dossier(LandlordDossier dossier) {
        return "%d of %d %s"
                .formatted(
                        dossier.position().rank(),
                        dossier.position().candidacies(),
                        dossier.application().number().grouped());
    }

    @Override
    public String renunciation(LandlordRenunciation renunciation) {
        return "renunciation of " + renunciation.candidacyReference();
    }
}
