package fr.alin.integration.landlord;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import fr.alin.candidacy.port.AnswerNotice;
import fr.alin.candidacy.port.LandlordList;
import fr.alin.candidacy.port.LandlordMessages;
import fr.alin.candidacy.port.LandlordRenunciation;
import fr.alin.candidacy.port.ReturnedHome;
import fr.alin.contract.ContractSchemas;
import fr.alin.contract.landlord.CandidateList;
import fr.alin.contract.landlord.HomeReturned;
import fr.alin.contract.landlord.Renunciation;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.shared.outbox.ReceivedText;
import fr.alin.shared.time.TimeZones;

/** Writes lists of candidates, renunciations and returned homes as XML messages for landlords' systems. The outbox relay sends them. */
@ApplicationScoped
public class DossierWriter implements LandlordMessages {

    private final DossierMapper mapper = new DossierMapper();

    /** Ids of lists and dossiers are the same when they are written again. */
    @Override
    public String candidateList(LandlordList list) {
        var message = new CandidateList();
        message.setMessageId("list-" + list.reference());
        message.setLandlord(list.landlordCode());
        message.setSentAt(list.sentAt().atZone(TimeZones.PARIS).toOffsetDateTime());
        message.setOffer(list.home().value());
        message.setAsked(list.asked());
        if (list.lackOfCandidates()) {
            message.setLackOfCandidates("%d candidatures validées sur %d reçues, pour %d demandées."
                    .formatted(list.validated(), list.candidacies(), list.asked()));
        } else if (list.dossiers().size() < list.validated()) {
            message.setLackOfCandidates(
                    "%d candidatures proposées sur %d validées, par une décision motivée d'un conseiller."
                            .formatted(list.dossiers().size(), list.validated()));
        }
        list.dossiers().stream().map(mapper::toMessage).forEach(message.getDossier()::add);
        return Format.LIST.write(message);
    }

    @Override
    public String homeReturned(ReturnedHome returned) {
        var message = new HomeReturned();
        message.setMessageId("returned-" + returned.home().value() + "-" + returned.proposeBy());
        message.setLandlord(returned.landlordCode());
        message.setSentAt(returned.returnedAt().atZone(TimeZones.PARIS).toOffsetDateTime());
        message.setOffer(returned.home().value());
        message.setProposeBy(returned.proposeBy());
        return Format.RETURN.write(message);
    }

    /** The same message when it is written again: one renunciation a candidacy. */
    @Override
    public String renunciation(LandlordRenunciation renunciation) {
        var moment = renunciation.renouncedAt().atZone(TimeZones.PARIS);
        var message = new Renunciation();
        message.setMessageId("renunciation-" + renunciation.candidacyReference());
        message.setLandlord(renunciation.offer().landlordCode());
        message.setSentAt(moment.toOffsetDateTime());
        message.setCandidacy(renunciation.candidacyReference());
        message.setOffer(renunciation.offer().reference().value());
        message.setRenouncedOn(moment.toLocalDate());
        return Format.RENUNCIATION.write(message);
    }

    @Override
    public String answerAcknowledgement(AnswerNotice notice) {
        var text = new ReceivedText(notice.landlord(), notice.messageId(), "", notice.about(), Optional.empty(), "");
        return AnswerAcknowledgements.write(text, notice.outcome(), notice.at());
    }

    /** Initialised lazily, at the first message. */
    private static final class Format {
        static final PartnerXml<Renunciation> RENUNCIATION =
                PartnerXml.strict(Renunciation.class, ContractSchemas.landlord());
        static final PartnerXml<CandidateList> LIST =
                PartnerXml.strict(CandidateList.class, ContractSchemas.landlord());
        static final PartnerXml<HomeReturned> RETURN =
                PartnerXml.strict(HomeReturned.class, ContractSchemas.landlord());
    }
}
