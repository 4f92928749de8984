package fr.alin.candidacy;

import java.util.stream.Collectors;

import fr.alin.candidacy.port.AnswerNotice;
import fr.alin.candidacy.port.LandlordList;
import fr.alin.candidacy.port.LandlordMessages;
import fr.alin.candidacy.port.LandlordRenunciation;
import fr.alin.candidacy.port.ReturnedHome;

/** Messages that name only whom or what they are about. */
final class FakeLandlordMessages implements LandlordMessages {

    @Override
    public String candidateList(LandlordList list) {
        return list.dossiers().stream()
                .map(dossier -> "%d of %d %s"
                        .formatted(
                                dossier.position().rank(),
                                dossier.position().candidacies(),
                                dossier.application().number().grouped()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String homeReturned(ReturnedHome returned) {
        return "return of " + returned.home().value();
    }

    @Override
    public String renunciation(LandlordRenunciation renunciation) {
        return "renunciation of " + renunciation.candidacyReference();
    }

    @Override
    public String answerAcknowledgement(AnswerNotice notice) {
        return notice.messageId() + " " + notice.outcome().text();
    }
}
